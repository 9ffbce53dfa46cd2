package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Gender;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What French asks of somebody or something that is said to be the one of its kind: "Quelle est
/// l’instance chargée de …", "Quelle institution est collégiale" rather than "Quel organe est
/// l’instance", "Qui est une institution collégiale".
final class Identity {
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'");
  private static final Set<String> ANY = Set.of("un", "une");

  private Identity() {}

  /// Whether the clause says of its subject what it alone is.
  static boolean isTold(Idiom idiom, Clause clause, String predicate) {
    var row = clause.row();
    return idiom.words().language() == Language.FRENCH
        && row.word(clause.verb()).equals("est")
        && clause.verbGroup().length() == 1
        && predicate.startsWith("est ")
        && DEFINITE.contains(row.word(clause.rest().from()));
  }

  /// The question without its frame; empty where it is said otherwise or the noun hides its gender.
  static Optional<String> asked(Idiom idiom, Clause clause, String predicate) {
    return isTold(idiom, clause, predicate)
        ? which(clause, clause.rest().from() + 1, row(clause, 0))
            .map(word -> word + " " + predicate)
        : ofKind(idiom, clause, predicate);
  }

  private static String row(Clause clause, int offset) {
    return clause.row().word(clause.rest().from() + offset);
  }

  /// "Quel" or "Quelle" by the article, else by the noun behind it.
  private static Optional<String> which(Clause clause, int noun, String article) {
    return switch (article) {
      case "le", "un" -> Optional.of("Quel");
      case "la", "une" -> Optional.of("Quelle");
      default ->
          switch (clause.row().at(noun).form().gender()) {
            case MASCULINE -> Optional.of("Quel");
            case FEMININE -> Optional.of("Quelle");
            case NONE -> Optional.empty();
          };
    };
  }

  /// "est une institution collégiale et solidaire": which institution is.
  private static Optional<String> ofKind(Idiom idiom, Clause clause, String predicate) {
    var row = clause.row();
    var noun = clause.rest().from() + 1;
    var article = row.word(clause.rest().from());
    if (idiom.words().language() != Language.FRENCH
        || !row.word(clause.verb()).equals("est")
        || clause.verbGroup().length() != 1
        || !predicate.startsWith("est ")
        || !ANY.contains(article)
        || !idiom.words().is("organ.nouns", row.at(noun).lemma())
            && !row.word(noun).equals("institution")
        || !row.is(noun + 1, PartOfSpeech.ADJ)
        || row.mood(noun + 1) == Mood.PAST_PARTICIPLE
        || row.at(noun + 1).form().gender() == Gender.NONE) {
      return Optional.empty();
    }
    return new Wording(idiom)
        .told(row, List.of(new TokenRange(noun + 1, clause.rest().to())))
        .flatMap(rest ->
            which(clause, noun, article)
                .map(word -> word + " " + row.at(noun).text() + " est " + rest));
  }
}
