package app.alinea.cli;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/// Questions as the command line's JSON.
final class QuestionJson {
  private final Document document;

  QuestionJson(Document document) {
    this.document = document;
  }

  String array(List<Question> questions) {
    var array = new JsonArray();
    questions.forEach(question -> array.add(json(question)));
    return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(array);
  }

  private JsonObject json(Question question) {
    var anchor = question.anchor();
    var json = new JsonObject();
    json.addProperty("id", question.id().value());
    json.addProperty("type", question.type().code());
    json.addProperty("document", document.id().value());
    json.addProperty("paragraph", document.paragraphAt(anchor.position()).number().value());
    json.add("topics", strings(question.topics()));
    json.addProperty("difficulty", question.difficulty());
    addForm(json, question.form());
    json.addProperty("explanation", question.explanation());
    var source = new JsonObject();
    source.addProperty("sentence", anchor.quote());
    source.addProperty("start", anchor.sentenceSpan().start());
    source.addProperty("end", anchor.sentenceSpan().end());
    source.addProperty("answerStart", anchor.answerSpan().start());
    source.addProperty("answerEnd", anchor.answerSpan().end());
    json.add("source", source);
    json.addProperty("rule", question.provenance().rule());
    json.addProperty("fact", question.provenance().fact());
    json.addProperty("status", question.status().name().toLowerCase(Locale.ROOT));
    json.add("flags", strings(question.flags().stream().sorted().map(Enum::name).toList()));
    return json;
  }

  private void addForm(JsonObject json, Form form) {
    json.addProperty("stem", form.stem());
    switch (form) {
      case Form.MultipleChoice choice -> {
        json.add("options", strings(choice.options().stream().map(Form.Option::text).toList()));
        json.addProperty("key", choice.key());
      }
      case Form.TrueFalse(_, boolean isTrue, var correction) -> {
        json.add("options", strings(List.of(verdict(true), verdict(false))));
        json.addProperty("key", isTrue ? 0 : 1);
        json.addProperty("correction", correction);
      }
      case Form.Ordering(_, var items) -> json.add("items", strings(items));
      case Form.Matching(_, var pairs) -> {
        json.add("left", strings(pairs.stream().map(Form.Pair::left).toList()));
        json.add("right", strings(pairs.stream().map(Form.Pair::right).toList()));
      }
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> {}
    }
    var answer =
        form instanceof Form.TrueFalse(_, boolean isTrue, _) ? verdict(isTrue) : form.answer();
    json.addProperty("answer", answer);
    json.add("accepted", strings(form.accepted()));
  }

  /// In the language of the document, like the statement it judges.
  private String verdict(boolean isTrue) {
    return switch (document.language()) {
      case FRENCH -> isTrue ? "vrai" : "faux";
      case ENGLISH -> isTrue ? "true" : "false";
    };
  }

  private static JsonArray strings(List<String> values) {
    var array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
