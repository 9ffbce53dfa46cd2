package app.alinea.desktop.browse;

import app.alinea.core.question.curation.RejectionReason;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.screen.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

/// All questions: found, edited, accepted or refused.
public final class BrowseScreen implements Screen {
  private final ScreenContext context;
  private final BrowseViewModel model;
  private final Bulk bulk;
  private final Judging judging;
  private final Variants variants;
  private Optional<BrowseView> view = Optional.empty();
  private Subscription whileShown = Subscription.EMPTY;

  public BrowseScreen(ScreenContext context) {
    this.context = context;
    model = new BrowseViewModel(context);
    bulk = new Bulk(context, model);
    judging = new Judging(context, model);
    variants = new Variants(context, model);
  }

  @Override
  public ScreenId id() {
    return ScreenId.BROWSE;
  }

  @Override
  public Node build() {
    view = Optional.of(new BrowseView(model, bulk, judging, variants, context, this::newCard));
    return view.orElseThrow();
  }

  @Override
  public void shown(Destination destination) {
    whileShown.unsubscribe();
    whileShown =
        Subscription.combine(
            view.map(BrowseView::listen).orElse(Subscription.EMPTY),
            context.documentWork().edition().subscribe((_, _) -> model.refresh()));
    if (destination instanceof Destination.Browse(var filter, var selected)) {
      model.open(filter, selected);
    } else {
      model.refresh();
    }
    view.ifPresent(BrowseView::focusTable);
  }

  @Override
  public void hidden() {
    whileShown.unsubscribe();
    judging.cancel();
    variants.forget();
    model.keep();
  }

  /// Esc keeps a question that was about to be refused, and goes from the editor back to the table;
  /// elsewhere it leaves the screen.
  @Override
  public boolean escape() {
    return judging.cancel() || view.map(BrowseView::leaveEditor).orElse(false);
  }

  @Override
  public List<Shortcut> shortcuts() {
    if (judging.asking().get()) {
      var reasons = new ArrayList<>(ReasonBar.shortcuts(judging, context.texts()));
      reasons.add(
          key(KeyCode.X, "browse.reason.OTHER", () -> judging.reject(RejectionReason.OTHER)));
      return reasons;
    }
    return List.of(
        key(KeyCode.A, "browse.accept", judging::accept),
        key(KeyCode.X, "browse.reject", judging::askWhy),
        key(KeyCode.R, "browse.variant.wording.button", variants::otherWording),
        key(KeyCode.D, "browse.variant.options.button", variants::otherDistractors),
        key(KeyCode.E, "browse.key.edit", () -> view.ifPresent(BrowseView::focusEditor)),
        key(KeyCode.ENTER, "browse.key.edit", () -> view.ifPresent(BrowseView::focusEditor)),
        key(KeyCode.S, "browse.key.source", model::openSource),
        key(KeyCode.DELETE, "browse.delete", bulk::delete),
        Shortcut.character('@', text("browse.key.suspend"), bulk::suspend),
        Shortcut.character(
            '/', text("browse.search"), () -> view.ifPresent(BrowseView::focusSearch)),
        key(KeyCode.I, "browse.key.inbox", () -> view.ifPresent(BrowseView::toggleInbox)),
        Shortcut.control(KeyCode.S, text("browse.key.save"), model::keep),
        Shortcut.control(KeyCode.ENTER, text("browse.acceptUnflagged"), judging::acceptUnflagged),
        key(KeyCode.T, "browse.topics", () -> context.navigation().go(ScreenId.TOPICS)),
        key(KeyCode.N, "browse.new", this::newCard));
  }

  /// Cards are made where their sentence stands.
  private void newCard() {
    context.toasts().show(text("browse.new.hint"));
    if (model.selection().get().isEmpty()) {
      context.navigation().go(ScreenId.READ);
    } else {
      model.openSource();
    }
  }

  private Shortcut key(KeyCode code, String label, Runnable action) {
    return Shortcut.key(code, text(label), action);
  }

  private String text(String key) {
    return context.texts().get(key);
  }
}
