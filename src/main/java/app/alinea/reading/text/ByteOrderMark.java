package app.alinea.reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The mark with which a Unicode text may begin. The longer ones come first: that of UTF-32 begins
/// with that of UTF-16.
enum ByteOrderMark {
  UTF_32_LITTLE("fffe0000", StandardCharsets.UTF_32LE),
  UTF_32_BIG("0000feff", StandardCharsets.UTF_32BE),
  UTF_8("efbbbf", StandardCharsets.UTF_8),
  UTF_16_LITTLE("fffe", StandardCharsets.UTF_16LE),
  UTF_16_BIG("feff", StandardCharsets.UTF_16BE);

  private final byte[] mark;
  private final Charset charset;

  ByteOrderMark(String mark, Charset charset) {
    this.mark = HexFormat.of().parseHex(mark);
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values())
        .filter(one -> bytes.length >= one.mark.length)
        .filter(one -> Arrays.equals(one.mark, Arrays.copyOf(bytes, one.mark.length)))
        .findFirst();
  }
}
