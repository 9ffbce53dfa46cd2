package app.alinea.exchange.qti;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Form;
import app.alinea.exchange.PlainNames;
import app.alinea.exchange.Words;
import app.alinea.exchange.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A QTI package: a zip with a manifest and one file an item. A flashcard becomes an open question.
public final class QtiPackageWriter implements QuestionWriter {
  private final QtiVersion version;

  public QtiPackageWriter(QtiVersion version) {
    this.version = version;
  }

  @Override
  public String code() {
    return version.code();
  }

  @Override
  public String extension() {
    return version.code() + ".zip";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    var names = new PlainNames(sheet.questions());
    put(zip, "imsmanifest.xml", entry -> manifest(sheet, names, entry));
    var item = new QtiItem(version, sheet, names);
    for (var question : sheet.questions()) {
      put(zip, path(QtiItem.identifier(names, question)), entry -> item.write(question, entry));
      if (question.form() instanceof Form.Flashcard) {
        losses.add(Loss.of(question, Loss.Reason.TYPE_CHANGED));
      }
      if (!question.topics().isEmpty()) {
        losses.add(Loss.of(question, Loss.Reason.TOPICS_LEFT_OUT));
      }
      if (QtiItem.joinsLines(question.form())) {
        losses.add(Loss.of(question, Loss.Reason.LINES_JOINED));
      }
      Words.unmarked(question).ifPresent(losses::add);
    }
    zip.finish();
    return losses;
  }

  private static String path(String identifier) {
    return "items/" + identifier + ".xml";
  }

  private void manifest(QuestionSheet sheet, PlainNames names, OutputStream out)
      throws IOException {
    try (var xml = new XmlText(out)) {
      xml.open(
          "manifest",
          "xmlns",
          version.packageNamespace(),
          "xmlns:xsi",
          "http://www.w3.org/2001/XMLSchema-instance",
          "xsi:schemaLocation",
          version.packageNamespace() + " " + version.packageSchema(),
          "identifier",
          "alinea-" + sheet.document().id().value().replaceAll("[^A-Za-z0-9_-]", "-"));
      xml.open("metadata");
      xml.element("schema", version.packageName());
      xml.element("schemaversion", version.schemaVersion());
      xml.end();
      xml.empty("organizations");
      xml.open("resources");
      for (var question : sheet.questions()) {
        var identifier = QtiItem.identifier(names, question);
        xml.open(
            "resource",
            "identifier",
            "r-" + identifier,
            "type",
            version.itemType(),
            "href",
            path(identifier));
        xml.empty("file", "href", path(identifier)).end();
      }
      xml.end().end();
    }
  }

  private static void put(ZipOutputStream zip, String name, Part part) throws IOException {
    var bytes = new ByteArrayOutputStream();
    part.write(bytes);
    zip.putNextEntry(new ZipEntry(name));
    bytes.writeTo(zip);
    zip.closeEntry();
  }

  private interface Part {
    void write(OutputStream out) throws IOException;
  }
}
