package app.alinea.desktop.exam;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.desktop.exam.ExamDraft.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExamDraftTest {
  private static final LocalDate TODAY = LocalDate.of(2031, 5, 4);

  private static ExamDraft draft() {
    var draft = ExamDraft.fresh(TODAY);
    draft.name().set("Bac");
    return draft;
  }

  @Test
  void aNewExamIsThreeWeeksAwayOnEverythingTwentyMinutesADay() {
    var exam = draft().exam().orElseThrow();

    assertThat(exam.heldOn()).isEqualTo(TODAY.plusWeeks(3));
    assertThat(exam.documents()).isEmpty();
    assertThat(exam.minutesADay()).isEqualTo(20);
  }

  @Test
  void anExamYesterdayOrTodayIsRefused() {
    for (var day : List.of("3/5/2031", "04/05/2031")) {
      var draft = draft();
      draft.date().set(day);

      assertThat(draft.exam()).isEmpty();
      assertThat(draft.problems()).containsExactly(Problem.DATE_PAST);
    }
  }

  @Test
  void anExamInThousandsOfYearsIsRefused() {
    for (var day : List.of("1/1/9999", "5/5/2033")) {
      var draft = draft();
      draft.date().set(day);

      assertThat(draft.exam()).isEmpty();
      assertThat(draft.problems()).containsExactly(Problem.DATE_FAR);
    }
  }

  @Test
  void zeroMinutesADayAreRefusedAndSoAreThirtyHours() {
    for (var minutes : List.of("0", "1800", "vingt", "")) {
      var draft = draft();
      draft.minutes().set(minutes);

      assertThat(draft.exam()).isEmpty();
      assertThat(draft.problems()).containsExactly(Problem.MINUTES);
    }
  }

  @Test
  void everyProblemIsToldAtOnceAndForgottenWhenMended() {
    var draft = draft();
    draft.name().set("  ");
    draft.date().set("31/02/2032");
    draft.goal().set("120");
    draft.daysOff().set("1/6/2031 demain");

    assertThat(draft.exam()).isEmpty();
    assertThat(draft.problems())
        .containsExactlyInAnyOrder(
            Problem.NAME_MISSING,
            Problem.DATE_UNREADABLE,
            Problem.GOAL,
            Problem.DAYS_OFF_UNREADABLE);

    draft.name().set("Bac");
    draft.date().set("1/6/2031");
    draft.goal().set("80");
    draft.daysOff().set("");
    assertThat(draft.exam()).isPresent();
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void sevenWeekdaysOffAndNoDayLeftAreRefused() {
    var draft = draft();
    draft.weekdaysOff().addAll(Set.of(DayOfWeek.values()));
    assertThat(draft.exam()).isEmpty();
    assertThat(draft.problems()).containsExactly(Problem.NO_WEEKDAY);

    draft.weekdaysOff().clear();
    draft.date().set("5/5/2031");
    draft.daysOff().set("4/5/2031");
    assertThat(draft.exam()).isEmpty();
    assertThat(draft.problems()).containsExactly(Problem.NO_DAY_LEFT);
  }
}
