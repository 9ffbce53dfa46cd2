package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.AnswerKind;
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

  private static final Pattern AND = Pattern.compile(" (?:et|and) ");

  private static final int FEWEST = 2;
  private static final int LONG = 10;

  private final NamesInKey names;
  private final Contrasts contrasts;
  private final WordFamilies families;
  private final Vocabulary vocabulary;
  private final Negation negation;

  KeyVariants(
      NamesInKey names,
      Contrasts contrasts,
      WordFamilies families,
      Vocabulary vocabulary,
      Negation negation) {
    this.names = names;
    this.contrasts = contrasts;
    this.families = families;
    this.vocabulary = vocabulary;
    this.negation = negation;
  }

  List<Option> of(Draft draft, RandomGenerator random) {
    if (negation.isIn(draft)
        || !isWorded(draft) && !isRow(draft)
        || OPEN.matcher(draft.answer().text()).find()) {
      return List.of();
    }
    var made = names.of(draft, random);
    if (made.size() >= FEWEST) {
      return made.stream().map(text -> new Option(text, "")).toList();
    }
    if (!isWorded(draft)) {
      return List.of();
    }
    var places = new ArrayList<>(families.exchanges(draft, random));
    var both = crossed(draft, places);
    if (both.isPresent()) {
      return both.get();
    }
    var contrasted = contrasts.of(draft, random);
    var found =
        contrasted.size() >= FEWEST
            ? contrasted
            : families.of(draft, random).stream().map(text -> new Option(text, "")).toList();
    // Of a long key nobody is to know one word by heart.
    if (found.size() < FEWEST || isLong(draft.answer().text()) && !isCrossed(draft, found)) {
      places.addAll(contrasts.exchanges(draft, random));
      return crossed(draft, places).orElse(found);
    }
    return found;
  }

  private static boolean isWorded(Draft draft) {
    return draft.answer().kind().isPhrase() || draft.answer().kind() == AnswerKind.RIGHT;
  }

  /// "à Oslo et à Bergen": towns that one question asks for together.
  private static boolean isRow(Draft draft) {
    return draft.answer().kind() == AnswerKind.CITY && AND.matcher(draft.answer().text()).find();
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

  /// Two words exchanged, each in two of the options; those first which the text speaks of.
  private Optional<List<Option>> crossed(Draft draft, List<Exchange> places) {
    var key = draft.answer().text();
    var best = Optional.<List<String>>empty();
    var most = -1;
    for (var one : places) {
      for (var another : places) {
        var apart = one.start() < another.start() && !one.meets(another);
        var chosen = apart ? another.beside(one) : Optional.<Exchange>empty();
        if (chosen.isPresent()) {
          var known = known(one) + known(chosen.get());
          if (known > most) {
            most = known;
            best = Optional.of(Exchange.crossed(key, one, chosen.get()));
          }
        }
      }
    }
    return best.map(texts -> texts.stream().map(text -> new Option(text, "")).toList());
  }

  private int known(Exchange place) {
    return vocabulary.has(place.others().getFirst()) ? 1 : 0;
  }
}
