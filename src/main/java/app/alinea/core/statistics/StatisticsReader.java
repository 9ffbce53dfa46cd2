package app.alinea.core.statistics;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.schedule.training.Evaluation;
import app.alinea.core.study.Card;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.StudyDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

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
  private final QuestionRepository questions;
  private final CardRepository cards;
  private final StudyDesk desk;
  private final Clock clock;

  public StatisticsReader(
      DocumentRepository documents,
      QuestionRepository questions,
      CardRepository cards,
      StudyDesk desk,
      Clock clock) {
    this.documents = documents;
    this.questions = questions;
    this.cards = cards;
    this.desk = desk;
    this.clock = clock;
  }

  public StudyStatistics read() {
    var settings = desk.settings();
    var studyDay = new StudyDay(settings.day().rolloverHour());
    var log = new LogFigures(studyDay, clock);
    cards.summary().forEachCount(log::add);
    cards.summary().forEachAnswerToLatest(EXAMPLES, log::addExample);
    var standing = new CardFigures(desk.model(), studyDay, clock, DAYS_AHEAD);
    var weakest = new ArrayList<WeakParagraph>();
    for (var summary : documents.list()) {
      var deck = cards.ofDocument(summary.id());
      deck.forEach(standing::add);
      if (deck.stream().anyMatch(card -> card.schedule().reviews() > 0)) {
        documents
            .find(summary.id())
            .ifPresent(document -> weakest.addAll(paragraphs(document, deck, standing)));
      }
    }
    weakest.sort(Comparator.comparingDouble(WeakParagraph::recall));
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
        weakest.subList(0, Math.min(WEAKEST, weakest.size())),
        new Confusions(questions, cards).of(cards.recentMistakes(MISTAKES)));
  }

  private List<WeakParagraph> paragraphs(Document document, List<Card> deck, CardFigures standing) {
    var positions = questions.positions(document.id());
    var sums = new HashMap<Integer, double[]>();
    for (var card : deck) {
      var position = positions.get(card.question());
      if (position != null && !card.suspended() && card.schedule().memory().isPresent()) {
        var sum = sums.computeIfAbsent(position, _ -> new double[3]);
        sum[0]++;
        sum[1] += standing.recall(card.schedule());
        sum[2] += card.schedule().lapses();
      }
    }
    var found = new ArrayList<WeakParagraph>();
    sums.forEach((position, sum) ->
        found.add(
            new WeakParagraph(
                document.id(),
                document.title(),
                position,
                document.paragraphAt(position).number().label(),
                (int) sum[0],
                sum[1] / sum[0],
                (int) sum[2])));
    return found;
  }
}
