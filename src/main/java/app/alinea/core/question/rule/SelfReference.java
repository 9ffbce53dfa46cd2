package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.Clause;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Subjects that are the document itself: "le présent règlement", "this Treaty".
public final class SelfReference {
  private SelfReference() {}

  private static final Pattern ENGLISH =
      Pattern.compile("\\b([Tt])(?:his|he present) (\\p{Lu}\\p{Ll}+)\\b");

  /// "this Agreement" as "the Agreement": the words that are told are not the text.
  public static String plain(Idiom idiom, String text) {
    return idiom.words().language() == Language.ENGLISH
        ? ENGLISH
            .matcher(text)
            .replaceAll(found ->
                idiom.words().is("instrument.nouns", found.group(2).toLowerCase(Locale.ROOT))
                    ? found.group(1) + "he " + found.group(2)
                    : Matcher.quoteReplacement(found.group()))
        : text;
  }

  public static boolean isIn(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (idiom.words().is("self.words", row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
