package app.alinea.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures every pair of text and ground the screens use, after WCAG 2.2.
class ContrastTest {
  private static final double LEAST = 4.5;
  private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");
  private static final List<String> GROUNDS =
      List.of(
          "-color-bg-default",
          "-color-bg-overlay",
          "-color-bg-subtle",
          "-color-bg-inset",
          "-alinea-surface",
          "-alinea-rail");
  private static final List<String> INKS =
      List.of(
          "-color-fg-default",
          "-color-fg-muted",
          "-color-accent-fg",
          "-color-success-fg",
          "-color-warning-fg",
          "-color-danger-fg");

  @ParameterizedTest
  @ValueSource(strings = {"light", "sepia", "dark"})
  void everyTextStandsOutFromItsGround(String theme) throws IOException {
    var tokens = tokens(theme);

    for (var ground : GROUNDS) {
      for (var ink : INKS) {
        assertReadable(tokens, ink, ground, theme);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "sepia", "dark"})
  void textStandsOutFromMarksButtonsAndToasts(String theme) throws IOException {
    var tokens = tokens(theme);

    for (var mark :
        List.of("-alinea-sentence", "-alinea-answer", "-alinea-highlight", "-alinea-selection")) {
      assertReadable(tokens, "-color-fg-default", mark, theme);
    }
    assertReadable(tokens, "-alinea-on-accent", "-color-accent-emphasis", theme);
    assertReadable(tokens, "-alinea-on-accent", "-alinea-accent-hover", theme);
    assertReadable(tokens, "-color-accent-fg", "-color-accent-subtle", theme);
    assertReadable(tokens, "-alinea-on-toast", "-alinea-toast", theme);
    assertReadable(tokens, "-color-success-fg", "-color-success-subtle", theme);
    assertReadable(tokens, "-color-warning-fg", "-color-warning-subtle", theme);
    assertReadable(tokens, "-color-danger-fg", "-color-danger-subtle", theme);
  }

  private static void assertReadable(
      Map<String, String> tokens, String ink, String ground, String theme) {
    var ratio = contrast(colour(tokens, ink), colour(tokens, ground));

    assertTrue(ratio >= LEAST, "%s: %s on %s has only %.2f".formatted(theme, ink, ground, ratio));
  }

  private static String colour(Map<String, String> tokens, String name) {
    return Optional.ofNullable(tokens.get(name)).orElseThrow();
  }

  private static Map<String, String> tokens(String theme) throws IOException {
    var css = Files.readString(Path.of("resources/app/alinea/desktop/" + theme + ".css"));
    var tokens = new HashMap<String, String>();
    TOKEN.matcher(css).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
    return tokens;
  }

  private static double contrast(String a, String b) {
    var lighter = Math.max(luminance(a), luminance(b));
    var darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
