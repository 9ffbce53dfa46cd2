package app.alinea.desktop.read;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.question.Topic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// A card the learner is about to make of a passage.
///
/// @param passage the words chosen, within the sentence
record CardDraft(Document document, Paragraph paragraph, Sentence sentence, TextSpan passage) {
  private static final int CONTEXT = 40;
  private static final double MIDDLING = 0.5;
  private static final int ID_LENGTH = 16;

  /// @param chosen within the paragraph; it is cut to the sentence it begins in
  static CardDraft of(Document document, Paragraph paragraph, TextSpan chosen) {
    var sentence =
        paragraph.sentences().stream()
            .filter(candidate -> chosen.start() < candidate.span().end())
            .findFirst()
            .orElseGet(paragraph.sentences()::getLast);
    var span = sentence.span();
    var start = Math.clamp(chosen.start(), span.start(), span.end());
    var end = Math.clamp(chosen.end(), start, span.end());
    return new CardDraft(document, paragraph, sentence, new TextSpan(start, end));
  }

  /// The words chosen.
  String words() {
    return passage.of(paragraph.text());
  }

  /// The sentence with the words left out.
  String gapped() {
    var inside = passage.shifted(-sentence.span().start());
    return sentence.text().substring(0, inside.start())
        + Form.Cloze.GAP
        + sentence.text().substring(inside.end());
  }

  /// Whether only a part of the sentence was chosen.
  boolean isPart() {
    return passage.length() > 0 && passage.length() < sentence.span().length();
  }

  Question flashcard(String stem, String answer, List<Topic> topics) {
    return question(new Form.Flashcard(stem.strip(), answer.strip()), topics);
  }

  /// @param stem contains the gap
  Question cloze(String stem, String answer, List<Topic> topics) {
    var form = new Form.Cloze(stem.strip(), answer.strip(), List.of());
    var at = sentence.text().indexOf(form.answer());
    var begin = sentence.span().start() + at;
    var anchored =
        at < 0
            ? this
            : new CardDraft(
                document, paragraph, sentence, new TextSpan(begin, begin + form.answer().length()));
    return anchored.question(form, topics);
  }

  private Question question(Form form, List<Topic> topics) {
    var id = new QuestionId(digest(form));
    var text = paragraph.text();
    var span = sentence.span();
    var anchor =
        new SourceAnchor(
            document.id(),
            paragraph.position(),
            sentence.index(),
            span,
            passage,
            sentence.text(),
            text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
            text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    return new Question(
        id,
        form,
        anchor,
        topics.stream()
            .filter(topic -> topic.positions().contains(paragraph.position()))
            .map(Topic::name)
            .toList(),
        MIDDLING,
        "",
        new Provenance(Provenance.LEARNER, "learner-" + id, sentence.text(), 1),
        Set.of(),
        QuestionStatus.ACCEPTED,
        true);
  }

  private String digest(Form form) {
    var what =
        String.join(
            "\n",
            document.id().value(),
            Integer.toString(paragraph.position()),
            form.type().code(),
            form.stem(),
            form.answer());
    try {
      var bytes =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java has SHA-256
    }
  }
}
