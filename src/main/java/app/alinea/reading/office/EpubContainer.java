package app.alinea.reading.office;

/// Where an electronic book keeps its list of parts.
final class EpubContainer implements XmlParts.Visitor {
  private String book = "";

  @Override
  public void start(XmlParts.Element element) {
    if (element.name().equals("rootfile") && book.isEmpty()) {
      book = element.attribute("full-path");
    }
  }

  String book() {
    return book;
  }
}
