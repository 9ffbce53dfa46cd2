package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.WordBag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Word families: "aide", "assistance" and "soutenir" speak of one matter, and so do a verb and the
/// noun made of it.
final class Kindred {
  private static final int STEM = 6;

  private final Map<String, String> families = new HashMap<>();

  Kindred(Language language) {
    var name = "/app/alinea/question/kindred_" + language.code() + ".txt";
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Kindred.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .forEach(words -> {
            for (var word : words) {
              families.putIfAbsent(word, "=" + words[0]);
            }
          });
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The family of a dictionary form.
  String of(String lemma) {
    var lower = lemma.toLowerCase(Locale.ROOT);
    var family = families.get(lower);
    if (family != null) {
      return family;
    }
    var plain = WordBag.unaccented(lower);
    return plain.length() > STEM ? plain.substring(0, STEM) : plain;
  }
}
