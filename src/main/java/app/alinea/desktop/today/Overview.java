package app.alinea.desktop.today;

import app.alinea.core.document.DocumentId;
import app.alinea.core.library.ParagraphState;
import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamResult;
import app.alinea.core.plan.PastExams;
import app.alinea.core.plan.UnreadableExam;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.quiz.QuizAttempt;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.service.Services;
import app.alinea.core.study.CatchUp;
import app.alinea.core.study.StudyDesk;
import app.alinea.desktop.coverage.CoveredDocument;
import app.alinea.desktop.exam.ExamPanels;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything Today shows, read in one go.
///
/// @param today the study day
/// @param work what to study
/// @param planned whether exams have a say in it
/// @param catchUp the backlog being spread over days
/// @param exams to come, soonest first
/// @param past exams of the last month, latest first
/// @param unreadable exams whose rows in the store make no sense
/// @param documents newest first, without their text
/// @param unfinished the quiz to take up again
/// @param drafts questions that wait for a decision, counted up to a thousand
/// @param sample questions for a first taste, where nothing was studied yet
record Overview(
    LocalDate today,
    DailyWork work,
    boolean planned,
    Optional<CatchUp> catchUp,
    List<Exam> exams,
    List<ExamResult> past,
    List<UnreadableExam> unreadable,
    List<CoveredDocument> documents,
    Optional<QuizAttempt> unfinished,
    int drafts,
    List<QuestionId> sample) {
  private static final int MOST_DRAFTS = 1000;

  /// The inbox.
  static final QuestionFilter DRAFTS =
      new QuestionFilter(Set.of(), Set.of(), Set.of(), Set.of(QuestionStatus.DRAFT), Set.of(), "");

  static Overview read(Services services) {
    var desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    var exams = ExamPanels.desk(services);
    var plan = exams.plan();
    var day = new StudyDay(desk.settings().day().rolloverHour());
    var today = exams.today();
    var zone = services.clock().getZone();
    var done =
        services
            .cards()
            .answeredBetween(day.startOf(today, zone), day.startOf(today.plusDays(1), zone));
    var documents =
        services.documents().outlines().reversed().stream()
            .map(document -> CoveredDocument.read(document, services))
            .toList();
    return new Overview(
        today,
        DailyWork.of(desk.today(List.of(), plan), done.answers()),
        !plan.isEmpty(),
        desk.catchUp(),
        exams.coming(),
        new PastExams(services.exams(), services.cards(), desk, services.clock()).recent(),
        services.exams().unreadable(),
        documents,
        services.quizzes().unfinished(),
        services.questions().matching(DRAFTS, MOST_DRAFTS).size(),
        documents.stream()
            .findFirst()
            .filter(Overview::isNew)
            .map(newest -> sample(newest.document().id(), services))
            .orElse(List.of()));
  }

  /// Whether nothing of it was studied yet.
  private static boolean isNew(CoveredDocument covered) {
    var counts = covered.coverage().counts();
    return counts.getOrDefault(ParagraphState.LEARNING, 0) == 0
        && counts.getOrDefault(ParagraphState.MASTERED, 0) == 0;
  }

  private static List<QuestionId> sample(DocumentId document, Services services) {
    return Sample.of(services.cards().decks().standings(Set.of(document), Set.of()));
  }
}
