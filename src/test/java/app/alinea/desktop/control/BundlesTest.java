package app.alinea.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads every bundle of texts and every source that may use it.
class BundlesTest {
  private static final Path BUNDLES = Path.of("resources/app/alinea/i18n");
  private static final Path SOURCES = Path.of("src/main/java/app/alinea");

  /// Bundles of the command line: picocli names their keys, and a terminal breaks lines by itself.
  private static final Set<String> OF_THE_TERMINAL = Set.of("cli", "launch");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+\\.[A-Za-z0-9_.]*)\"");
  private static final Pattern USE =
      Pattern.compile("\\b(?:texts|texts\\(\\))\\s*\\.\\s*(?:get|of)\\(\\s*\"([^\"]+)\"");
  private static final Pattern CONSTANT = Pattern.compile("^[A-Z][A-Z0-9_]*$");

  @Test
  void everyKeyHasItsTextInBothLanguages() {
    assertFalse(names().isEmpty());
    for (var name : names()) {
      assertEquals(read(name, "fr").keySet(), read(name, "en").keySet(), name);
    }
  }

  @Test
  void noFileNamesAKeyTwice() throws IOException {
    try (var files = Files.walk(Path.of("resources"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".properties")).toList()) {
        var seen = new HashSet<String>();
        var twice =
            Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();

        assertEquals(List.of(), twice, file.toString());
      }
    }
  }

  @Test
  void everyKeyBelongsToTheBundleItStandsIn() {
    for (var name : screens()) {
      var strangers =
          read(name, "fr").keySet().stream().filter(key -> !key.startsWith(name + ".")).toList();

      assertEquals(List.of(), strangers, name);
    }
  }

  @Test
  void bothLanguagesFillTheSamePlaceholders() {
    for (var name : names()) {
      var french = read(name, "fr");
      var english = read(name, "en");
      for (var key : french.keySet()) {
        assertEquals(
            placeholders(french.getOrDefault(key, "")),
            placeholders(english.getOrDefault(key, "")),
            key);
      }
    }
  }

  @Test
  void everyPatternCanBeFilled() {
    for (var name : names()) {
      for (var language : List.of("fr", "en")) {
        read(name, language)
            .forEach((key, text) -> {
              assertFalse(text.isBlank(), key);
              assertFalse(text.contains("'"), key + ": a straight apostrophe quotes");
              var format = new MessageFormat(text, Locale.of(language));
              assertFalse(format.format(new Object[] {2, 2, 2, 2, 2, 2}).isBlank(), key);
            });
      }
    }
  }

  @Test
  void everyKeyUsedHasAText() {
    var keys = allKeys();
    var missing =
        sources().stream()
            .flatMap(source -> USE.matcher(source).results())
            .map(use -> use.group(1))
            .filter(used -> OF_THE_TERMINAL.stream().noneMatch(name -> used.startsWith(name + ".")))
            .filter(used -> !keys.contains(used) && !isPrefix(used, keys))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextIsUsed() {
    var literals =
        sources().stream()
            .flatMap(source -> LITERAL.matcher(source).results())
            .map(literal -> literal.group(1))
            .collect(Collectors.toSet());
    var unused =
        allKeys().stream()
            .filter(key -> !literals.contains(key) && !literals.contains(stem(key)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), unused);
  }

  /// What remains of a key made from a constant: `read.type.CLOZE` is used as `read.type`, or with
  /// its dot.
  private static String stem(String key) {
    var dot = key.lastIndexOf('.');
    return CONSTANT.matcher(key.substring(dot + 1)).matches() ? key.substring(0, dot) : key;
  }

  private static boolean isPrefix(String used, Set<String> keys) {
    return keys.stream().anyMatch(key -> stem(key).equals(used) || (stem(key) + ".").equals(used));
  }

  private static Set<String> allKeys() {
    return screens().stream()
        .flatMap(name -> read(name, "fr").keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> screens() {
    var screens = names();
    screens.removeAll(OF_THE_TERMINAL);
    return screens;
  }

  private static Set<String> names() {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(file -> file.substring(0, file.lastIndexOf('_')))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, String> read(String name, String language) {
    var properties = new Properties();
    try (var reader =
        Files.newBufferedReader(BUNDLES.resolve(name + "_" + language + ".properties"))) {
      properties.load(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    var texts = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> {
            try {
              return Files.readString(file);
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
          })
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
