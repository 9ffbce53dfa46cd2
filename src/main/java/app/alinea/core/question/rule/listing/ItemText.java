package app.alinea.core.question.rule.listing;

import app.alinea.core.language.Language;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.ListForm;
import app.alinea.core.question.listing.ListedItem;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Quoting;
import java.util.Locale;
import java.util.regex.Pattern;

/// An item of a list as an answer to the question that its introduction became.
final class ItemText {
  /// "la Commission des ports (ci-après dénommée « Commission »)": none of the item.
  private static final String SHORT_NAME =
      "(?iu)\\s\\((?:ci-après|dénommée?s?|hereinafter|hereafter)[^)]{2,60}\\)";

  private ItemText() {}

  static String of(Idiom idiom, ListedItem item, ItemShape shape, ListForm form) {
    var text =
        Quoting.of(idiom, item.text())
            .replaceFirst("^(?iu)(?:le cas échéant|where applicable|where appropriate),\\s", "")
            .replaceFirst(SHORT_NAME, "");
    var plain =
        startsPlainly(text)
            || shape == ItemShape.INFINITIVE && idiom.words().language() == Language.FRENCH;
    text = Character.isUpperCase(text.charAt(0)) && plain ? lowered(text) : text;
    return switch (form) {
      case DUTY, RIGHT, CHARGE -> text.replaceFirst("^(?:à |de |d’|to )", "");
      case FUNCTION -> infinitive(item, text);
      case PARTS ->
          shape == ItemShape.PREPOSITION ? text.replaceFirst("^(?:de |d’|of )", "") : text;
      case AGENT, CASES, BEING, FOLLOWING, OPEN, HEADED -> text;
    };
  }

  /// As one of all items: a case with the word that makes it one.
  static String listed(Idiom idiom, ListedItem item, ItemShape shape, ListForm form) {
    var text = of(idiom, item, shape, form);
    return form == ListForm.CASES && shape == ItemShape.CLAUSE ? inCase(idiom, text) : text;
  }

  private static boolean startsPlainly(String text) {
    return text.matches(
        "(?:Le|La|Les|L’|Un|Une|Des|De|D’|À|Au|Aux|The|An?|Any|All|Every|To|In|Of|By)\\b.*");
  }

  private static String lowered(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String inCase(Idiom idiom, String text) {
    if (idiom.words().language() == Language.ENGLISH) {
      return "where " + text;
    }
    var begun = text.startsWith("lorsqu") || text.startsWith("si ") || text.startsWith("s’");
    return begun ? text : (elides(text) ? "lorsqu’" : "lorsque ") + text;
  }

  /// "lorsque" is elided before these words only.
  private static boolean elides(String text) {
    return text.matches("(?:il|ils|elle|elles|on|un|une|en|aucune?)\\b.*")
        && FrenchSound.elides(text);
  }

  /// "adopte le plan et le publie" as "adopter le plan et le publier".
  private static String infinitive(ListedItem item, String text) {
    var row = new TokenRow(item.sentence());
    var range = row.tokensIn(item.span());
    var told = text;
    for (var i = range.from(); i < range.to(); i++) {
      var verb = row.at(i);
      var further = row.word(i - 1).equals("et") || row.word(i - 1).equals("ou");
      if (i == range.from() || further && row.isVerb(i) && verb.form().mood() == Mood.PRESENT) {
        told =
            told.replaceFirst(
                "(?<!\\p{L})" + Pattern.quote(verb.text()) + "(?!\\p{L})", verb.lemma());
      }
    }
    return told;
  }
}
