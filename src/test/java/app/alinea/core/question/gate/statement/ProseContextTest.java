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

/// What stood before the main clause of English declarations, and phrases cut in their midst.
final class ProseContextTest {
  private final Gate gate = new ProseContext();

  @Test
  void refusesWhatIsSaidOfSomeOnly() {
    var source = "For those members that are parties to the Kelp Pact, we will plant 20 reefs.";

    assertTrue(card("NumberStatement", source, "How many reefs will they plant?", "20"));
    assertFalse(card("NumberStatement", "We will plant 20 reefs.", "How many reefs?", "20"));
  }

  @Test
  void refusesACountWithoutItsTime() {
    var source = "Over the past four years, the pilots have met 6 times in Oslo.";

    assertTrue(card("NumberStatement", source, "How many times have the pilots met?", "6"));
  }

  @Test
  void refusesWhoOfAThing() {
    assertTrue(card("SubjectNames", "x", "Who lists the tugs of all ports?", "The Kelp Catalogue"));
    assertFalse(card("SubjectNames", "x", "Who lists the tugs of all ports?", "The Kelp Council"));
  }

  @Test
  void refusesATitleCutAtItsPreposition() {
    var source = "We note the Report on Kelp in Private Diving Schools of Oslo.";

    assertTrue(card("WhichName", source, "Which report do they note?", "Report on Kelp"));
  }

  @Test
  void refusesAGapWhoseOwnerWasCutOff() {
    assertTrue(gap("They welcome support, as demonstrated by its Kelp Friends.", "Kelp Friends"));
    assertFalse(gap("They welcome support by the Kelp Friends of Oslo.", "Kelp Friends"));
  }

  private boolean card(String rule, String source, String stem, String key) {
    var text = source.equals("x") ? "They say: " + key + "." : source;
    return gate.objection(Given.by(rule, Given.cardFrom(text, stem, key, AnswerKind.TREATY)))
        .isPresent();
  }

  /// The sentence with a gap for the key.
  private boolean gap(String told, String key) {
    var card = Given.by("NameGap", Given.cardFrom(told, told, key, AnswerKind.TREATY));
    return gate.objection(
            new Candidate(
                card.draft(), new Form.Cloze(told.replace(key, Form.Cloze.GAP), key, List.of())))
        .isPresent();
  }
}
