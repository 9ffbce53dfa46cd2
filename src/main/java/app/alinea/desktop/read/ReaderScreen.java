package app.alinea.desktop.read;

import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.screen.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The text with its cards.
public final class ReaderScreen implements Screen {
  /// Quick readers read about so many characters a second; a paragraph left sooner stays unread.
  private static final double CHARACTERS_A_SECOND = 40;

  private final ScreenContext context;
  private final Texts texts;
  private final ReaderViewModel model;
  private final ReaderSearch search;
  private final Passages passages;
  private final FacingModel facing;
  private final PauseTransition dwelling = new PauseTransition();
  private Optional<ReaderView> view = Optional.empty();
  private Subscription whileShown = Subscription.EMPTY;

  public ReaderScreen(ScreenContext context) {
    this.context = context;
    texts = context.texts();
    model = new ReaderViewModel(context);
    search = new ReaderSearch(context, model);
    passages = new Passages(context, model);
    facing = new FacingModel(context, model);
    dwelling.setOnFinished(_ -> model.markRead());
  }

  @Override
  public ScreenId id() {
    return ScreenId.READ;
  }

  @Override
  public Node build() {
    var built =
        new ReaderView(
            model,
            facing,
            search,
            texts,
            context.appearance(),
            () -> card(CardForm.Kind.FLASHCARD),
            passages::highlight);
    view = Optional.of(built);
    return built;
  }

  @Override
  public void shown(Destination destination) {
    whileShown.unsubscribe();
    whileShown =
        Subscription.combine(
            view.map(ReaderView::listen).orElse(Subscription.EMPTY),
            context.documentWork().edition().subscribe((_, _) -> model.refresh()),
            model.position().subscribe(_ -> dwell()),
            model.reading().subscribe((_, _) -> dwell()),
            dwelling::stop);
    switch (destination) {
      case Destination.Reader(var place) -> model.open(place);
      case Destination.Plain _ -> model.refresh();
      default -> throw new IllegalArgumentException("not for the reader: " + destination);
    }
    view.ifPresent(ReaderView::focusText);
  }

  @Override
  public void hidden() {
    whileShown.unsubscribe();
  }

  @Override
  public boolean escape() {
    var cleared = view.map(ReaderView::clearSearch).orElse(false);
    if (cleared) {
      view.ifPresent(ReaderView::focusText);
    }
    return cleared;
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.key(KeyCode.J, texts.get("read.key.next"), model::next),
        Shortcut.key(KeyCode.K, texts.get("read.key.previous"), model::previous),
        Shortcut.key(
            KeyCode.RIGHT, texts.get("read.key.nextSentence"), () -> model.moveSentence(1)),
        Shortcut.key(
            KeyCode.LEFT, texts.get("read.key.previousSentence"), () -> model.moveSentence(-1)),
        Shortcut.key(KeyCode.C, texts.get("read.key.card"), () -> card(CardForm.Kind.FLASHCARD)),
        Shortcut.key(KeyCode.Z, texts.get("read.key.cloze"), () -> card(CardForm.Kind.CLOZE)),
        Shortcut.key(KeyCode.H, texts.get("read.key.highlight"), passages::highlight),
        Shortcut.key(KeyCode.G, texts.get("read.key.generate"), model::generate),
        Shortcut.key(KeyCode.S, texts.get("read.key.study"), model::studyParagraph),
        Shortcut.key(
            KeyCode.O,
            texts.get("read.key.outline"),
            () -> view.ifPresent(ReaderView::toggleOutline)),
        Shortcut.key(
            KeyCode.P, texts.get("read.key.cards"), () -> view.ifPresent(ReaderView::toggleCards)),
        Shortcut.key(
            KeyCode.V,
            texts.get("read.key.facing"),
            () -> view.ifPresent(ReaderView::toggleFacing)),
        Shortcut.key(KeyCode.D, texts.get("read.key.difference"), facing::nextDifference),
        Shortcut.character(
            '/', texts.get("read.key.search"), () -> view.ifPresent(ReaderView::focusSearch)));
  }

  private void card(CardForm.Kind kind) {
    passages
        .draft()
        .ifPresent(draft -> {
          var form = new CardForm(draft, kind);
          var dialog =
              new CardDialog(
                  form,
                  texts,
                  () -> {
                    context.overlays().close();
                    passages.add(form);
                  },
                  context.overlays()::close);
          context.overlays().show(dialog);
          dialog.focusWhatIsMissing();
        });
  }

  /// A paragraph counts as read when it was the current one for the time a quick reader needs.
  private void dwell() {
    model
        .current()
        .ifPresent(paragraph -> {
          dwelling.setDuration(
              Duration.seconds(2 + paragraph.text().length() / CHARACTERS_A_SECOND));
          dwelling.playFromStart();
        });
  }
}
