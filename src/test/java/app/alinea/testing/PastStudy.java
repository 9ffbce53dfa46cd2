package app.alinea.testing;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.Grade;
import app.alinea.core.service.Services;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.StudyCard;
import app.alinea.core.study.StudyDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Days of study before now, by somebody who forgets one card in six.
public final class PastStudy {
  private static final int CARDS_A_DAY = 45;

  private final StudyDesk desk;
  private final MovingClock clock;
  private final Random random = new Random(7);

  /// @param start morning of the first day
  public PastStudy(Services services, Instant start) {
    clock = new MovingClock(start, services.clock().getZone());
    desk = new StudyDesk(services.cards(), services.questions(), services.settings(), clock);
  }

  /// @param days one session each; a day is left out now and then
  public void study(int days) {
    for (int day = 0; day < days; day++) {
      var morning = clock.instant();
      if (day % 6 != 4) {
        session();
      }
      clock.set(morning.plus(Duration.ofDays(1)));
    }
  }

  private void session() {
    var session = desk.open(List.of());
    for (int at = 0; at < CARDS_A_DAY && session.current().isPresent(); at++) {
      session.answer(answer(session.current().get()));
      clock.pass(Duration.ofSeconds(25));
    }
  }

  private Evidence answer(StudyCard card) {
    boolean right = random.nextInt(6) > 0;
    var question = card.question();
    var options = new ArrayList<String>();
    Optional<Integer> chosen = Optional.empty();
    if (question.form() instanceof app.alinea.core.question.Form.MultipleChoice choice) {
      choice.options().forEach(option -> options.add(option.text()));
      Collections.rotate(options, 1);
      int key = options.indexOf(choice.answer());
      chosen = Optional.of(right ? key : (key + 1) % options.size());
    }
    boolean graded = question.type() == QuestionType.FLASHCARD;
    return new Evidence(
        question.type(),
        options,
        chosen,
        graded || chosen.isPresent() ? Optional.empty() : Optional.of("…"),
        graded ? Optional.of(right ? Grade.GOOD : Grade.AGAIN) : Optional.empty(),
        graded ? Optional.empty() : Optional.of(right),
        false,
        false,
        Duration.ofSeconds(9));
  }
}
