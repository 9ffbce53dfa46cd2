package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Letters of a French PDF that were read by Adobe's StandardEncoding instead of Latin-1: "siŁge"
/// for "siège", "mŒme" for "même"; of "à", "ô" and others, which that encoding lacks, a blank is
/// left: "dép t", "trente jours compter de". Only places where no French word and no foreign name
/// has such a letter, and no sentence such a gap, are mended.
final class MisreadLetters {
  /// The code of each of these letters is that of the other in Latin-1 (PDF 32000-1:2008, annex D).
  private static final Map<Pattern, String> LETTERS =
      Map.of(
          // Within a word, and no end of a Polish name.
          Pattern.compile("(?<=\\p{L})Ł(?=\\p{Ll})"),
          "è",
          Pattern.compile("(?<=\\p{Ll})Œ|(?<!\\p{L})Œ(?=tre(?!\\p{L}))"),
          "ê",
          Pattern.compile("(?<=\\p{Ll})Ø"),
          "é",
          Pattern.compile("(?<=(?<!\\p{L})s)ß(?=r)"),
          "û",
          Pattern.compile("(?<=(?<!\\p{L})o)ø(?!\\p{L})"),
          "ù",
          Pattern.compile(
              "(?<=(?<!\\p{L})(?:[Dd]ép|[Ee]ntrep|[Ii]mp|[Bb]ient|[Pp]lut|[Aa]ussit))"
                  + " (?=ts?(?!\\p{L}))|(?<=(?<!\\p{L})(?:[Cc]ontr|r|p))"
                  + " (?=les?(?!\\p{L}))|(?<=(?<!\\p{L})[Dd]ipl)"
                  + " (?=mes?(?!\\p{L}))|(?<=(?<!\\p{L})C) (?=te[ -]d)"),
          "ô",
          Pattern.compile(
              "(?<=(?<!\\p{L})t) (?=ches?(?!\\p{L}))|(?<=(?<!\\p{L})b) (?=timents?(?!\\p{L}))"),
          "â",
          Pattern.compile(
              "(?<=(?<!\\p{L})[Cc]ommer) (?=ante?s?(?!\\p{L}))|(?<=(?<!\\p{L})[Ff]ran)"
                  + " (?=aise?s?(?!\\p{L}))"),
          "ç",
          Pattern.compile("(?<=(?<!\\p{L})[Jj]usqu[’']) (?=l(?:a |[’']))"),
          "à ",
          Pattern.compile(
              "(?<=(?<!\\p{L})(?:jours?|mois|ans?|années?|semaines?|francs|vacante?s?)"
                  + " )(?=(?:compter|partir) d(?:es? |u"
                  + " |[’']))|(?<=(?<!\\p{L})(?:relatifs?|relatives?|[Cc]onformément)"
                  + " )(?=(?:la|cette|ces?)"
                  + " |l[’'])|(?<=(?<!\\p{L})(?:prévu|visé|mentionné|défini|fixé|énoncé)(?:e|s|es)?"
                  + " )(?=l[’']articles? \\d)|(?<=[\\p{Ll},]"
                  + " )(?<!(?<!\\p{L})(?:à|un|le|ce|son|leur) )(?=tour de r(?:ô| )le(?!\\p{L}))"),
          "à ");

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
