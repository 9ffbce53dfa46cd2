package app.alinea.exchange.print;

import app.alinea.exchange.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces of a printed document: Source Serif for what is read, Source Sans for what guides.
/// Each is embedded with the characters that the document uses. Confined to one thread.
final class Typefaces {
  private static final String FOLDER = "/app/alinea/exchange/fonts/";

  private final PDDocument document;
  private final Map<Face, PDType0Font> loaded = new HashMap<>();
  private final Map<Face, Map<Integer, Float>> widths = new HashMap<>();
  private final Map<Face, Map<Integer, Boolean>> known = new HashMap<>();

  /// A cut of a typeface.
  enum Face {
    SERIF("SourceSerif4-Regular.ttf"),
    ITALIC("SourceSerif4-Italic.ttf"),
    BOLD("SourceSerif4-Bold.ttf"),
    SANS("SourceSans3-Regular.ttf"),
    SANS_BOLD("SourceSans3-Bold.ttf");

    private final String file;

    Face(String file) {
      this.file = file;
    }
  }

  Typefaces(PDDocument document) {
    this.document = document;
  }

  PDType0Font font(Face face) throws IOException {
    var font = loaded.get(face);
    if (font == null) {
      try (InputStream file = Typefaces.class.getResourceAsStream(FOLDER + face.file)) {
        if (file == null) {
          throw new IllegalStateException("the program lacks the typeface " + face.file);
        }
        // Ligatures would be copied and searched as other letters than were written.
        TrueTypeFont outlines =
            new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        outlines.setEnableGsub(false);
        font = PDType0Font.load(document, outlines, true);
      }
      loaded.put(face, font);
    }
    return font;
  }

  /// Width in points.
  float width(String text, Ink ink) throws IOException {
    var font = font(ink.face());
    var cache = widths.computeIfAbsent(ink.face(), _ -> new HashMap<>());
    float width = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      var one = cache.get(point);
      if (one == null) {
        one = font.getStringWidth(Character.toString(point));
        cache.put(point, one);
      }
      width += one;
    }
    return width / 1000 * ink.size();
  }

  /// The text with what the typeface cannot print replaced by what comes nearest.
  String printable(String text, Face face) throws IOException {
    var font = font(face);
    var cache = known.computeIfAbsent(face, _ -> new HashMap<>());
    var printable = new StringBuilder();
    for (int point : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
      if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
        continue;
      }
      var has = cache.get(point);
      if (has == null) {
        has = has(font, point);
        cache.put(point, has);
      }
      printable.append(has ? Character.toString(point) : substitute(font, point));
    }
    return printable.toString();
  }

  /// Whether a question mark would stand for a character.
  boolean lacksSome(Words words) {
    return words.have(text ->
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().anyMatch(this::isReplaced));
  }

  private boolean isReplaced(int point) {
    boolean shown = !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT;
    try {
      return shown && point != '?' && printable(Character.toString(point), Face.SERIF).equals("?");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String substitute(PDType0Font font, int point) throws IOException {
    return switch (point) {
      case '→' -> has(font, '›') ? "›" : ">";
      case 0x202F, 0x2009, 0x2007 -> "\u00A0";
      case 0x2011 -> "-";
      default -> Character.isWhitespace(point) ? " " : "?";
    };
  }

  private static boolean has(PDType0Font font, int point) throws IOException {
    try {
      return font.encode(Character.toString(point)).length > 0;
    } catch (IllegalArgumentException absent) {
      return false;
    }
  }
}
