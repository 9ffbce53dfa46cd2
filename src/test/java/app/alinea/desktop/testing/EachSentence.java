package app.alinea.desktop.testing;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Form;
import app.alinea.core.question.Generation;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionGenerator;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.question.Topic;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks for the last word of each sound sentence: enough of a generator for the screens' tests.
public final class EachSentence implements QuestionGenerator {
  @Override
  public Generation generate(Document document, long seed, Progress progress) {
    var questions = new ArrayList<Question>();
    for (var paragraph : document.paragraphs()) {
      for (var sentence : paragraph.sentences()) {
        if (sentence.usable() && sentence.text().length() > 20) {
          questions.add(question(document, paragraph, sentence));
        }
      }
      if (!progress.report(paragraph.position() + 1, document.paragraphs().size())) {
        return new Generation(List.of(), List.of(), Map.of(), List.of(), true);
      }
    }
    var topic = new Topic("all", "Vie de la Ligue", "", Topic.Origin.DISCOVERED, List.of(0, 1, 2));
    return new Generation(questions, List.of(topic), Map.of(), List.of(), false);
  }

  private static Question question(Document document, Paragraph paragraph, Sentence sentence) {
    var text = sentence.text();
    var end = text.endsWith(".") ? text.length() - 1 : text.length();
    var start = text.lastIndexOf(' ', end - 1) + 1;
    var answer = text.substring(start, end);
    var stem = text.substring(0, start) + Form.Cloze.GAP + text.substring(end);
    var anchor =
        new SourceAnchor(
            document.id(),
            paragraph.position(),
            sentence.index(),
            sentence.span(),
            new TextSpan(sentence.span().start() + start, sentence.span().start() + end),
            text,
            "",
            "");
    return new Question(
        new QuestionId("q%d-%d".formatted(paragraph.position(), sentence.index())),
        new Form.Cloze(stem, answer, List.of()),
        anchor,
        List.of("Vie de la Ligue"),
        0.5,
        "",
        new Provenance("last-word", "fact" + paragraph.position(), text, 1),
        Set.of(),
        QuestionStatus.DRAFT,
        false);
  }
}
