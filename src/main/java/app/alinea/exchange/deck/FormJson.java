package app.alinea.exchange.deck;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.exchange.Fields;
import app.alinea.exchange.Unusable;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a question shows and its answer, in a deck file.
final class FormJson {
  private FormJson() {}

  static JsonObject write(Form form) {
    var json = new JsonObject();
    json.addProperty("type", form.type().code());
    json.addProperty("stem", form.stem());
    switch (form) {
      case Form.MultipleChoice(_, var options, int key) -> {
        var array = new JsonArray();
        options.forEach(option -> array.add(pair("text", option.text(), "note", option.note())));
        json.add("options", array);
        json.addProperty("key", key);
      }
      case Form.TrueFalse(_, boolean isTrue, var correction) -> {
        json.addProperty("true", isTrue);
        json.addProperty("correction", correction);
      }
      case Form.Cloze(_, var answer, var others) -> typed(json, answer, others);
      case Form.ShortAnswer(_, var answer, var others) -> typed(json, answer, others);
      case Form.Flashcard(_, var answer) -> json.addProperty("answer", answer);
      case Form.Ordering(_, var items) -> json.add("items", strings(items));
      case Form.Matching(_, var pairs) -> {
        var array = new JsonArray();
        pairs.forEach(pair -> array.add(pair("left", pair.left(), "right", pair.right())));
        json.add("pairs", array);
      }
    }
    return json;
  }

  private static void typed(JsonObject json, String answer, List<String> others) {
    json.addProperty("answer", answer);
    json.add("accepted", strings(others));
  }

  private static JsonArray strings(List<String> values) {
    var array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  private static JsonObject pair(String first, String one, String second, String other) {
    var json = new JsonObject();
    json.addProperty(first, one);
    json.addProperty(second, other);
    return json;
  }

  static Form read(Fields json) throws Unusable {
    var stem = json.text("stem");
    if (stem.isBlank()) {
      throw Unusable.damaged("stem");
    }
    return switch (type(json.text("type"))) {
      case MULTIPLE_CHOICE -> choice(json, stem);
      case CLOZE -> {
        if (!stem.contains(Form.Cloze.GAP)) {
          throw Unusable.damaged("stem");
        }
        yield new Form.Cloze(stem, answer(json), json.texts("accepted"));
      }
      case FLASHCARD -> new Form.Flashcard(stem, answer(json));
      case TRUE_FALSE -> new Form.TrueFalse(stem, json.flag("true"), json.text("correction", ""));
      case SHORT_ANSWER -> new Form.ShortAnswer(stem, answer(json), json.texts("accepted"));
      case ORDERING -> new Form.Ordering(stem, severals(json.texts("items")));
      case MATCHING -> {
        var pairs = new ArrayList<Form.Pair>();
        for (var pair : json.objects("pairs")) {
          pairs.add(new Form.Pair(pair.text("left"), pair.text("right")));
        }
        yield new Form.Matching(stem, severals(pairs));
      }
    };
  }

  private static Form choice(Fields json, String stem) throws Unusable {
    var options = new ArrayList<Form.Option>();
    for (var option : json.objects("options")) {
      options.add(new Form.Option(option.text("text"), option.text("note", "")));
    }
    int key = json.integer("key");
    if (key < 0 || key >= severals(options).size()) {
      throw Unusable.damaged("key");
    }
    return new Form.MultipleChoice(stem, options, key);
  }

  private static String answer(Fields json) throws Unusable {
    var answer = json.text("answer");
    if (answer.isBlank()) {
      throw Unusable.damaged("answer");
    }
    return answer;
  }

  private static <T> List<T> severals(List<T> items) throws Unusable {
    if (items.size() < 2) {
      throw Unusable.damaged("options");
    }
    return items;
  }

  private static QuestionType type(String code) throws Unusable {
    return Arrays.stream(QuestionType.values())
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Unusable.damaged("type " + code));
  }
}
