package app.alinea.exchange.anki;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.exchange.Feedback;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Questions as Anki's notes: a cloze stays a cloze, everything else becomes front and back.
final class AnkiNotes {
  private final QuestionSheet sheet;
  private final Feedback feedback;
  private final Wording wording;

  AnkiNotes(QuestionSheet sheet) {
    this.sheet = sheet;
    this.feedback = new Feedback(sheet);
    this.wording = Wording.of(sheet);
  }

  /// @param guid by which importing again recognises the note
  /// @param front in HTML; for a cloze the text with its `{{c1::…}}`
  /// @param back in HTML; empty for a cloze, whose answer is in its text
  /// @param source in HTML: explanation and source sentence
  record Note(
      String guid, boolean isCloze, String front, String back, String source, List<String> tags) {}

  /// What becomes front and back, though it was more than that; what HTML cannot hold.
  List<Loss> losses() {
    var changed =
        sheet.questions().stream()
            .filter(question ->
                switch (question.form()) {
                  case Form.Cloze _, Form.Flashcard _ -> false;
                  case Form.MultipleChoice _,
                      Form.TrueFalse _,
                      Form.ShortAnswer _,
                      Form.Ordering _,
                      Form.Matching _ ->
                      true;
                })
            .map(question -> Loss.of(question, Loss.Reason.TYPE_CHANGED))
            .toList();
    var unmarked = sheet.questions().stream().flatMap(q -> Words.unmarked(q).stream());
    return Stream.concat(changed.stream(), unmarked).toList();
  }

  String deck() {
    return sheet.document().title().replace("::", ":");
  }

  Note of(Question question) {
    var form = question.form();
    return new Note(
        question.id().value(),
        form instanceof Form.Cloze,
        front(form),
        back(form),
        source(question),
        tags(question));
  }

  private String front(Form form) {
    var stem = AnkiText.html(form.stem());
    return switch (form) {
      case Form.Cloze(var text, var answer, _) ->
          AnkiText.clozed(text)
              .replaceFirst(
                  Form.Cloze.GAP,
                  Matcher.quoteReplacement("{{c1::" + AnkiText.clozed(answer) + "}}"));
      case Form.MultipleChoice(_, var options, _) ->
          stem + list("ol type=\"A\"", options.stream().map(Form.Option::text));
      case Form.TrueFalse _ ->
          stem + "<br><br>" + wording.verdict(true) + " / " + wording.verdict(false);
      case Form.Ordering(_, var items) -> stem + list("ul", items.stream().sorted());
      case Form.Matching(_, var pairs) ->
          stem
              + list("ul", pairs.stream().map(Form.Pair::left))
              + list("ul", pairs.stream().map(Form.Pair::right).sorted());
      case Form.Flashcard _, Form.ShortAnswer _ -> stem;
    };
  }

  private String back(Form form) {
    return switch (form) {
      case Form.Cloze _ -> "";
      case Form.MultipleChoice(_, var options, int key) ->
          (char) ('A' + key) + ". " + AnkiText.html(options.get(key).text());
      case Form.TrueFalse(_, boolean isTrue, _) -> wording.verdict(isTrue);
      case Form.Ordering(_, var items) -> list("ol", items.stream());
      case Form.Matching(_, var pairs) ->
          list("ul", pairs.stream().map(pair -> pair.left() + " = " + pair.right()));
      case Form.Flashcard _, Form.ShortAnswer _ ->
          AnkiText.html(
              Stream.concat(Stream.of(form.answer()), form.accepted().stream())
                  .collect(Collectors.joining(" / ")));
    };
  }

  private String source(Question question) {
    return feedback.allLines(question).stream()
        .map(line -> "<div class=\"source\">" + AnkiText.html(line) + "</div>")
        .collect(Collectors.joining());
  }

  /// Anki separates tags by spaces, so a topic's words are joined by underscores.
  private List<String> tags(Question question) {
    var topics = question.topics().stream().map(topic -> topic.strip().replaceAll("\\s+", "_"));
    var place = "§" + sheet.paragraph(question).replaceAll("\\s+", "_");
    return Stream.concat(topics, Stream.of(place)).toList();
  }

  private static String list(String element, Stream<String> items) {
    var name = element.split(" ")[0];
    return items
        .map(item -> "<li>" + AnkiText.html(item) + "</li>")
        .collect(Collectors.joining("", "<" + element + ">", "</" + name + ">"));
  }
}
