package app.alinea.core.plan;

import app.alinea.core.schedule.MemoryModel;

/// Plays days of study on a deck: a policy chooses, a learner answers, the model remembers.
/// Confined to one thread.
public final class StudySimulation {
  private final Deck deck;
  private final MemoryModel model;
  private final AnswerHabits habits;
  private final Respondent learner;

  /// @param deck is changed by the days played
  public StudySimulation(Deck deck, MemoryModel model, AnswerHabits habits, Respondent learner) {
    this.deck = deck;
    this.model = model;
    this.habits = habits;
    this.learner = learner;
  }

  /// What a day came to.
  ///
  /// @param fresh cards answered for the first time
  /// @param reviews other cards answered
  public record Day(int fresh, int reviews, int answers, double seconds) {}

  /// Answers what the policy chooses until the time is up; the card begun last is finished.
  ///
  /// @param secondsADay the time there is; 0 for a day off
  public Day play(StudyPolicy policy, int day, double secondsADay) {
    int fresh = 0;
    int reviews = 0;
    int answers = 0;
    double spent = 0;
    if (secondsADay <= 0) {
      return new Day(0, 0, 0, 0);
    }
    for (int card : policy.choose(deck, day)) {
      if (spent >= secondsADay) {
        break;
      }
      boolean isNew = deck.isNew(card);
      var grade = learner.answer(card, day, isNew, deck.recall(card, day, model));
      if (!isNew) {
        policy.observe(ForgettingPace.Seen.of(deck.memory(card), deck.elapsed(card, day), grade));
      }
      int given = deck.answer(card, day, grade, model, habits);
      answers += given;
      spent += given * deck.seconds(card);
      fresh += isNew ? 1 : 0;
      reviews += isNew ? 0 : 1;
    }
    return new Day(fresh, reviews, answers, spent);
  }

  public Deck deck() {
    return deck;
  }
}
