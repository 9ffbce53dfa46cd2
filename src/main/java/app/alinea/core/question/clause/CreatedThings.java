package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// What French authors say that they create: "Nous avons décidé de créer le Conseil des ports, un
/// organe …". The next sentence may speak of it with a pronoun.
final class CreatedThings {
  private static final Set<String> LINKS = Set.of("de", "d'", "à");
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'");
  private static final Set<String> ENDS = Set.of(",", "(", ";", "–", "pour", "afin", "au", "en");
  private static final int LONGEST = 10;

  private final FunctionWords words;

  CreatedThings(FunctionWords words) {
    this.words = words;
  }

  /// A thing with a name and the pronoun that stands for it.
  record Thing(TokenRange range, String pronoun) {
    boolean isCalled(String other) {
      return pronoun.equals(other);
    }
  }

  /// The named thing that the authors create in a clause, determiner included.
  Optional<Thing> madeBy(Clause clause) {
    var row = clause.row();
    if (words.language() != Language.FRENCH) {
      return Optional.empty();
    }
    var from = clause.rest().from();
    var verb = LINKS.contains(row.word(from)) && row.isInfinitive(from + 1) ? from + 1 : -1;
    var lemma = verb < 0 ? clause.mainLemma() : row.at(verb).lemma();
    var start = verb < 0 ? from : verb + 1;
    if (!words.is("foundation.verbs", lemma)
        || !DEFINITE.contains(row.word(start))
        || !Character.isUpperCase(row.at(start + 1).text().charAt(0))) {
      return Optional.empty();
    }
    var end = start + 1;
    while (end < clause.rest().to() && !ENDS.contains(row.word(end))) {
      end++;
    }
    var range = new TokenRange(start, end);
    var pronoun = pronoun(row, range, end);
    return range.length() > LONGEST || pronoun.isEmpty()
        ? Optional.empty()
        : Optional.of(new Thing(range, pronoun));
  }

  private static String pronoun(TokenRow row, TokenRange range, int end) {
    var described = row.word(end).equals(",") && row.is(end + 1, PartOfSpeech.DET);
    var word =
        row.word(range.from()).equals("l'") && described
            ? row.word(end + 1)
            : row.word(range.from());
    return switch (word) {
      case "le", "un" -> "il";
      case "la", "une" -> "elle";
      default -> "";
    };
  }
}
