package app.alinea.linguistics;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a sentence into words and marks; a French elision is a word of its own, apostrophe
/// included.
final class Tokenizer {
  private static final Pattern FRENCH =
      Pattern.compile(
          "(?iu)aujourd[’']hui|(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’']"
              + "|\\d+(?:[.,]\\d+)*|\\p{L}[\\p{L}\\p{M}\\d]*(?:[-/‐‑][\\p{L}\\d]+)*|[^\\s\\p{Z}]");
  private static final Pattern ENGLISH =
      Pattern.compile(
          // "the ASEAN-U.S. Centre", "the U.S.-Kenya Pact": stops and all, one word.
          "\\d+(?:[.,]\\d+)*|(?:\\p{L}[\\p{L}\\d]*[-‐‑])?(?:\\p{L}\\.){2,}(?:[-‐‑][\\p{L}\\d]+)*"
              + "|\\p{L}[\\p{L}\\p{M}\\d]*(?:[-/‐‑][\\p{L}\\d]+)*"
              + "|[’']s\\b|n[’']t\\b|[^\\s\\p{Z}]");

  private final Pattern pattern;

  Tokenizer(Language language) {
    this.pattern =
        switch (language) {
          case FRENCH -> FRENCH;
          case ENGLISH -> ENGLISH;
        };
  }

  List<TextSpan> tokens(String sentence) {
    var spans = new ArrayList<TextSpan>();
    var matcher = pattern.matcher(sentence);
    while (matcher.find()) {
      spans.add(new TextSpan(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
