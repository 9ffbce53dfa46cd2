package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.Document;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OneGapTest {
  private final Document document = Samples.register("d", 4);

  @Test
  void asksForOneNameOfASentence() {
    var asked =
        List.of(
            gap(0, "The ministers of ____ met in Skagen.", "Malta"),
            gap(0, "The ministers of Malta met in ____.", "Skagen"),
            gap(1, "The divers of ____ wrote a hymn.", "Tromsø"));

    assertEquals(2, OneGap.left(asked, Language.ENGLISH, false).size());
    assertEquals(3, OneGap.left(asked, Language.FRENCH, false).size());
  }

  @Test
  void asksForANameAndAFigureOfASentence() {
    var asked =
        List.of(
            gap(0, "The divers of ____ planted 40 reefs.", "Tromsø"),
            gap(0, "The divers of Tromsø planted ____ reefs.", "40"));

    assertEquals(2, OneGap.left(asked, Language.ENGLISH, false).size());
  }

  @Test
  void leavesCardsAlone() {
    var asked =
        List.of(
            gap(0, "The ministers of ____ met in Skagen.", "Malta"),
            question(0, new Form.Flashcard("Where did the ministers of Malta meet?", "In Skagen")));

    assertEquals(2, OneGap.left(asked, Language.ENGLISH, false).size());
  }

  @Test
  void asksAgainByAHoleWhereOneThingFits() {
    var asked =
        List.of(
            typed("How much did the ministers give to the pier fund?", "$20 million"),
            gap(0, "The ministers gave ____ to the pier fund.", "$20 million"));
    var open =
        List.of(
            typed("Who is invited to mend the pier?", "all willing carpenters"),
            gap(0, "The ministers invite ____ to mend the pier.", "all willing carpenters"));

    assertEquals(2, OneGap.left(asked, Language.ENGLISH, false).size());
    assertEquals(1, OneGap.left(open, Language.ENGLISH, false).size());
  }

  private Question typed(String stem, String answer) {
    return question(0, new Form.ShortAnswer(stem, answer, List.of()));
  }

  private Question gap(int position, String stem, String answer) {
    return question(position, new Form.Cloze(stem, answer, List.of()));
  }

  private Question question(int position, Form form) {
    var paragraph = document.paragraphAt(position);
    return Samples.question(
        form.stem(), form, document, paragraph, paragraph.sentences().getFirst());
  }
}
