package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures in English declarations that are no number of things or lie within a bound.
final class ProseFiguresTest {
  private final Gate gate = new ProseFigures();

  @Test
  void refusesAFigureThatNames() {
    assertTrue(gap("FigureGap", "They set new 2034 targets for kelp.", "2034"));
    assertTrue(gap("NumberStatement", "They keep a secure 24/7 link to Malta.", "7"));
    assertFalse(gap("FigureGap", "They set targets for kelp by 2034, in Malta.", "2034"));
  }

  @Test
  void refusesASharePassedOffAsANumberOfThings() {
    assertTrue(card("HowMany", "How many thirds of the divers are to be trained?", "Two"));
    assertFalse(card("HowMany", "How many divers are to be trained?", "Two"));
  }

  @Test
  void refusesHalfOfAPeriod() {
    var told = "They aim to give 30 tugs a year by 2030.";
    var source = "They aim to give 30 tugs a year by 2030 through to 2034.";
    var card = Given.cardFrom(source, told, "30 tugs", AnswerKind.TREATY);

    assertTrue(
        gate.objection(new Candidate(card.draft(), new Form.TrueFalse(told, true, "")))
            .isPresent());
  }

  private boolean card(String rule, String stem, String key) {
    return gate.objection(Given.by(rule, Given.card(stem, key))).isPresent();
  }

  /// The sentence with a gap for the key.
  private boolean gap(String rule, String told, String key) {
    var card = Given.by(rule, Given.cardFrom(told, told, key, AnswerKind.TREATY));
    return gate.objection(
            new Candidate(
                card.draft(), new Form.Cloze(told.replace(key, Form.Cloze.GAP), key, List.of())))
        .isPresent();
  }
}
