package app.alinea.lan;

import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.NamePolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The one page that phones load, whole: markup, style and script in a single answer.
///
/// @param policy allows exactly this style and this script, by their digests
record PhonePage(byte[] html, String policy) {
  private static final String FOLDER = "/app/alinea/lan/";

  /// @param began whether some were in already when the class came to this address: they have a
  ///   page with their token, and should not join again
  static PhonePage of(ClassPlan plan, boolean began) {
    var style = resource("phone.css");
    var script = resource("phone.js");
    var html =
        resource("phone.html")
            .replace("{language}", plan.language().code())
            .replace("{names}", plan.names() == NamePolicy.CHOSEN ? "chosen" : "generated")
            .replace("{began}", began ? "yes" : "no")
            .replace("{style}", style)
            .replace("{script}", script);
    var policy =
        "default-src 'none'; script-src '%s'; style-src '%s'; connect-src 'self'; img-src data:; "
                .formatted(digest(script), digest(style))
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return new PhonePage(html.getBytes(StandardCharsets.UTF_8), policy);
  }

  private static String resource(String name) {
    try (var stream = PhonePage.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return "sha256-"
          + Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
