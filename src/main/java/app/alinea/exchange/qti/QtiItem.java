package app.alinea.exchange.qti;

import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.exchange.Feedback;
import app.alinea.exchange.PlainNames;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import app.alinea.exchange.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One question as a QTI assessment item.
final class QtiItem {
  private static final String RESPONSE = "RESPONSE";

  private final QtiVersion version;
  private final QuestionSheet sheet;
  private final Wording wording;
  private final Feedback feedback;
  private final PlainNames names;

  QtiItem(QtiVersion version, QuestionSheet sheet, PlainNames names) {
    this.names = names;
    this.version = version;
    this.sheet = sheet;
    this.wording = Wording.of(sheet);
    this.feedback = new Feedback(sheet);
  }

  static String identifier(PlainNames names, Question question) {
    return "q-" + names.of(question);
  }

  /// Tabs are spaces in QTI, and a typed answer is compared on one line.
  static boolean joinsLines(Form form) {
    return Words.of(form).have(text -> text.indexOf('\t') >= 0)
        || isTyped(form) && new Words(spellings(form)).have(Words::breaks);
  }

  void write(Question question, OutputStream out) throws IOException {
    try (var xml = new XmlText(out)) {
      xml.open(
          version.element("assessmentItem"),
          "xmlns",
          version.namespace(),
          "xmlns:xsi",
          "http://www.w3.org/2001/XMLSchema-instance",
          "xsi:schemaLocation",
          version.namespace() + " " + version.schema(),
          "identifier",
          identifier(names, question),
          "title",
          ParagraphNumber.cited(sheet.paragraph(question)),
          "adaptive",
          "false",
          version.attribute("timeDependent"),
          "false",
          "xml:lang",
          sheet.document().language().code());
      var form = question.form();
      declareResponse(xml, form);
      declareScore(xml);
      xml.open(version.element("itemBody"));
      body(xml, form);
      source(xml, question);
      xml.end();
      process(xml, form);
      xml.end();
    }
  }

  private void declareResponse(XmlText xml, Form form) throws IOException {
    xml.open(
        version.element("responseDeclaration"),
        "identifier",
        RESPONSE,
        "cardinality",
        cardinality(form),
        version.attribute("baseType"),
        baseType(form));
    xml.open(version.element("correctResponse"));
    for (var value : right(form)) {
      xml.element(version.element("value"), value);
    }
    xml.end();
    if (isTyped(form)) {
      xml.open(version.element("mapping"), version.attribute("defaultValue"), "0");
      for (var spelling : spellings(form)) {
        xml.empty(
            version.element("mapEntry"),
            version.attribute("mapKey"),
            spelling,
            version.attribute("mappedValue"),
            "1",
            version.attribute("caseSensitive"),
            "false");
      }
      xml.end();
    }
    xml.end();
  }

  private void declareScore(XmlText xml) throws IOException {
    xml.open(
        version.element("outcomeDeclaration"),
        "identifier",
        "SCORE",
        "cardinality",
        "single",
        version.attribute("baseType"),
        "float");
    xml.open(version.element("defaultValue")).element(version.element("value"), "0").end();
    xml.end();
  }

  private static String cardinality(Form form) {
    return switch (form) {
      case Form.Ordering _ -> "ordered";
      case Form.Matching _ -> "multiple";
      case Form.MultipleChoice _,
          Form.TrueFalse _,
          Form.Cloze _,
          Form.ShortAnswer _,
          Form.Flashcard _ ->
          "single";
    };
  }

  private static String baseType(Form form) {
    return switch (form) {
      case Form.MultipleChoice _, Form.TrueFalse _, Form.Ordering _ -> "identifier";
      case Form.Matching _ -> "directedPair";
      case Form.Cloze _, Form.ShortAnswer _, Form.Flashcard _ -> "string";
    };
  }

  private static List<String> right(Form form) {
    return switch (form) {
      case Form.MultipleChoice(_, _, int key) -> List.of("c" + key);
      case Form.TrueFalse(_, boolean isTrue, _) -> List.of(isTrue ? "c0" : "c1");
      case Form.Ordering(_, var items) ->
          IntStream.range(0, items.size()).mapToObj(i -> "c" + i).toList();
      case Form.Matching(_, var pairs) ->
          IntStream.range(0, pairs.size()).mapToObj(i -> "l" + i + " r" + i).toList();
      case Form.Cloze _, Form.ShortAnswer _, Form.Flashcard _ -> List.of(form.answer());
    };
  }

  private static boolean isTyped(Form form) {
    return form instanceof Form.Cloze || form instanceof Form.ShortAnswer;
  }

  private static List<String> spellings(Form form) {
    return Stream.concat(Stream.of(form.answer()), form.accepted().stream()).distinct().toList();
  }

