package app.alinea.exchange.moodle;

import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Form;
import app.alinea.exchange.Finds;
import app.alinea.exchange.Html;
import java.util.List;
import java.util.Optional;

/// One question of Moodle's XML.
final class MoodleQuestion {
  private static final double FULL = 99.9;

  private final XmlBranch question;
  private final String stem;

  MoodleQuestion(XmlBranch question) {
    this.question = question;
    this.stem = Html.text(question.textOf("questiontext"));
  }

  void read(int line, Finds finds) {
    if (Html.hasMedia(question.textOf("questiontext"))) {
      finds.remark(line, Remark.Kind.MEDIA_LEFT_OUT, stem);
    }
    switch (question.attribute("type")) {
      case "multichoice" -> choice(line, finds);
      case "truefalse" -> judgement(line, finds);
      case "shortanswer", "numerical" -> typed(line, finds);
      case "matching" -> matching(line, finds);
      case "cloze", "multianswer" -> new MoodleCloze(stem).read(beside(line), finds);
      case "essay" -> keep(Optional.of(new Form.Flashcard(stem, essayAnswer())), line, finds);
      default -> finds.remark(line, Remark.Kind.OTHER_TYPE, stem);
    }
  }

  private void keep(Optional<Form> form, int line, Finds finds) {
    form.ifPresentOrElse(
        made -> finds.add(made, beside(line)),
        () -> finds.remark(line, Remark.Kind.MALFORMED, stem));
  }

  private Finds.Beside beside(int line) {
    var topics =
        question.first("tags").stream()
            .flatMap(tags -> tags.all("tag").stream())
            .map(tag -> tag.textOf("text"))
            .toList();
    return new Finds.Beside(
        line,
        question.textOf("idnumber"),
        topics,
        Html.text(question.textOf("generalfeedback")),
        Optional.empty());
  }

  private String essayAnswer() {
    return Html.text(question.textOf("graderinfo"));
  }

  private static double fraction(XmlBranch answer) {
    var fraction = answer.attribute("fraction");
    return fraction.matches("-?\\d{1,3}(?:\\.\\d{1,10})?") ? Double.parseDouble(fraction) : 0;
  }

  private static String text(XmlBranch answer) {
    var text = answer.first("text").map(XmlBranch::text).orElse(answer.text()).strip();
    return answer.attribute("format").equals("html") ? Html.text(text) : text;
  }

  /// What a page shows of an answer, in whatever format it is written.
  private static String shown(XmlBranch answer) {
    var text = text(answer);
    return answer.attribute("format").equals("html") ? text : Html.text(text);
  }

  private void choice(int line, Finds finds) {
    var answers = question.all("answer");
    var right = answers.stream().filter(answer -> fraction(answer) > 0).toList();
    if (right.isEmpty()) {
      finds.remark(line, Remark.Kind.NO_ANSWER, stem);
      return;
    }
    var options =
        answers.stream()
            .map(answer -> new Form.Option(shown(answer), Html.text(answer.textOf("feedback"))))
            .toList();
    boolean sound = options.size() >= 2 && options.stream().noneMatch(o -> o.text().isBlank());
    if (!sound) {
      finds.remark(line, Remark.Kind.MALFORMED, stem);
    } else if (right.size() == 1) {
      int key = answers.indexOf(right.getFirst());
      finds.add(new Form.MultipleChoice(stem, options, key), beside(line));
    } else {
      several(line, options, right, finds);
    }
  }

  private void several(int line, List<Form.Option> options, List<XmlBranch> right, Finds finds) {
    var texts = right.stream().map(MoodleQuestion::shown).toList();
    var beside = beside(line);
    finds.add(
        SeveralRight.card(stem, options, texts),
        beside.explained(SeveralRight.explanation(beside.explanation(), options)));
    finds.remark(line, Remark.Kind.SEVERAL_RIGHT, stem);
  }

  private void judgement(int line, Finds finds) {
    var right =
        question.all("answer").stream()
            .filter(answer -> fraction(answer) >= FULL)
            .map(MoodleQuestion::text)
            .findFirst();
    keep(
        right.map(answer -> new Form.TrueFalse(stem, answer.equalsIgnoreCase("true"), "")),
        line,
        finds);
  }

  private void typed(int line, Finds finds) {
    List<String> accepted =
        question.all("answer").stream()
            .filter(answer -> fraction(answer) >= FULL)
            .map(answer -> text(answer).replace("\\*", "*"))
            .filter(answer -> !answer.isBlank())
            .toList();
    if (accepted.isEmpty()) {
      finds.remark(line, Remark.Kind.NO_ANSWER, stem);
      return;
    }
    var others = accepted.subList(1, accepted.size());
    keep(Optional.of(NearestType.typed(stem, accepted.getFirst(), others)), line, finds);
  }

  private void matching(int line, Finds finds) {
    var pairs =
        question.all("subquestion").stream()
            .map(sub -> new Form.Pair(Html.text(sub.textOf("text")), sub.textOf("answer")))
            .filter(pair -> !pair.left().isBlank() && !pair.right().isBlank())
            .toList();
    keep(
        pairs.size() >= 2 ? Optional.of(NearestType.paired(stem, pairs)) : Optional.empty(),
        line,
        finds);
  }
}
