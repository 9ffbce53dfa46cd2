package app.alinea.desktop.study;

import app.alinea.core.document.DocumentSummary;
import app.alinea.core.question.QuestionId;
import app.alinea.core.study.CramDesk;
import app.alinea.core.study.StudyDesk;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.ScreenContext;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Opens the panel in which a cram session is chosen, and begins it. Confined to the interface
/// thread.
public final class CramPanels {
  private final ScreenContext context;

  public CramPanels(ScreenContext context) {
    this.context = context;
  }

  /// What can be chosen.
  record Offer(List<DocumentSummary> documents, List<String> topics) {}

  public void open() {
    var services = context.services();
    Supplier<Offer> offer =
        () -> {
          var documents = services.documents().list();
          var topics =
              documents.stream()
                  .flatMap(document -> services.topics().ofDocument(document.id()).stream())
                  .map(topic -> topic.name())
                  .distinct()
                  .toList();
          return new Offer(documents, topics);
        };
    context
        .background()
        .query(
            offer,
            found ->
                context
                    .overlays()
                    .show(
                        new CramForm(
                            found, context.texts(), this::begin, context.overlays()::close)));
  }

  private void begin(CramForm.Wanted wanted) {
    var services = context.services();
    context.overlays().close();
    context
        .background()
        .query(
            () -> {
              var desk =
                  new StudyDesk(
                      services.cards(),
                      services.questions(),
                      services.settings(),
                      services.clock());
              return new CramDesk(services.cards(), desk, services.clock())
                  .choose(wanted.documents(), wanted.topics(), wanted.order(), wanted.cards());
            },
            this::begin);
  }

  private void begin(List<QuestionId> questions) {
    if (questions.isEmpty()) {
      context.toasts().show(context.texts().get("study.cram.none"));
    } else {
      context.navigation().go(new Destination.Study(Set.of(), Set.of(), questions));
    }
  }
}
