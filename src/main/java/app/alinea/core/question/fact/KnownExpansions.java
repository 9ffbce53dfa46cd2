package app.alinea.core.question.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What acronyms of international life stand for in English: a text that writes nearly the same has
/// slipped ("Convention of Biological Diversity"), and its slip is not taught.
public final class KnownExpansions {
  private static final String RESOURCE = "/app/alinea/question/expansions_en.txt";
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d]+");

  private static final Pattern LITTLE = Pattern.compile("\\b(?:the|un|u\\.n\\.)\\b");
  private static final Pattern ISE = Pattern.compile("is(?=ation|ed|ing|e\\b)");
  private static final Pattern PLURAL = Pattern.compile("(?:ies|y|s)$");

  private final Map<String, List<String>> known = new HashMap<>();

  /// The letters by the plain full forms: every name of every question is looked up here.
  private final Map<String, List<String>> letters = new HashMap<>();

  public KnownExpansions() {
    try (var stream = KnownExpansions.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\|", -1)))
          .forEach(parts -> known.put(parts.getFirst(), parts.subList(1, parts.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    known.forEach((acronym, forms) ->
        forms.stream()
            .map(KnownExpansions::plain)
            .distinct()
            .forEach(form -> letters.computeIfAbsent(form, _ -> new ArrayList<>()).add(acronym)));
    letters.values().forEach(Collections::sort);
  }

  /// The letters by which a name goes everywhere: "ECOSOC" for the Economic and Social Council.
  public List<String> lettersOf(String name) {
    return List.copyOf(letters.getOrDefault(plain(name), List.of()));
  }

  /// Whether the full form differs from the known ones and shares most of its words with one; with
  /// few of them in common the acronym means something else.
  boolean isSlip(String acronym, String expansion) {
    var forms = known.getOrDefault(acronym, List.of());
    var plain = plain(expansion);
    return forms.stream().noneMatch(form -> plain(form).equals(plain))
        && forms.stream().anyMatch(form -> isNear(words(form), words(expansion)));
  }

  private static boolean isNear(Set<String> known, Set<String> written) {
    var shared = new HashSet<>(known);
    shared.retainAll(written);
    return 2 * shared.size() >= Math.max(known.size(), written.size());
  }

  private static Set<String> words(String text) {
    return BREAK
        .splitAsStream(plain(text))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toSet());
  }

  /// Spelt alike on both sides of the Atlantic, without articles, hyphens and the plural.
  private static String plain(String text) {
    var lower =
        LITTLE
            .matcher(text.toLowerCase(Locale.ROOT).replace("co-operation", "cooperation"))
            .replaceAll(" ")
            .replace("united nations", " ");
    return BREAK
        .splitAsStream(
            ISE.matcher(lower)
                .replaceAll("iz")
                .replace("programme", "program")
                .replace("centre", "center")
                .replace("labour", "labor")
                .replace("defence", "defense"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > 3 ? PLURAL.matcher(word).replaceFirst("") : word)
        .collect(Collectors.joining(" "));
  }
}
