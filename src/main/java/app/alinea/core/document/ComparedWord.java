package app.alinea.core.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A word, number or sign of a wording, as it is compared with another wording.
///
/// @param blank before it: a plain one, one that does not break, or none
/// @param text as written, never a blank
/// @param plain the same whatever kinds of apostrophe, hyphen and blank are in use
record ComparedWord(String blank, String text, String plain) {
  private static final Pattern WORD =
      Pattern.compile(
          """
          (?<blank>[\\s\\p{Z}]+)?+
          (?<text>
            \\p{N}{1,3}(?:[\\x20\\u00A0\\u2009\\u202F]\\p{N}{3}(?!\\p{N}))+(?:[.,]\\p{N}+)?
          | \\p{N}+(?:[.,:/]\\p{N}+)*+
          | (?iu:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\\p{L})
          | [\\p{L}\\p{M}\\p{N}]+(?:[-‐‑'’][\\p{L}\\p{M}\\p{N}]+)*+
          | [^\\s\\p{Z}]
          )\
          """,
          Pattern.COMMENTS);
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
  private static final Pattern NO_BREAK = Pattern.compile("[\u00A0\u202F]");

  static List<ComparedWord> of(String text) {
    return WORD.matcher(text)
        .results()
        .map(found ->
            new ComparedWord(
                blank(found.group("blank")), found.group("text"), plain(found.group("text"))))
        .toList();
  }

  private static String blank(@Nullable String found) {
    if (found == null) {
      return "";
    }
    return NO_BREAK.matcher(found).matches() ? found : " ";
  }

  /// Whether two wordings are the same but for kinds of apostrophe, hyphen and blank.
  static boolean same(String before, String now) {
    return before.equals(now) || spelt(before).equals(spelt(now));
  }

  private static List<String> spelt(String text) {
    return of(text).stream().map(ComparedWord::plain).toList();
  }

  private static String plain(String text) {
    var hyphened = text.replace('’', '\'').replace('\u2010', '-').replace('\u2011', '-');
    return BLANK.matcher(hyphened).replaceAll(" ");
  }

  boolean isSameAs(ComparedWord other) {
    return plain.equals(other.plain);
  }
}
