package app.alinea.core.question.gate.law;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Evidence;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Nouns that only an earlier sentence of the article tells apart.
final class UntoldInArticleTest {
  private static final AnalysedDocument DOCUMENT =
      analysed(
          """
          Harbour Convention

          Article 1
          Each port shall appoint a pilot within a month. If a port does not make the appointment, the Harbour Board shall send a pilot.

          Article 2
          The pilot shall submit a survey each spring. The Harbour Board may print the survey in whole.

          Article 3
          The owners shall elect a master of the quay. The Harbour Board shall oversee the election and removal of the master.
          """);

  private final UntoldInArticle gate =
      new UntoldInArticle(FunctionWords.of(Language.ENGLISH), DOCUMENT);

  @Test
  void refusesADeedThatTheSentenceBeforeTells() {
    assertTrue(
        isRefused(
            1,
            "CaseUnderArticle",
            "What does Article 1 provide if a port does not make the appointment?",
            "the Harbour Board shall send a pilot"));
  }

  @Test
  void takesAnAdverbialForNoComplement() {
    assertTrue(
        isRefused(
            3, "SubjectByType", "Which body may print the survey in whole?", "Harbour Board"));
  }

  @Test
  void letsTheFirstOfTwoNounsShareTheComplement() {
    assertFalse(
        isRefused(
            5,
            "SubjectByType",
            "Which body shall oversee the election and removal of the master?",
            "Harbour Board"));
  }

  private boolean isRefused(int sentence, String rule, String stem, String key) {
    var told = DOCUMENT.sentences().get(sentence);
    var at = told.text().indexOf(key);
    var span = new TextSpan(at, at + key.length());
    var draft =
        new Draft(
            rule,
            new Fact.Definition(Evidence.of(told, span, 0.9), key, told.text()),
            stem,
            new Answer(key, AnswerKind.THING, "referent:" + key, span, List.of()),
            Statement.NONE,
            Set.of(QuestionType.FLASHCARD));
    return gate.objection(new Candidate(draft, new Form.Flashcard(stem, key))).isPresent();
  }

  private static AnalysedDocument analysed(String text) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    return new ModelledAnalyser().analyse(document, Progress.NONE);
  }
}
