package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.answer;
import static app.alinea.core.question.pipeline.AskedTexts.stems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which bodies a treaty creates, how often they meet, how they decide and with whom they act.
class HowBodiesSitTest {
  private static final List<Question> TREATY =
      AskedTexts.questions(
          """
          Traité sur l'Union des rivages

          Article 15

          1. Le Conseil des rivages se réunit deux fois par semestre sur convocation de son président.

          2. Le Tribunal des ports se réunit au moins une fois par an.

          Article 16

          1. Le Parlement des rivages exerce, conjointement avec le Conseil, les fonctions législative et budgétaire.

          2. Les institutions de l'Union sont:

          - le Parlement des rivages,

          - le Conseil des rivages,

          - la Commission des ports (ci-après dénommée "Commission"),

          - la Cour de justice de l'Union,

          - la Banque centrale,

          - la Cour des comptes,

          - le Comité des régions.

          Article 17

          La Commission des ports publie chaque année un rapport sur les marées.
          """,
          7);

  private static final List<Question> CHARTER =
      AskedTexts.questions(
          """
          Charter of the Shore Nations

          Article 7

          There are established as the principal organs of the Shore Nations: a General Assembly, a Tide Council, a Court of Justice, and a Secretariat.

          Article 8

          The Tide Council shall keep the sluices of the canal open from May to September of each year.
          """,
          7);

  @Test
  void howOftenABodyMeetsIsAsked() {
    assertEquals(
        "deux fois par semestre",
        answer(TREATY, "À quelle fréquence le Conseil des rivages se réunit-il\u00A0?"));
    assertEquals(
        "une fois par an",
        answer(TREATY, "À quelle fréquence au moins le Tribunal des ports se réunit-il\u00A0?"));
  }

  @Test
  void whoSharesAPowerIsAskedAndTheOtherAloneIsNot() {
    assertEquals(
        "le Conseil",
        answer(
            TREATY,
            "Conjointement avec qui le Parlement des rivages exerce-t-il les fonctions"
                + " législative et budgétaire\u00A0?"));
    assertFalse(stems(TREATY).contains("quel organe exerce"), stems(TREATY));
  }

  @Test
  void aListOfSevenNamesIsAskedWithoutTheirShortForms() {
    assertEquals(
        "Le Parlement des rivages ; le Conseil des rivages ; la Commission des ports ; la Cour de"
            + " justice de l’Union ; la Banque centrale ; la Cour des comptes ; le Comité des"
            + " régions",
        answer(TREATY, "Selon l’article 16, quelles sont les institutions de l’Union\u00A0?"));
  }

  @Test
  void theOrgansThatATextEstablishesAreAsked() {
    assertEquals(
        "A General Assembly, a Tide Council, a Court of Justice, and a Secretariat",
        answer(CHARTER, "What are the principal organs of the Shore Nations?"));
  }
}
