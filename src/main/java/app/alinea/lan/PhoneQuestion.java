package app.alinea.lan;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.question.Form;
import app.alinea.core.question.SourceAnchor;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The parts of a question that phones are shown, each in its time. What is the same for all phones
/// is made once.
final class PhoneQuestion {
  private final Classroom classroom;
  private final Map<Shown, JsonObject> made = new HashMap<>();

  PhoneQuestion(Classroom classroom) {
    this.classroom = classroom;
  }

  private record Shown(int round, List<Integer> order) {}

  /// Without options: the reading time.
  JsonObject stem(int round) {
    var json = new JsonObject();
    json.addProperty("round", round);
    json.addProperty("stem", classroom.question(round).form().stem());
    json.addProperty("language", classroom.session().plan().language().code());
    return json;
  }

  JsonObject whole(int round, List<Integer> order) {
    return made.computeIfAbsent(new Shown(round, order), _ -> make(round, order));
  }

  private JsonObject make(int round, List<Integer> order) {
    var json = stem(round);
    var form = classroom.question(round).form();
    json.addProperty("type", form.type().code());
    switch (form) {
      case Form.MultipleChoice choice ->
          json.add("options", texts(order, index -> choice.options().get(index).text()));
      case Form.Ordering ordering -> json.add("options", texts(order, ordering.items()::get));
      case Form.Matching matching -> {
        json.add("options", texts(order, index -> matching.pairs().get(index).right()));
        var lefts = new JsonArray();
        matching.pairs().forEach(pair -> lefts.add(pair.left()));
        json.add("lefts", lefts);
      }
      case Form.TrueFalse _, Form.Cloze _, Form.ShortAnswer _, Form.Flashcard _ -> {}
    }
    return json;
  }

  private static JsonArray texts(List<Integer> order, java.util.function.IntFunction<String> text) {
    var texts = new JsonArray();
    order.forEach(index -> texts.add(text.apply(index)));
    return texts;
  }

  /// The key, the explanation and the source sentence with the answer marked.
  JsonObject solution(int round, List<Integer> order) {
    var question = classroom.question(round);
    var json = new JsonObject();
    switch (question.form()) {
      case Form.MultipleChoice choice -> json.addProperty("key", order.indexOf(choice.key()));
      case Form.TrueFalse(_, boolean isTrue, var correction) -> {
        json.addProperty("key", isTrue ? 0 : 1);
        json.addProperty("answer", correction);
      }
      case Form.Ordering ordering -> json.add("sequence", list(ordering.items()));
      case Form.Matching matching ->
          json.add(
              "sequence",
              list(
                  matching.pairs().stream()
                      .map(pair -> pair.left() + " — " + pair.right())
                      .toList()));
      case Form.Cloze _, Form.ShortAnswer _, Form.Flashcard _ ->
          json.addProperty("answer", question.form().answer());
    }
    // Key and source are shown beside it: an explanation that only repeats them would say it twice.
    boolean repeats =
        question.explanation().contains(question.anchor().quote()) || json.has("sequence");
    json.addProperty("explanation", repeats ? "" : question.explanation());
    json.addProperty("paragraph", question.paragraph());
    json.add("source", source(question.anchor()));
    return json;
  }

  private static JsonArray list(List<String> texts) {
    var list = new JsonArray();
    texts.forEach(list::add);
    return list;
  }

  /// The sentence in three parts: before the answer, the answer, after it.
  private static JsonArray source(SourceAnchor anchor) {
    int start = anchor.answerSpan().start() - anchor.sentenceSpan().start();
    int end = anchor.answerSpan().end() - anchor.sentenceSpan().start();
    var quote = anchor.quote();
    return end > quote.length()
        ? list(List.of(quote, "", ""))
        : list(
            List.of(quote.substring(0, start), quote.substring(start, end), quote.substring(end)));
  }
}
