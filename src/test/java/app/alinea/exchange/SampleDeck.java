package app.alinea.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.Sentence;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.question.Topic;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A document with real sentences, and questions on them.
public final class SampleDeck {
  private static final String TEXT =
      """
      Statuts du conseil

      1. Le conseil siège à Oslo. Il compte sept membres élus pour trois ans.
      2. Le trésorier présente les comptes au mois de mars. Les comptes sont publics.
      3. Le président convoque le conseil deux fois par an, au printemps et en automne.
      """;

  private SampleDeck() {}

  public static Document document() {
    return new DocumentMaker()
        .make(new DocumentId("statuts"), "statuts.txt", "", "ab12", TEXT, Progress.NONE)
        .document()
        .orElseThrow();
  }

  public static QuestionSheet everyType() {
    return of(
        SampleSheet.everyType().questions().stream().map(Question::form).toArray(Form[]::new));
  }

  /// One question a form, on the sentences in turn.
  public static QuestionSheet of(Form... forms) {
    var document = document();
    var questions = new ArrayList<Question>();
    for (int at = 0; at < forms.length; at++) {
      var paragraph = document.paragraphAt(at % document.paragraphs().size());
      Sentence sentence = paragraph.sentences().getFirst();
      questions.add(
          new Question(
              new QuestionId("deck" + at),
              forms[at],
              SourceAnchor.to(document.id(), paragraph, sentence, sentence.span()),
              List.of("Organes"),
              0.25,
              "Voir les statuts.",
              new Provenance("seat", "fact" + at, "le conseil, Oslo", 0.9),
              Set.of(QuestionFlag.LONG_STEM),
              QuestionStatus.ACCEPTED,
              at % 2 == 0));
    }
    var topic = new Topic("organes", "Organes", "", Topic.Origin.DISCOVERED, List.of(0, 2));
    return new QuestionSheet(document, List.of(topic), questions, Map.of());
  }
}
