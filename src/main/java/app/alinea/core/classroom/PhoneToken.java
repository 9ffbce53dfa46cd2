package app.alinea.core.classroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// What a phone proves itself with: 160 random bits in its address. The store keeps the digest
/// alone, so that who reads the store cannot answer for anybody.
///
/// @param value 27 characters of the base64 alphabet for addresses
public record PhoneToken(String value) {
  private static final int BYTES = 20;

  public PhoneToken {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a token");
    }
  }

  /// @param random must be unpredictable
  static PhoneToken draw(RandomGenerator random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new PhoneToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// Whether a text from outside can be a token at all.
  public static boolean isWellFormed(String text) {
    return text.matches("[A-Za-z0-9_-]{27}");
  }

  /// SHA-256 in lower-case hexadecimal.
  public String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// Hides the token from logs.
  @Override
  public String toString() {
    return "PhoneToken";
  }
}
