package app.alinea.launch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Loads the window's classes over JavaFX as named modules.
///
/// `java -jar` puts everything on the class path, where JavaFX warns of an unsupported
/// configuration. The JavaFX jars therefore stay off the class path, in `lib/fx`, and become a
/// module layer only when a window is wanted; a command never loads one of their classes.
final class DesktopLayer {
  private static final Set<String> ROOTS =
      Set.of("javafx.controls", "org.controlsfx.controls", "atlantafx.base");
  private static final String OWN_PACKAGE = "app.alinea.desktop.";

  private DesktopLayer() {}

  /// @param modules the folder that holds the JavaFX jars
  /// @return a loader that sees both the layer and the rest of the program
  @SuppressWarnings("restricted") // JavaFX loads its native libraries: the layer must be allowed to
  static ClassLoader over(Path modules) {
    var boot = ModuleLayer.boot();
    var configuration =
        boot.configuration().resolve(ModuleFinder.of(modules), ModuleFinder.of(), ROOTS);
    var controller =
        ModuleLayer.defineModulesWithOneLoader(
            configuration, List.of(boot), DesktopLayer.class.getClassLoader());
    var layer = controller.layer();
    layer
        .findModule("javafx.graphics")
        .ifPresent(graphics -> {
          controller.enableNativeAccess(graphics);
          layer
              .findModule("org.controlsfx.controls")
              .ifPresent(controls -> exportTo(controller, layer, controls));
        });
    return new DesktopClassLoader(layer.findLoader("javafx.graphics"));
  }

  /// ControlsFX reaches into these packages; its documentation asks for the exports.
  private static void exportTo(
      ModuleLayer.Controller controller, ModuleLayer layer, Module controls) {
    var base = layer.findModule("javafx.base").orElseThrow();
    controller.addExports(base, "com.sun.javafx.event", controls);
  }

  /// Defines the window's own classes beside JavaFX; the application's loader, which would find
  /// them first, cannot see JavaFX.
  private static final class DesktopClassLoader extends ClassLoader {
    DesktopClassLoader(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(OWN_PACKAGE)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        return loaded != null ? loaded : define(name);
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream code = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (code == null) {
          throw new ClassNotFoundException(name);
        }
        var bytes = code.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }
}
