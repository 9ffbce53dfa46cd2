package app.alinea.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields of a JSON object of unknown origin. A field that is missing or of another type is a
/// checked failure that names it.
public final class Fields {
  private final JsonObject json;
  private final String place;

  private Fields(JsonObject json, String place) {
    this.json = json;
    this.place = place;
  }

  /// @throws Unusable where the text is no JSON object
  public static Fields parse(String text, String place) throws Unusable {
    try {
      return of(JsonParser.parseString(text), place);
    } catch (JsonParseException malformed) {
      throw Unusable.damaged(place);
    }
  }

  private static Fields of(JsonElement element, String place) throws Unusable {
    if (element instanceof JsonObject object) {
      return new Fields(object, place);
    }
    throw Unusable.damaged(place);
  }

  public String text(String name) throws Unusable {
    var value = json.get(name);
    if (value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()) {
      return value.getAsString();
    }
    throw missing(name);
  }

  public String text(String name, String otherwise) throws Unusable {
    return isSet(name) ? text(name) : otherwise;
  }

  public int integer(String name) throws Unusable {
    double value = number(name);
    if (value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE) {
      return (int) value;
    }
    throw missing(name);
  }

  public long whole(String name) throws Unusable {
    double value = number(name);
    if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
      return (long) value;
    }
    throw missing(name);
  }

  public double number(String name) throws Unusable {
    var value = json.get(name);
    if (value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
      try {
        double number = value.getAsDouble();
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException _) {
        throw missing(name);
      }
    }
    throw missing(name);
  }

  public boolean flag(String name) {
    var value = json.get(name);
    return value != null
        && value.isJsonPrimitive()
        && value.getAsJsonPrimitive().isBoolean()
        && value.getAsBoolean();
  }

  public boolean isSet(String name) {
    var value = json.get(name);
    return value != null && !value.isJsonNull();
  }

  public Fields object(String name) throws Unusable {
    return of(json.get(name) == null ? new JsonArray() : json.get(name), place + "." + name);
  }

  public Optional<Fields> optional(String name) throws Unusable {
    return isSet(name) ? Optional.of(object(name)) : Optional.empty();
  }

  /// The objects of a list; a list that is missing is empty.
  public List<Fields> objects(String name) throws Unusable {
    var objects = new ArrayList<Fields>();
    for (var element : array(name)) {
      objects.add(of(element, "%s.%s[%d]".formatted(place, name, objects.size())));
    }
    return objects;
  }

  /// The texts of a list; a list that is missing is empty.
  public List<String> texts(String name) throws Unusable {
    var texts = new ArrayList<String>();
    for (var element : array(name)) {
      if (!element.isJsonPrimitive()) {
        throw missing(name);
      }
      texts.add(element.getAsString());
    }
    return texts;
  }

  public List<Integer> integers(String name) throws Unusable {
    var integers = new ArrayList<Integer>();
    for (var element : array(name)) {
      var wrapper = new JsonObject();
      wrapper.add("value", element);
      integers.add(new Fields(wrapper, place + "." + name).integer("value"));
    }
    return integers;
  }

  private JsonArray array(String name) throws Unusable {
    if (!isSet(name)) {
      return new JsonArray();
    }
    if (json.get(name) instanceof JsonArray array) {
      return array;
    }
    throw missing(name);
  }

  /// Every field's name.
  public List<String> names() {
    return List.copyOf(json.keySet());
  }

  private Unusable missing(String name) {
    return Unusable.damaged(place + "." + name);
  }
}
