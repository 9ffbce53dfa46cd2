package app.alinea.exchange.moodle;

import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Form;
import app.alinea.exchange.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// One question in GIFT: `::title:: [html]stem {answers} rest`.
final class GiftQuestion {
  private static final String FEEDBACK = "####";
  private static final int MOST_ANSWERS = 500;

  private final GiftText text;
  private final String whole;

  GiftQuestion(String whole) {
    this.whole = whole.strip();
    this.text = new GiftText(this.whole);
  }

  /// What became of it.
  sealed interface Outcome {}

  record Found(Form form, String feedback) implements Outcome {}

  /// Taken as something else than it was.
  record Changed(Form form, String feedback, Remark.Kind kind) implements Outcome {}

  record Left(Remark.Kind kind) implements Outcome {}

  Outcome read() {
    int open = text.find('{', 0);
    if (open < 0) {
      return new Left(Remark.Kind.OTHER_TYPE); // a description
    }
    int close = text.find('}', open + 1);
    if (close < 0) {
      return new Left(Remark.Kind.MALFORMED);
    }
    var before = untitled(whole.substring(0, open));
    var after = whole.substring(close + 1);
    var format = format(before);
    boolean html = format.equals("html") || format.equals("moodle");
    var head = before.strip().replaceFirst("^\\[(?:html|moodle|plain|markdown)\\]", "");
    var stem = shown(head, html);
    if (!after.isBlank()) {
      stem = stem + " " + Form.Cloze.GAP + " " + shown(after, html);
    }
    var body = whole.substring(open + 1, close);
    int general = new GiftText(body).find(FEEDBACK, 0);
    var said = general < 0 ? "" : body.substring(general + FEEDBACK.length());
    var answers = general < 0 ? body : body.substring(0, general);
    if (answers.isBlank() && !stem.isBlank()) {
      return essay(stem.strip(), GiftText.unescaped(said).strip(), html);
    }
    return outcome(stem.strip(), answers.strip(), shown(said, html), html);
  }

  private static String untitled(String head) {
    var stripped = head.strip();
    int end = stripped.startsWith("::") ? new GiftText(stripped).find("::", 2) : -1;
    return end < 0 ? stripped : stripped.substring(end + 2);
  }

  private static String format(String head) {
    var stripped = head.strip();
    return stripped.startsWith("[") && stripped.indexOf(']') > 0
        ? stripped.substring(1, stripped.indexOf(']')).toLowerCase(Locale.ROOT)
        : "";
  }

  private static String shown(String raw, boolean html) {
    var plain = GiftText.unescaped(raw).strip();
    return html ? Html.text(plain) : plain;
  }

  /// The answer stands in the feedback; where a program of ours wrote it, the source in a block of
  /// its own.
  private static Outcome essay(String stem, String feedback, boolean html) {
    if (!html) {
      return card(stem, feedback, "");
    }
    var whole = Html.parse(feedback);
    var sources =
        whole.getElementsByClass("source").stream()
            .map(Html::text)
            .collect(Collectors.joining("\n"));
    whole.getElementsByClass("source").remove();
    var answer = Html.text(whole);
    return answer.isBlank() ? card(stem, Html.text(feedback), "") : card(stem, answer, sources);
  }

  private static Outcome card(String stem, String answer, String explanation) {
    return answer.isBlank()
        ? new Left(Remark.Kind.NO_ANSWER)
        : new Found(new Form.Flashcard(stem, answer), explanation);
  }

  private static Outcome outcome(String stem, String answers, String feedback, boolean html) {
    if (stem.isBlank()) {
      return new Left(Remark.Kind.NO_STEM);
    }
    var verdict = verdict(answers);
    if (verdict.isPresent()) {
      return new Found(new Form.TrueFalse(stem, verdict.get(), ""), feedback);
    }
    if (answers.startsWith("#")) {
      return number(stem, answers.substring(1).strip(), feedback);
    }
    return several(stem, answers(answers, html), feedback, html);
  }

