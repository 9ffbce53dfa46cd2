package app.alinea.exchange.text;

import app.alinea.core.document.Document;
import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Everything the program knows of the questions, for other programs.
public final class JsonWriter implements QuestionWriter {
  @Override
  public String code() {
    return "json";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var array = new JsonArray();
    sheet.questions().forEach(question -> array.add(json(sheet.document(), question)));
    var gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    out.write((gson.toJson(array) + "\n").getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private static JsonObject json(Document document, Question question) {
    var anchor = question.anchor();
    var json = new JsonObject();
    json.addProperty("id", question.id().value());
    json.addProperty("type", question.type().code());
    json.addProperty("document", document.id().value());
    json.addProperty("paragraph", document.paragraphAt(anchor.position()).number().value());
    json.add("topics", strings(question.topics()));
    json.addProperty("difficulty", question.difficulty());
    addForm(json, question.form(), document.language());
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

  private static void addForm(JsonObject json, Form form, Language language) {
    json.addProperty("stem", form.stem());
    switch (form) {
      case Form.MultipleChoice choice -> {
        json.add("options", strings(choice.options().stream().map(Form.Option::text).toList()));
        json.addProperty("key", choice.key());
      }
      case Form.TrueFalse(_, boolean isTrue, var correction) -> {
        json.add("options", strings(List.of(verdict(language, true), verdict(language, false))));
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
        form instanceof Form.TrueFalse(_, boolean isTrue, _)
            ? verdict(language, isTrue)
            : form.answer();
    json.addProperty("answer", answer);
    json.add("accepted", strings(form.accepted()));
  }

  /// In the language of the document, like the statement it judges.
  private static String verdict(Language language, boolean isTrue) {
    return switch (language) {
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
