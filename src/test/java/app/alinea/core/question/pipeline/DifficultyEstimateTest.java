package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Evidence;
import app.alinea.core.question.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifficultyEstimateTest {
  private static final Map<String, Integer> FREQUENCIES =
      Map.of("norway", 40, "rhodop", 1, "forty", 1);

  private final Difficulty difficulty = new Difficulty(stem -> FREQUENCIES.getOrDefault(stem, 5));

  @Test
  void whatTheTextSaysOnceIsHarderThanWhatItRepeats() {
    var everywhere = card("Norway", AnswerKind.COUNTRY);
    var once = card("Rhodope", AnswerKind.COUNTRY);

    assertTrue(difficulty.of(once) > difficulty.of(everywhere) + 0.1);
  }

  @Test
  void figuresAreHarderThanNames() {
    assertTrue(
        difficulty.of(card("forty days", AnswerKind.VALUE))
            > difficulty.of(card("Rhodope", AnswerKind.COUNTRY)));
  }

  @Test
  void typingIsHarderThanChoosing() {
    var typed =
        candidate("Norway", AnswerKind.COUNTRY, new Form.ShortAnswer("Who?", "Norway", List.of()));
    var chosen = choice("Norway", "Sweden", "Iceland", "Finland");

    assertTrue(difficulty.of(typed) > difficulty.of(chosen));
  }

  @Test
  void nearOptionsAreHarderThanFarOnes() {
    var near =
        choice("the Council of Ministers", "the Council of Judges", "a Council", "the Council");
    var far = choice("the Council of Ministers", "the Senate", "a bank", "the court");

    assertTrue(difficulty.of(near) > difficulty.of(far));
  }

  @Test
  void staysBetweenEasyAndHard() {
    var everything = "forty words ".repeat(60).strip();

    assertEquals(0.73, difficulty.of(card(everything, AnswerKind.FREE)), 0.05);
    assertTrue(difficulty.of(card("Norway", AnswerKind.COUNTRY)) > 0.2);
  }

  private static Candidate card(String answer, AnswerKind kind) {
    return candidate(answer, kind, new Form.Flashcard("Which one is it?", answer));
  }

  private static Candidate choice(String key, String... wrong) {
    var options = new ArrayList<Form.Option>();
    options.add(new Form.Option(key, ""));
    List.of(wrong).forEach(text -> options.add(new Form.Option(text, "")));
    return candidate(
        key, AnswerKind.COUNTRY, new Form.MultipleChoice("Which one is it?", options, 0));
  }

  private static Candidate candidate(String answer, AnswerKind kind, Form form) {
    var text = "It is " + answer + ".";
    var span = new TextSpan(0, text.length());
    var sentence =
        new AnalysedSentence(
            0, new Sentence(0, span, text, Set.of()), List.of(), List.of(), List.of());
    var fact = new Fact.Definition(Evidence.of(sentence, span, 0.9), "it", answer);
    return new Candidate(
        new Draft(
            "Rule",
            fact,
            form.stem(),
            new Answer(answer, kind, answer, span, List.of()),
            Statement.NONE,
            Set.of(QuestionType.FLASHCARD)),
        form);
  }
}
