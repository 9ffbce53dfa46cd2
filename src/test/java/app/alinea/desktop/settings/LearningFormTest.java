package app.alinea.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.study.StudySettings;
import app.alinea.desktop.settings.LearningForm.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearningFormTest {
  private final List<StudySettings> stored = new ArrayList<>();
  private final LearningForm form = new LearningForm(StudySettings.DEFAULT, stored::add);

  @Test
  void storesEachSoundValueAtOnce() {
    form.type(Field.REVIEWS_PER_DAY, "85");
    form.type(Field.NEW_PER_DAY, " 7 ");

    assertEquals(2, stored.size());
    assertEquals(85, stored.getLast().limits().reviewsPerDay());
    assertEquals(7, stored.getLast().limits().newPerDay());
  }

  @Test
  void keepsTheValueThatWasAndNamesTheFieldWhenTheTextIsUnsound() {
    form.type(Field.TIME_BOX, "300");
    form.type(Field.ROLLOVER_HOUR, "midi");
    form.type(Field.LEARNING_STEPS, "1 0");

    assertEquals(List.of(), stored);
    assertEquals(
        Set.of(Field.TIME_BOX, Field.ROLLOVER_HOUR, Field.LEARNING_STEPS), form.problems());
  }

  @Test
  void forgetsTheProblemWhenTheTextIsMended() {
    form.type(Field.LEARN_AHEAD, "soon");
    form.type(Field.LEARN_AHEAD, "30");

    assertEquals(Set.of(), form.problems());
    assertEquals(Duration.ofMinutes(30), stored.getLast().day().learnAhead());
  }

  @Test
  void readsStepsHoweverTheyAreSeparated() {
    form.type(Field.LEARNING_STEPS, "2, 15; 60");
    form.type(Field.RELEARNING_STEPS, "");

    assertEquals(
        List.of(Duration.ofMinutes(2), Duration.ofMinutes(15), Duration.ofHours(1)),
        stored.getLast().steps().learning());
    assertEquals(List.of(), stored.getLast().steps().relearning());
    assertEquals("2 15 60", form.text(Field.LEARNING_STEPS));
  }

  @Test
  void storesNothingWhenNothingChanged() {
    form.type(Field.NEW_PER_DAY, Integer.toString(StudySettings.DEFAULT.limits().newPerDay()));

    assertEquals(List.of(), stored);
  }
}
