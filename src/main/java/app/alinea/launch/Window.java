package app.alinea.launch;

import app.alinea.core.service.Installation;
import app.alinea.core.service.Opening;
import java.io.File;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/// Opens the window, or says in one line why it cannot.
public final class Window implements WindowOpener {
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/lib/x86_64-linux-gnu/libgtk-3.so.0",
          "/usr/lib/aarch64-linux-gnu/libgtk-3.so.0",
          "/usr/lib64/libgtk-3.so.0",
          "/usr/lib/libgtk-3.so.0");

  private static final String MAIN = "app.alinea.desktop.DesktopMain";

  private final PrintStream standardError;

  public Window(PrintStream standardError) {
    this.standardError = standardError;
  }

  @Override
  public int open(Installation installation, Supplier<Optional<Opening>> opening) {
    var obstacle = obstacle();
    if (obstacle.isPresent()) {
      return fail(obstacle.get());
    }
    var loader = loader();
    if (loader.isEmpty()) {
      return fail("launch.no-javafx");
    }
    Thread.currentThread().setContextClassLoader(loader.get());
    try {
      Class.forName(MAIN, true, loader.get())
          .getMethod("open", Installation.class, Supplier.class)
          .invoke(null, installation, opening);
      return 0;
    } catch (InvocationTargetException failure) {
      var cause = failure.getCause();
      return failed(cause == null ? failure : cause);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("the window's half of the program is missing", impossible);
    }
  }

  private int failed(Throwable cause) {
    if (cause instanceof UnsupportedOperationException || cause instanceof UnsatisfiedLinkError) {
      return fail("launch.no-display");
    }
    standardError.println(text("launch.failed") + " " + cause);
    return 1;
  }

  private int fail(String key) {
    standardError.println(text(key));
    return 1;
  }

  /// Read when there is something to say: a start that succeeds says nothing.
  private static String text(String key) {
    return ResourceBundle.getBundle("app.alinea.i18n.launch").getString(key);
  }

  /// Key of the reason why no window can open here; empty where one probably can.
  private static Optional<String> obstacle() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    if (!linux || headless) {
      return Optional.empty();
    }
    if (isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) {
      return Optional.of("launch.no-display");
    }
    return hasGtk() ? Optional.empty() : Optional.of("launch.no-gtk");
  }

  private static boolean isBlank(String variable) {
    var value = System.getenv(variable);
    return value == null || value.isBlank();
  }

  /// Looks where the usual systems have it first: asking the system's loader takes a twentieth of
  /// the time to the window.
  private static boolean hasGtk() {
    for (var place : USUAL_PLACES) {
      if (new File(place).exists()) {
        return true;
      }
    }
    return isFoundByTheLoader();
  }

  @SuppressWarnings("restricted") // only asks the system's loader whether the library is there
  private static boolean isFoundByTheLoader() {
    try (var arena = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup("libgtk-3.so.0", arena).find("gtk_init_check").isPresent();
    } catch (IllegalArgumentException missing) {
      return false;
    }
  }

  /// The loader that sees JavaFX: the ordinary one in a packaged image, a module layer otherwise.
  private static Optional<ClassLoader> loader() {
    if (ModuleLayer.boot().findModule("javafx.graphics").isPresent()) {
      return Optional.of(Window.class.getClassLoader());
    }
    return libraries().filter(Files::isDirectory).map(DesktopLayer::over);
  }

  /// The folder of the JavaFX jars: `lib/fx` beside the jar or beside the folder of classes.
  private static Optional<Path> libraries() {
    var given = System.getProperty("alinea.fx");
    if (given != null) {
      return Optional.of(Path.of(given));
    }
    try {
      var code = Path.of(Window.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      var beside = code.getParent();
      return beside == null ? Optional.empty() : Optional.of(beside.resolve("lib").resolve("fx"));
    } catch (URISyntaxException unusual) {
      return Optional.empty();
    }
  }
}
