package app.alinea.reading.office;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.KindReader;
import app.alinea.reading.Layout;
import app.alinea.reading.ReadText;
import app.alinea.reading.Source;
import app.alinea.reading.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads OpenDocument texts, with the numbers that the word processor counts by itself.
public final class OdtReader implements KindReader {
  private static final String TEXT = "application/vnd.oasis.opendocument.text";

  @Override
  public ReadText read(Source source) throws UnreadableDocument {
    try (var archive = ZipArchive.open(source.file())) {
      var kind =
          archive.bytes("mimetype").map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
      if (kind.isPresent() && !kind.get().startsWith(TEXT)) {
        throw new UnreadableDocument(Reason.OTHER_FORMAT, "OpenDocument");
      }
      refuseEncrypted(archive);
      var lists = new OdtLists();
      var stylesPart = archive.part("styles.xml");
      if (stylesPart.isPresent()) {
        XmlParts.read(stylesPart.get(), lists);
      }
      var content = archive.bytes("content.xml");
      if (content.isEmpty()) {
        throw new UnreadableDocument(Reason.DAMAGED, "");
      }
      XmlParts.read(new java.io.ByteArrayInputStream(content.get()), lists);
      var layout = new Layout();
      XmlParts.read(new java.io.ByteArrayInputStream(content.get()), new OdtBody(lists, layout));
      return new ReadText(layout.text(), CoreProperties.title(archive), List.of());
    }
  }

  private static void refuseEncrypted(ZipArchive archive) throws UnreadableDocument {
    var manifest = archive.bytes("META-INF/manifest.xml");
    if (manifest
        .filter(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("encryption-data"))
        .isPresent()) {
      throw new UnreadableDocument(Reason.ENCRYPTED, "");
    }
  }
}
