package app.alinea.storage;

import app.alinea.core.classroom.Pace;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.quiz.Response;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.reflect.TypeToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Writes the store's structured columns as JSON. Safe for many threads.
final class Json {
  private final Gson gson =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls()
          .registerTypeAdapterFactory(new OptionalAdapters())
          .registerTypeAdapter(
              Instant.class,
              (JsonSerializer<Instant>) (at, _, _) -> new JsonPrimitive(at.toEpochMilli()))
          .registerTypeAdapter(
              Instant.class,
              (JsonDeserializer<Instant>) (json, _, _) -> Instant.ofEpochMilli(json.getAsLong()))
          .registerTypeAdapter(
              Duration.class,
              (JsonSerializer<Duration>) (time, _, _) -> new JsonPrimitive(time.toMillis()))
          .registerTypeAdapter(
              Duration.class,
              (JsonDeserializer<Duration>) (json, _, _) -> Duration.ofMillis(json.getAsLong()))
          .registerTypeHierarchyAdapter(
              Response.class, (JsonSerializer<Response>) (response, _, _) -> write(response))
          .registerTypeAdapter(
              Response.class,
              (JsonDeserializer<Response>) (json, _, _) -> response(json.getAsJsonObject()))
          .registerTypeHierarchyAdapter(
              Pace.class, (JsonSerializer<Pace>) (pace, _, _) -> deadline(pace))
          .registerTypeAdapter(Pace.class, (JsonDeserializer<Pace>) (json, _, _) -> pace(json))
          .create();

  String text(Object value) {
    return gson.toJson(value);
  }

  <T> T read(String json, Class<T> type) {
    return gson.fromJson(json, type);
  }

  <T> List<T> list(String json, Class<T> type) {
    @SuppressWarnings("unchecked") // the token is built for List<T>
    var token = (TypeToken<List<T>>) TypeToken.getParameterized(List.class, type);
    return gson.fromJson(json, token);
  }

  Form form(String json, QuestionType type) {
    return switch (type) {
      case MULTIPLE_CHOICE -> read(json, Form.MultipleChoice.class);
      case CLOZE -> read(json, Form.Cloze.class);
      case FLASHCARD -> read(json, Form.Flashcard.class);
      case TRUE_FALSE -> read(json, Form.TrueFalse.class);
      case SHORT_ANSWER -> read(json, Form.ShortAnswer.class);
      case ORDERING -> read(json, Form.Ordering.class);
      case MATCHING -> read(json, Form.Matching.class);
    };
  }

  private static JsonObject write(Response response) {
    var plain = new Gson();
    var json = new JsonObject();
    json.addProperty("kind", kind(response));
    json.add("answer", plain.toJsonTree(response));
    return json;
  }

  private static String kind(Response response) {
    return switch (response) {
      case Response.Chosen _ -> "chosen";
      case Response.Typed _ -> "typed";
      case Response.Ordered _ -> "ordered";
      case Response.Matched _ -> "matched";
      case Response.SelfJudged _ -> "self-judged";
    };
  }

  Response response(String text) {
    return response(JsonParser.parseString(text).getAsJsonObject());
  }

  private static Response response(JsonObject json) {
    var plain = new Gson();
    var answer = json.get("answer");
    return switch (json.get("kind").getAsString()) {
      case "chosen" -> plain.fromJson(answer, Response.Chosen.class);
      case "typed" -> plain.fromJson(answer, Response.Typed.class);
      case "ordered" -> plain.fromJson(answer, Response.Ordered.class);
      case "matched" -> plain.fromJson(answer, Response.Matched.class);
      case "self-judged" -> plain.fromJson(answer, Response.SelfJudged.class);
      default -> throw new IllegalArgumentException("unknown response: " + json);
    };
  }

  /// The deadline of a homework in milliseconds, or "live".
  private static JsonPrimitive deadline(Pace pace) {
    return switch (pace) {
      case Pace.Live _ -> new JsonPrimitive("live");
      case Pace.Homework(var until) -> new JsonPrimitive(until.toEpochMilli());
    };
  }

  private static Pace pace(JsonElement json) {
    return json.getAsJsonPrimitive().isNumber()
        ? new Pace.Homework(Instant.ofEpochMilli(json.getAsLong()))
        : new Pace.Live();
  }
}
