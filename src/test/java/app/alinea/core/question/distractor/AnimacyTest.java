package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import org.junit.jupiter.api.Test;

class AnimacyTest {
  private final Animacy english = new Animacy(FunctionWords.of(Language.ENGLISH));
  private final Animacy french = new Animacy(FunctionWords.of(Language.FRENCH));

  @Test
  void putsNoCourtBesideACouncil() {
    assertFalse(english.alike(AnswerKind.ORGAN, "the Harbour Council", "the Tribunal"));
    assertFalse(french.alike(AnswerKind.ORGAN, "le Conseil des ports", "la Cour des phares"));
  }

  @Test
  void putsACouncilBesideACommittee() {
    assertTrue(english.alike(AnswerKind.ORGAN, "the Harbour Council", "the Pilots Committee"));
    assertTrue(french.alike(AnswerKind.ORGAN, "le Conseil des ports", "le Comité des pilotes"));
  }
}
