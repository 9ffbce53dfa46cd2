package app.alinea.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.study.CardId;
import app.alinea.core.study.CardStanding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SampleTest {
  private final List<CardStanding> cards = new ArrayList<>();

  @Test
  void takesFiveQuestionsOfSeveralTypesFromDifferentParagraphs() {
    add(0, QuestionType.MULTIPLE_CHOICE);
    add(0, QuestionType.TRUE_FALSE);
    add(1, QuestionType.TRUE_FALSE);
    add(2, QuestionType.FLASHCARD);
    add(2, QuestionType.CLOZE);
    add(3, QuestionType.CLOZE);
    add(4, QuestionType.MULTIPLE_CHOICE);

    assertEquals(List.of("0", "2", "3", "5", "6"), sample());
  }

  @Test
  void offersNoneWhereThereAreNotFive() {
    add(0, QuestionType.MULTIPLE_CHOICE);
    add(1, QuestionType.FLASHCARD);

    assertEquals(List.of(), sample());
  }

  private List<String> sample() {
    return Sample.of(cards).stream().map(QuestionId::value).toList();
  }

  private void add(int position, QuestionType type) {
    var id = Integer.toString(cards.size());
    cards.add(
        new CardStanding(
            new CardId(cards.size() + 1),
            new QuestionId(id),
            new DocumentId("t"),
            position,
            type,
            "",
            CardSchedule.FRESH,
            false));
  }
}
