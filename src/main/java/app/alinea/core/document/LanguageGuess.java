package app.alinea.core.document;

import app.alinea.core.language.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells French from English by their commonest words.
public final class LanguageGuess {
  private static final Set<String> FRENCH =
      Set.of(
          "le", "la", "les", "des", "du", "et", "est", "que", "qui", "dans", "pour", "une", "nous",
          "sur", "au", "aux", "par", "ne", "pas", "sont", "avec", "à", "ce", "son", "ses", "leur");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "for", "we", "our", "with", "by", "be",
          "on", "shall", "are", "this", "which", "or", "its", "their", "from", "will", "any");
  private static final int SAMPLE = 20_000;
  private static final double FEWEST = 0.12;

  /// Empty where the text is in neither language.
  public Optional<Language> of(String text) {
    int french = 0;
    int english = 0;
    int words = 0;
    var sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    for (var word : Pattern.compile("[^\\p{L}]+").split(sample)) {
      words += word.isEmpty() ? 0 : 1;
      french += FRENCH.contains(word) ? 1 : 0;
      english += ENGLISH.contains(word) ? 1 : 0;
    }
    if (Math.max(french, english) < FEWEST * words || words == 0) {
      return Optional.empty();
    }
    return Optional.of(french >= english ? Language.FRENCH : Language.ENGLISH);
  }
}
