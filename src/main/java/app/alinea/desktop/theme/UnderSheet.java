package app.alinea.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The library's sheet without the controls that the program has not got: more than half of what
/// JavaFX would read before it shows anything.
final class UnderSheet {
  /// What their style classes begin with. Taking one of these controls into the program is to take
  /// it out of here.
  private static final List<String> ABSENT =
      List.of(
          "accordion",
          "area-legend",
          "axis",
          "bar-chart",
          "bar-legend",
          "bb-code",
          "breadcrumbs",
          "bubble-legend",
          "calendar",
          "caption-menu-item",
          "card",
          "chart",
          "color-palette",
          "color-picker",
          "custom-color-dialog",
          "custom-text-field",
          "default-color",
          "dialog-pane",
          "html-editor",
          "ikonli",
          "menu-bar",
          "message",
          "modal-box",
          "modal-pane",
          "notification",
          "pagination",
          "popover",
          "ring-progress-indicator",
          "segmented-control",
          "slider",
          "split-menu-button",
          "stacked-bar-chart",
          "tab-line",
          "tab-pane",
          "tile",
          "tool-bar",
          "tree-cell",
          "tree-table",
          "tree-view");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
  private static final Pattern OF_ABSENT =
      Pattern.compile("\\.(?:" + String.join("|", ABSENT) + ")(?![a-z])");

  private UnderSheet() {}

  /// Where JavaFX finds it: what packaging made of it, or the library's own.
  static String address(Theme theme) {
    var compiled = UnderSheet.class.getResource(Stylesheets.FOLDER + compiled(theme));
    return compiled == null ? library(theme).getUserAgentStylesheet() : compiled.toExternalForm();
  }

  /// Light and sepia stand on the same one.
  static String compiled(Theme theme) {
    return theme == Theme.DARK ? "under-dark.bss" : "under-light.bss";
  }

  /// The library's own, as it was written.
  static String of(Theme theme) throws IOException {
    var library = library(theme);
    try (var sheet = library.getClass().getResourceAsStream(library.getUserAgentStylesheet())) {
      if (sheet == null) {
        throw new IllegalStateException("no sheet " + library.getUserAgentStylesheet());
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static atlantafx.base.theme.Theme library(Theme theme) {
    return switch (theme) {
      case LIGHT, SEPIA -> new PrimerLight();
      case DARK -> new PrimerDark();
    };
  }

  /// @param sheet in the language of style sheets, without nested rules
  static String pruned(String sheet) {
    var kept = new StringBuilder();
    for (Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll("")); rule.find(); ) {
      var selectors =
          List.of(rule.group(1).split(",")).stream()
              .map(String::strip)
              .filter(selector -> !isOfAbsent(selector))
              .toList();
      if (!selectors.isEmpty()) {
        kept.append(String.join(", ", selectors)).append(' ').append(rule.group(2)).append('\n');
      }
    }
    return kept.toString();
  }

  static boolean isOfAbsent(String selector) {
    return OF_ABSENT.matcher(selector).find();
  }
}
