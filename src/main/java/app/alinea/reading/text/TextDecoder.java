package app.alinea.reading.text;

import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.ReadText;
import app.alinea.reading.UnreadableDocument;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes characters of bytes in an encoding that nobody may have named.
///
/// First a mark, then UTF-8, which nothing else is by chance, then what a web page declares, then a
/// guess.
public final class TextDecoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final double MOST_UNDECODABLE = 0.02;
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");

  /// @param warnings that the encoding is a guess, that characters are lost
  public record Decoded(String text, List<ImportWarning> warnings) {
    public Decoded {
      warnings = List.copyOf(warnings);
    }
  }

  public Decoded decode(byte[] bytes) throws UnreadableDocument {
    var mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      int length = mark.get().length();
      return checked(
          new String(bytes, length, bytes.length - length, mark.get().charset()), List.of());
    }
    var wide = WideText.guess(bytes);
    if (wide.isPresent()) {
      return checked(new String(bytes, wide.get()), List.of());
    }
    var strict = strictly(bytes);
    if (strict.isPresent()) {
      return new Decoded(strict.get(), List.of());
    }
    var declared = declared(bytes);
    if (declared.isPresent()) {
      return checked(new String(bytes, declared.get()), List.of());
    }
    var guessed = new CharsetGuess().of(bytes);
    var warnings = new ArrayList<ImportWarning>();
    if (!guessed.equals(StandardCharsets.UTF_8)) {
      warnings.add(ReadText.warning(ImportWarning.Kind.ENCODING_GUESSED, guessed.displayName()));
    }
    return checked(new String(bytes, guessed), warnings);
  }

  private static Optional<String> strictly(byte[] bytes) {
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    var matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      var charset = Charset.forName(matcher.group(1));
      // What calls itself Latin-1 is Windows-1252 everywhere on the web.
      return charset.equals(StandardCharsets.ISO_8859_1)
          ? Optional.of(CharsetGuess.WINDOWS_1252)
          : Optional.of(charset).filter(known -> !known.equals(StandardCharsets.UTF_8));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  private static Decoded checked(String text, List<ImportWarning> warnings)
      throws UnreadableDocument {
    long undecodable = text.chars().filter(c -> c == REPLACEMENT).count();
    if (undecodable > MOST_UNDECODABLE * text.length()) {
      throw new UnreadableDocument(Reason.NOT_TEXT, "");
    }
    var all = new ArrayList<>(warnings);
    if (undecodable > 0) {
      all.add(ReadText.warning(ImportWarning.Kind.UNDECODABLE_CHARACTERS, undecodable));
    }
    return new Decoded(text, all);
  }
}
