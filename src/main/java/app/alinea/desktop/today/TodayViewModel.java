package app.alinea.desktop.today;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentOutline;
import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamOutlook;
import app.alinea.core.study.CardRepository.DueOrder;
import app.alinea.core.study.CatchUp;
import app.alinea.core.study.StudyDesk;
import app.alinea.desktop.control.Newest;
import app.alinea.desktop.exam.ExamPanels;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.DocumentWork;
import app.alinea.desktop.screen.ScreenContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// State of Today. Knows no control; confined to the interface thread.
final class TodayViewModel {
  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<Optional<Overview>> overview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Map<Long, ExamOutlook>> outlooks =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final Newest newest;
  private Optional<FirstLook> first;

  TodayViewModel(ScreenContext context) {
    this(context, Optional.empty());
  }

  TodayViewModel(ScreenContext context, Optional<FirstLook> first) {
    this.context = context;
    this.first = first;
    newest = context.background().newest();
  }

  /// Empty until it was read.
  ReadOnlyObjectProperty<Optional<Overview>> overview() {
    return overview.getReadOnlyProperty();
  }

  /// What is expected of each exam, by its id; empty until it was worked out.
  ReadOnlyObjectProperty<Map<Long, ExamOutlook>> outlooks() {
    return outlooks.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<DocumentWork.Underway>> underway() {
    return context.documentWork().underway();
  }

  BooleanProperty reducedMotion() {
    return context.appearance().reducedMotion();
  }

  void refresh() {
    var ready = first.flatMap(FirstLook::ready);
    first = Optional.empty();
    ready.ifPresentOrElse(
        this::show,
        () -> context.background().query(() -> Overview.read(context.services()), this::show));
  }

  private void show(Overview read) {
    overview.set(Optional.of(read));
    foresee(read.exams());
  }

  /// Exams are foreseen after the rest is on show: that takes longer.
  private void foresee(List<Exam> exams) {
    if (!exams.isEmpty()) {
      var desk = ExamPanels.desk(context.services());
      newest.query(
          () -> exams.stream().collect(Collectors.toMap(Exam::id, desk::outlook)), outlooks::set);
    }
  }

  /// What spreading the backlog would ask of each day.
  void preview(int days, DueOrder order, Consumer<CatchUp> then) {
    context.background().query(() -> desk().spread(days, order), then);
  }

  void spread(CatchUp wanted) {
    context
        .background()
        .command(
            () -> desk().begin(wanted),
            () -> {
              refresh();
              var texts = context.texts();
              context
                  .undo()
                  .announce(
                      texts.get("today.backlog.spread", wanted.reviewsPerDay()),
                      texts.get("today.undo"),
                      texts.get("today.backlog.stopped"),
                      this::stopSpreading);
            });
  }

  void stopSpreading() {
    context.background().command(() -> desk().endCatchUp(), this::refresh);
  }

  private StudyDesk desk() {
    var services = context.services();
    return new StudyDesk(
        services.cards(), services.questions(), services.settings(), services.clock());
  }

  void study() {
    context.navigation().go(Destination.Study.EVERYTHING);
  }

  /// The questions that wait for a decision.
  void sort() {
    context.navigation().go(new Destination.Browse(Overview.DRAFTS, Optional.empty()));
  }

  /// Five questions for a first taste; the schedule is left alone.
  void sample() {
    overview
        .get()
        .map(Overview::sample)
        .ifPresent(questions ->
            context.navigation().go(new Destination.Study(Set.of(), Set.of(), questions)));
  }

  void read(DocumentId document, int position) {
    context.navigation().open(Place.of(document, position));
  }

  void resumeQuiz() {
    overview
        .get()
        .flatMap(Overview::unfinished)
        .ifPresent(quiz -> context.navigation().go(new Destination.ResumedQuiz(quiz.id())));
  }

  void askToDelete(DocumentOutline document) {
    var texts = context.texts();
    context
        .overlays()
        .confirm(
            texts.get("today.delete.title", document.title()),
            texts.get("today.delete.message"),
            texts.get("today.delete"),
            () -> delete(document));
  }

  /// Takes a document away; it can be taken back with everything that belongs to it.
  void delete(DocumentOutline document) {
    var services = context.services();
    var texts = context.texts();
    context
        .background()
        .command(
            () -> {
              var removed =
                  services
                      .documents()
                      .find(document.id())
                      .map(found -> Removed.of(found, services));
              services.documents().delete(document.id());
              return removed;
            },
            removed -> {
              refresh();
              context
                  .undo()
                  .announce(
                      texts.get("today.deleted", document.title()),
                      texts.get("today.undo"),
                      texts.get("today.undeleted", document.title()),
                      () ->
                          context
                              .background()
                              .command(
                                  () -> removed.ifPresent(gone -> gone.bringBack(services)),
                                  this::refresh));
            });
  }

  void importText() {
    context.documentWork().chooseFile();
  }

  /// What the one big button does: study, or else read on, or else bring a text.
  void goOn() {
    overview.get().ifPresent(this::goOn);
  }

  private void goOn(Overview now) {
    if (now.work().cards() > 0) {
      study();
      return;
    }
    now.documents().stream()
        .filter(document -> document.next().isPresent())
        .findFirst()
        .ifPresent(document ->
            read(document.document().id(), document.next().map(p -> p.position()).orElse(0)));
  }
}
