package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

final class FrenchThinTest {
  private final Gate gate = new FrenchThin();

  private boolean refused(String rule, String stem, String answer) {
    return gate.objection(Given.by(rule, Given.card(stem, answer))).isPresent();
  }

  @Test
  void refusesProgressOfNobody() {
    assertTrue(
        refused(
            "SubjectByHead", "Quels juges notent les progrès accomplis au port ?", "les édiles"));
    assertFalse(
        refused(
            "SubjectByHead",
            "Quels juges notent les progrès accomplis par la Ligue ?",
            "les édiles"));
  }

  @Test
  void refusesThingsOfWhichNobodyKnowsWhichTheyAre() {
    assertTrue(
        refused("AttributeOfThing", "Comment le texte qualifie-t-il les digues ?", "un rempart"));
    assertFalse(
        refused(
            "AttributeOfThing",
            "Comment le texte qualifie-t-il les digues de Morne ?",
            "un rempart"));
  }

  @Test
  void refusesASingularThatOwnsLikeMany() {
    assertTrue(
        refused(
            "SubjectThing",
            "Qu’est-ce qui doit écarter toute crue soudaine et réduire leur force ?",
            "la digue"));
    assertFalse(
        refused(
            "SubjectThing",
            "Qu’est-ce qui doit écarter toute crue des fleuves et réduire leur force ?",
            "la digue"));
  }

  @Test
  void refusesWhatIsMoreThanAnEarlierClauseTells() {
    assertTrue(
        refused(
            "SubjectThing",
            "Qu’est-ce qui est devenu encore plus nécessaire au port ?",
            "le guet"));
  }

  @Test
  void refusesAClaimAsAFact() {
    assertTrue(
        refused("SubjectByHead", "Quels barrages ont toujours été conformes au pacte ?", "ceux"));
  }

  @Test
  void refusesAStatementOnNothingInParticular() {
    assertTrue(
        gate.objection(
                Given.judged(
                    "Des aides nouvelles apporteront de la vigueur.",
                    "Des aides",
                    AnswerKind.FREE,
                    true))
            .isPresent());
    assertFalse(
        gate.objection(
                Given.judged(
                    "Des aides de la Ligue iront au port.", "Des aides", AnswerKind.FREE, true))
            .isPresent());
  }

  @Test
  void refusesACardThatNobodyTakesInAtAGlance() {
    var matter = "la garde des digues, des vannes et des écluses ".repeat(3);

    assertTrue(refused("PurposeQuestion", "Dans quel but " + matter + "est-elle doublée ?", "x"));
    assertFalse(refused("PurposeQuestion", "Dans quel but la garde est-elle doublée ?", "x"));
  }
}
