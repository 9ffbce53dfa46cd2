package app.alinea.exchange.deck;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The program's own deck: a zip of the document, its topics and questions, and the learner's
/// progress where it is wanted. It loses nothing.
///
/// The first entry is stored, so that the kind of file can be told from its first bytes.
public final class DeckWriter implements QuestionWriter {
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  @Override
  public String code() {
    return "deck";
  }

  @Override
  public String extension() {
    return "alinea";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    putKind(zip);
    put(zip, DeckFormat.DECK, deck(sheet));
    if (!sheet.progress().isEmpty()) {
      put(zip, DeckFormat.PROGRESS, progress(sheet));
    }
    zip.finish();
    return List.of();
  }

  private static JsonObject deck(QuestionSheet sheet) {
    var json = new JsonObject();
    json.addProperty("format", DeckFormat.NAME);
    json.addProperty("version", DeckFormat.VERSION);
    json.addProperty("title", sheet.document().title());
    json.add("document", DocumentJson.write(sheet.document()));
    var topics = new JsonArray();
    sheet.topics().forEach(topic -> topics.add(DocumentJson.write(topic)));
    json.add("topics", topics);
    var questions = new JsonArray();
    sheet.questions().forEach(question -> questions.add(QuestionJson.write(question)));
    json.add("questions", questions);
    return json;
  }

  private static JsonObject progress(QuestionSheet sheet) {
    var cards = new JsonArray();
    for (var question : sheet.questions()) {
      sheet
          .progressOf(question)
          .ifPresent(progress -> cards.add(HistoryJson.write(question.id(), progress)));
    }
    var json = new JsonObject();
    json.add("cards", cards);
    return json;
  }

  private static void putKind(ZipOutputStream zip) throws IOException {
    var kind = DeckFormat.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(kind);
    var entry = entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(kind.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(kind);
    zip.closeEntry();
  }

  private void put(ZipOutputStream zip, String name, JsonObject json) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(gson.toJson(json).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// The same deck is the same file, whenever it is written.
  private static ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
    return entry;
  }
}
