package app.alinea.reading.pdf;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/// Refuses files whose packed parts unpack to more than a text can need, before a library unpacks
/// them into memory. Nothing is kept while unpacking.
final class PackedStreams {
  private static final long MOST_UNPACKED = 400L * 1024 * 1024;
  private static final long MOST_IN_ONE = 128L * 1024 * 1024;
  private static final byte[] BEGIN = {'s', 't', 'r', 'e', 'a', 'm'};

  private PackedStreams() {}

  static void refuseBombs(byte[] bytes) throws UnreadableDocument {
    var buffer = new byte[65_536];
    long unpacked = 0;
    int at = find(bytes, 0);
    while (at >= 0) {
      int start = at + BEGIN.length;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      if (start + 1 < bytes.length && (bytes[start] & 0x0f) == 8) {
        unpacked += unpacked(bytes, start, buffer);
      }
      if (unpacked > MOST_UNPACKED) {
        throw new UnreadableDocument(Reason.TOO_COMPLEX, "");
      }
      at = find(bytes, start);
    }
  }

  private static int find(byte[] bytes, int from) {
    for (int at = from; at + BEGIN.length < bytes.length; at++) {
      if (bytes[at] == 's'
          && bytes[at + 1] == 't'
          && bytes[at + 2] == 'r'
          && bytes[at + 3] == 'e'
          && bytes[at + 4] == 'a'
          && bytes[at + 5] == 'm'
          && (at < 3 || bytes[at - 1] != 'd')) {
        return at;
      }
    }
    return -1;
  }

  private static long unpacked(byte[] bytes, int start, byte[] buffer) throws UnreadableDocument {
    long once = count(new InflaterInputStream(rest(bytes, start)), buffer);
    if (once < 64) {
      return once;
    }
    long twice =
        count(new InflaterInputStream(new InflaterInputStream(rest(bytes, start))), buffer);
    return once + twice;
  }

  private static InputStream rest(byte[] bytes, int start) {
    return new ByteArrayInputStream(bytes, start, bytes.length - start);
  }

  private static long count(InputStream stream, byte[] buffer) throws UnreadableDocument {
    long count = 0;
    try (stream) {
      int read = stream.read(buffer);
      while (read >= 0) {
        count += read;
        if (count > MOST_IN_ONE) {
          throw new UnreadableDocument(Reason.TOO_COMPLEX, "");
        }
        read = stream.read(buffer);
      }
    } catch (IOException endsHere) {
      // Not packed, or packed otherwise: what came before counts.
      return count;
    }
    return count;
  }
}
