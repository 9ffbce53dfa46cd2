package app.alinea.desktop.theme;

import app.alinea.core.settings.SettingRepository;
import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the window looks: what the learner chose. Confined to the interface thread.
public final class Appearance {
  public static final int SMALLEST_ZOOM = 100;
  public static final int LARGEST_ZOOM = 200;
  private static final int ZOOM_STEP = 10;
  private static final double NORMAL_SIZE = 14;
  private static final String THEME = "interface.theme";
  private static final String ZOOM = "interface.zoom";
  private static final String REDUCED_MOTION = "interface.reducedMotion";

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final IntegerProperty zoom = new SimpleIntegerProperty(SMALLEST_ZOOM);
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /// In per cent, 100 to 200.
  public IntegerProperty zoom() {
    return zoom;
  }

  /// Whether things appear and vanish without moving.
  public BooleanProperty reducedMotion() {
    return reducedMotion;
  }

  /// The size of the interface's text, in pixels.
  public double em() {
    return NORMAL_SIZE * zoom.get() / 100.0;
  }

  public void zoomIn() {
    zoom.set(Math.min(LARGEST_ZOOM, zoom.get() + ZOOM_STEP));
  }

  public void zoomOut() {
    zoom.set(Math.max(SMALLEST_ZOOM, zoom.get() - ZOOM_STEP));
  }

  public void zoomToNormal() {
    zoom.set(SMALLEST_ZOOM);
  }

  /// Takes over what was stored; whatever cannot be read stays as it is.
  public void restore(SettingRepository settings) {
    settings
        .find(THEME)
        .flatMap(name -> Arrays.stream(Theme.values()).filter(t -> t.name().equals(name)).findAny())
        .ifPresent(theme::set);
    settings
        .find(ZOOM)
        .filter(text -> text.matches("\\d{3}"))
        .map(Integer::valueOf)
        .ifPresent(per -> zoom.set(Math.clamp(per, SMALLEST_ZOOM, LARGEST_ZOOM)));
    settings.find(REDUCED_MOTION).map(Boolean::valueOf).ifPresent(reducedMotion::set);
  }

  /// Stores every change from now on.
  ///
  /// @param put stores a value under a name, off the interface thread
  public void storeChanges(BiConsumer<String, String> put) {
    theme.subscribe((_, chosen) -> put.accept(THEME, chosen.name()));
    zoom.subscribe((_, chosen) -> put.accept(ZOOM, chosen.toString()));
    reducedMotion.subscribe((_, chosen) -> put.accept(REDUCED_MOTION, chosen.toString()));
  }
}
