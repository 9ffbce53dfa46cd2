package app.alinea.desktop.statistics;

import app.alinea.core.document.DocumentId;
import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamOutlook;
import app.alinea.core.question.QuestionId;
import app.alinea.core.service.Services;
import app.alinea.core.study.AnswerTally;
import app.alinea.core.study.CardStanding;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudySession;
import app.alinea.desktop.coverage.CoveredDocument;
import app.alinea.desktop.exam.ExamPanels;
import java.util.List;
import java.util.Optional;

/// What the statistics show beside the figures of log and cards; it may come a little later.
///
/// @param cardsToday that plans, limits and due dates leave for today
/// @param tallies of the newest answers
/// @param stuck cards that keep lapsing, worst first
record Extras(
    int cardsToday,
    List<CoveredDocument> documents,
    List<ExamOutlook> exams,
    List<AnswerTally> tallies,
    List<Stuck> stuck) {
  private static final int RECENT = 5000;
  private static final int MOST_STUCK = 4;

  /// A leech.
  ///
  /// @param paragraph its number as printed
  record Stuck(
      QuestionId question,
      String stem,
      DocumentId document,
      int position,
      String paragraph,
      int lapses) {}

  /// Reads the store: not for the interface thread.
  static Extras read(Services services) {
    var exams = ExamPanels.desk(services);
    var documents =
        services.documents().outlines().stream()
            .map(document -> CoveredDocument.read(document, services))
            .toList();
    var decks = services.cards().decks();
    var desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    return new Extras(
        desk.today(List.of(), exams.plan()).remaining().total(),
        documents,
        exams.coming().stream().map((Exam exam) -> exams.outlook(exam)).toList(),
        decks.recentAnswers(RECENT),
        decks.lapsing(StudySession.LEECH_LAPSES, MOST_STUCK).stream()
            .flatMap(card -> stuck(card, documents, services).stream())
            .toList());
  }

  private static Optional<Stuck> stuck(
      CardStanding card, List<CoveredDocument> documents, Services services) {
    return documents.stream()
        .map(CoveredDocument::document)
        .filter(document -> document.id().equals(card.document()))
        .findFirst()
        .flatMap(document ->
            services
                .questions()
                .find(card.question())
                .map(question ->
                    new Stuck(
                        question.id(),
                        question.form().stem(),
                        document.id(),
                        card.position(),
                        document.numberAt(card.position()).label(),
                        card.schedule().lapses())));
  }
}
