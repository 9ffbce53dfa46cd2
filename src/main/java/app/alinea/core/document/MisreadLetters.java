package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Letters of a French PDF that were read by Adobe's StandardEncoding instead of Latin-1: "siŁge"
/// for "siège", "mŒme" for "même"; of "à", "ô" and others, which that encoding lacks, a blank is
/// left: "dép t", "trente jours compter de". Only places where no French word and no foreign name
/// has such a letter, and no sentence such a gap, are mended.
final class MisreadLetters {
  /// The code of each of these letters is that of the other in Latin-1 (PDF 32000-1:2008, annex D).
  private static final List<Misreading> LETTERS =
      List.of(
          // Within a word, and no end of a Polish name.
          Misreading.of("(?<=\\p{L})Ł(?=\\p{Ll})", "è"),
          Misreading.of("(?<=\\p{Ll})Œ|(?<!\\p{L})Œ(?=tre(?!\\p{L}))", "ê"),
          Misreading.of("(?<=\\p{Ll})Ø", "é"),
          Misreading.of("(?<=(?<!\\p{L})s)ß(?=r)", "û"),
          Misreading.of("(?<=(?<!\\p{L})o)ø(?!\\p{L})", "ù"),
          Misreading.of(
              "(?<=(?<!\\p{L})(?:[Dd]ép|[Ee]ntrep|[Ii]mp|[Bb]ient|[Pp]lut|[Aa]ussit))"
                  + " (?=ts?(?!\\p{L}))|(?<=(?<!\\p{L})(?:[Cc]ontr|r|p))"
                  + " (?=les?(?!\\p{L}))|(?<=(?<!\\p{L})[Dd]ipl)"
                  + " (?=mes?(?!\\p{L}))|(?<=(?<!\\p{L})C) (?=te[ -]d)",
              "ô"),
          Misreading.of(
              "(?<=(?<!\\p{L})t) (?=ches?(?!\\p{L}))|(?<=(?<!\\p{L})b) (?=timents?(?!\\p{L}))",
              "â"),
          Misreading.of(
              "(?<=(?<!\\p{L})[Cc]ommer) (?=ante?s?(?!\\p{L}))|(?<=(?<!\\p{L})[Ff]ran)"
                  + " (?=aise?s?(?!\\p{L}))",
              "ç"),
          Misreading.of("(?<=(?<!\\p{L})[Jj]usqu[’']) (?=l(?:a |[’']))", "à "));

  /// A word that nothing is left of. "Le décret a visé l’article 4" lacks none: it is missed only
  /// in a passage of which other letters were misread.
  private static final Misreading LOST_WORD =
      Misreading.of(
          "(?<=(?<!\\p{L})(?:jours?|mois|ans?|années?|semaines?|francs|vacante?s?)"
              + " )(?=(?:compter|partir) d(?:es? |u"
              + " |[’']))|(?<=(?<!\\p{L})(?:relatifs?|relatives?|[Cc]onformément)"
              + " )(?=(?:la|cette|ces?)"
              + " |l[’'])|(?<=(?<!\\p{L})(?:prévu|visé|mentionné|défini|fixé|énoncé)(?:e|s|es)?"
              + " )(?=l[’']articles? \\d)|(?<=[\\p{Ll},]"
              + " )(?<!(?<!\\p{L})(?:à|un|le|ce|son|leur) )(?=tour de r(?:ô| )le(?!\\p{L}))",
          "à ");

  /// A hyphen that went with the end of its line: "cidessus", "celleci", "viceprésident".
  private static final Misreading LOST_HYPHEN =
      Misreading.of(
          "(?<=(?<!\\p{L})[Cc]i)(?=(?:dessus|dessous|après|contre|devant|joint(?:e|s|es)?)(?!\\p{L}))"
              + "|(?<=(?<!\\p{L})(?:[Cc]elle|[Cc]elui|[Cc]elles|[Cc]eux))(?=ci(?!\\p{L}))"
              + "|(?<=(?<!\\p{L})(?:[Ee]lles?|[Ee]ux|[Ll]ui|[Ss]oi))(?=mêmes?(?!\\p{L}))"
              + "|(?<=(?<!\\p{L})[Vv]ice)(?=[Pp]résiden[tc]e?s?(?!\\p{L}))"
              + "|(?<=(?<!\\p{L})[Pp]rocès)(?=verba(?:l|ux)(?!\\p{L}))",
          "-");

  private MisreadLetters() {}

  /// What was read, and what the file means by it.
  private record Misreading(Pattern misread, String meant) {
    static Misreading of(String misread, String meant) {
      return new Misreading(Pattern.compile(misread), meant);
    }
  }

  static void mend(MendingDraft draft) {
    draft.replace(
        places(LOST_HYPHEN.misread(), draft.text()),
        LOST_HYPHEN.meant(),
        Mending.Kind.MISREAD_LETTER);
    for (var letter : among(draft.text())) {
      draft.replace(
          places(letter.misread(), draft.text()), letter.meant(), Mending.Kind.MISREAD_LETTER);
    }
  }

  static String mended(String line) {
    var mended = LOST_HYPHEN.misread().matcher(line).replaceAll(LOST_HYPHEN.meant());
    for (var letter : among(line)) {
      mended = letter.misread().matcher(mended).replaceAll(letter.meant());
    }
    return mended;
  }

  private static List<Misreading> among(String text) {
    var found = new ArrayList<Misreading>();
    for (var letter : LETTERS) {
      if (letter.misread().matcher(text).find()) {
        found.add(letter);
      }
    }
    if (!found.isEmpty()) {
      found.add(LOST_WORD);
    }
    return found;
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
