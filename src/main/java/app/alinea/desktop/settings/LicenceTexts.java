package app.alinea.desktop.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The works of others in the program, and the texts of their licences.
final class LicenceTexts {
  /// By their SPDX names.
  static final List<String> LICENCES =
      List.of(
          "Apache-2.0",
          "BSD-3-Clause",
          "GPL-2.0",
          "LGPL-2.1",
          "MIT",
          "MPL-1.1",
          "MPL-2.0",
          "OFL-1.1");

  private static final String FOLDER = "/app/alinea/notices/";

  private LicenceTexts() {}

  /// Every work with its authors and licence.
  static String works() {
    return read("notices.txt");
  }

  static String licence(String name) {
    return read("licences/" + name + ".txt");
  }

  private static String read(String file) {
    try (var stream = LicenceTexts.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the program: " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
