package app.alinea.exchange;

import app.alinea.core.exchange.ReadQuestions.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the text of a file: UTF-8, or UTF-16 with its mark, otherwise what Windows writes.
public final class TextFile {
  private static final int LARGEST = 50 * 1024 * 1024;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';

  private TextFile() {}

  /// @return the text with its lines ended by a line feed, without a byte order mark
  /// @throws Unusable where the file cannot be read, is too large or is no text
  public static String read(Path file) throws Unusable {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException unreadable) {
      throw new Unusable(Reason.NOT_READABLE, String.valueOf(unreadable.getMessage()));
    }
    if (bytes.length > LARGEST) {
      throw new Unusable(Reason.TOO_LARGE, Integer.toString(LARGEST / (1024 * 1024)));
    }
    var text = decode(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new Unusable(Reason.NOT_THIS_FORMAT, "");
    }
    var unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String decode(byte[] bytes) {
    boolean wide = bytes.length >= 2 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
    if (wide && bytes[0] + bytes[1] == (byte) 0xFE + (byte) 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }
}
