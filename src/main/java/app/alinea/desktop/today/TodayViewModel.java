package app.alinea.desktop.today;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.DocumentWork;
import app.alinea.desktop.screen.ScreenContext;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// State of Today. Knows no control; confined to the interface thread.
final class TodayViewModel {
  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<Optional<Overview>> overview =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  TodayViewModel(ScreenContext context) {
    this.context = context;
  }

  /// Empty until it was read.
  ReadOnlyObjectProperty<Optional<Overview>> overview() {
    return overview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<DocumentWork.Underway>> underway() {
    return context.documentWork().underway();
  }

  BooleanProperty reducedMotion() {
    return context.appearance().reducedMotion();
  }

  void refresh() {
    context
        .background()
        .query(() -> Overview.read(context.services()), read -> overview.set(Optional.of(read)));
  }

  void study() {
    context.navigation().go(Destination.Study.EVERYTHING);
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

  void askToDelete(Document document) {
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
  void delete(Document document) {
    var services = context.services();
    var texts = context.texts();
    context
        .background()
        .command(
            () -> {
              var removed = Removed.of(document, services);
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
                              .command(() -> removed.bringBack(services), this::refresh));
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
