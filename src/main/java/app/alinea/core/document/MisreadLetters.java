package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Letters of a French PDF that were read by Adobe's StandardEncoding instead of Latin-1: "siŁge"
/// for "siège", "mŒme" for "même". Only places where no French word and no foreign name has such a
/// letter are mended; that "à" and "ô", which the encoding lacks, fell out is beyond repair.
final class MisreadLetters {
  /// The code of each of these letters is that of the other in Latin-1 (PDF 32000-1:2008, annex D).
  private static final Map<Pattern, String> LETTERS =
      Map.of(
          // Within a word, and no end of a Polish name.
          Pattern.compile("(?<=\\p{L})Ł(?=\\p{Ll})"), "è",
          Pattern.compile("(?<=\\p{Ll})Œ|(?<!\\p{L})Œ(?=tre(?!\\p{L}))"), "ê",
          Pattern.compile("(?<=\\p{Ll})Ø"), "é",
          Pattern.compile("(?<=(?<!\\p{L})s)ß(?=r)"), "û",
          Pattern.compile("(?<=(?<!\\p{L})o)ø(?!\\p{L})"), "ù");

  private MisreadLetters() {}

  static void mend(MendingDraft draft) {
    LETTERS.forEach((misread, meant) ->
        draft.replace(places(misread, draft.text()), meant, Mending.Kind.MISREAD_LETTER));
  }

  static String mended(String line) {
    var mended = line;
    for (var letter : LETTERS.entrySet()) {
      mended = letter.getKey().matcher(mended).replaceAll(letter.getValue());
    }
    return mended;
  }

  private static List<TextSpan> places(Pattern misread, String text) {
    var places = new ArrayList<TextSpan>();
    var matcher = misread.matcher(text);
    while (matcher.find()) {
      places.add(new TextSpan(matcher.start(), matcher.end()));
    }
    return places;
  }
}
