package app.alinea.core.question.rule;

import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How questions cite the provision a fact stands in: "l’article 5", "Article 5", else "le texte".
public final class ProvisionName {
  private static final int LONGEST_TITLE = 8;

  /// A title of one piece, which is no chapter’s and says something.
  private static final Pattern PLAIN_TITLE =
      Pattern.compile(
          "(?iu)(?!(?:chapitre|titre|section|partie|livre|annexe|chapter|title|part|book|annex)\\b)"
              + "(?!(?:general|miscellaneous|other|final)(?: provisions)?$"
              + "|dispositions (?:générales|diverses|finales)$)[\\p{L}’'][^.;:?“”«»\"]*");

  private ProvisionName() {}

  public static String of(Idiom idiom, Fact fact) {
    var label =
        idiom.document().document().paragraphAt(fact.evidence().position()).number().label();
    return ofLabel(idiom, label);
  }

  /// "Article 6(2)", "l’article 6, § 2".
  public static String of(Idiom idiom, Fact fact, NumberedPart part) {
    return idiom
        .templates()
        .fill(
            part.isLettered() ? "the.letter" : "the.part",
            Map.of("article", of(idiom, fact), "number", part.number()));
  }

  /// The article with the title that it bears, where that tells the matter and not the answer:
  /// "Article 12(1), “Mutual agreement procedure”".
  ///
  /// @param subject of whom the question asks: a title that names no more adds nothing
  public static String withTitle(
      Idiom idiom, Fact fact, String name, String subject, String answer) {
    var position = fact.evidence().position();
    var document = idiom.document().document();
    var title = Quoting.of(idiom, document.paragraphAt(position).heading());
    var told = WordBag.of(title);
    if (title.isEmpty()
        || title.split(" ", -1).length > LONGEST_TITLE
        || title.equals(title.toUpperCase(Locale.ROOT))
        || !PLAIN_TITLE.matcher(title).matches()
        || told.isEmpty()
        || WordBag.of(subject).stems().containsAll(told.stems())
        || givesAway(idiom, told, WordBag.of(answer))
        || document.paragraphs().stream()
            .anyMatch(other ->
                Math.abs(other.position() - position) == 1
                    && other.heading().equals(document.paragraphAt(position).heading()))) {
      return name;
    }
    return idiom.templates().fill("the.titled", Map.of("article", name, "title", title));
  }

  /// A card of an English law may have some of the title’s words in its answer: a number alone
  /// tells nobody what is asked.
  private static boolean givesAway(Idiom idiom, WordBag title, WordBag answer) {
    return idiom.words().language() == Language.ENGLISH
        ? 2 * answer.stems().stream().filter(title.stems()::contains).count()
            >= title.stems().size()
        : answer.stems().stream().anyMatch(title.stems()::contains);
  }

  /// Whether the fact stands in an article, of the text or of what is annexed to it.
  public static boolean isProvision(Idiom idiom, Fact fact) {
    return !of(idiom, fact).equals(idiom.templates().get("the.text"));
  }

  /// Whether the fact stands in an article that readers cite by its number: where an annex counts
  /// anew, the first of that number is meant.
  public static boolean isCited(Idiom idiom, Fact fact) {
    return isCited(idiom, fact.evidence().position());
  }

  /// The name of the article at a position, where readers cite it by its number.
  static Optional<String> cited(Idiom idiom, int position) {
    return isCited(idiom, position)
        ? Optional.of(
            ofLabel(idiom, idiom.document().document().paragraphAt(position).number().label()))
        : Optional.empty();
  }

  private static boolean isCited(Idiom idiom, int position) {
    var own = idiom.document().document().paragraphAt(position).number().label();
    return !ofLabel(idiom, own).equals(idiom.templates().get("the.text"))
        && idiom.document().document().paragraphs().stream()
            .filter(other -> other.number().label().equals(own))
            .findFirst()
            .filter(first -> first.position() == position)
            .isPresent();
  }

  /// "Annex II, Article 2": the annex and the number.
  private static final Pattern ATTACHED = Pattern.compile("^(.+), Article (.+)$");

  public static String ofLabel(Idiom idiom, String label) {
    var attached = ATTACHED.matcher(label);
    if (attached.find()) {
      var part = attached.group(1);
      return idiom
          .templates()
          .fill(
              "the.attached",
              Map.of(
                  "number",
                  attached.group(2),
                  "part",
                  theOnly(part),
                  "of",
                  French.of(definite(part))));
    }
    var lower = label.toLowerCase(Locale.ROOT);
    if (lower.startsWith("section ") && idiom.words().language() == Language.ENGLISH) {
      return label;
    }
    if (!ParagraphNumber.isArticle(label) || label.indexOf(' ') < 0) {
      return idiom.templates().get("the.text");
    }
    var number = label.substring(label.indexOf(' ') + 1).replace("PREMIER", "premier");
    return idiom.templates().fill("the.article", Map.of("number", number));
  }

  /// "the Annex" where it bears no number.
  private static String theOnly(String part) {
    return part.indexOf(' ') < 0 ? "the " + part : part;
  }

  /// "l’annexe A", "le protocole": the French article of what a text has behind its articles.
  private static String definite(String part) {
    var lowered = Character.toLowerCase(part.charAt(0)) + part.substring(1);
    if (FrenchSound.elides(lowered)) {
      return "l’" + lowered;
    }
    return (lowered.matches("(?:recommandation|déclaration|section|partie).*") ? "la " : "le ")
        + lowered;
  }
}
