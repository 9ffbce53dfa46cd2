package app.alinea.lan;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads fields of JSON from outside, where anything may stand in place of what is expected.
final class Fields {
  private static final int MOST_NUMBERS = 50;

  private Fields() {}

  static Optional<String> text(JsonObject json, String name) {
    return json.get(name) instanceof JsonPrimitive value && value.isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  static Optional<Integer> number(JsonObject json, String name) {
    return json.get(name) instanceof JsonPrimitive value ? number(value) : Optional.empty();
  }

  private static Optional<Integer> number(JsonPrimitive value) {
    if (!value.isNumber() || !value.getAsString().matches("\\d{1,4}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(value.getAsString()));
  }

  static Optional<List<Integer>> numbers(JsonObject json, String name) {
    if (!(json.get(name) instanceof com.google.gson.JsonArray array)
        || array.size() > MOST_NUMBERS) {
      return Optional.empty();
    }
    var numbers = new ArrayList<Integer>();
    for (var element : array) {
      var number =
          element instanceof JsonPrimitive value ? number(value) : Optional.<Integer>empty();
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    return Optional.of(numbers);
  }
}
