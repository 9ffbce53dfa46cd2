package app.alinea.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads single fields of a small protocol buffer; damaged ones have none.
final class ProtoFields {
  private final byte[] bytes;
  private int at;

  ProtoFields(byte[] bytes) {
    this.bytes = bytes;
  }

  Optional<Long> number(int wanted) {
    at = 0;
    while (at < bytes.length) {
      long key = varint();
      if (key >>> 3 == wanted && (key & 7) == 0) {
        return Optional.of(varint());
      }
      if (!skip((int) (key & 7))) {
        break;
      }
    }
    return Optional.empty();
  }

  Optional<String> text(int wanted) {
    at = 0;
    while (at < bytes.length) {
      long key = varint();
      if (key >>> 3 == wanted && (key & 7) == 2) {
        long length = varint();
        return length < 0 || length > bytes.length - at
            ? Optional.empty()
            : Optional.of(new String(bytes, at, (int) length, StandardCharsets.UTF_8));
      }
      if (!skip((int) (key & 7))) {
        break;
      }
    }
    return Optional.empty();
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64 && at < bytes.length; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    at = bytes.length;
    return value;
  }

  /// @return whether reading can go on
  private boolean skip(int wireType) {
    long length =
        switch (wireType) {
          case 0 -> {
            varint();
            yield 0;
          }
          case 1 -> 8;
          case 2 -> varint();
          case 5 -> 4;
          default -> -1;
        };
    if (length < 0 || length > bytes.length - at) {
      return false;
    }
    at += (int) length;
    return true;
  }
}
