package app.alinea.benchmark.exam;

import app.alinea.core.plan.AnswerHabits;
import app.alinea.core.plan.Deck;
import app.alinea.core.plan.ExamPlanner;
import app.alinea.core.plan.ForgettingPace;
import app.alinea.core.plan.StudyPolicy;
import app.alinea.core.schedule.MemoryModel;
import java.util.ArrayList;
import java.util.List;

/// The planner as the program runs it: each day it plans anew from the reviews so far.
final class PacedPolicy implements StudyPolicy {
  private final MemoryModel model;
  private final AnswerHabits habits;
  private final double[] seconds;
  private final List<ForgettingPace.Seen> reviews = new ArrayList<>();

  PacedPolicy(MemoryModel model, AnswerHabits habits, double[] seconds) {
    this.model = model;
    this.habits = habits;
    this.seconds = seconds;
  }

  @Override
  public int[] choose(Deck deck, int day) {
    return planner().policy(deck, day, seconds).choose(deck, day);
  }

  ExamPlanner planner() {
    return new ExamPlanner(model, habits, reviews);
  }

  @Override
  public void observe(ForgettingPace.Seen review) {
    reviews.add(review);
  }
}
