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
  void leavesCardsAlone() {
    var asked =
        List.of(
            gap(0, "The ministers of ____ met in Skagen.", "Malta"),
            question(0, new Form.Flashcard("Where did the ministers of Malta meet?", "In Skagen")));

    assertEquals(2, OneGap.left(asked, Language.ENGLISH, false).size());
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
