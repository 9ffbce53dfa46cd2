package app.alinea.desktop.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Keeps pictures of a window as PNG files.
public final class Screenshots {
  private Screenshots() {}

  /// Draws the scene at a size and writes it. Call it on the interface thread. The window itself
  /// keeps its size: the headless platform has no frame larger than its one display.
  public static void take(Scene scene, int width, int height, Path file) {
    scene.getRoot().resize(width, height);
    for (var pass = 0; pass < 3; pass++) { // virtual lists settle in their second pass
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    write(scene.snapshot(new WritableImage(width, height)), file);
  }

  private static void write(WritableImage image, Path file) {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
