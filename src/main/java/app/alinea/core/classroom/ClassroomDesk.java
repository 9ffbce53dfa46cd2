package app.alinea.core.classroom;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionType;
import app.alinea.core.quiz.QuestionDraw;
import app.alinea.core.settings.SettingRepository;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/// Where classes are opened, taken up again, looked back at and forgotten.
public final class ClassroomDesk {
  private static final String KEEP_DAYS = "classroom.keepDays";
  private static final int STANDARD_KEEP_DAYS = 365;

  private final DocumentRepository documents;
  private final QuestionRepository questions;
  private final ClassroomRepository classrooms;
  private final SettingRepository settings;
  private final Clock clock;
  private final RandomGenerator random;

  /// @param random must be unpredictable: codes and tokens come from it
  public ClassroomDesk(
      DocumentRepository documents,
      QuestionRepository questions,
      ClassroomRepository classrooms,
      SettingRepository settings,
      Clock clock,
      RandomGenerator random) {
    this.documents = documents;
    this.questions = questions;
    this.classrooms = classrooms;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /// How many questions a plan could draw from, each fact counted once.
  public int available(ClassPlan plan) {
    return draw(plan, Integer.MAX_VALUE).size();
  }

  /// Draws the questions and opens the lobby, with fewer questions where there are not enough.
  ///
  /// @param journal runs the class's commands, one at a time
  /// @return empty where no question fits the plan
  public Optional<LiveClass> open(ClassPlan plan, Executor journal) {
    var document = documents.find(plan.document());
    var drawn = draw(plan, plan.questions());
    if (document.isEmpty() || drawn.isEmpty()) {
      return Optional.empty();
    }
    var asked = drawn.stream().map(question -> asked(question, document.get())).toList();
    var session =
        classrooms.open(
            JoinCode.draw(random), plan, document.get().title(), asked, clock.instant());
    return Optional.of(live(session, List.of(), journal));
  }

  private static ClassQuestion asked(Question question, Document document) {
    var paragraph = document.paragraphAt(question.anchor().position());
    return ClassQuestion.of(question, paragraph.number().label());
  }

  private List<Question> draw(ClassPlan plan, int most) {
    var types = EnumSet.allOf(QuestionType.class);
    if (!plan.types().isEmpty()) {
      types.retainAll(plan.types());
    }
    types.remove(QuestionType.FLASHCARD);
    if (types.isEmpty()) {
      return List.of();
    }
    var drawn =
        new ArrayList<>(
            new QuestionDraw(questions)
                .draw(plan.document(), plan.topics(), types, plan.seed(), most));
    if (plan.order() == ClassPlan.Order.DOCUMENT) {
      drawn.sort(Comparator.comparing(question -> question.anchor().position()));
    }
    return drawn;
  }

  /// Classes that a crash or a closed window left unfinished, newest first.
  public List<ClassSession> unfinished() {
    return classrooms.unfinished();
  }

  /// Where a class was last found on the network, which its phones know.
  public Optional<ClassEvent.Served> lastPlace(ClassSession session) {
    return classrooms.log(session.id()).reversed().stream()
        .map(StoredEvent::event)
        .filter(ClassEvent.Served.class::isInstance)
        .map(ClassEvent.Served.class::cast)
        .findFirst();
  }

  /// Takes a class up again with every answer that was stored. What had a clock is paused.
  public LiveClass resume(ClassSession session, Executor journal) {
    var log = new ArrayList<>(classrooms.log(session.id()));
    var last = log.isEmpty() ? session.openedAt() : log.getLast().at();
    var back = new StoredEvent(clock.instant(), new ClassEvent.HostReturned(last));
    classrooms.append(session.id(), List.of(back));
    log.add(back);
    return live(session, log, journal);
  }

  private LiveClass live(ClassSession session, List<StoredEvent> log, Executor journal) {
    return new LiveClass(
        new ClassLog(session, log, classrooms, clock, journal),
        new ClassRules(session),
        new LobbyRules(session, random),
        clock);
  }

  /// Gives up a class that was left unfinished; its results stay.
  public void close(ClassSession session) {
    classrooms.append(
        session.id(), List.of(new StoredEvent(clock.instant(), new ClassEvent.Finished())));
  }

  /// Finished classes, newest first.
  public List<ClassSession> history() {
    return classrooms.finished();
  }

  /// A class as it stood at its end, or as it stands.
  public Optional<Classroom> find(ClassroomId id) {
    return classrooms.find(id).map(session -> Classroom.of(session, classrooms.log(id)));
  }

  /// The finished classes on a document side by side.
  public SessionComparison comparison(app.alinea.core.document.DocumentId document) {
    return SessionComparison.of(
        classrooms.finished(document).stream()
            .map(session -> Classroom.of(session, classrooms.log(session.id())))
            .toList());
  }

  public void delete(ClassroomId id) {
    classrooms.delete(id);
  }

  /// Deletes everything one participant left in a class that is over.
  public void deleteParticipant(ClassroomId id, ParticipantId participant) {
    classrooms.deleteParticipant(id, participant);
  }

  /// After how many days results are deleted; 0 keeps them.
  public int keepDays() {
    try {
      return settings.find(KEEP_DAYS).map(Integer::valueOf).orElse(STANDARD_KEEP_DAYS);
    } catch (NumberFormatException unreadable) {
      return STANDARD_KEEP_DAYS;
    }
  }

  public void setKeepDays(int days) {
    settings.put(KEEP_DAYS, Integer.toString(Math.max(0, days)));
  }

  /// Deletes what is older than [#keepDays]; to be called when the program starts.
  ///
  /// @return how many classes
  public int purge() {
    int days = keepDays();
    return days == 0
        ? 0
        : classrooms.deleteOpenedBefore(clock.instant().minus(Duration.ofDays(days)));
  }
}
