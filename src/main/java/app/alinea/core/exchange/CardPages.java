package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.LanguageGuess;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.ParagraphMaker;
import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.SourceAnchor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes a document of the questions whose sentence no document has: one paragraph a question, so
/// that they can be read, searched and cited like everything else.
final class CardPages {
  private CardPages() {}

  /// @param anchors one for each question, in their order
  record Pages(Document document, List<SourceAnchor> anchors) {}

  /// Whether a document was made here, of the same file.
  static boolean isOf(Document document, String fileName) {
    return document.contentHash().equals(hash(fileName));
  }

  /// @param before the pages of an earlier import of the same file, which go on
  static Pages of(
      List<FoundQuestion.Loose> questions,
      DocumentId id,
      String title,
      String fileName,
      Optional<Document> before) {
    var language = before.map(Document::language).orElseGet(() -> language(questions));
    var paragraphs = new ArrayList<>(before.map(Document::paragraphs).orElse(List.of()));
    var maker = new ParagraphMaker(language);
    var anchors = new ArrayList<SourceAnchor>();
    for (var question : questions) {
      var paragraph = page(maker, paragraphs.size(), question);
      paragraphs.add(paragraph);
      anchors.add(anchor(id, paragraph, question.form()));
    }
    var document = new Document(id, title, language, fileName, hash(fileName), "", "", paragraphs);
    return new Pages(document, anchors);
  }

  private static Language language(List<FoundQuestion.Loose> questions) {
    var text = new StringBuilder();
    questions.stream().limit(500).forEach(question -> text.append(page(question)).append('\n'));
    return new LanguageGuess().of(text.toString()).orElse(Language.FRENCH);
  }

  private static String page(FoundQuestion.Loose question) {
    var form = question.form();
    var text =
        switch (form) {
          case Form.Cloze(var stem, var answer, _) -> stem.replace(Form.Cloze.GAP, answer);
          case Form.TrueFalse(var stem, boolean isTrue, var correction) ->
              isTrue || correction.isBlank() ? stem : correction;
          case Form.MultipleChoice _,
              Form.Flashcard _,
              Form.ShortAnswer _,
              Form.Ordering _,
              Form.Matching _ ->
              form.stem() + "\n" + form.answer();
        };
    return question.explanation().isBlank() ? text : text + "\n" + question.explanation();
  }

  private static Paragraph page(ParagraphMaker maker, int position, FoundQuestion.Loose question) {
    var text = page(question);
    var number = ParagraphNumber.of(position + 1);
    return maker
        .make(position, number, "", text, false)
        .orElseThrow(() -> new IllegalArgumentException("a question without text: " + question));
  }

  private static SourceAnchor anchor(DocumentId id, Paragraph paragraph, Form form) {
    var answer = form.answer();
    var sentences = paragraph.sentences();
    for (var sentence : sentences.reversed()) {
      int at = sentence.text().indexOf(answer);
      if (at >= 0 && !answer.isBlank()) {
        int start = sentence.span().start() + at;
        var span = new TextSpan(start, start + answer.length());
        return SourceAnchor.to(id, paragraph, sentence, span);
      }
    }
    var whole = sentences.isEmpty() ? wholeText(paragraph) : sentences.getFirst();
    return SourceAnchor.to(id, paragraph, whole, whole.span());
  }

  private static Sentence wholeText(Paragraph paragraph) {
    var span = new TextSpan(0, paragraph.text().length());
    return new Sentence(0, span, paragraph.text(), Set.of());
  }

  /// Tells these documents from those that were read from a text.
  private static String hash(String fileName) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var name = "questions of " + fileName;
      return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
