package app.alinea.core.question.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubtsTest {
  private static final String SOURCE = "Le Conseil siège à Brume et le Bureau siège à Selve.";

  @Test
  void findsTheAnswerInTheQuestion() {
    var told = written("a", new Form.Flashcard("Où siège le Conseil de Brume ?", "à Brume"));
    var asked = written("b", new Form.Flashcard("Où siège le Conseil ?", "à Brume"));

    assertEquals(Set.of(QuestionFlag.KEY_IN_STEM), Doubts.among(List.of(told)).of(told));
    assertEquals(Set.of(), Doubts.among(List.of(asked)).of(asked));
  }

  @Test
  void findsAWrongOptionInTheSentenceThatAnswers() {
    var doubtful = written("a", choice("à Brume", "à Selve", "à Varde"));
    var sound = written("b", choice("à Brume", "à Orne", "à Varde"));

    assertEquals(
        Set.of(QuestionFlag.POSSIBLY_AMBIGUOUS), Doubts.among(List.of(doubtful)).of(doubtful));
    assertEquals(Set.of(), Doubts.among(List.of(sound)).of(sound));
  }

  @Test
  void findsAnotherQuestionThatAsksTheSame() {
    var mine = written("a", new Form.Flashcard("Où le Conseil siège-t-il ?", "à Brume"));
    var other = written("b", new Form.Flashcard("Où siège le conseil ?", "À Brume"));
    var gap = written("c", new Form.Cloze("Le Conseil siège à ____.", "Brume", List.of()));

    assertEquals(
        Set.of(QuestionFlag.POSSIBLE_DUPLICATE), Doubts.among(List.of(mine, other)).of(mine));
    assertEquals(Set.of(), Doubts.among(List.of(mine, gap)).of(mine));
    assertEquals(
        Set.of(), Doubts.among(List.of(mine, other.with(QuestionStatus.REJECTED))).of(mine));
  }

  @Test
  void leavesTheGeneratorsQuestionsToItsGates() {
    var made =
        question(
            "a", "SubjectByType", new Form.Flashcard("Où siège le Conseil de Brume ?", "à Brume"));

    assertEquals(Set.of(), Doubts.among(List.of(made)).of(made));
  }

  private static Form choice(String key, String... others) {
    return new Form.MultipleChoice(
        "Où siège le Conseil ?",
        List.of(
            new Form.Option(key, ""),
            new Form.Option(others[0], ""),
            new Form.Option(others[1], "")),
        0);
  }

  private static Question written(String id, Form form) {
    return question(id, Provenance.LEARNER, form);
  }

  private static Question question(String id, String rule, Form form) {
    return new Question(
        new QuestionId(id),
        form,
        new SourceAnchor(
            new DocumentId("t"),
            0,
            0,
            new TextSpan(0, SOURCE.length()),
            new TextSpan(17, 24),
            SOURCE,
            "",
            ""),
        List.of(),
        0.5,
        "",
        new Provenance(rule, "fact", "", 1),
        Set.of(),
        QuestionStatus.ACCEPTED,
        false);
  }
}
