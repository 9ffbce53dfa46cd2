package app.alinea.exchange.moodle;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.exchange.Feedback;
import app.alinea.exchange.Markup;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Moodle's GIFT: a text file, one question after another, a blank line between.
///
/// A flashcard becomes an essay whose answer stands in the feedback, its source in a block of its
/// own below; an ordering becomes a matching of ranks: GIFT has neither.
public final class GiftWriter implements QuestionWriter {
  private static final String SPECIAL = "\\:#={}~";
  private static final String ARROW = "->";

  /// What GIFT would take for a weight or a format at the beginning of a text.
  private static final Pattern BEGINNING =
      Pattern.compile("^(?:%|\\[(?=html|moodle|plain|markdown))");

  @Override
  public String code() {
    return "gift";
  }

  @Override
  public String extension() {
    return "gift.txt";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var feedback = new Feedback(sheet);
    var text = new StringBuilder();
    text.append("$CATEGORY: $course$/").append(category(sheet.document().title())).append("\n\n");
    for (var question : sheet.questions()) {
      if (NearestType.changes(question.form())) {
        losses.add(new Loss(question.id(), question.form().stem(), Loss.Reason.TYPE_CHANGED));
      }
      Words.unmarked(question).ifPresent(losses::add);
      losses.addAll(typedLosses(question));
      append(text, question, Wording.of(sheet), feedback);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    return losses;
  }

  /// Typed answers and right sides are no HTML: they have one line and no arrow.
  private static List<Loss> typedLosses(Question question) {
    var words =
        switch (question.form()) {
          case Form.Cloze _, Form.ShortAnswer _ ->
              new Words(
                  Stream.concat(
                          Stream.of(question.form().answer()), question.form().accepted().stream())
                      .toList());
          case Form.Matching(_, var pairs) ->
              new Words(pairs.stream().map(Form.Pair::right).toList());
          case Form.Ordering(_, var items) -> new Words(items);
          case Form.MultipleChoice _, Form.TrueFalse _, Form.Flashcard _ -> new Words(List.of());
        };
    var losses = new ArrayList<Loss>();
    if (words.have(Words::breaks)) {
      losses.add(Loss.of(question, Loss.Reason.LINES_JOINED));
    }
    if (words.have(text -> text.contains(ARROW))) {
      losses.add(Loss.of(question, Loss.Reason.CHARACTERS_CHANGED));
    }
    return losses;
  }

  /// A slash would make a category inside another.
  private static String category(String title) {
    return oneLine(title).replace("/", "//");
  }

  private static void append(
      StringBuilder text, Question question, Wording wording, Feedback feedback) {
    text.append("// [id:").append(tagText(question.id().value())).append(']');
    question.topics().forEach(topic -> text.append(" [tag:").append(tagText(topic)).append(']'));
    text.append('\n');
    text.append("::").append(plain(question.id().value())).append("::");
    text.append("[html]").append(html(question.form().stem())).append(" {");
    var general =
        question.form() instanceof Form.Flashcard
            ? sources(feedback.lines(question))
            : html(feedback.line(question));
    text.append(body(question.form(), wording, general)).append("}\n\n");
  }

  private static String body(Form form, Wording wording, String general) {
    return switch (form) {
      case Form.MultipleChoice choice -> choice(choice) + "\n####" + general + "\n";
      case Form.TrueFalse(_, boolean isTrue, _) -> (isTrue ? "TRUE" : "FALSE") + "####" + general;
      case Form.Cloze _, Form.ShortAnswer _ -> typed(form) + "\n####" + general + "\n";
      case Form.Flashcard(_, var answer) -> "####" + html(answer) + general;
      case Form.Matching(_, var pairs) -> pairs(pairs) + "\n####" + general + "\n";
      case Form.Ordering(_, var items) -> pairs(ranks(items, wording)) + "\n####" + general + "\n";
    };
  }

  private static String sources(List<String> lines) {
    return lines.stream()
        .map(line -> plain("<div class=\"source\">") + html(line) + "</div>")
        .collect(Collectors.joining());
  }

  private static String choice(Form.MultipleChoice choice) {
    var lines = new StringBuilder();
    for (int i = 0; i < choice.options().size(); i++) {
      var option = choice.options().get(i);
      lines.append('\n').append(i == choice.key() ? '=' : '~').append(html(option.text()));
      if (!option.note().isBlank()) {
        lines.append('#').append(html(option.note()));
      }
    }
    return lines.toString();
  }

  private static String typed(Form form) {
    var lines = new StringBuilder();
    Stream.concat(Stream.of(form.answer()), form.accepted().stream())
        .forEach(answer -> lines.append("\n=").append(typed(answer)));
    return lines.toString();
  }

  /// A star stands for anything in a typed answer.
  private static String typed(String answer) {
    var weight = answer.startsWith("%") ? "%100%" : "";
    return weight + flat(answer.replace("*", "\\*"));
  }

  private static String flat(String text) {
    return plain(text.replace('\t', ' ')).replace(ARROW, "→");
  }

  private static String pairs(List<Form.Pair> pairs) {
    var lines = new StringBuilder();
    pairs.forEach(pair ->
        lines.append("\n=").append(html(pair.left())).append(" -> ").append(flat(pair.right())));
    return lines.toString();
  }

  private static List<Form.Pair> ranks(List<String> items, Wording wording) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> new Form.Pair(wording.rank() + " " + (i + 1), items.get(i)))
        .toList();
  }

  private static String html(String text) {
    var html = Markup.lines(text);
    var beginning = BEGINNING.matcher(html);
    return plain(
        beginning.find() ? "&#%d;".formatted((int) html.charAt(0)) + html.substring(1) : html);
  }

  private static String plain(String text) {
    var escaped = new StringBuilder();
    oneLine(text)
        .chars()
        .forEach(character -> {
          if (SPECIAL.indexOf(character) >= 0) {
            escaped.append('\\');
          }
          escaped.append((char) character);
        });
    return escaped.toString();
  }

  /// A blank line would end the question.
  private static String oneLine(String text) {
    return text.replaceAll("\\R+", " ").strip();
  }

  private static String tagText(String text) {
    return oneLine(text).replace("]", "\\]");
  }
}
