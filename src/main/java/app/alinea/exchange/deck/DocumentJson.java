package app.alinea.exchange.deck;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.Mending;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.Topic;
import app.alinea.exchange.Fields;
import app.alinea.exchange.Unusable;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// A document and its topics in a deck file.
final class DocumentJson {
  private DocumentJson() {}

  static JsonObject write(Document document) {
    var json = new JsonObject();
    json.addProperty("id", document.id().value());
    json.addProperty("title", document.title());
    json.addProperty("language", document.language().code());
    json.addProperty("fileName", document.fileName());
    json.addProperty("contentHash", document.contentHash());
    json.addProperty("frontMatter", document.frontMatter());
    json.addProperty("backMatter", document.backMatter());
    var paragraphs = new JsonArray();
    document.paragraphs().forEach(paragraph -> paragraphs.add(write(paragraph)));
    json.add("paragraphs", paragraphs);
    return json;
  }

  private static JsonObject write(Paragraph paragraph) {
    var json = new JsonObject();
    json.addProperty("number", paragraph.number().value());
    json.addProperty("label", paragraph.number().label());
    json.addProperty("heading", paragraph.heading());
    json.addProperty("text", paragraph.text());
    if (!paragraph.original().equals(paragraph.text())) {
      json.addProperty("original", paragraph.original());
    }
    var sentences = new JsonArray();
    for (var sentence : paragraph.sentences()) {
      var entry = span(sentence.span());
      if (!sentence.flaws().isEmpty()) {
        entry.add("flaws", names(sentence.flaws().stream().sorted().toList()));
      }
      sentences.add(entry);
    }
    json.add("sentences", sentences);
    var mendings = new JsonArray();
    for (var mending : paragraph.mendings()) {
      var entry = span(mending.originalSpan());
      entry.addProperty("kind", mending.kind().name());
      entry.addProperty("replacement", mending.replacement());
      mendings.add(entry);
    }
    json.add("mendings", mendings);
    return json;
  }

  private static JsonObject span(TextSpan span) {
    var json = new JsonObject();
    json.addProperty("start", span.start());
    json.addProperty("end", span.end());
    return json;
  }

  static JsonArray names(List<? extends Enum<?>> values) {
    var array = new JsonArray();
    values.forEach(value -> array.add(value.name()));
    return array;
  }

  static JsonObject write(Topic topic) {
    var json = new JsonObject();
    json.addProperty("id", topic.id());
    json.addProperty("name", topic.name());
    json.addProperty("description", topic.description());
    json.addProperty("origin", topic.origin().name());
    var positions = new JsonArray();
    topic.positions().forEach(positions::add);
    json.add("positions", positions);
    return json;
  }

  static Document read(Fields json) throws Unusable {
    var paragraphs = new ArrayList<Paragraph>();
    for (var entry : json.objects("paragraphs")) {
      paragraphs.add(paragraph(entry, paragraphs.size()));
    }
    var id = json.text("id");
    var title = json.text("title");
    if (paragraphs.isEmpty() || id.isBlank() || title.isBlank()) {
      throw Unusable.damaged("document");
    }
    return new Document(
        new DocumentId(id),
        title,
        language(json.text("language")),
        json.text("fileName"),
        json.text("contentHash"),
        json.text("frontMatter", ""),
        json.text("backMatter", ""),
        paragraphs);
  }

  private static Language language(String code) throws Unusable {
    return switch (code) {
      case "fr", "en" -> Language.ofCode(code);
      default -> throw Unusable.damaged("document.language");
    };
  }

  private static Paragraph paragraph(Fields json, int position) throws Unusable {
    var text = json.text("text");
    var label = json.text("label");
    int number = json.integer("number");
    if (text.isBlank() || label.isBlank() || number < 0) {
      throw Unusable.damaged("paragraph " + (position + 1));
    }
    var original = json.text("original", text);
    var sentences = new ArrayList<Sentence>();
    int after = 0;
    for (var entry : json.objects("sentences")) {
      var span = span(entry, text);
      if (span.start() < after) {
        throw Unusable.damaged("paragraph " + (position + 1));
      }
      after = span.end();
      sentences.add(new Sentence(sentences.size(), span, span.of(text), flaws(entry)));
    }
    return new Paragraph(
        position,
        new ParagraphNumber(number, label),
        json.text("heading", ""),
        text,
        original,
        sentences,
        mendings(json, original));
  }

  private static List<Mending> mendings(Fields json, String original) throws Unusable {
    var mendings = new ArrayList<Mending>();
    for (var entry : json.objects("mendings")) {
      var span = span(entry, original);
      var kind = constant(Mending.Kind.class, entry.text("kind"));
      if (kind.isPresent()) {
        mendings.add(
            new Mending(kind.get(), span, span.of(original), entry.text("replacement", "")));
      }
    }
    return mendings;
  }

  private static EnumSet<SentenceFlaw> flaws(Fields json) throws Unusable {
    var flaws = EnumSet.noneOf(SentenceFlaw.class);
    for (var name : json.texts("flaws")) {
      constant(SentenceFlaw.class, name).ifPresent(flaws::add);
    }
    return flaws;
  }

  /// A place in a text, checked against it.
  static TextSpan span(Fields json, String text) throws Unusable {
    int start = json.integer("start");
    int end = json.integer("end");
    if (start < 0 || end < start || end > text.length()) {
      throw Unusable.damaged("place %d–%d".formatted(start, end));
    }
    return new TextSpan(start, end);
  }

  /// A newer program may have written a constant that this one does not know.
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return EnumSet.allOf(type).stream().filter(value -> value.name().equals(name)).findFirst();
  }

  static Topic topic(Fields json, Document document) throws Unusable {
    var positions =
        json.integers("positions").stream()
            .filter(position -> position >= 0 && position < document.paragraphs().size())
            .sorted()
            .distinct()
            .toList();
    return new Topic(
        json.text("id"),
        json.text("name"),
        json.text("description", ""),
        constant(Topic.Origin.class, json.text("origin", "")).orElse(Topic.Origin.LEARNER),
        positions);
  }
}
