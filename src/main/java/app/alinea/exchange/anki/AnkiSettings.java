package app.alinea.exchange.anki;

import com.google.gson.Gson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON that an Anki collection keeps beside its tables: note types, decks, presets.
final class AnkiSettings {
  /// Fixed, so that every import finds the note types of the one before.
  static final long FRONT_BACK = 1_689_000_000_001L;

  static final long CLOZE = 1_689_000_000_002L;

  private static final Gson GSON = new Gson();
  private static final String CSS =
      """
      .card { font-family: sans-serif; font-size: 20px; line-height: 1.45; text-align: left;
        max-width: 40em; margin: 0 auto; }
      .cloze { font-weight: bold; }
      .source { margin-top: 1em; font-size: 75%; opacity: .8; }
      """;
  private static final String LATEX_HEAD =
      "\\documentclass[12pt]{article}\n\\usepackage[utf8]{inputenc}\n\\begin{document}\n";

  private AnkiSettings() {}

  static String configuration() {
    var configuration = new LinkedHashMap<String, Object>();
    configuration.put("nextPos", 1);
    configuration.put("estTimes", true);
    configuration.put("activeDecks", List.of(1));
    configuration.put("sortType", "noteFld");
    configuration.put("timeLim", 0);
    configuration.put("sortBackwards", false);
    configuration.put("addToCur", true);
    configuration.put("curDeck", 1);
    configuration.put("newBury", true);
    configuration.put("newSpread", 0);
    configuration.put("dueCounts", true);
    configuration.put("curModel", Long.toString(FRONT_BACK));
    configuration.put("collapseTime", 1200);
    return GSON.toJson(configuration);
  }

  static String noteTypes(Instant now) {
    var frontBack =
        noteType(
            FRONT_BACK,
            "Alinéa",
            0,
            List.of("Recto", "Verso", "Source"),
            "{{Recto}}",
            "{{FrontSide}}<hr id=answer>{{Verso}}{{Source}}",
            now);
    var cloze =
        noteType(
            CLOZE,
            "Alinéa (texte à trous)",
            1,
            List.of("Texte", "Source"),
            "{{cloze:Texte}}",
            "{{cloze:Texte}}{{Source}}",
            now);
    return GSON.toJson(Map.of(Long.toString(FRONT_BACK), frontBack, Long.toString(CLOZE), cloze));
  }

  private static Map<String, Object> noteType(
      long id,
      String name,
      int kind,
      List<String> fields,
      String question,
      String answer,
      Instant now) {
    var type = new LinkedHashMap<String, Object>();
    type.put("id", id);
    type.put("name", name);
    type.put("type", kind);
    type.put("mod", now.getEpochSecond());
    type.put("usn", -1);
    type.put("sortf", 0);
    type.put("did", 1);
    type.put("css", CSS);
    type.put("latexPre", LATEX_HEAD);
    type.put("latexPost", "\\end{document}");
    type.put("tags", List.of());
    type.put("vers", List.of());
    type.put("req", kind == 0 ? List.of(List.of(0, "any", List.of(0))) : List.of());
    type.put("tmpls", List.of(template(name, question, answer)));
    var described = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < fields.size(); i++) {
      described.add(field(fields.get(i), i));
    }
    type.put("flds", described);
    return type;
  }

  private static Map<String, Object> template(String name, String question, String answer) {
    var template = new LinkedHashMap<String, Object>();
    template.put("name", name);
    template.put("ord", 0);
    template.put("qfmt", question);
    template.put("afmt", answer);
    template.put("bqfmt", "");
    template.put("bafmt", "");
    return template;
  }

  private static Map<String, Object> field(String name, int rank) {
    var field = new LinkedHashMap<String, Object>();
    field.put("name", name);
    field.put("ord", rank);
    field.put("sticky", false);
    field.put("rtl", false);
    field.put("font", "Arial");
    field.put("size", 20);
    field.put("media", List.of());
    return field;
  }

  static String decks(String name, long id, Instant now) {
    return GSON.toJson(
        Map.of("1", deck("Default", 1, now), Long.toString(id), deck(name, id, now)));
  }

  private static Map<String, Object> deck(String name, long id, Instant now) {
    var deck = new LinkedHashMap<String, Object>();
    deck.put("id", id);
    deck.put("name", name);
    deck.put("mod", now.getEpochSecond());
    deck.put("usn", -1);
    deck.put("desc", "");
    deck.put("dyn", 0);
    deck.put("conf", 1);
    deck.put("collapsed", false);
    deck.put("browserCollapsed", false);
    deck.put("extendNew", 0);
    deck.put("extendRev", 0);
    for (var counter : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
      deck.put(counter, List.of(0, 0));
    }
    return deck;
  }

  static String presets(Instant now) {
    var preset = new LinkedHashMap<String, Object>();
    preset.put("id", 1);
    preset.put("name", "Default");
    preset.put("mod", now.getEpochSecond());
    preset.put("usn", -1);
    preset.put("maxTaken", 60);
    preset.put("autoplay", true);
    preset.put("timer", 0);
    preset.put("replayq", true);
    preset.put("dyn", false);
    preset.put(
        "new",
        Map.of(
            "bury",
            true,
            "delays",
            List.of(1, 10),
            "initialFactor",
            2500,
            "ints",
            List.of(1, 4, 7),
            "order",
            1,
            "perDay",
            20,
            "separate",
            true));
    preset.put(
        "rev",
        Map.of(
            "bury",
            true,
            "ease4",
            1.3,
            "fuzz",
            0.05,
            "ivlFct",
            1,
            "maxIvl",
            36500,
            "minSpace",
            1,
            "perDay",
            200));
    preset.put(
        "lapse",
        Map.of("delays", List.of(10), "leechAction", 1, "leechFails", 8, "minInt", 1, "mult", 0));
    return GSON.toJson(Map.of("1", preset));
  }
}
