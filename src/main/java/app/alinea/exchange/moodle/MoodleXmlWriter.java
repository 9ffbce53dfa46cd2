package app.alinea.exchange.moodle;

import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.exchange.Feedback;
import app.alinea.exchange.Markup;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import app.alinea.exchange.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Moodle's own XML, which keeps topics as tags, ids, feedback and penalties.
public final class MoodleXmlWriter implements QuestionWriter {
  @Override
  public String code() {
    return "moodle-xml";
  }

  @Override
  public String extension() {
    return "moodle.xml";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var losses = new ArrayList<Loss>();
    var feedback = new Feedback(sheet);
    var wording = Wording.of(sheet);
    try (var xml = new XmlText(out)) {
      xml.open("quiz");
      xml.open("question", "type", "category").open("category");
      xml.element("text", "$course$/" + sheet.document().title().replace("/", "//"));
      xml.end().end();
      for (var question : sheet.questions()) {
        if (NearestType.changes(question.form())) {
          losses.add(new Loss(question.id(), question.form().stem(), Loss.Reason.TYPE_CHANGED));
        }
        Words.unmarked(question).ifPresent(losses::add);
        write(xml, sheet, question, wording, feedback.lines(question));
      }
      xml.end();
    }
    return losses;
  }

  private static void write(
      XmlText xml, QuestionSheet sheet, Question question, Wording wording, List<String> feedback)
      throws IOException {
    xml.open("question", "type", type(question.form()));
    xml.open("name").element("text", name(sheet, question)).end();
    html(xml, "questiontext", paragraphs(List.of(question.form().stem())));
    html(xml, "generalfeedback", paragraphs(feedback));
    xml.element("defaultgrade", question.form() instanceof Form.Flashcard ? "0" : "1");
    xml.element("penalty", question.form() instanceof Form.TrueFalse ? "1" : "0.3333333");
    xml.element("hidden", "0").element("idnumber", question.id().value());
    writeForm(xml, question.form(), wording);
    if (!question.topics().isEmpty()) {
      xml.open("tags");
      for (var topic : question.topics()) {
        xml.open("tag").element("text", topic).end();
      }
      xml.end();
    }
    xml.end();
  }

  private static String type(Form form) {
    return switch (form) {
      case Form.MultipleChoice _ -> "multichoice";
      case Form.TrueFalse _ -> "truefalse";
      case Form.Cloze _, Form.ShortAnswer _ -> "shortanswer";
      case Form.Flashcard _ -> "essay";
      case Form.Matching _, Form.Ordering _ -> "matching";
    };
  }

  /// What the question bank lists: the paragraph and the beginning of the stem.
  private static String name(QuestionSheet sheet, Question question) {
    var stem = question.form().stem().replaceAll("\\s+", " ");
    var start = stem.length() <= 60 ? stem : stem.substring(0, stem.lastIndexOf(' ', 60) + 1) + "…";
    return ParagraphNumber.cited(sheet.paragraph(question)) + " " + start;
  }

  private static void writeForm(XmlText xml, Form form, Wording wording) throws IOException {
    switch (form) {
      case Form.MultipleChoice choice -> {
        xml.element("single", "true").element("shuffleanswers", "true");
        xml.element("answernumbering", "ABCD");
        for (int i = 0; i < choice.options().size(); i++) {
          var option = choice.options().get(i);
          answer(xml, i == choice.key(), paragraphs(List.of(option.text())), "html", option.note());
        }
      }
      case Form.TrueFalse(_, boolean isTrue, _) -> {
        answer(xml, isTrue, "true", "moodle_auto_format", "");
        answer(xml, !isTrue, "false", "moodle_auto_format", "");
      }
      case Form.Cloze _, Form.ShortAnswer _ -> {
        xml.element("usecase", "0");
        for (var accepted :
            Stream.concat(Stream.of(form.answer()), form.accepted().stream()).toList()) {
          answer(xml, true, accepted.replace("*", "\\*"), "moodle_auto_format", "");
        }
      }
      case Form.Flashcard(_, var answer) -> {
        xml.element("responseformat", "editor").element("responserequired", "0");
        xml.element("responsefieldlines", "3").element("attachments", "0");
        html(xml, "graderinfo", paragraphs(List.of(answer)));
        html(xml, "responsetemplate", "");
      }
      case Form.Matching(_, var pairs) -> match(xml, pairs, true);
      case Form.Ordering(_, var items) ->
          match(
              xml,
              IntStream.range(0, items.size())
                  .mapToObj(i -> new Form.Pair(wording.rank() + " " + (i + 1), items.get(i)))
                  .toList(),
              false);
    }
  }

  private static void match(XmlText xml, List<Form.Pair> pairs, boolean shuffle)
      throws IOException {
    xml.element("shuffleanswers", Boolean.toString(shuffle));
    for (var pair : pairs) {
      xml.open("subquestion", "format", "html");
      xml.element("text", paragraphs(List.of(pair.left())));
      xml.open("answer").element("text", pair.right()).end();
      xml.end();
    }
  }

  private static void answer(XmlText xml, boolean isKey, String text, String format, String note)
      throws IOException {
    xml.open("answer", "fraction", isKey ? "100" : "0", "format", format);
    xml.element("text", text);
    html(xml, "feedback", note.isBlank() ? "" : paragraphs(List.of(note)));
    xml.end();
  }

  private static void html(XmlText xml, String element, String html) throws IOException {
    xml.open(element, "format", "html").element("text", html).end();
  }

  /// HTML as text of an XML element: escaped once here, once more by the XML around it.
  private static String paragraphs(List<String> lines) {
    var html = new StringBuilder();
    lines.forEach(line -> html.append("<p>").append(Markup.lines(line)).append("</p>"));
    return html.toString();
  }
}
