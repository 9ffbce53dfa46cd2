package app.alinea.desktop.today;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.library.Coverage;
import app.alinea.core.library.ParagraphState;
import app.alinea.core.plan.Exam;
import app.alinea.core.quiz.QuizAttempt;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.service.Services;
import app.alinea.core.study.CatchUp;
import app.alinea.core.study.StudyDesk;
import app.alinea.desktop.exam.ExamPanels;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Everything Today shows, read in one go.
///
/// @param today the study day
/// @param work what to study
/// @param planned whether exams have a say in it
/// @param catchUp the backlog being spread over days
/// @param exams to come, soonest first
/// @param documents newest first
/// @param unfinished the quiz to take up again
record Overview(
    LocalDate today,
    DailyWork work,
    boolean planned,
    Optional<CatchUp> catchUp,
    List<Exam> exams,
    List<CoveredDocument> documents,
    Optional<QuizAttempt> unfinished) {

  /// A document with what was made of it.
  ///
  /// @param next the next paragraph to read
  record CoveredDocument(
      Document document, Coverage coverage, Optional<Paragraph> next, int cards) {}

  static Overview read(Services services) {
    var desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    var exams = ExamPanels.desk(services);
    var plan = exams.plan();
    var day = new StudyDay(desk.settings().rolloverHour());
    var today = exams.today();
    var zone = services.clock().getZone();
    var done =
        services
            .cards()
            .answeredBetween(day.startOf(today, zone), day.startOf(today.plusDays(1), zone));
    var documents =
        services.documents().list().stream()
            .sorted((a, b) -> b.importedAt().compareTo(a.importedAt()))
            .flatMap(summary -> services.documents().find(summary.id()).stream())
            .map(document -> covered(document, services))
            .toList();
    return new Overview(
        today,
        DailyWork.of(desk.today(List.of(), plan), done.answers()),
        !plan.isEmpty(),
        desk.catchUp(),
        exams.coming(),
        documents,
        services.quizzes().unfinished());
  }

  private static CoveredDocument covered(Document document, Services services) {
    var cards = services.cards().ofDocument(document.id());
    var coverage =
        Coverage.of(
            document,
            services.documents().readPositions(document.id()),
            services.questions().ofDocument(document.id()),
            cards);
    return new CoveredDocument(document, coverage, next(document, coverage), cards.size());
  }

  /// The first unread paragraph after the last one read; else the first unread one.
  private static Optional<Paragraph> next(Document document, Coverage coverage) {
    var states = coverage.states();
    var lastRead =
        IntStream.range(0, states.size())
            .filter(at -> states.get(at) != ParagraphState.UNREAD)
            .max()
            .orElse(-1);
    var unread =
        IntStream.range(0, states.size())
            .filter(at -> states.get(at) == ParagraphState.UNREAD)
            .boxed()
            .toList();
    return unread.stream()
        .filter(at -> at > lastRead)
        .findFirst()
        .or(() -> unread.stream().findFirst())
        .map(document::paragraphAt);
  }
}
