package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a clause leaves to the sentences around it: an object pronoun, the frame of a pronoun, an
/// opening that limits it, a sentence behind it that takes something back.
public final class Untold {
  private static final Set<String> OBJECTS = Set.of("them", "it", "him");
  private static final Pattern PRONOUN = Pattern.compile("(?iu)^(?:ils?|elles?|it|they|he|she)\\b");
  private static final Pattern ONLY =
      Pattern.compile(
          "(?iu)\\bn(?:e|’|') ?[^,]{1,30}\\b(?:que|qu’|qu')|exclusivement|\\bonly\\b"
              + "|\\bexclusively\\b|\\bsolely\\b|^(?:Seul|Only)");
  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:toutefois|néanmoins|cependant|également|however|nevertheless|also)\\b"
              + "|^(?:Si|S’il|Lorsque|If|Where) ");

  private Untold() {}

  /// "may not enter them": no subject is its own object.
  public static boolean hasObject(Clause clause) {
    var row = clause.row();
    return OBJECTS.contains(row.word(clause.rest().from()))
        || row.is(clause.rest().from(), PartOfSpeech.AUX)
            && OBJECTS.contains(row.word(clause.rest().from() + 1))
        || row.isInfinitive(clause.rest().from())
            && OBJECTS.contains(row.word(clause.rest().from() + 1));
  }

  /// Whether the sentence as written begins with a pronoun, which a name has replaced.
  public static boolean wasPronoun(Idiom idiom, Fact fact) {
    return written(idiom, fact).filter(text -> PRONOUN.matcher(text).find()).isPresent();
  }

  private static Optional<String> written(Idiom idiom, Fact fact) {
    var index = fact.evidence().sentence().sentence().index();
    return idiom.document().sentencesAt(fact.evidence().position()).stream()
        .filter(sentence -> sentence.sentence().index() == index)
        .map(sentence -> sentence.text())
        .findFirst();
  }

  /// "With the approval of the Assembly, the members shall …": a provision that says more without
  /// it.
  public static boolean losesOpening(Idiom idiom, Fact fact, Clause clause) {
    var row = clause.row();
    return ProvisionName.isProvision(idiom, fact)
        && clause.subject().from() > 1
        && row.is(0, PartOfSpeech.ADP)
        && !row.is(1, PartOfSpeech.NUM);
  }

  /// "n’est obligatoire que pour les parties. Si d’autres … également": a limit that the article
  /// widens.
  public static boolean isWidened(Idiom idiom, Fact fact) {
    var own = fact.evidence().sentence().sentence().index();
    return ONLY.matcher(fact.evidence().sentence().text()).find()
        && idiom.document().sentencesAt(fact.evidence().position()).stream()
            .filter(sentence -> sentence.sentence().index() > own)
            .anyMatch(sentence -> TAKEN_BACK.matcher(sentence.text()).find());
  }

  /// "the Office" where the paragraph said "the Office of the Registrar", "le quorum" in the midst
  /// of an article.
  public static boolean isShortForm(Idiom idiom, Fact fact, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    if (subject.length() != 2 || !row.is(subject.from(), PartOfSpeech.DET)) {
      return false;
    }
    var noun = row.at(subject.from() + 1).text();
    var longer =
        Pattern.compile("(?iu)\\b(?:the|le|la|les|l’|l') ?\\Q" + noun + "\\E (?:of|du|de|des|d’) ");
    var own = fact.evidence().sentence().sentence().index();
    return idiom.document().sentencesAt(fact.evidence().position()).stream()
        .filter(sentence -> sentence.sentence().index() <= own)
        .anyMatch(sentence -> longer.matcher(sentence.text()).find());
  }

  /// "le quorum", "la décision": a bare noun with a small letter in an article.
  public static boolean isBare(Idiom idiom, Fact fact, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    return ProvisionName.isProvision(idiom, fact)
        && subject.length() == 2
        && Set.of("le", "la", "l'", "the").contains(row.word(subject.from()))
        && Character.isLowerCase(row.at(subject.from() + 1).text().charAt(0));
  }

  /// "La présente déclaration": in a collection one of many.
  public static boolean isOneOfSeveral(Idiom idiom, Clause clause) {
    var row = clause.row();
    var second = row.word(clause.subject().from() + 1).toLowerCase(Locale.ROOT);
    return !idiom.law()
        && idiom.words().language() == Language.FRENCH
        && (second.equals("présente") || second.equals("présent"));
  }

  /// "consideration being given to …": what it belongs to is not known where a verb is left out.
  public static boolean hasAbsolute(Clause clause) {
    return clause.isFurther() && behind(clause.row(), clause);
  }

  private static boolean behind(TokenRow row, Clause clause) {
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      if (row.word(i).equals("being") || row.word(i).equals("étant")) {
        return true;
      }
    }
    return false;
  }
}
