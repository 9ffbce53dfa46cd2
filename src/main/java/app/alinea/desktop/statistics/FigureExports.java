package app.alinea.desktop.statistics;

import app.alinea.desktop.screen.ScreenContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Writes charts to files: their numbers as CSV, their picture as PNG. Confined to the interface
/// thread.
final class FigureExports {
  /// Pictures are for documents and slides: twice as fine as the screen.
  private static final double SCALE = 2;

  private final ScreenContext context;
  private final Function<String, Optional<Path>> choose;

  /// @param choose asks where to write, given a name for the file
  FigureExports(ScreenContext context, Function<String, Optional<Path>> choose) {
    this.context = context;
    this.choose = choose;
  }

  void csv(String title, String text) {
    // The mark tells spreadsheets that the file is UTF-8.
    write(title + ".csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
  }

  /// @param hidden a part of the chart that a picture has no use for
  void png(String title, Node chart, Node hidden) {
    var fine = new SnapshotParameters();
    fine.setTransform(Transform.scale(SCALE, SCALE));
    hidden.setOpacity(0);
    var picture = chart.snapshot(fine, null);
    hidden.setOpacity(1);
    write(title + ".png", png(picture));
  }

  private static byte[] png(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(copy, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write(String title, byte[] bytes) {
    var name = title.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0\u202F?!:/\\\\]+", "-");
    choose
        .apply(name)
        .ifPresent(file ->
            context
                .background()
                .command(() -> stored(file, bytes), outcome -> tell(file, outcome)));
  }

  /// What went wrong, where something did.
  private static Optional<String> stored(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(String.valueOf(failure.getMessage()));
    }
  }

  private void tell(Path file, Optional<String> failure) {
    var texts = context.texts();
    context
        .toasts()
        .show(
            failure
                .map(why -> texts.get("statistics.export.failed", file, why))
                .orElseGet(() -> texts.get("statistics.export.done", file)));
  }
}
