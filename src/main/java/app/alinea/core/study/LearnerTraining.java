package app.alinea.core.study;

import app.alinea.core.schedule.training.ReviewHistories;
import app.alinea.core.schedule.training.TrainingOutcome;
import app.alinea.core.schedule.training.WeightTrainer;
import app.alinea.core.task.Progress;
import java.time.Clock;
import java.util.Optional;

/// Trains the weights on the learner's own log and puts them in force where they predict better.
public final class LearnerTraining {
  private final CardRepository cards;
  private final StudyDesk desk;
  private final Clock clock;

  public LearnerTraining(CardRepository cards, StudyDesk desk, Clock clock) {
    this.cards = cards;
    this.desk = desk;
    this.clock = clock;
  }

  /// Changes nothing unless the outcome is better weights; a cancelled training changes nothing.
  public TrainingOutcome train(Progress progress) {
    var trainer = new WeightTrainer(desk.settings().steps().relearning().size());
    var outcome = trainer.train(log(), cards.weights().current().weights(), progress);
    switch (outcome) {
      case TrainingOutcome.Better(var weights, var figures) -> {
        var _ =
            desk.adopt(
                new WeightSet(
                    0,
                    weights,
                    Optional.of(clock.instant()),
                    figures.reviews(),
                    Optional.of(figures),
                    Optional.empty()));
      }
      case TrainingOutcome.NotBetter _, TrainingOutcome.TooFew _, TrainingOutcome.Cancelled _ -> {}
    }
    return outcome;
  }

  /// Answers beside the schedule, and those that prove nothing, teach nothing about memory.
  private ReviewHistories log() {
    var log = new ReviewHistories.Builder();
    cards.forEachAnswer(answer -> {
      if (answer.kind() == ReviewEffect.Kind.COUNTED) {
        log.add(answer.card(), answer.grade().rating(), answer.elapsedDays(), answer.choices());
      }
    });
    return log.build();
  }
}
