package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Terms that stay whole, as "greenhouse gas": with another word in the place of one of theirs they
/// would name nothing. General knowledge, and data.
final class FixedTerms {
  private final List<String> terms;

  private FixedTerms(List<String> terms) {
    this.terms = List.copyOf(terms);
  }

  static FixedTerms of(Language language) {
    return switch (language) {
      case FRENCH -> new FixedTerms(read("/app/alinea/question/fixed_fr.txt"));
      case ENGLISH -> new FixedTerms(read("/app/alinea/question/fixed_en.txt"));
    };
  }

  private static List<String> read(String name) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(FixedTerms.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Whether a text has the word in one of the terms only.
  boolean hold(String text, String word) {
    var lower = text.toLowerCase(Locale.ROOT);
    return terms.stream().anyMatch(term -> lower.contains(term) && holds(term, word));
  }

  private static boolean holds(String term, String word) {
    return (" " + term + " ").contains(" " + word + " ") && !term.equals(word);
  }
}
