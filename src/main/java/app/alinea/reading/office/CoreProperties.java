package app.alinea.reading.office;

import app.alinea.reading.Layout;
import app.alinea.reading.UnreadableDocument;
import java.util.List;

/// Reads the title that a packed document gives itself.
final class CoreProperties implements XmlParts.Visitor {
  private static final List<String> PARTS = List.of("docProps/core.xml", "meta.xml");

  private final StringBuilder title = new StringBuilder();
  private boolean inTitle;

  private CoreProperties() {}

  static String title(ZipArchive archive) throws UnreadableDocument {
    for (var name : PARTS) {
      var part = archive.part(name);
      if (part.isPresent()) {
        var properties = new CoreProperties();
        XmlParts.read(part.get(), properties);
        return Layout.oneLine(properties.title.toString());
      }
    }
    return "";
  }

  @Override
  public void start(XmlParts.Element element) {
    inTitle = element.name().equals("title") && title.isEmpty();
  }

  @Override
  public void text(String text) {
    if (inTitle) {
      title.append(text);
    }
  }

  @Override
  public void end(String name) {
    inTitle = false;
  }
}
