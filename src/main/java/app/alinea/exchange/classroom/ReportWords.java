package app.alinea.exchange.classroom;

import app.alinea.core.classroom.ClassReport;
import app.alinea.core.classroom.ClassReportWriter.Part;
import app.alinea.core.classroom.Standings;
import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.quiz.Response;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of a report, and answers in words. Safe for any thread.
public final class ReportWords {
  private final ResourceBundle bundle;
  private final Locale locale;

  public ReportWords(Language language) {
    locale = language.locale();
    bundle =
        ResourceBundle.getBundle(
            "app.alinea.exchange.report",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String part(Part part) {
    return bundle.getString("part." + part.name().toLowerCase(Locale.ROOT));
  }

  String column(String name) {
    return bundle.getString("column." + name);
  }

  public String remark(String name) {
    return bundle.getString("remark." + name);
  }

  /// @param correct empty where no answer was given
  String verdict(Optional<Boolean> correct) {
    return bundle.getString(
        "verdict." + correct.map(right -> right ? "right" : "wrong").orElse("missed"));
  }

  private String truth(boolean isTrue) {
    return bundle.getString(isTrue ? "true" : "false");
  }

  public String answer(Form form) {
    return form instanceof Form.TrueFalse(_, boolean isTrue, _) ? truth(isTrue) : form.answer();
  }

  public String option(Form form, int option) {
    return switch (form) {
      case Form.MultipleChoice choice -> choice.options().get(option).text();
      case Form.TrueFalse _ -> truth(option == 0);
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
          Integer.toString(option + 1);
    };
  }

  String response(Form form, Response response) {
    return switch (response) {
      case Response.Chosen(int option) -> option(form, option);
      case Response.Typed(var text) -> text;
      case Response.Ordered(var order) when form instanceof Form.Ordering(_, var items) ->
          order.stream().map(items::get).collect(Collectors.joining(" → "));
      case Response.Matched(var rights) when form instanceof Form.Matching(_, var pairs) ->
          matched(pairs, rights);
      case Response other -> throw new IllegalArgumentException("no answer to a class: " + other);
    };
  }

  private static String matched(List<Form.Pair> pairs, List<Integer> rights) {
    return IntStream.range(0, pairs.size())
        .mapToObj(at -> pairs.get(at).left() + " = " + pairs.get(rights.get(at)).right())
        .collect(Collectors.joining(" ; "));
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /// What the printed report is called.
  public String title() {
    return bundle.getString("print.title");
  }

  /// The class in a line.
  ///
  /// @param zone in which its day is told
  public String summary(ClassReport report, ZoneId zone) {
    var day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(locale)
            .format(report.session().openedAt().atZone(zone));
    int asked = report.paragraphs().lines().stream().mapToInt(line -> line.asked()).sum();
    int right = report.paragraphs().lines().stream().mapToInt(line -> line.correct()).sum();
    return say(
        "print.summary",
        day,
        report.standings().lines().size(),
        report.questions().size(),
        asked == 0 ? 0 : (double) right / asked);
  }

  public String heading(String part) {
    return bundle.getString("print.heading." + part);
  }

  /// What the tones of the map mean.
  public String legend() {
    return bundle.getString("print.legend");
  }

  /// What the figures of questions mean.
  public String meaning() {
    return bundle.getString("print.meaning");
  }

  /// A paragraph of the map.
  public String cell(String label, double share) {
    return say("print.cell", ParagraphNumber.cited(label), share);
  }

  /// @param teams whether there is a column of teams
  public List<String> peopleColumns(boolean teams) {
    return Stream.of("rank", "name", "team", "right", "wrong", "missed", "points")
        .filter(column -> teams || !column.equals("team"))
        .map(this::column)
        .toList();
  }

  public List<String> person(Standings.Line line, boolean teams) {
    var cells = new ArrayList<String>();
    cells.add(Integer.toString(line.rank()));
    cells.add(line.participant().name());
    if (teams) {
      cells.add(line.participant().team());
    }
    for (int figure : new int[] {line.correct(), line.wrong(), line.missed(), line.points()}) {
      cells.add(NumberFormat.getIntegerInstance(locale).format(figure));
    }
    return cells;
  }

  /// How a question went.
  public String figures(ClassReport.QuestionLine line) {
    var figures = line.item().figures();
    return say(
        "print.figures",
        line.correct(),
        line.wrong(),
        line.missed(),
        figures.facility(),
        figures.discriminationIndex().map(this::rounded).orElse("–"),
        figures.discriminativeEfficiency().map(this::rounded).orElse("–"),
        line.typical().map(time -> say("print.seconds", time.toMillis() / 1_000.0)).orElse("–"));
  }

  private String rounded(double percent) {
    return say("print.percent", Math.round(percent));
  }

  public String keyed(String answer) {
    return say("print.key", answer);
  }

  public String unchosen(Form form, List<Integer> options) {
    return remark("unchosen")
        + " "
        + options.stream().map(option -> option(form, option)).collect(Collectors.joining(", "));
  }

  public String source(String paragraph, String quote) {
    return say("print.source", ParagraphNumber.cited(paragraph), quote);
  }
}
