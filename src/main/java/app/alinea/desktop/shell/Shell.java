package app.alinea.desktop.shell;

import app.alinea.core.service.Installation;
import app.alinea.core.service.Opening.Opened;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.intake.Preview;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.screen.Shortcut;
import app.alinea.desktop.screen.StoreSwitch;
import app.alinea.desktop.screen.UndoStack;
import app.alinea.desktop.theme.Stylesheets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The main window: puts the screens, the rail, the panels and the keys together. Confined to the
/// interface thread.
public final class Shell {
  private final Stage stage;
  private final Preferences preferences;
  private final ShellView view;

  private final Map<ScreenId, Screen> screens = new EnumMap<>(ScreenId.class);
  private final Map<ScreenId, Node> built = new EnumMap<>(ScreenId.class);
  private final Texts texts;
  private final Background background;
  private final OverlayLayer overlays;
  private final Navigator navigator = new Navigator(this::arrive);
  private final Actions actions;
  private final ScreenContext context;
  private Optional<Screen> current = Optional.empty();
  private Rail rail;

  /// The screen with which the next start begins.
  private ScreenId remembered;

  /// @param makers one for each screen, in the order of the rail
  public Shell(
      Stage stage,
      Opened store,
      Installation installation,
      Preferences preferences,
      Background background,
      StoreSwitch storeSwitch,
      List<Function<ScreenContext, Screen>> makers) {
    this.stage = stage;
    this.preferences = preferences;
    this.background = background;
    remembered = preferences.window().screen();
    texts = new Texts(preferences.language());
    rail = new Rail(List.of(), texts, navigator);
    view = new ShellView(preferences.appearance(), rail);

    overlays = new OverlayLayer(texts, view.main());
    var toasts = new ToastLayer();
    var services = store.services();
    var undo = new UndoStack(toasts);
    var reports = new Reports(texts, overlays, navigator, toasts, undo);
    var importing =
        new Importing(
            services,
            background,
            () -> FileChoice.ask(stage, texts),
            new Preview(texts, overlays),
            reports::tell);
    context =
        new ScreenContext(
            services,
            store.copies(),
            installation,
            background,
            texts,
            navigator,
            toasts,
            overlays,
            undo,
            preferences.appearance(),
            importing,
            storeSwitch);
    for (var maker : makers) {
      var screen = maker.apply(context);
      screens.put(screen.id(), screen);
    }
    actions = new Actions(context, onRail(), this::shortcutsHere);
    rail = new Rail(onRail(), texts, navigator);
    view.layers(overlays.node(), toasts.node());
    view.rail(rail, texts);
    view.acceptDrops(importing, taken -> toasts.show(texts.of("shell.drop", taken)));
    storeChanges();
    importing.firstStart(installation.seeds());
  }

  /// Shows the window where it was closed, with the screen last seen.
  public void open() {
    // With a size of its own: JavaFX would lay everything out once more to find one.
    var size = WindowMemory.size(preferences.window());
    var scene = new Scene(view, size.getWidth(), size.getHeight());
    new Stylesheets(preferences.appearance()).dress(scene);
    new Keys(this::shortcutsNow, this::escape, overlays::isOpen).listen(scene);
    stage.setTitle(texts.get("shell.name"));
    stage.getIcons().setAll(WindowIcons.all());
    stage.setScene(scene);
    WindowMemory.place(stage, preferences.window());
    var last = preferences.window().screen();
    navigator.go(screens.containsKey(last) ? last : ScreenId.TODAY);
    stage.show();
  }

  public ScreenContext context() {
    return context;
  }

  /// Stores what is pending; the window may be closed afterwards.
  public void leave() {
    current.ifPresent(Screen::hidden);
    WindowMemory.storePlace(stage, this::put);
  }

  private void arrive(Destination destination) {
    var screen = screens.get(destination.screen());
    if (screen == null) {
      throw new IllegalArgumentException("no screen shows " + destination);
    }
    current.filter(left -> !left.equals(screen)).ifPresent(Screen::hidden);
    current = Optional.of(screen);
    view.show(built.computeIfAbsent(screen.id(), _ -> screen.build()));
    rail.mark(screen.id());
    if (screen.id() != remembered) {
      remembered = screen.id();
      WindowMemory.storeScreen(remembered, this::put);
    }
    screen.shown(destination);
  }

  /// A language changes every word on screen: all views are built anew, the view models stay.
  private void rebuild() {
    overlays.close();
    built.clear();
    rail = new Rail(onRail(), texts, navigator);
    view.rail(rail, texts);
    current.ifPresent(screen -> {
      screen.hidden();
      arrive(new Destination.Plain(screen.id()));
    });
  }

  private List<ScreenId> onRail() {
    return screens.keySet().stream().filter(ScreenId::isOnRail).toList();
  }

  private boolean escape() {
    if (overlays.isOpen()) {
      overlays.close();
      return true;
    }
    if (current.map(Screen::escape).orElse(false)) {
      return true;
    }
    var canGoBack = navigator.canGoBack();
    navigator.back();
    return canGoBack;
  }

  private List<Shortcut> shortcutsHere() {
    return current.map(Screen::shortcuts).orElse(List.of());
  }

  private List<Shortcut> shortcutsNow() {
    var all = new ArrayList<>(actions.shortcuts());
    all.addAll(shortcutsHere());
    return all;
  }

  private void storeChanges() {
    preferences.appearance().storeChanges(this::put);
    texts
        .languageProperty()
        .subscribe((_, language) -> {
          Preferences.storeLanguage(language, this::put);
          rebuild();
        });
  }

  private void put(String name, String value) {
    background.command(() -> context.services().settings().put(name, value));
  }
}
