package app.alinea.desktop.read;

import app.alinea.core.document.DocumentId;
import app.alinea.core.library.MendDesk;
import app.alinea.desktop.screen.ScreenContext;

/// Gives a paragraph the words of its file back, with undo. Knows no control; confined to the
/// interface thread.
final class Unmending {
  private final ScreenContext context;
  private final Runnable refresh;

  /// @param refresh reads the document on show anew
  Unmending(ScreenContext context, Runnable refresh) {
    this.context = context;
    this.refresh = refresh;
  }

  /// @param label number by which readers cite the paragraph
  void unmend(DocumentId document, int position, String label) {
    var desk = new MendDesk(context.services().documents(), context.services().questions());
    var texts = context.texts();
    context
        .background()
        .command(
            () -> desk.unmend(document, position),
            unmended -> {
              refresh.run();
              context
                  .undo()
                  .announce(
                      texts.get("read.unmended", label),
                      texts.get("read.unmended.undo"),
                      texts.get("read.unmended.undone", label),
                      () -> context.background().command(() -> desk.undo(unmended), refresh));
            });
  }
}
