package app.alinea.core.question.gate.statement;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Flaws 2 and 14: among the meanings of an acronym the key is no riddle when more of the letters
/// begin its words than begin those of the others.
public final class AcronymLetters implements Gate {
  private static final Pattern ACRONYM =
      Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{Lu}&-]+(?!\\p{L})");

  /// « FAO », where a law defines what it calls so.
  private static final Pattern DEFINED = Pattern.compile("(?<=« )\\p{Lu}{3,}(?= »)");

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d]+");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    if (!rule.equals("AcronymExpansion") && !rule.equals("MeaningOfTerm")) {
      return Optional.empty();
    }
    var pattern = rule.equals("MeaningOfTerm") ? DEFINED : ACRONYM;
    var acronym = pattern.matcher(candidate.form().stem());
    var options = Options.of(candidate);
    if (options.isEmpty() || !acronym.find()) {
      return Optional.empty();
    }
    var letters = acronym.group();
    var own = begun(letters, options.get().key());
    var first = letters.substring(0, 1);
    if (begins(first, options.get().key())
        && options.get().wrong().stream().noneMatch(other -> begins(first, other))) {
      return Optional.of("none of the others begins like the letters");
    }
    return options.get().wrong().stream()
        .filter(other -> begun(letters, other) < own)
        .findFirst()
        .map(other -> "the letters are not those of: " + other);
  }

  private static boolean begins(String letter, String meaning) {
    return meaning.toUpperCase(Locale.ROOT).startsWith(letter);
  }

  private static long begun(String letters, String meaning) {
    var initials =
        Arrays.stream(BREAK.split(meaning.toUpperCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1))
            .collect(Collectors.toSet());
    return letters.chars().filter(letter -> initials.contains(Character.toString(letter))).count();
  }
}
