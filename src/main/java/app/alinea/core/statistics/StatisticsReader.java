package app.alinea.core.statistics;

import app.alinea.core.document.DocumentRepository;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.schedule.training.Evaluation;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.StudyDesk;
import java.time.Clock;
import java.time.Duration;

/// Works the statistics out: the log's counts, a part of its answers, one pass over the cards.
public final class StatisticsReader {
  public static final int DAYS_AHEAD = 30;
  public static final int DAYS_BACK = 371;

  /// Cards whose answers show how well recall is foreseen: more would change no bar by a hair.
  private static final int EXAMPLES = 3000;

  private static final int WEAKEST = 4;
  private static final int MISTAKES = 3000;
  private static final Duration RECENT = Duration.ofDays(30);

  private final DocumentRepository documents;
  private final CardRepository cards;
  private final StudyDesk desk;
  private final Clock clock;

  public StatisticsReader(
      DocumentRepository documents, CardRepository cards, StudyDesk desk, Clock clock) {
    this.documents = documents;
    this.cards = cards;
    this.desk = desk;
    this.clock = clock;
  }

  public StudyStatistics read() {
    var settings = desk.settings();
    var studyDay = new StudyDay(settings.day().rolloverHour());
    var log = new LogFigures(studyDay, clock);
    cards.summary().forEachCount(log::add);
    cards.summary().forEachExampleOfLatest(EXAMPLES, log::addExample);
    var standing = new CardFigures(desk.model(), studyDay, clock, DAYS_AHEAD);
    var paragraphs = new ParagraphFigures();
    for (var summary : documents.list()) {
      cards
          .decks()
          .forEachMemory(summary.id(), card -> paragraphs.add(summary, card, standing.add(card)));
    }
    var recent = cards.answeredBetween(clock.instant().minus(RECENT), clock.instant());
    var fit = Evaluation.of(log.histories(), cards.weights().current().weights(), 0);
    return new StudyStatistics(
        (int) Math.round(100 * settings.desiredRetention()),
        standing.due(),
        standing.forecast(),
        log.activity(DAYS_BACK),
        log.young(),
        log.mature(),
        fit.calibration(),
        log.grades(),
        log.hours(),
        standing.stability(),
        standing.difficulty(),
        standing.retrievability(),
        recent.time(),
        recent.answers(),
        paragraphs.weakest(WEAKEST, documents::number),
        Confusions.of(cards.summary().recentWrongChoices(MISTAKES)));
  }
}
