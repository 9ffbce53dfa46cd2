package app.alinea.reading.office;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.KindReader;
import app.alinea.reading.Layout;
import app.alinea.reading.ReadText;
import app.alinea.reading.Source;
import app.alinea.reading.UnreadableDocument;
import java.util.List;

/// Reads Word documents: what is printed of the body, with the numbers that Word counts by itself.
/// Headers, footers, notes, comments and deleted text are other parts or are left out.
public final class DocxReader implements KindReader {
  @Override
  public ReadText read(Source source) throws UnreadableDocument {
    try (var archive = ZipArchive.open(source.file())) {
      var styles = new DocxStyles();
      var numbering = new DocxNumbering();
      var stylesPart = archive.part("word/styles.xml");
      if (stylesPart.isPresent()) {
        XmlParts.read(stylesPart.get(), styles);
      }
      var numberingPart = archive.part("word/numbering.xml");
      if (numberingPart.isPresent()) {
        XmlParts.read(numberingPart.get(), numbering);
      }
      var layout = new Layout();
      var body =
          archive
              .part("word/document.xml")
              .orElseThrow(() -> new UnreadableDocument(Reason.DAMAGED, ""));
      XmlParts.read(body, new DocxBody(styles, numbering, layout));
      return new ReadText(layout.text(), CoreProperties.title(archive), List.of());
    }
  }
}
