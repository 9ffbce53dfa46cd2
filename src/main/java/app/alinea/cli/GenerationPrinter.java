package app.alinea.cli;

import app.alinea.core.document.Document;
import app.alinea.core.question.Generation;
import app.alinea.core.question.GenerationReport;
import app.alinea.core.question.difficulty.Difficulty.Level;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Prints what a run of the generator made and refused: the tool with which it is improved.
final class GenerationPrinter {
  private final Console console;
  private final Document document;

  GenerationPrinter(Console console, Document document) {
    this.console = console;
    this.document = document;
  }

  void print(Generation generation) {
    var report = GenerationReport.of(generation);
    console.data(
        console
            .texts()
            .say(
                "cli.report.total",
                report.questions(),
                report.facts(),
                report.byParagraph().size(),
                document.paragraphs().size()));
    print("cli.report.types", report.byType());
    print("cli.report.rules", report.byRule());
    print("cli.report.topics", topics(generation, report));
    print("cli.report.paragraphs", paragraphs(report));
    print("cli.report.key-positions", keyPositions(report));
    console.data(
        console.texts().say("cli.report.longest-key", Math.round(100 * report.longestKeyShare())));
    printSpread(report);
    printRefusals(report);
  }

  /// How evenly the set lies over difficulty, paragraphs and topics.
  private void printSpread(GenerationReport report) {
    var texts = console.texts();
    console.data("");
    console.data(texts.say("cli.report.levels"));
    for (var level : Level.values()) {
      var count = report.byLevel().getOrDefault(level, 0);
      console.data("%6d  %s".formatted(count, texts.say("cli.report.level." + level.name())));
    }
    var fullest =
        report.fullestParagraphs().stream().map(String::valueOf).collect(Collectors.joining(", "));
    console.data("");
    console.data(texts.say("cli.report.spread", report.medianOfParagraphs(), fullest));
    console.data(texts.say("cli.report.bare", bareParagraphs(report)));
  }

  private String bareParagraphs(GenerationReport report) {
    var bare =
        document.paragraphs().stream()
            .filter(paragraph -> !report.byParagraph().containsKey(paragraph.position()))
            .map(paragraph -> paragraph.number().label())
            .collect(Collectors.joining(", "));
    return bare.isEmpty() ? "—" : bare;
  }

  private void print(String key, Map<String, Integer> counts) {
    console.data("");
    console.data(console.texts().say(key));
    new TreeMap<>(counts).forEach((name, count) -> console.data("%6d  %s".formatted(count, name)));
  }

  private Map<String, Integer> topics(Generation generation, GenerationReport report) {
    var counts = new TreeMap<String, Integer>();
    for (var topic : generation.topics()) {
      var labels =
          topic.positions().stream()
              .map(position -> document.paragraphAt(position).number().label())
              .collect(Collectors.joining(", "));
      counts.put(
          "%s [%s]  § %s".formatted(topic.name(), topic.id(), labels),
          report.byTopic().getOrDefault(topic.name(), 0));
    }
    return counts;
  }

  private Map<String, Integer> paragraphs(GenerationReport report) {
    var counts = new TreeMap<String, Integer>();
    report
        .byParagraph()
        .forEach((position, count) ->
            counts.put("§ %4s".formatted(document.paragraphAt(position).number()), count));
    return counts;
  }

  private static Map<String, Integer> keyPositions(GenerationReport report) {
    var counts = new TreeMap<String, Integer>();
    for (int at = 0; at < report.keyPositions().size(); at++) {
      counts.put(String.valueOf((char) ('A' + at)), report.keyPositions().get(at));
    }
    return counts;
  }

  private void printRefusals(GenerationReport report) {
    console.data("");
    console.data(console.texts().say("cli.report.refusals"));
    new TreeMap<>(report.refused())
        .forEach((gate, refused) -> {
          console.data("%6d  %s".formatted(refused.count(), gate));
          refused
              .examples()
              .forEach(r ->
                  console.data(
                      "          %s: %s → %s (%s)"
                          .formatted(r.rule(), r.stem(), r.answer(), r.reason())));
        });
  }
}