  private void body(XmlText xml, Form form) throws IOException {
    switch (form) {
      case Form.MultipleChoice(var stem, var options, _) ->
          choice(xml, stem, options.stream().map(Form.Option::text).toList(), true);
      case Form.TrueFalse(var stem, _, _) ->
          choice(xml, stem, List.of(wording.verdict(true), wording.verdict(false)), false);
      case Form.Ordering(var stem, var items) -> {
        xml.open(
            version.element("orderInteraction"),
            version.attribute("responseIdentifier"),
            RESPONSE,
            "shuffle",
            "true");
        choices(xml, stem, items);
        xml.end();
      }
      case Form.Matching(var stem, var pairs) -> matching(xml, stem, pairs);
      case Form.Cloze(var stem, var answer, _) -> {
        int gap = stem.indexOf(Form.Cloze.GAP);
        xml.openLine("p");
        broken(xml, stem.substring(0, gap));
        entry(xml, answer);
        broken(xml, stem.substring(gap + Form.Cloze.GAP.length()));
        xml.end();
      }
      case Form.ShortAnswer(var stem, var answer, _) -> {
        lines(xml, "p", stem);
        xml.openLine("p");
        entry(xml, answer);
        xml.end();
      }
      case Form.Flashcard(var stem, _) -> {
        xml.open(
            version.element("extendedTextInteraction"),
            version.attribute("responseIdentifier"),
            RESPONSE);
        lines(xml, version.element("prompt"), stem);
        xml.end();
      }
    }
  }

  /// Text whose line breaks show.
  private static void lines(XmlText xml, String element, String text, String... attributes)
      throws IOException {
    xml.openLine(element, attributes);
    broken(xml, text);
    xml.end();
  }

  private static void broken(XmlText xml, String text) throws IOException {
    var lines = text.split("\\R", -1);
    xml.text(lines[0]);
    for (int at = 1; at < lines.length; at++) {
      xml.empty("br").text(lines[at]);
    }
  }

  private void entry(XmlText xml, String answer) throws IOException {
    xml.empty(
        version.element("textEntryInteraction"),
        version.attribute("responseIdentifier"),
        RESPONSE,
        version.attribute("expectedLength"),
        Integer.toString(answer.length() + 5));
  }

  private void choice(XmlText xml, String stem, List<String> options, boolean shuffle)
      throws IOException {
    xml.open(
        version.element("choiceInteraction"),
        version.attribute("responseIdentifier"),
        RESPONSE,
        "shuffle",
        Boolean.toString(shuffle),
        version.attribute("maxChoices"),
        "1");
    choices(xml, stem, options);
    xml.end();
  }

  private void choices(XmlText xml, String stem, List<String> options) throws IOException {
    lines(xml, version.element("prompt"), stem);
    for (int i = 0; i < options.size(); i++) {
      lines(xml, version.element("simpleChoice"), options.get(i), "identifier", "c" + i);
    }
  }

  private void matching(XmlText xml, String stem, List<Form.Pair> pairs) throws IOException {
    xml.open(
        version.element("matchInteraction"),
        version.attribute("responseIdentifier"),
        RESPONSE,
        "shuffle",
        "true",
        version.attribute("maxAssociations"),
        Integer.toString(pairs.size()));
    lines(xml, version.element("prompt"), stem);
    matchSet(xml, "l", pairs.stream().map(Form.Pair::left).toList());
    matchSet(xml, "r", pairs.stream().map(Form.Pair::right).toList());
    xml.end();
  }

  private void matchSet(XmlText xml, String prefix, List<String> items) throws IOException {
    xml.open(version.element("simpleMatchSet"));
    for (int i = 0; i < items.size(); i++) {
      lines(
          xml,
          version.element("simpleAssociableChoice"),
          items.get(i),
          "identifier",
          prefix + i,
          version.attribute("matchMax"),
          "1");
    }
    xml.end();
  }

  /// For whoever marks: the answer of a flashcard, the explanation, the source sentence.
  private void source(XmlText xml, Question question) throws IOException {
    boolean wrapped = version == QtiVersion.QTI_3_0;
    if (wrapped) {
      xml.open(version.element("rubricBlock"), "use", "scoring", "view", "scorer tutor");
      xml.open(version.element("contentBody"));
    } else {
      xml.open(version.element("rubricBlock"), "view", "scorer tutor");
    }
    if (question.form() instanceof Form.Flashcard(_, var answer)) {
      lines(xml, "p", answer);
    }
    for (var line :
        Stream.concat(
                Feedback.optionLines(question.form()).stream(), feedback.lines(question).stream())
            .toList()) {
      lines(xml, "p", line);
    }
    if (wrapped) {
      xml.end();
    }
    xml.end();
  }

  private void process(XmlText xml, Form form) throws IOException {
    switch (form) {
      case Form.Cloze _, Form.ShortAnswer _ ->
          xml.empty(
              version.element("responseProcessing"), "template", version.template("map_response"));
      case Form.MultipleChoice _, Form.TrueFalse _, Form.Ordering _, Form.Matching _ ->
          xml.empty(
              version.element("responseProcessing"), "template", version.template("match_correct"));
      case Form.Flashcard _ -> {}
    }
  }
}
