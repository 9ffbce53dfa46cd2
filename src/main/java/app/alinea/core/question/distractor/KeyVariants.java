package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Wrong options made of a key that is a phrase, for a choice only: what a row leaves out may be
/// true as well, so nothing of this makes a false statement.
final class KeyVariants {
  /// A row that goes on may hold what is put in the place of one of its members.
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:d[’']autres|autres|notamment|en particulier|y compris|tels?"
              + " que|telles? que|par exemple|others?|including|such as|in particular|inter"
              + " alia|for example)(?!\\p{L})");

  private static final int FEWEST = 2;
  private static final int LONG = 10;

  private final NamesInKey names;
  private final Contrasts contrasts;
  private final WordFamilies families;
  private final Negation negation;

  KeyVariants(NamesInKey names, Contrasts contrasts, WordFamilies families, Negation negation) {
    this.names = names;
    this.contrasts = contrasts;
    this.families = families;
    this.negation = negation;
  }

  List<Option> of(Draft draft, RandomGenerator random) {
    if (negation.isIn(draft)
        || !draft.answer().kind().isPhrase()
        || OPEN.matcher(draft.answer().text()).find()) {
      return List.of();
    }
    var made = names.of(draft, random);
    if (made.size() >= FEWEST) {
      return made.stream().map(text -> new Option(text, "")).toList();
    }
    var contrasted = contrasts.of(draft, random);
    var found =
        contrasted.size() >= FEWEST
            ? contrasted
            : families.of(draft, random).stream().map(text -> new Option(text, "")).toList();
    // Of a long key nobody is to know one word by heart.
    return found.size() < FEWEST || isLong(draft.answer().text()) && !isCrossed(draft, found)
        ? crossed(draft, random)
            .map(texts -> texts.stream().map(text -> new Option(text, "")).toList())
            .orElse(found)
        : found;
  }

  private static boolean isLong(String key) {
    return key.split(" ", -1).length >= LONG;
  }

  /// Whether one of the wrong options differs from the key in two words.
  private static boolean isCrossed(Draft draft, List<Option> found) {
    var key = List.of(draft.answer().text().split(" ", -1));
    return found.stream()
        .map(option -> List.of(option.text().split(" ", -1)))
        .anyMatch(option -> option.stream().filter(word -> !key.contains(word)).count() > 1);
  }

  /// Two words exchanged, each in two of the options.
  private Optional<List<String>> crossed(Draft draft, RandomGenerator random) {
    var places = new ArrayList<>(families.exchanges(draft, random));
    places.addAll(contrasts.exchanges(draft, random));
    var key = draft.answer().text();
    for (var one : places) {
      for (var another : places) {
        var apart = one.start() < another.start() && !one.meets(another);
        var chosen = apart ? another.beside(one) : Optional.<Exchange>empty();
        if (chosen.isPresent()) {
          return Optional.of(Exchange.crossed(key, one, chosen.get()));
        }
      }
    }
    return Optional.empty();
  }
}
