package app.alinea.reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognises UTF-16 and UTF-32 without a mark: in a text of Latin letters, every second byte, or
/// three of four, are zero.
final class WideText {
  private static final int SAMPLE = 65_536;
  private static final double MOSTLY = 0.7;
  private static final double HARDLY = 0.1;

  private WideText() {}

  static Optional<Charset> guess(byte[] bytes) {
    int length = Math.min(SAMPLE, bytes.length) / 4 * 4;
    if (length == 0) {
      return Optional.empty();
    }
    var zeros = new double[4];
    for (int at = 0; at < length; at++) {
      zeros[at % 4] += bytes[at] == 0 ? 4.0 / length : 0;
    }
    if (zeros[2] > MOSTLY && zeros[3] > MOSTLY && zeros[0] < HARDLY) {
      return Optional.of(StandardCharsets.UTF_32LE);
    }
    if (zeros[0] > MOSTLY && zeros[1] > MOSTLY && zeros[3] < HARDLY) {
      return Optional.of(StandardCharsets.UTF_32BE);
    }
    double even = (zeros[0] + zeros[2]) / 2;
    double odd = (zeros[1] + zeros[3]) / 2;
    if (odd > MOSTLY && even < HARDLY) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > MOSTLY && odd < HARDLY
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }
}
