package app.alinea.reading.pdf;

/// Takes apart the printer's ligatures, which nobody types in a search.
final class Ligatures {
  private Ligatures() {}

  static String apart(String text) {
    if (text.chars().noneMatch(c -> c >= 0xFB00 && c <= 0xFB06)) {
      return text;
    }
    return text.replace("\uFB00", "ff")
        .replace("\uFB01", "fi")
        .replace("\uFB02", "fl")
        .replace("\uFB03", "ffi")
        .replace("\uFB04", "ffl")
        .replace("\uFB05", "st")
        .replace("\uFB06", "st");
  }
}
