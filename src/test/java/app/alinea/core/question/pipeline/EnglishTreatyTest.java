package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An English treaty on an organ of its own: names, references and final clauses.
final class EnglishTreatyTest {
  private static final List<Question> ASKED =
      AskedTexts.questions(
          """
          TREATY ON THE LIGHTS OF THE SOUND

          Article 1
          The Contracting Parties shall have an Assembly. The Assembly shall follow the established practice of the General Assembly of the Lighthouse Union. The Assembly shall meet in ordinary session once every two years upon convocation by the Keeper General.

          Article 2
          The Keeper General shall publish the annual list of lamps certified in accordance with Article 7(2) of the Rules of Ronne.

          Article 3
          If a Contracting Party puts out a light, it shall inform the Keeper General. When notifying the Parties of a wreck, the Keeper General shall state its position.

          Article 4
          This Treaty shall be open to signature by the member States of the Lighthouse Union and by the Sound Community. It shall enter into force three months after the deposit of the fourth instrument of ratification referred to in Article 5.
          """);

  private static final String CARDS = cards();

  @Test
  void callsAnAssemblyByItsWholeName() {
    assertFalse(CARDS.contains("General Assembly of the Lighthouse Union shall meet"), CARDS);
    assertTrue(CARDS.contains("The Assembly shall meet in ordinary session"), CARDS);
  }

  @Test
  void keepsTheParagraphOfAnArticleNumber() {
    assertFalse(CARDS.contains("Article 7 of"), CARDS);
    assertTrue(CARDS.contains("Article 7(2) of the Rules of Ronne"), CARDS);
  }

  @Test
  void asksNoCaseWithoutWhoeverActs() {
    assertFalse(CARDS.contains("provide when notifying"), CARDS);
  }

  @Test
  void namesAllWhoMaySign() {
    assertEquals(
        "The member States of the Lighthouse Union and the Sound Community",
        AskedTexts.answer(ASKED, "Who may sign the Treaty?"));
  }

  @Test
  void tellsTheInstrumentWithoutWhereItIsSpokenOf() {
    assertEquals(
        "The fourth instrument of ratification",
        AskedTexts.answer(
            ASKED,
            "On the deposit of which instrument does the entry into force of the Treaty depend?"));
  }

  private static String cards() {
    var told = new StringBuilder();
    for (var question : ASKED) {
      told.append(question.form().stem())
          .append(" → ")
          .append(question.form().answer())
          .append('\n');
    }
    return told.toString();
  }
}
