package app.alinea.core.question.clause;

import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Appointments as cabinets write them, without what stands between the name and the verb: of
/// "Monsieur Oumar Sarr, ingénieur, matricule n° 12, est nommé Directeur du Port, en remplacement
/// de …" the sentence "Monsieur Oumar Sarr est nommé Directeur du Port".
public final class AppointmentReader {
  private static final Set<String> TITLES = Set.of("monsieur", "madame", "m.", "mme", "m", "mlle");
  private static final Set<String> APPOINTED = Set.of("nommé", "nommée");
  private static final Set<String> ENDS = Set.of(",", ";", ".", "(", ":");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final int LONGEST_NAME = 7;
  private static final int SHORTEST_POST = 2;

  private final FunctionWords words;

  public AppointmentReader(FunctionWords words) {
    this.words = words;
  }

  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.FRENCH) {
      return told;
    }
    for (var sentence : sentences) {
      var flaws = sentence.sentence().flaws();
      if (flaws.isEmpty() || flaws.equals(Set.of(SentenceFlaw.FRAGMENT))) {
        appointment(sentence).ifPresent(told::add);
      }
    }
    return told;
  }

  private static Optional<AnalysedSentence> appointment(AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    var title = first(row);
    var name = title;
    while (name < row.size() && !row.word(name).equals(",")) {
      name++;
    }
    var verb = verb(row, name);
    if (title < 0 || verb < 0 || name - title < 2 || name - title > LONGEST_NAME) {
      return Optional.empty();
    }
    var end = verb + 2;
    while (end < row.size()
        && (!ENDS.contains(row.word(end)) || goesOn(row, end))
        && !isReplacing(row, end)) {
      end++;
    }
    return end - verb - 2 < SHORTEST_POST
        ? Optional.empty()
        : Optional.of(
            new JoinedRow()
                .add(sentence, new TokenRange(title, name))
                .add(sentence, new TokenRange(verb, end))
                .inPlaceOf(sentence));
  }

  /// Where the name begins, behind a bullet as well; -1 where there is none.
  private static int first(TokenRow row) {
    for (var i = 0; i < Math.min(2, row.size()); i++) {
      if (TITLES.contains(row.word(i))) {
        return i;
      }
    }
    return -1;
  }

  /// "est" before "nommé", with nobody else named between it and the name.
  private static int verb(TokenRow row, int from) {
    for (var i = from + 1; i + 1 < row.size(); i++) {
      if (TITLES.contains(row.word(i)) || row.word(i).equals(";")) {
        return -1;
      }
      if (row.word(i).equals("est") && APPOINTED.contains(row.word(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /// "Directeur de l’Analyse, de la Prévision et des Statistiques": the office goes on.
  private static boolean goesOn(TokenRow row, int comma) {
    if (!row.word(comma).equals(",") || !OF.contains(row.word(comma + 1))) {
      return false;
    }
    for (var i = comma + 2; i + 1 < row.size() && !ENDS.contains(row.word(i)); i++) {
      if (row.word(i).equals("et") && OF.contains(row.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReplacing(TokenRow row, int at) {
    return row.word(at).equals("en") && row.word(at + 1).equals("remplacement")
        || row.word(at).equals("poste") && row.word(at + 1).equals("vacant");
  }
}
