package app.alinea.reading.office;

import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.KindReader;
import app.alinea.reading.Layout;
import app.alinea.reading.ReadText;
import app.alinea.reading.Source;
import app.alinea.reading.UnreadableDocument;
import app.alinea.reading.text.TextDecoder;
import app.alinea.reading.web.HtmlText;
import java.util.ArrayList;
import java.util.List;

/// Reads electronic books: their chapters in the order of the book.
public final class EpubReader implements KindReader {
  private static final String CONTAINER = "META-INF/container.xml";

  @Override
  public ReadText read(Source source) throws UnreadableDocument {
    try (var archive = ZipArchive.open(source.file())) {
      var container = new EpubContainer();
      XmlParts.read(archive.part(CONTAINER).orElseThrow(EpubReader::damaged), container);
      var book = new EpubBook(container.book());
      XmlParts.read(archive.part(container.book()).orElseThrow(EpubReader::damaged), book);
      return chapters(archive, book);
    }
  }

  private static ReadText chapters(ZipArchive archive, EpubBook book) throws UnreadableDocument {
    var layout = new Layout();
    int missing = 0;
    for (var name : book.chapters()) {
      var chapter = archive.bytes(name);
      if (chapter.isEmpty()) {
        missing++;
      } else {
        var page = new TextDecoder().decode(chapter.get());
        layout.block(new HtmlText().of(page.text()).text());
      }
    }
    if (layout.isEmpty()) {
      throw archive.has("META-INF/encryption.xml")
          ? new UnreadableDocument(Reason.ENCRYPTED, "")
          : damaged();
    }
    var warnings = new ArrayList<ImportWarning>();
    if (missing > 0) {
      warnings.add(ReadText.warning(ImportWarning.Kind.PARTS_NOT_READ, missing));
    }
    return new ReadText(layout.text(), Layout.oneLine(book.title()), List.copyOf(warnings));
  }

  private static UnreadableDocument damaged() {
    return new UnreadableDocument(Reason.DAMAGED, "");
  }
}
