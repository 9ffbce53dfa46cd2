package app.alinea.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Builds PDF files by hand, as an attacker would.
final class RawPdf {
  private RawPdf() {}

  static byte[] of(String... objects) {
    return of(Arrays.stream(objects).map(RawPdf::ascii).toArray(byte[][]::new));
  }

  static byte[] of(byte[]... objects) {
    var out = new ByteArrayOutputStream();
    var table =
        new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.length + 1));
    out.writeBytes(ascii("%PDF-1.7\n"));
    for (int at = 0; at < objects.length; at++) {
      table.append("%010d 00000 n \n".formatted(out.size()));
      out.writeBytes(ascii("%d 0 obj\n".formatted(at + 1)));
      out.writeBytes(objects[at]);
      out.writeBytes(ascii("\nendobj\n"));
    }
    int start = out.size();
    out.writeBytes(ascii(table.toString()));
    out.writeBytes(
        ascii(
            "trailer << /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF"
                .formatted(objects.length + 1, start)));
    return out.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
