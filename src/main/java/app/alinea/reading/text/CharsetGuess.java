package app.alinea.reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mozilla.universalchardet.UniversalDetector;

/// Guesses the encoding of a text that names none and is not sound UTF-8.
///
/// The three encodings in which western European texts come share their ASCII half, and detectors
/// do not tell them apart; the letters that stand between letters do. For all other scripts the
/// library decides.
final class CharsetGuess {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final List<Charset> WESTERN =
      List.of(WINDOWS_1252, Charset.forName("ISO-8859-15"), Charset.forName("x-MacRoman"));

  /// Letters of western European languages beyond ASCII, the commonest ones first.
  private static final String LETTERS = "éèêëàâäçîïôöùûüœæÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŒÆñáíóúßøåãõìòÑÁÍÓÚØÅÃÕÿ";

  private static final String SIGNS = "«»’‘“”„–—…€°§·•©®™£½²³ªº\u00A0\u00AD±×";
  private static final int SAMPLE = 200_000;
  private static final double PLAUSIBLE = 0.9;

  Charset of(byte[] bytes) {
    var sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
    if (damagedUtf8(sample)) {
      return StandardCharsets.UTF_8;
    }
    var best = WINDOWS_1252;
    double bestScore = -1;
    for (var charset : WESTERN) {
      double score = plausibility(new String(sample, charset));
      if (score > bestScore) {
        bestScore = score;
        best = charset;
      }
    }
    return bestScore >= PLAUSIBLE ? best : detected(sample, best);
  }

  private static Charset detected(byte[] sample, Charset otherwise) {
    var detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    var name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }

  /// Whether nearly all bytes beyond ASCII are sound UTF-8: then a few of them were damaged.
  private static boolean damagedUtf8(byte[] sample) {
    var text = new String(sample, StandardCharsets.UTF_8);
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    long sound = text.chars().filter(c -> c > 127 && c != '\uFFFD').count();
    return sound > 4 * lost;
  }

  /// The part of the characters beyond ASCII that are where a western text has them.
  private static double plausibility(String text) {
    int all = 0;
    double plausible = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c > 127) {
        all++;
        plausible += plausibility(text, at);
      }
    }
    return all == 0 ? 1 : plausible / all;
  }

  private static double plausibility(String text, int at) {
    char c = text.charAt(at);
    if (LETTERS.indexOf(c) >= 0) {
      boolean among =
          isAsciiLetter(text, at - 1) || isAsciiLetter(text, at + 1) || isAlone(text, at);
      boolean capitalInside =
          Character.isUpperCase(c) && at > 0 && Character.isLowerCase(text.charAt(at - 1));
      return among && !capitalInside ? 1 : 0.3;
    }
    if (SIGNS.indexOf(c) >= 0) {
      boolean inside = isAsciiLetter(text, at - 1) && isAsciiLetter(text, at + 1);
      return !inside || c == '’' || c == '\u00AD' || c == '·' || c == '\u00A0' ? 0.95 : 0.1;
    }
    return 0;
  }

  private static boolean isAlone(String text, int at) {
    return text.charAt(at) == 'à' || text.charAt(at) == 'À' || text.charAt(at) == 'é';
  }

  private static boolean isAsciiLetter(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 128
        && Character.isLetter(text.charAt(at));
  }
}
