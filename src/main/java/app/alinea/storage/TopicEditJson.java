package app.alinea.storage;

import app.alinea.core.question.TopicEdit;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/// Topic edits as a JSON list; each tells its kind by a word that does not depend on class names.
final class TopicEditJson {
  private final Gson gson = new Gson();

  String text(List<TopicEdit> edits) {
    var list = new JsonArray();
    for (var edit : edits) {
      var json = new JsonObject();
      json.addProperty("kind", kind(edit));
      json.add("edit", gson.toJsonTree(edit));
      list.add(json);
    }
    return list.toString();
  }

  List<TopicEdit> read(String text) {
    var edits = new ArrayList<TopicEdit>();
    for (var element : JsonParser.parseString(text).getAsJsonArray()) {
      var json = element.getAsJsonObject();
      edits.add(gson.fromJson(json.get("edit"), type(json.get("kind").getAsString())));
    }
    return edits;
  }

  private static String kind(TopicEdit edit) {
    return switch (edit) {
      case TopicEdit.Renamed _ -> "renamed";
      case TopicEdit.Merged _ -> "merged";
      case TopicEdit.Deleted _ -> "deleted";
      case TopicEdit.Created _ -> "created";
      case TopicEdit.Split _ -> "split";
      case TopicEdit.Assigned _ -> "assigned";
      case TopicEdit.Unassigned _ -> "unassigned";
    };
  }

  private static Class<? extends TopicEdit> type(String kind) {
    return switch (kind) {
      case "renamed" -> TopicEdit.Renamed.class;
      case "merged" -> TopicEdit.Merged.class;
      case "deleted" -> TopicEdit.Deleted.class;
      case "created" -> TopicEdit.Created.class;
      case "split" -> TopicEdit.Split.class;
      case "assigned" -> TopicEdit.Assigned.class;
      case "unassigned" -> TopicEdit.Unassigned.class;
      default -> throw new IllegalArgumentException("unknown topic edit: " + kind);
    };
  }
}
