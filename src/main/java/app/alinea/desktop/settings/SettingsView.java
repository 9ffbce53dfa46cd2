package app.alinea.desktop.settings;

import app.alinea.core.language.Language;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.theme.Appearance;
import app.alinea.desktop.theme.Theme;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lays out the settings, a section a subject.
final class SettingsView extends ScrollPane {
  private static final int ZOOM_STEP = 10;

  private final SettingsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final VBox learning = new VBox();
  private final BackupSection backups;
  private final ChoiceBox<Theme> theme;
  private final ChoiceBox<Integer> zoom;

  SettingsView(SettingsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    texts = context.texts();
    backups = new BackupSection(model, context);
    var look = context.appearance();
    theme =
        Choices.of(
            Theme.values(),
            look.theme().get(),
            value -> texts.of("settings.theme", value),
            look.theme()::set);
    zoom =
        Choices.of(
            zooms(),
            look.zoom().get(),
            value -> texts.get("settings.zoom.value", value),
            look.zoom()::set);
    learning.getStyleClass().add("statistics-body");
    getStyleClass().addAll("page", "settings");
    var column =
        new VBox(
            Labels.of(texts.get("settings.title"), "display"),
            language(),
            appearance(),
            learning,
            backups,
            privacy(),
            about());
    column.getStyleClass().add("page-column");
    var centre = new StackPane(column);
    centre.getStyleClass().add("page-centre");
    StackPane.setAlignment(column, Pos.TOP_CENTER);
    setContent(centre);
    setFitToWidth(true);
  }

  Subscription listen() {
    var look = context.appearance();
    return Subscription.combine(
        model
            .learning()
            .subscribe(form ->
                form.ifPresent(now ->
                    learning
                        .getChildren()
                        .setAll(
                            new RetentionSection(context, model::refresh),
                            new LearningSection(now, texts).build()))),
        model.copies().subscribe(() -> backups.show(model.copies())),
        look.theme().subscribe(theme::setValue),
        look.zoom().subscribe(percent -> zoom.setValue(percent.intValue())));
  }

  private static Integer[] zooms() {
    return IntStream.rangeClosed(
            Appearance.SMALLEST_ZOOM / ZOOM_STEP, Appearance.LARGEST_ZOOM / ZOOM_STEP)
        .mapToObj(step -> step * ZOOM_STEP)
        .toArray(Integer[]::new);
  }

  private Node language() {
    return new Rows(texts.get("settings.language"))
        .add(
            texts.get("settings.language.interface"),
            texts.get("settings.language.hint"),
            Choices.of(
                Language.values(),
                texts.language(),
                language -> texts.of("settings.language", language),
                texts::choose));
  }

  private Node appearance() {
    var look = context.appearance();
    return new Rows(texts.get("settings.appearance"))
        .add(texts.get("settings.theme"), "", theme)
        .add(texts.get("settings.zoom"), texts.get("settings.zoom.hint"), zoom)
        .add(
            texts.get("settings.motion"),
            texts.get("settings.motion.hint"),
            Choices.check(look.reducedMotion().get(), look.reducedMotion()::set));
  }

  private Node privacy() {
    var rows = new Rows(texts.get("settings.privacy"));
    rows.add(Labels.wrapped(texts.get("settings.privacy.none"), "privacy-line"));
    rows.add(Labels.wrapped(texts.get("settings.privacy.text"), "muted"));
    return rows;
  }

  private Node about() {
    var folder = context.installation().dataFolder().toAbsolutePath().toString();
    return new Rows(texts.get("settings.about"))
        .add(
            texts.get("settings.folder"),
            folder,
            Buttons.of(texts.get("settings.folder.copy"), () -> copy(folder)))
        .add(texts.get("settings.version"), texts.get("settings.licences"), version())
        .add(
            texts.get("settings.notices"),
            texts.get("settings.notices.hint"),
            Buttons.of(
                texts.get("settings.notices.show"),
                () -> context.overlays().show(new NoticesPanel(texts, context.overlays()))));
  }

  /// The hint beside it is long and would take its place.
  private Label version() {
    var version = Labels.of(context.installation().version(), "muted");
    version.setMinWidth(Region.USE_PREF_SIZE);
    return version;
  }

  private void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    context.toasts().show(texts.get("settings.folder.copied"));
  }
}
