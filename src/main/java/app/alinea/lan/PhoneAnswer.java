package app.alinea.lan;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.question.Form;
import app.alinea.core.quiz.Response;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/// Translates between what a phone shows and what a question stores: phones know places on their
/// screen, never indexes of the question, which would give an order away.
final class PhoneAnswer {
  private PhoneAnswer() {}

  /// @return empty where the answer does not belong to the round
  static Optional<Response> of(JsonObject json, Classroom classroom, ParticipantId who, int round) {
    if (round < 0 || round >= classroom.session().questions().size()) {
      return Optional.empty();
    }
    var order = classroom.optionOrder(who, round);
    return switch (classroom.question(round).form()) {
      case Form.MultipleChoice _, Form.TrueFalse _ ->
          Fields.number(json, "chosen")
              .filter(place -> place < order.size())
              .map(place -> new Response.Chosen(order.get(place)));
      case Form.Cloze _, Form.ShortAnswer _ -> Fields.text(json, "typed").map(Response.Typed::new);
      case Form.Ordering _ ->
          Fields.numbers(json, "order")
              .flatMap(places -> indexes(places, order))
              .map(Response.Ordered::new);
      case Form.Matching _ ->
          Fields.numbers(json, "pairs")
              .flatMap(places -> indexes(places, order))
              .map(Response.Matched::new);
      case Form.Flashcard _ -> Optional.empty();
    };
  }

  private static Optional<List<Integer>> indexes(List<Integer> places, List<Integer> order) {
    return places.stream().allMatch(place -> place < order.size())
        ? Optional.of(places.stream().map(order::get).toList())
        : Optional.empty();
  }

  /// The other way: a stored response as places on the screen.
  static JsonObject shown(Response response, List<Integer> order) {
    var json = new JsonObject();
    switch (response) {
      case Response.Chosen(int option) -> json.addProperty("chosen", order.indexOf(option));
      case Response.Typed(var text) -> json.addProperty("typed", text);
      case Response.Ordered(var indexes) -> json.add("order", places(indexes, order));
      case Response.Matched(var indexes) -> json.add("pairs", places(indexes, order));
      case Response.SelfJudged _ -> throw new IllegalArgumentException("no class asks flashcards");
    }
    return json;
  }

  private static com.google.gson.JsonArray places(List<Integer> indexes, List<Integer> order) {
    var places = new com.google.gson.JsonArray();
    indexes.forEach(index -> places.add(order.indexOf(index)));
    return places;
  }
}
