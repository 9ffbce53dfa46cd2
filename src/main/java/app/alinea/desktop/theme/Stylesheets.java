package app.alinea.desktop.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses a scene as the learner wishes and follows every change of mind.
public final class Stylesheets {
  static final String FOLDER = "/app/alinea/desktop/";
  private static final List<String> SHEETS =
      List.of(
          "tokens",
          "shell",
          "today",
          "read",
          "question",
          "study",
          "quiz",
          "browse",
          "statistics",
          "classroom",
          "wall",
          "settings",
          "export",
          "exam");

  /// Book faces that the usual systems carry, best first; JavaFX takes one name, not a list.
  private static final List<String> SERIFS =
      List.of(
          "Charter",
          "Source Serif 4",
          "Georgia",
          "Cambria",
          "Noto Serif",
          "Liberation Serif",
          "DejaVu Serif");

  private final Appearance appearance;
  private final String serif;

  public Stylesheets(Appearance appearance) {
    this.appearance = appearance;
    var present = Font.getFamilies();
    serif = SERIFS.stream().filter(present::contains).findFirst().orElse("Serif");
  }

  /// Dresses the scene now and at every change.
  public void dress(Scene scene) {
    apply(scene);
    appearance.theme().subscribe((_, _) -> apply(scene));
    appearance.zoom().subscribe((_, _) -> apply(scene));
  }

  /// Sets the sheet under ours. To be called before the first control is made: JavaFX would read
  /// its own sheet for it, to no use.
  public static void underlay(Theme theme) {
    var base = UnderSheet.address(theme);
    if (!base.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(base);
    }
  }

  private void apply(Scene scene) {
    var theme = appearance.theme().get();
    underlay(theme);
    scene.getStylesheets().setAll(Stream.concat(ours(theme).stream(), Stream.of(sizes())).toList());
  }

  /// The sheets in one, in a form that is not parsed, where the build made it (SheetCompiler); else
  /// one by one.
  private static List<String> ours(Theme theme) {
    var compiled = Stylesheets.class.getResource(FOLDER + compiled(theme));
    return compiled == null
        ? names(theme).map(Stylesheets::address).toList()
        : List.of(compiled.toExternalForm());
  }

  static String compiled(Theme theme) {
    return "all-" + theme.name().toLowerCase(Locale.ROOT) + ".bss";
  }

  /// Names of a theme's sheets, later ones before earlier ones where both speak.
  static Stream<String> names(Theme theme) {
    return Stream.concat(SHEETS.stream(), Stream.of(theme.name().toLowerCase(Locale.ROOT)));
  }

  /// The sizes, which follow the zoom: every length in our sheets is relative to this one.
  private String sizes() {
    var css =
        """
        .root { -fx-font-size: %spx; }
        .reading { -fx-font-family: "%s"; }
        """
            .formatted(appearance.em(), serif);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  private static String address(String name) {
    return Optional.ofNullable(Stylesheets.class.getResource(FOLDER + name + ".css"))
        .orElseThrow(() -> new IllegalStateException("no style sheet " + name))
        .toExternalForm();
  }
}
