package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a text asks of one country what it asks of another. One word in common is no such
/// demand, much in common is, and so is any demand that speaks of the same third party.
final class Demanded {
  private static final double ALIKE = 0.35;

  /// What every State is called on to do asks it of one State as well where a third of it is the
  /// same.
  private static final double ALIKE_FOR_ALL = 0.3;

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
  private static final int RUN = 3;
  private static final int TELLING = 4;

  private final Set<String> act;
  private final Matter matter;
  private final FunctionWords words;
  private final Set<String> asked;
  private final AnalysedSentence own;
  private final Set<String> named = new HashSet<>();

  Demanded(Draft draft, Matter matter, FunctionWords words, Set<String> asked) {
    this.matter = matter;
    this.words = words;
    this.asked = asked;
    // "des offres faites par tous les pays" in the demand itself is asked of its addressee alone.
    var sentence = draft.fact().evidence().sentence();
    this.own = sentence;
    var stem = draft.stem().toLowerCase(Locale.ROOT);
    for (var entity : sentence.entities()) {
      if (stem.contains(entity.span().of(sentence.text()).toLowerCase(Locale.ROOT))) {
        named.add(entity.id());
      }
    }
    named.remove(draft.answer().referent());
    this.act = runs(draft.stem());
  }

  /// Each three words that follow one another and tell something.
  private static Set<String> runs(String text) {
    var row =
        BREAK.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> w.length() > 2).toList();
    var found = new HashSet<String>();
    for (var i = 0; i + RUN <= row.size(); i++) {
      var run = row.subList(i, i + RUN);
      if (run.stream().filter(word -> word.length() >= TELLING).count() >= 2) {
        found.add(String.join(" ", run));
      }
    }
    return found;
  }

  /// "jouer un rôle constructif dans la région" and "jouer un rôle constructif au Conseil".
  private boolean isInTheSameWords(Said said) {
    return !said.sentence().equals(own)
        && said.sentence().tokens().stream()
            .anyMatch(token -> words.is("demand.verbs", token.lemma()))
        && runs(said.sentence().text()).stream().anyMatch(act::contains);
  }

  /// Whether this tells more than the plain look at what stands near a name.
  static boolean judges(Draft draft, Contender contender) {
    return draft.fact() instanceof Fact.Demand && contender.kind() == AnswerKind.COUNTRY;
  }

  boolean isAskedOf(Contender contender, List<Said> near) {
    var much = ALIKE * matter.weight(asked);
    var forAll = ALIKE_FOR_ALL * matter.weight(asked);
    return near.stream()
        .anyMatch(said ->
            said.everybody() && !said.sentence().equals(own) && matter.shared(asked, said) >= forAll
                || said.names().contains(contender.referent())
                    && (matter.shared(asked, said) >= much
                        || demandsOfTheSame(said)
                        || isInTheSameWords(said)));
  }

  private boolean demandsOfTheSame(Said said) {
    return said.names().stream().anyMatch(named::contains)
        && said.sentence().tokens().stream()
            .anyMatch(token -> words.is("demand.verbs", token.lemma()));
  }
}
