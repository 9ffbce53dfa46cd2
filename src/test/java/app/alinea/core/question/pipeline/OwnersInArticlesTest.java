package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.alinea.core.question.Question;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Members, sessions and elections of an English treaty are told with the body whose they are.
final class OwnersInArticlesTest {
  private static final List<Question> ASKED =
      AskedTexts.questions(
          """
          Convention on the Bells of the Valley

          Article 1
          The Bell Commission
          1. There shall be established a Bell Commission.
          2. Nine members shall constitute a quorum.
          3. Extraordinary sessions shall be convened at the request of one fifth of the Parties.
          4. The initial election shall be held not later than seven months after the date of the entry into force of this Convention.

          Article 2
          1. The Committee on the Tuning of Bells shall send its reports to every parish.
          2. Elections to the Committee on the Tuning of Bells shall be held in secret.
          3. At least five weeks before the date of each election, the Registrar shall invite the Parties to submit names.

          Article 3
          1. The parish may ring the bells at noon.
          2. Members shall be told of it.
          3. Twelve members shall constitute a quorum.
          """);
  private static final String STEMS = AskedTexts.stems(ASKED);

  @Test
  void namesTheBodyOfTheTitle() {
    assertEquals(
        "nine",
        AskedTexts.answer(
                ASKED, "How many members of the Bell Commission shall constitute a quorum?")
            .toLowerCase(Locale.ROOT));
    assertEquals(
        "one fifth of the Parties",
        AskedTexts.answer(
                ASKED,
                "At whose request shall extraordinary sessions of the Bell Commission be convened?")
            .toLowerCase(Locale.ROOT)
            .replace("parties", "Parties"));
    assertEquals(
        "seven months",
        AskedTexts.answer(
                ASKED,
                "Within what period after the date of the entry into force of the Convention shall"
                    + " the initial election to the Bell Commission be held?")
            .toLowerCase(Locale.ROOT));
  }

  @Test
  void takesTheBodyFromWhereTheArticleNamesItInFull() {
    assertFalse(STEMS.contains("each election, "), STEMS);
  }

  @Test
  void inventsNoBodyWhereTheArticleHasNone() {
    assertFalse(STEMS.contains("members of the parish"), STEMS);
  }
}
