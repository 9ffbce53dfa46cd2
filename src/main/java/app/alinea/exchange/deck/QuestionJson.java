package app.alinea.exchange.deck;

import app.alinea.core.document.Document;
import app.alinea.core.document.Sentence;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.exchange.Fields;
import app.alinea.exchange.Unusable;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.EnumSet;

/// A question in a deck file.
final class QuestionJson {
  private QuestionJson() {}

  static JsonObject write(Question question) {
    var json = new JsonObject();
    json.addProperty("id", question.id().value());
    json.add("form", FormJson.write(question.form()));
    json.add("anchor", write(question.anchor()));
    var topics = new JsonArray();
    question.topics().forEach(topics::add);
    json.add("topics", topics);
    json.addProperty("difficulty", question.difficulty());
    json.addProperty("explanation", question.explanation());
    json.addProperty("rule", question.provenance().rule());
    json.addProperty("fact", question.provenance().fact());
    json.addProperty("factSummary", question.provenance().factSummary());
    json.addProperty("confidence", question.provenance().confidence());
    json.add("flags", DocumentJson.names(question.flags().stream().sorted().toList()));
    json.addProperty("status", question.status().name());
    json.addProperty("edited", question.edited());
    return json;
  }

  private static JsonObject write(SourceAnchor anchor) {
    var json = new JsonObject();
    json.addProperty("position", anchor.position());
    json.addProperty("sentence", anchor.sentence());
    json.addProperty("start", anchor.answerSpan().start());
    json.addProperty("end", anchor.answerSpan().end());
    return json;
  }

  /// @throws Unusable where the question cannot be read; the others may be sound
  static Question read(Fields json, Document document) throws Unusable {
    var id = json.text("id");
    double difficulty = json.number("difficulty");
    if (id.isBlank() || !(difficulty >= 0 && difficulty <= 1)) {
      throw Unusable.damaged("question " + id);
    }
    return new Question(
        new QuestionId(id),
        FormJson.read(json.object("form")),
        anchor(json.object("anchor"), document),
        json.texts("topics"),
        difficulty,
        json.text("explanation", ""),
        new Provenance(
            json.text("rule"),
            json.text("fact"),
            json.text("factSummary", ""),
            Math.clamp(json.number("confidence"), 0, 1)),
        flags(json),
        DocumentJson.constant(QuestionStatus.class, json.text("status"))
            .orElse(QuestionStatus.DRAFT),
        json.flag("edited"));
  }

  private static SourceAnchor anchor(Fields json, Document document) throws Unusable {
    int position = json.integer("position");
    if (position < 0 || position >= document.paragraphs().size()) {
      throw Unusable.damaged("anchor.position");
    }
    var paragraph = document.paragraphAt(position);
    int rank = json.integer("sentence");
    if (rank < 0 || rank >= paragraph.sentences().size()) {
      throw Unusable.damaged("anchor.sentence");
    }
    Sentence sentence = paragraph.sentences().get(rank);
    var answer = DocumentJson.span(json, paragraph.text());
    return SourceAnchor.to(
        document.id(),
        paragraph,
        sentence,
        sentence.span().contains(answer) ? answer : sentence.span());
  }

  private static EnumSet<QuestionFlag> flags(Fields json) throws Unusable {
    var flags = EnumSet.noneOf(QuestionFlag.class);
    for (var name : json.texts("flags")) {
      DocumentJson.constant(QuestionFlag.class, name).ifPresent(flags::add);
    }
    return flags;
  }
}
