package app.alinea.core.quiz;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionType;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.ReviewEffect;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Where quizzes begin, go on and are looked back at.
public final class QuizDesk {
  /// A learner cannot mark a flashcard honestly in a quiz, so it is asked only when chosen.
  private static final Set<QuestionType> MARKED_BY_PROGRAM =
      EnumSet.complementOf(EnumSet.of(QuestionType.FLASHCARD));

  private final QuestionRepository questions;
  private final CardRepository cards;
  private final QuizRepository quizzes;
  private final BiFunction<Card, DocumentId, ReviewEffect> effects;
  private final Clock clock;

  /// @param effects what an answer does to a card, with the learner's settings of the moment
  public QuizDesk(
      QuestionRepository questions,
      CardRepository cards,
      QuizRepository quizzes,
      BiFunction<Card, DocumentId, ReviewEffect> effects,
      Clock clock) {
    this.questions = questions;
    this.cards = cards;
    this.quizzes = quizzes;
    this.effects = effects;
    this.clock = clock;
  }

  /// How many questions a plan could draw from, each fact counted once.
  public int available(QuizPlan plan) {
    return drawn(plan, Integer.MAX_VALUE).size();
  }

  /// Draws the questions and starts the attempt, with fewer questions where there are not enough.
  public QuizStart plan(QuizPlan plan) {
    return start(plan, drawn(plan, plan.questions()));
  }

  /// Starts an attempt with exactly these questions, such as the errors of another one.
  public QuizStart repeat(QuizPlan plan, List<Question> chosen) {
    return start(plan, chosen);
  }

  private QuizStart start(QuizPlan plan, List<Question> chosen) {
    if (chosen.isEmpty()) {
      return new QuizStart.Nothing();
    }
    var ids = chosen.stream().map(Question::id).toList();
    return new QuizStart.Ready(run(quizzes.start(plan, ids, clock.instant())));
  }

  private List<Question> drawn(QuizPlan plan, int most) {
    var types = plan.types().isEmpty() ? MARKED_BY_PROGRAM : plan.types();
    return new QuestionDraw(questions)
        .draw(plan.document(), plan.topics(), types, plan.seed(), most);
  }

  /// The attempt that was left unfinished, where there is one whose questions still exist.
  public Optional<QuizRun> resume() {
    return quizzes.unfinished().map(this::run).filter(run -> run.size() > 0);
  }

  public List<QuizResult> history(int limit) {
    return quizzes.history(limit).stream().map(attempt -> run(attempt).result()).toList();
  }

  public Optional<QuizRun> find(QuizId id) {
    return quizzes.find(id).map(this::run);
  }

  private QuizRun run(QuizAttempt attempt) {
    var found = new ArrayList<Question>();
    for (QuestionId id : attempt.questions()) {
      questions.find(id).ifPresent(found::add);
    }
    return new QuizRun(attempt, found, quizzes, cards, effects, clock);
  }
}