  private static Optional<Boolean> verdict(String answers) {
    int comment = new GiftText(answers).find('#', 0);
    var word = (comment < 0 ? answers : answers.substring(0, comment)).strip();
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "T", "TRUE" -> Optional.of(true);
      case "F", "FALSE" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Outcome number(String stem, String answer, String feedback) {
    var number = answer.replaceFirst("^=", "").split("[#:\\s=]", 2)[0];
    return number.matches("-?\\d{1,30}(?:[.,]\\d{1,30})?")
        ? new Found(new Form.ShortAnswer(stem, number, List.of()), feedback)
        : new Left(Remark.Kind.OTHER_TYPE);
  }

  /// @param typed as it is where answers are typed or matched, which are no HTML
  /// @param right whether it earns marks in full
  /// @param partly whether it earns a part of them
  private record Answer(String text, String typed, String note, boolean right, boolean partly) {}

  private static List<Answer> answers(String body, boolean html) {
    var answers = new ArrayList<Answer>();
    var text = new GiftText(body);
    int at = text.findAny("=~", 0);
    while (at >= 0 && answers.size() <= MOST_ANSWERS) {
      int next = text.findAny("=~", at + 1);
      var raw = body.substring(at + 1, next < 0 ? body.length() : next);
      answers.add(answer(body.charAt(at), raw.strip(), html));
      at = next;
    }
    return answers;
  }

  private static Answer answer(char sign, String raw, boolean html) {
    double weight = sign == '=' ? 100 : 0;
    var rest = raw;
    int percent = raw.startsWith("%") ? raw.indexOf('%', 1) : -1;
    if (percent > 0 && raw.substring(1, percent).matches("-?\\d{1,3}(?:\\.\\d{1,10})?")) {
      weight = Double.parseDouble(raw.substring(1, percent));
      rest = raw.substring(percent + 1);
    }
    int comment = new GiftText(rest).find('#', 0);
    var note = comment < 0 ? "" : shown(rest.substring(comment + 1), html);
    var answer = comment < 0 ? rest : rest.substring(0, comment);
    var typed = GiftText.unescaped(answer).strip();
    return new Answer(shown(answer, html), typed, note, weight >= 100, weight > 0 && weight < 100);
  }

  private static Outcome several(String stem, List<Answer> answers, String feedback, boolean html) {
    if (answers.size() > MOST_ANSWERS) {
      return new Left(Remark.Kind.TOO_LONG);
    }
    if (answers.isEmpty() || answers.stream().anyMatch(answer -> answer.text().isBlank())) {
      return new Left(Remark.Kind.MALFORMED);
    }
    if (answers.stream().allMatch(answer -> answer.typed().contains("->")) && answers.size() > 1) {
      return new Found(matching(stem, answers, html), feedback);
    }
    var right = answers.stream().filter(Answer::right).map(Answer::text).toList();
    if (right.size() == answers.size()) {
      var typed = answers.stream().map(answer -> answer.typed().replace("\\*", "*")).toList();
      var others = typed.subList(1, typed.size());
      return new Found(NearestType.typed(stem, typed.getFirst(), others), feedback);
    }
    boolean partly = answers.stream().anyMatch(Answer::partly);
    if (right.isEmpty() && !partly) {
      return new Left(Remark.Kind.NO_ANSWER);
    }
    var options =
        answers.stream().map(answer -> new Form.Option(answer.text(), answer.note())).toList();
    if (right.size() != 1 || partly) {
      var earning =
          answers.stream().filter(a -> a.right() || a.partly()).map(Answer::text).toList();
      return new Changed(
          SeveralRight.card(stem, options, earning),
          SeveralRight.explanation(feedback, options),
          Remark.Kind.SEVERAL_RIGHT);
    }
    int key = answers.stream().map(Answer::right).toList().indexOf(true);
    return new Found(new Form.MultipleChoice(stem, options, key), feedback);
  }

  private static Form matching(String stem, List<Answer> answers, boolean html) {
    var pairs = new ArrayList<Form.Pair>();
    for (var answer : answers) {
      int arrow = answer.typed().indexOf("->");
      var left = answer.typed().substring(0, arrow).strip();
      var right = answer.typed().substring(arrow + 2).strip();
      pairs.add(new Form.Pair(html ? Html.text(left) : left, right));
    }
    return NearestType.paired(stem, pairs);
  }
}
