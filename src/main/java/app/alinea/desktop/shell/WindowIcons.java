package app.alinea.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/// The picture that task bars and window switchers show.
final class WindowIcons {
  private static final List<Integer> SIZES = List.of(32, 64, 128);

  private WindowIcons() {}

  static List<Image> all() {
    return SIZES.stream().map(WindowIcons::one).flatMap(Optional::stream).toList();
  }

  private static Optional<Image> one(int size) {
    var file = WindowIcons.class.getResource("/app/alinea/desktop/icon-%d.png".formatted(size));
    return Optional.ofNullable(file).map(address -> new Image(address.toExternalForm(), true));
  }
}
