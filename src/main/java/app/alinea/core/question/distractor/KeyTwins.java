package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// A key that is a phrase with one thing in it exchanged, so that the statement with it is false: a
/// name of a row, or a word of a key so short that the word is what is asked for. One word of many
/// nobody notices.
final class KeyTwins {
  /// A row that goes on does not deny what it does not name.
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:d[’']autres|autres|notamment|en particulier|y compris|tels?"
              + " que|telles? que|par exemple|entre autres|others?|including|such as|in"
              + " particular|inter alia|for example|among others)(?!\\p{L})");

  private static final Pattern NAMED = Pattern.compile("^\\p{Lu}\\p{Ll}");

  /// "des Nations Unies", "of the Union".
  private static final Pattern OWNED =
      Pattern.compile("(?iu) (?:des|du|de la|de l’|of the)[ ’]?(\\p{Lu}[\\p{L}-]+(?: \\p{L}+)?)$");

  private static final Pattern SMALL =
      Pattern.compile(
          "(?iu)(?:le|la|les|l|un|une|des|de|du|d|à|au|aux|et|ou|par|pour|sur|dans|en|avec|the|an?"
              + "|of|to|in|on|and|or|by|for|with|from|its|their|leurs?|ses|sa|son)");

  private static final Pattern BREAK = Pattern.compile("[ ’',]+");

  /// Words that say something, in a key that a learner can keep in mind.
  private static final int MOST_TELLING = 4;

  private final ContenderPool pool;
  private final NamesInKey names;
  private final WordFamilies families;
  private final Vocabulary vocabulary;
  private final Negation negation;

  KeyTwins(
      ContenderPool pool,
      NamesInKey names,
      WordFamilies families,
      Vocabulary vocabulary,
      Negation negation) {
    this.pool = pool;
    this.names = names;
    this.families = families;
    this.vocabulary = vocabulary;
    this.negation = negation;
  }

  /// The statement made false; what something is called is refuted where the text calls something
  /// else so, and by no word of its own.
  Optional<String> of(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    if (negation.isIn(draft)
        || draft.answer().kind() == AnswerKind.ATTRIBUTE
        || !draft.statement().answer().equals(key)
        || !draft.answer().kind().isPhrase() && draft.answer().kind() != AnswerKind.CITY
        || OPEN.matcher(draft.statement().whole()).find()) {
      return Optional.empty();
    }
    return spelled(draft)
        .or(() -> names.of(draft, random).stream().findFirst())
        .or(() -> turned(draft, random))
        .map(draft.statement()::with);
  }

  /// "le Traité sur la pêche" beside "le Traité sur le balisage": names that the text spells out,
  /// of one kind.
  private Optional<String> spelled(Draft draft) {
    var key = draft.answer().text();
    var spelled =
        pool.near(AnswerKind.EXPANSION, draft.position()).stream()
            .map(listed -> listed.contender().text())
            .toList();
    return spelled.stream()
        .filter(name -> key.endsWith(name) && NAMED.matcher(name).find())
        .flatMap(name ->
            spelled.stream()
                .filter(other -> !other.equals(name))
                .filter(other -> first(other).equals(first(name)))
                .map(other -> key.substring(0, key.length() - name.length()) + other))
        .findFirst();
  }

  private static String first(String name) {
    return name.split(" ", 2)[0];
  }

  /// Other bodies whose names end with the same owner.
  List<String> sisters(Draft draft) {
    var owner = owner(draft.answer().text());
    return owner.isEmpty()
        ? List.of()
        : pool.near(AnswerKind.BODY, draft.position()).stream()
            .map(ContenderPool.Listed::contender)
            .filter(other -> !other.referent().equals(draft.answer().referent()))
            .map(Contender::text)
            .filter(other -> owner(other).equals(owner))
            .toList();
  }

  private static String owner(String body) {
    var owned = OWNED.matcher(body);
    return owned.find() ? owned.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private Optional<String> turned(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    if (telling(key).size() > MOST_TELLING) {
      return Optional.empty();
    }
    var found =
        families.exchanges(draft, random).stream()
            .flatMap(place ->
                place.others().stream()
                    .filter(vocabulary::has)
                    .limit(1)
                    .map(other -> place.in(key, other)))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.get(random.nextInt(found.size())));
  }

  private static List<String> telling(String key) {
    return BREAK
        .splitAsStream(key)
        .filter(word -> !word.isEmpty() && !SMALL.matcher(word).matches())
        .toList();
  }
}
