package app.alinea.core.question.gate.statement;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Flaws 2 and 14: among the meanings of an acronym the key is no riddle when more of the letters
/// begin its words than begin those of the others.
public final class AcronymLetters implements Gate {
  private static final Pattern ACRONYM =
      Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{Lu}&-]+(?!\\p{L})");

  /// « FAO », where a law defines what it calls so.
  private static final Pattern DEFINED = Pattern.compile("(?<=« )\\p{Lu}{3,}(?= »)");

  private static final Pattern ACRONYM_OF_ANY_CASE =
      Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}*\\p{Lu}(?!\\p{L})");

  private static final Pattern QUOTED = Pattern.compile("(?<=[“«]).*(?=[”»])");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private static final Set<String> LINKS =
      Set.of("POUR", "DANS", "AVEC", "SOUS", "ENTRE", "VERS", "WITH", "FROM", "INTO", "AGAINST");

  private static final int SHORT = 3;

  private static final int FEWEST = 3;

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d]+");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    if (isSlip(candidate)) {
      return Optional.of("the letters are nearly, but not, those of the words");
    }
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

  /// "Haute Autorité des Ports (HVP)": a letter for each word, of which one is not in its word.
  private static boolean isSlip(Candidate candidate) {
    var form = candidate.form();
    var asked = candidate.draft().rule().equals("AcronymForExpansion");
    if (!asked && !candidate.draft().rule().equals("AcronymExpansion")) {
      return false;
    }
    var quoted = QUOTED.matcher(form.stem());
    var acronym = ACRONYM_OF_ANY_CASE.matcher(form.stem());
    if (asked && !quoted.find() || !asked && !acronym.find()) {
      return false;
    }
    var letters = plain(asked ? candidate.draft().answer().text() : acronym.group());
    var meaning = plain(asked ? quoted.group() : candidate.draft().answer().text());
    var row =
        Arrays.stream(BREAK.split(meaning))
            .filter(word -> word.length() > SHORT && !LINKS.contains(word))
            .toList();
    return letters.length() >= FEWEST
        && row.size() == letters.length()
        && row.getFirst().charAt(0) == letters.charAt(0)
        && row.getLast().charAt(0) == letters.charAt(letters.length() - 1)
        && IntStream.range(0, row.size())
            .anyMatch(at -> row.get(at).indexOf(letters.charAt(at)) < 0);
  }

  private static String plain(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toUpperCase(Locale.ROOT);
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
