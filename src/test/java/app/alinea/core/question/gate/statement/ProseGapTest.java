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

/// Gaps in English declarations that leave out a part of a name, or one word of a row.
final class ProseGapTest {
  private final Gate gate = new ProseGap();

  @Test
  void refusesAPartOfALongerName() {
    assertTrue(
        gap(
            "NameGap",
            "They extend the Pact Agreement on Aid in the Kelp Trade.",
            "the Kelp Trade"));
    assertTrue(gap("NameGap", "They back the Kelp Plan the Rights of Divers.", "the Kelp Plan"));
    assertFalse(gap("NameGap", "They back the Kelp Pact in all ports.", "the Kelp Pact"));
  }

  @Test
  void refusesOneWordOfARow() {
    assertTrue(gap("MannerQuestion", "They want clean, resilient and green ports.", "resilient"));
    assertFalse(gap("NameGap", "They want tugs, pilots and Kelp Schools there.", "Kelp Schools"));
  }

  @Test
  void refusesAGapThatReadsAsAVerbs() {
    assertTrue(
        gap("NameGap", "They sent a plan to the Kelp Board to end dredging.", "the Kelp Board"));
    assertFalse(gap("NameGap", "They sent a plan to the Kelp Board in May.", "the Kelp Board"));
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
