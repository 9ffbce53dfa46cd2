package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.screen.ScreenContext;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// What the class sees on the wall. Text is as large as the wall allows and never below 40 pixels
/// on a full-size screen; what would not fit shrinks as a whole.
final class ProjectorView extends BorderPane {
  private static final double LINES_IN_HEIGHT = 24;
  private static final double SMALLEST_PIXELS = 40;
  private static final double SHRINK = 0.94;
  private static final double LAST_RESORT_PIXELS = 16;

  private final HostModel host;
  private final ClassTexts words;
  private final ProjectorSlides slides;
  private final Label place = Labels.wrapped("", "wall-place");
  private final Label clock = Labels.of("", "wall-clock");
  private final Region bar = new Region();
  private final BorderPane top;
  private Optional<Duration> whole = Optional.empty();
  private Optional<Class<?>> state = Optional.empty();

  ProjectorView(HostModel host, ScreenContext context) {
    this.host = host;
    words = new ClassTexts(context.texts());
    slides = new ProjectorSlides(host, context.texts());
    getStyleClass().add("wall");
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    clock.setMinWidth(Region.USE_PREF_SIZE);
    var strip = new HBox(place, clock);
    strip.getStyleClass().add("wall-strip");
    bar.getStyleClass().add("wall-bar");
    bar.setManaged(false);
    top = new BorderPane(strip);
    setTop(top);
    getChildren().add(bar);
  }

  /// Follows the class until the subscription ends.
  Subscription listen() {
    return Subscription.combine(
        host.classroom().subscribe(this::show),
        host.place().subscribe(_ -> show(host.classroom().get())),
        host.offersDeck().subscribe(_ -> show(host.classroom().get())),
        host.left().subscribe(this::tell),
        widthProperty().subscribe(_ -> fit()),
        heightProperty().subscribe(_ -> fit()));
  }

  private void show(Classroom classroom) {
    if (!state.equals(Optional.of(classroom.state().getClass()))) {
      state = Optional.of(classroom.state().getClass());
      whole = host.left().get();
    }
    place.setText(slides.place(classroom));
    setBottom(slides.foot());
    setCenter(slides.of(classroom));
    fit();
  }

  private void tell(Optional<Duration> left) {
    boolean counts = host.classroom().get().state() instanceof RoundState.Timed;
    clock.setText(left.map(words::left).orElse(""));
    clock.setVisible(left.isPresent());
    whole =
        whole.isEmpty() || left.isPresent() && left.get().compareTo(whole.get()) > 0 ? left : whole;
    double share =
        counts && left.isPresent() && whole.isPresent() && !whole.get().isZero()
            ? (double) left.get().toMillis() / whole.get().toMillis()
            : 0;
    bar.setVisible(counts);
    bar.resizeRelocate(0, 0, getWidth() * Math.clamp(share, 0, 1), top.getHeight() / 14);
  }

  /// The largest size at which everything is on the wall.
  private void fit() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    double size = Math.max(SMALLEST_PIXELS, getHeight() / LINES_IN_HEIGHT);
    do {
      setStyle("-fx-font-size: %dpx;".formatted(Math.round(size)));
      applyCss();
      layout();
      size *= SHRINK;
    } while (size > LAST_RESORT_PIXELS && overflows());
  }

  private boolean overflows() {
    Node slide = getCenter();
    double foot = getBottom() instanceof Region region ? region.prefHeight(getWidth()) : 0;
    double room = getHeight() - top.prefHeight(getWidth()) - foot;
    return slide instanceof Region region && region.prefHeight(getWidth()) > room;
  }
}
