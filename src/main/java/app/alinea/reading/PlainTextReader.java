package app.alinea.reading;

import app.alinea.core.library.DocumentReader;
import app.alinea.core.library.ImportOutcome.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Reads UTF-8 text; refuses what is no text before anything is stored.
public final class PlainTextReader implements DocumentReader {
  private static final long LARGEST_BYTES = 50L * 1024 * 1024;
  private static final char REPLACEMENT = '\uFFFD';
  private static final double MOST_UNDECODABLE = 0.02;
  private static final double MOST_CONTROLS = 0.005;

  @Override
  public boolean reads(Path file) {
    return true;
  }

  @Override
  public ReadOutcome read(Path file) {
    try {
      if (!Files.exists(file)) {
        return new ReadOutcome.Refused(Reason.NOT_FOUND, file.toString());
      }
      if (!Files.isRegularFile(file)) {
        return new ReadOutcome.Refused(Reason.NOT_A_FILE, file.toString());
      }
      long size = Files.size(file);
      if (size > LARGEST_BYTES) {
        return new ReadOutcome.Refused(Reason.TOO_LARGE, Long.toString(size / (1024 * 1024)));
      }
      return decode(Files.readAllBytes(file));
    } catch (AccessDeniedException denied) {
      return new ReadOutcome.Refused(Reason.NOT_READABLE, file.toString());
    } catch (IOException unreadable) {
      return new ReadOutcome.Refused(Reason.NOT_READABLE, String.valueOf(unreadable.getMessage()));
    }
  }

  private static ReadOutcome decode(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return new ReadOutcome.Refused(Reason.EMPTY, "");
    }
    int undecodable = (int) text.chars().filter(c -> c == REPLACEMENT).count();
    long controls = text.chars().filter(PlainTextReader::isControl).count();
    if (undecodable > MOST_UNDECODABLE * text.length()
        || controls > MOST_CONTROLS * text.length()) {
      return new ReadOutcome.Refused(Reason.NOT_TEXT, "");
    }
    return new ReadOutcome.Read(text, sha256(bytes), undecodable);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
