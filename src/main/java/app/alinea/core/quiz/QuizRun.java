package app.alinea.core.quiz;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.GradeMapping;
import app.alinea.core.study.OptionOrder;
import app.alinea.core.study.Review;
import app.alinea.core.study.ReviewEffect;
import app.alinea.core.study.SessionKind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A quiz under way. Every response, flag and second is stored as it happens. Confined to one
/// thread at a time.
public final class QuizRun {
  private final QuizId id;
  private final List<Question> questions;
  private final QuizRepository quizzes;
  private final CardRepository cards;
  private final BiFunction<Card, DocumentId, ReviewEffect> effects;
  private final Clock clock;
  private final Marking marking = new Marking();
  private QuizAttempt attempt;

  QuizRun(
      QuizAttempt attempt,
      List<Question> questions,
      QuizRepository quizzes,
      CardRepository cards,
      BiFunction<Card, DocumentId, ReviewEffect> effects,
      Clock clock) {
    this.attempt = attempt;
    this.id = attempt.id();
    this.questions = List.copyOf(questions);
    this.quizzes = quizzes;
    this.cards = cards;
    this.effects = effects;
    this.clock = clock;
  }

  public QuizAttempt attempt() {
    return attempt;
  }

  public int size() {
    return questions.size();
  }

  public Question question(int index) {
    return questions.get(index);
  }

  public Optional<Response> response(int index) {
    return Optional.ofNullable(attempt.responses().get(questions.get(index).id()));
  }

  public boolean isFlagged(int index) {
    return attempt.flagged().contains(questions.get(index).id());
  }

  /// The first question without a response, or the last question.
  public int firstOpen() {
    for (int index = 0; index < size(); index++) {
      if (response(index).isEmpty()) {
        return index;
      }
    }
    return Math.max(0, size() - 1);
  }

  /// Stores the response, in place of an earlier one.
  ///
  /// @return whether it is right
  public boolean respond(int index, Response response) {
    var question = questions.get(index);
    boolean correct = marking.isCorrect(question.form(), response);
    quizzes.respond(id, question.id(), response, correct, clock.instant());
    reload();
    return correct;
  }

  /// Takes a response back, as if the question had not been answered.
  public void withdraw(int index) {
    quizzes.withdraw(id, questions.get(index).id());
    reload();
  }

  public void flag(int index, boolean flagged) {
    quizzes.flag(id, questions.get(index).id(), flagged);
    reload();
  }

  /// @param elapsed since the start, without the time the quiz was put aside
  public void saveElapsed(Duration elapsed) {
    quizzes.saveElapsed(id, elapsed.toMillis());
    reload();
  }

  public Duration elapsed() {
    return Duration.ofMillis(attempt.elapsed());
  }

  /// What is left of the time, where the quiz has a clock; never below zero.
  public Optional<Duration> timeLeft() {
    return attempt
        .plan()
        .time()
        .map(time -> time.minus(elapsed()))
        .map(left -> left.isNegative() ? Duration.ZERO : left);
  }

  public void abandon() {
    quizzes.abandon(id);
  }

  /// Ends the quiz and tells the scheduler what it showed.
  public QuizResult finish() {
    if (attempt.finishedAt().isEmpty()) {
      quizzes.finish(id, clock.instant(), this::logReviews);
      reload();
    }
    return result();
  }

  public QuizResult result() {
    return new QuizReport(questions, attempt, marking).result();
  }

  private void reload() {
    attempt = quizzes.find(id).orElse(attempt);
  }

  private void logReviews() {
    for (int index = 0; index < size(); index++) {
      logReview(index);
    }
  }

  private void logReview(int index) {
    var question = questions.get(index);
    var response = response(index);
    var card = cards.ofQuestion(question.id());
    if (response.isPresent() && card.isPresent()) {
      log(index, card.get(), response.get());
    }
  }

  private void log(int index, Card card, Response response) {
    var question = questions.get(index);
    boolean correct = marking.isCorrect(question.form(), response);
    var now = clock.instant();
    var evidence = evidence(index, response, correct);
    var grade = correct ? Grade.GOOD : Grade.AGAIN;
    var review =
        new Review(
            0,
            card.id(),
            now,
            clock.getZone(),
            grade,
            GradeMapping.VERSION,
            SessionKind.QUIZ,
            evidence);
    var effect = effects.apply(card, question.anchor().document());
    var _ = cards.record(review, effect.apply(card.schedule(), review), LocalDate.EPOCH);
  }

  /// Stored indexes of a question's options in the order in which this quiz shows them.
  public List<Integer> shownOrder(int index) {
    return OptionOrder.of(questions.get(index).form(), attempt.plan().seed() * 31 + index);
  }

  private Evidence evidence(int index, Response response, boolean correct) {
    var question = questions.get(index);
    var order = shownOrder(index);
    var options =
        question.form() instanceof app.alinea.core.question.Form.MultipleChoice choice
            ? order.stream().map(place -> choice.options().get(place).text()).toList()
            : List.<String>of();
    Optional<Integer> chosen =
        response instanceof Response.Chosen(int option)
            ? Optional.of(order.indexOf(option))
            : Optional.empty();
    Optional<String> typed =
        response instanceof Response.Typed(var text) ? Optional.of(text) : Optional.empty();
    return new Evidence(
        question.type(),
        options,
        chosen,
        typed,
        Optional.empty(),
        Optional.of(correct),
        false,
        false,
        elapsed().dividedBy(Math.max(1, size())));
  }

  /// The question ids in the order asked, such as are still there.
  public List<QuestionId> ids() {
    return questions.stream().map(Question::id).toList();
  }
}
