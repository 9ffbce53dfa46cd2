package app.alinea.exchange.classroom;

import app.alinea.core.classroom.ClassReport;
import app.alinea.core.classroom.ClassReportWriter.Part;
import app.alinea.core.classroom.GivenAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts of a report as rows of cells. A cell is a text, a number or empty.
final class ReportTables {
  private static final String SEVERAL = " | ";

  private final ClassReport report;
  private final ReportWords words;

  ReportTables(ClassReport report, ReportWords words) {
    this.report = report;
    this.words = words;
  }

  /// One value, in its own kind, so that a spreadsheet counts with numbers.
  sealed interface Cell {
    record Text(String text) implements Cell {}

    record Number(double value) implements Cell {}

    record Empty() implements Cell {}
  }

  /// @param name of the sheet
  record Table(String name, List<String> header, List<List<Cell>> rows) {}

  Table of(Part part) {
    return switch (part) {
      case QUESTIONS -> questions();
      case PARTICIPANTS -> participants();
      case ANSWERS -> answers();
      case PARAGRAPHS -> paragraphs();
    };
  }

  private Table table(Part part, List<String> columns, List<List<Cell>> rows) {
    return new Table(words.part(part), columns.stream().map(words::column).toList(), rows);
  }

  private Table questions() {
    var rows = new ArrayList<List<Cell>>();
    for (var line : report.questions()) {
      var question = line.item().question();
      var figures = line.item().figures();
      rows.add(
          List.of(
              number(line.number()),
              text(question.form().stem()),
              text(words.answer(question.form())),
              text(question.paragraph()),
              number(line.item().asked()),
              number(line.correct()),
              number(line.wrong()),
              number(line.missed()),
              seconds(line.typical().map(java.time.Duration::toMillis)),
              text(distribution(line)),
              number(rounded(figures.facility())),
              figure(figures.discriminationIndex()),
              figure(figures.discriminativeEfficiency()),
              text(remarks(line)),
              text(question.anchor().quote())));
    }
    return table(
        Part.QUESTIONS,
        List.of(
            "number",
            "question",
            "key",
            "paragraph",
            "asked",
            "right",
            "wrong",
            "missed",
            "seconds",
            "distribution",
            "facility",
            "discrimination",
            "efficiency",
            "remarks",
            "source"),
        rows);
  }

  private String distribution(ClassReport.QuestionLine line) {
    var form = line.item().question().form();
    var chosen =
        line.item().choices().entrySet().stream()
            .map(choice -> words.option(form, choice.getKey()) + ": " + choice.getValue());
    var typed = line.typed().stream().map(answer -> answer.text() + ": " + answer.count());
    return Stream.concat(chosen, typed).collect(Collectors.joining(SEVERAL));
  }

  private String remarks(ClassReport.QuestionLine line) {
    var item = line.item();
    var form = item.question().form();
    return Stream.of(
            item.keyLooksWrong() ? words.remark("key-looks-wrong") : "",
            item.unchosen().isEmpty() ? "" : words.unchosen(form, item.unchosen()),
            report.tooFewForItems() ? words.remark("too-few") : "")
        .filter(remark -> !remark.isEmpty())
        .collect(Collectors.joining(SEVERAL));
  }

  private Table participants() {
    var rows = new ArrayList<List<Cell>>();
    for (var line : report.standings().lines()) {
      rows.add(
          List.of(
              number(line.rank()),
              text(line.participant().name()),
              text(line.participant().team()),
              number(line.asked()),
              number(line.correct()),
              number(line.wrong()),
              number(line.missed()),
              number(line.points())));
    }
    return table(
        Part.PARTICIPANTS,
        List.of("rank", "name", "team", "asked", "right", "wrong", "missed", "points"),
        rows);
  }

  private Table answers() {
    var rows = new ArrayList<List<Cell>>();
    for (var line : report.answers()) {
      var form = line.question().form();
      rows.add(
          List.of(
              text(line.participant().name()),
              number(line.number()),
              text(form.stem()),
              text(line.answer().map(given -> words.response(form, given.response())).orElse("")),
              text(words.verdict(line.answer().map(GivenAnswer::correct))),
              seconds(line.answer().map(given -> given.time().toMillis()))));
    }
    return table(
        Part.ANSWERS, List.of("name", "number", "question", "given", "verdict", "seconds"), rows);
  }

  private Table paragraphs() {
    var rows = new ArrayList<List<Cell>>();
    for (var line : report.paragraphs().lines()) {
      rows.add(
          List.of(
              text(line.label()),
              number(line.asked()),
              number(line.correct()),
              number(rounded(line.share()))));
    }
    return table(Part.PARAGRAPHS, List.of("paragraph", "asked", "right", "facility"), rows);
  }

  private static Cell text(String text) {
    return new Cell.Text(text);
  }

  private static Cell number(double value) {
    return new Cell.Number(value);
  }

  private static Cell seconds(Optional<Long> millis) {
    return millis
        .filter(ms -> ms > 0)
        .<Cell>map(ms -> new Cell.Number(Math.round(ms / 100.0) / 10.0))
        .orElseGet(Cell.Empty::new);
  }

  private static Cell figure(Optional<Double> figure) {
    return figure.<Cell>map(value -> new Cell.Number(rounded(value))).orElseGet(Cell.Empty::new);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
