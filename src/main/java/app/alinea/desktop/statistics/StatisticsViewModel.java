package app.alinea.desktop.statistics;

import app.alinea.core.plan.ExamOutlook;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.schedule.training.TrainingOutcome;
import app.alinea.core.statistics.Confusion;
import app.alinea.core.statistics.StatisticsReader;
import app.alinea.core.statistics.StudyStatistics;
import app.alinea.core.statistics.WeakParagraph;
import app.alinea.core.study.LearnerTraining;
import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.WeightSet;
import app.alinea.desktop.control.Job;
import app.alinea.desktop.control.Newest;
import app.alinea.desktop.coverage.CoveredDocument;
import app.alinea.desktop.exam.ExamPanels;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// State of the statistics. Knows no control; confined to the interface thread.
final class StatisticsViewModel {
  private final ScreenContext context;
  private final StudyDesk desk;
  private final Newest newest;
  private final ExamPanels exams;
  private final ReadOnlyObjectWrapper<Optional<Figures>> figures =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Extras>> extras =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Job>> training =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  StatisticsViewModel(ScreenContext context) {
    this.context = context;
    var services = context.services();
    desk =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    newest = context.background().newest();
    exams = new ExamPanels(context, this::refresh);
  }

  /// What is shown, read in one go.
  record Figures(StudyStatistics statistics, WeightSet weights, boolean unsound) {}

  /// Empty until they were read.
  ReadOnlyObjectProperty<Optional<Figures>> figures() {
    return figures.getReadOnlyProperty();
  }

  /// What comes a little later than the figures; empty until it was read.
  ReadOnlyObjectProperty<Optional<Extras>> extras() {
    return extras.getReadOnlyProperty();
  }

  /// The training under way.
  ReadOnlyObjectProperty<Optional<Job>> training() {
    return training.getReadOnlyProperty();
  }

  void refresh() {
    newest.query(
        this::read,
        read -> {
          figures.set(Optional.of(read));
          newest.query(
              () -> Extras.read(context.services()), more -> extras.set(Optional.of(more)));
        });
  }

  private Figures read() {
    var services = context.services();
    var reader =
        new StatisticsReader(services.documents(), services.cards(), desk, services.clock());
    var weights = services.cards().weights();
    return new Figures(reader.read(), weights.current(), weights.isUnsound());
  }

  void study() {
    context.navigation().go(Destination.Study.EVERYTHING);
  }

  void open(WeakParagraph weak) {
    context.navigation().open(Place.of(weak.document(), weak.position()));
  }

  void open(CoveredDocument covered, int position) {
    context.navigation().open(Place.of(covered.document().id(), position));
  }

  void read(Extras.Stuck stuck) {
    context.navigation().open(Place.of(stuck.document(), stuck.position()));
  }

  void rewrite(Extras.Stuck stuck) {
    context
        .navigation()
        .go(new Destination.Browse(QuestionFilter.all(), Optional.of(stuck.question())));
  }

  void details(ExamOutlook exam) {
    exams.details(exam);
  }

  void drill(Confusion confusion) {
    context.navigation().go(new Destination.Study(Set.of(), Set.of(), confusion.questions()));
  }

  /// The pair most often taken for each other.
  void drillFirst() {
    figures
        .get()
        .flatMap(now -> now.statistics().confusions().stream().findFirst())
        .ifPresent(this::drill);
  }

  void train() {
    if (training.get().isPresent()) {
      return;
    }
    var services = context.services();
    var trainer = new LearnerTraining(services.cards(), desk, services.clock());
    var job =
        context
            .background()
            .job(
                trainer::train,
                outcome -> {
                  training.set(Optional.empty());
                  context.toasts().show(told(outcome));
                  refresh();
                },
                () -> training.set(Optional.empty()));
    training.set(Optional.of(job).filter(begun -> begun.running().get()));
  }

  private String told(TrainingOutcome outcome) {
    var texts = context.texts();
    return switch (outcome) {
      case TrainingOutcome.Better(var _, var figures) ->
          texts.get(
              "statistics.training.better", figures.before().logLoss(), figures.after().logLoss());
      case TrainingOutcome.NotBetter _ -> texts.get("statistics.training.notBetter");
      case TrainingOutcome.TooFew(int items, int needed) ->
          texts.get("statistics.training.tooFew", items, needed);
      case TrainingOutcome.Cancelled _ -> texts.get("statistics.training.cancelled");
    };
  }

  void takeBack() {
    var services = context.services();
    context
        .background()
        .command(
            () -> services.cards().weights().takeBack(services.clock().instant()),
            _ -> {
              context.toasts().show(context.texts().get("statistics.training.takenBack"));
              refresh();
            });
  }
}
