package app.alinea.desktop.shell;

import app.alinea.core.language.Language;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.export.ExportPanel;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.screen.Shortcut;
import app.alinea.desktop.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

/// What can be done from anywhere, by key or from the palette. Confined to the interface thread.
final class Actions {
  private final ScreenContext context;
  private final Texts texts;
  private final List<ScreenId> screens;
  private final Supplier<List<Shortcut>> shortcutsHere;

  Actions(ScreenContext context, List<ScreenId> screens, Supplier<List<Shortcut>> shortcutsHere) {
    this.context = context;
    this.texts = context.texts();
    this.screens = screens;
    this.shortcutsHere = shortcutsHere;
  }

  List<Shortcut> shortcuts() {
    var all = new ArrayList<Shortcut>();
    for (var i = 0; i < screens.size(); i++) {
      var id = screens.get(i);
      all.add(
          Shortcut.controlDigit(
              i + 1, texts.of("shell.screen", id), () -> context.navigation().go(id)));
    }
    var look = context.appearance();
    all.add(Shortcut.control(KeyCode.K, texts.get("shell.action.palette"), this::palette));
    all.add(Shortcut.character('?', texts.get("shell.action.shortcuts"), this::sheet));
    all.add(Shortcut.control(KeyCode.Z, texts.get("shell.action.undo"), this::undo));
    all.add(
        Shortcut.control(
            KeyCode.I, texts.get("shell.action.import"), context.documentWork()::chooseFile));
    all.add(Shortcut.control(KeyCode.E, texts.get("shell.action.export"), this::export));
    all.add(Shortcut.control(KeyCode.V, texts.get("shell.action.paste"), this::paste));
    all.add(Shortcut.zoom(Shortcut.Zoom.IN, texts.get("shell.action.zoomIn"), look::zoomIn));
    all.add(Shortcut.zoom(Shortcut.Zoom.OUT, texts.get("shell.action.zoomOut"), look::zoomOut));
    all.add(
        Shortcut.zoom(
            Shortcut.Zoom.NORMAL, texts.get("shell.action.zoomNormal"), look::zoomToNormal));
    return all;
  }

  private void paste() {
    var taken = Pasting.take(Clipboard.getSystemClipboard(), context.documentWork());
    if (taken != Pasting.Taken.TAKEN) {
      context.toasts().show(texts.of("shell.paste", taken));
    }
  }

  private void palette() {
    var model =
        new PaletteModel(
            commands(), context.services(), context.background(), texts, context.navigation());
    context.overlays().show(new PaletteView(model, texts, context.overlays()::close));
  }

  private void sheet() {
    context
        .overlays()
        .show(
            new ShortcutSheet(texts, shortcutsHere.get(), shortcuts(), context.overlays()::close));
  }

  private void export() {
    context.overlays().show(new ExportPanel(context, Optional.empty()));
  }

  private void undo() {
    if (!context.undo().undo()) {
      context.toasts().show(texts.get("shell.undo.nothing"));
    }
  }

  private List<Command> commands() {
    var all = new ArrayList<Command>();
    for (var i = 0; i < screens.size(); i++) {
      var shortcut = shortcuts().get(i);
      all.add(
          new Command(
              shortcut.label(),
              texts.get("shell.palette.screen"),
              shortcut.trigger().display(),
              shortcut.action()));
    }
    all.add(
        new Command(
            texts.of("shell.screen", ScreenId.TOPICS),
            texts.get("shell.palette.screen"),
            "",
            () -> context.navigation().go(ScreenId.TOPICS)));
    var action = texts.get("shell.palette.action");
    all.addAll(commandsHere(action));
    for (var shortcut : shortcuts().subList(screens.size() + 1, shortcuts().size())) {
      all.add(
          new Command(shortcut.label(), action, shortcut.trigger().display(), shortcut.action()));
    }
    for (var theme : Theme.values()) {
      all.add(
          new Command(
              texts.of("shell.action.theme", theme),
              action,
              "",
              () -> context.appearance().theme().set(theme)));
    }
    for (var language : Language.values()) {
      all.add(
          new Command(
              texts.of("shell.action.language", language),
              action,
              "",
              () -> texts.choose(language)));
    }
    all.add(new Command(texts.get("shell.action.backup"), action, "", this::backUp));
    return all;
  }

  /// What the screen on show can do, each once: two keys may do the same.
  private List<Command> commandsHere(String action) {
    var named = new LinkedHashMap<String, Command>();
    for (var shortcut : shortcutsHere.get()) {
      named.putIfAbsent(
          shortcut.label(),
          new Command(shortcut.label(), action, shortcut.trigger().display(), shortcut.action()));
    }
    return List.copyOf(named.values());
  }

  private void backUp() {
    context
        .background()
        .command(
            context.copies()::make, _ -> context.toasts().show(texts.get("shell.backup.done")));
  }
}
