package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.NounClass;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.rule.Initials;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// What the letters of an acronym could stand for as well; else what other acronyms of the text do
/// stand for, where their letters do not give the right one away: each text explains an acronym
/// once, so that all others are wrong.
final class OtherExpansions {
  private static final int WANTED = 3;
  private static final double ALIKE = 0.6;
  private static final double SHORTEST = 0.4;

  /// "KFOR" and "Force", "MARCOM" and "maritime".
  private static final int SYLLABLE = 3;

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,8}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

  private final ContenderPool pool;
  private final FunctionWords words;
  private final SameInitials initials;

  OtherExpansions(ContenderPool pool, FunctionWords words) {
    this.pool = pool;
    this.words = words;
    this.initials = new SameInitials(words.language());
  }

  /// Three full forms, or none.
  List<Option> near(Draft draft, RandomGenerator random) {
    var acronym = acronym(draft.answer().referent());
    var made = initials.of(acronym, draft.answer().text(), random);
    return made.isEmpty()
        ? near(acronym, draft.answer().text(), draft.position(), random)
        : made.stream().map(text -> new Option(text, "")).toList();
  }

  /// The same for a term that is made of the initials of what it means: beside meanings of other
  /// initials the right one is found by its own.
  Optional<List<Option>> ofTerm(Draft draft, RandomGenerator random) {
    var term = draft.answer().referent();
    var key = draft.answer().text();
    return draft.answer().kind() == AnswerKind.DESCRIPTION
            && CAPITALS.matcher(term).matches()
            && Initials.spell(term, key)
        ? Optional.of(
            initials.of(term, key, random).stream().map(text -> new Option(text, "")).toList())
        : Optional.empty();
  }

  /// The one that is taken for the right one most easily: the letters fit it as well, or nearly as
  /// well where both begin with the same word.
  Optional<String> nearest(Draft draft, RandomGenerator random) {
    var acronym = acronym(draft.answer().referent());
    var key = draft.answer().text();
    var fitting = letters(acronym, key);
    return believed(acronym, key, draft.position(), random).stream()
        .map(Contender::text)
        .filter(other ->
            letters(acronym, other) >= fitting
                || fitting < acronym.length() && head(other).equals(head(key)))
        .findFirst();
  }

  private static String head(String expansion) {
    return expansion.split(" ", 2)[0].toLowerCase(Locale.ROOT);
  }

  List<Option> near(String acronym, String key, int position, RandomGenerator random) {
    var others = believed(acronym, key, position, random);
    var chosen = new ArrayList<Contender>();
    for (var other : others) {
      if (chosen.size() < WANTED
          && chosen.stream().noneMatch(one -> one.words().sharedWith(other.words()) > ALIKE)) {
        chosen.add(other);
      }
    }
    return chosen.size() < WANTED
        ? List.of()
        : chosen.stream()
            .map(each -> new Option(each.text(), acronym(each.referent()) + " : " + each.note()))
            .toList();
  }

  private List<Contender> believed(
      String acronym, String key, int position, RandomGenerator random) {
    if (Initials.spell(acronym, key) || hasSyllable(acronym, key)) {
      return List.of();
    }
    var needed = Math.max(1, letters(acronym, key) - 1);
    var others =
        new ArrayList<>(
            pool.near(AnswerKind.EXPANSION, position).stream()
                .map(ContenderPool.Listed::contender)
                .filter(other -> !acronym(other.referent()).equals(acronym))
                .filter(other -> letters(acronym, other.text()) >= needed)
                .filter(other -> !beginsAs(acronym, key) || beginsAs(acronym, other.text()))
                .filter(other -> isComparable(key, other.text()))
                .filter(other -> isText(key) == isText(other.text()))
                .filter(other -> !key.contains(other.text()) && !other.text().contains(key))
                .filter(other -> !Initials.spell(acronym, other.text()))
                .toList());
    Collections.shuffle(others, Random.from(random));
    var own = WordBag.of(key);
    others.sort(
        Comparator.comparingDouble(
            other -> -letters(acronym, other.text()) - other.words().sharedWith(own)));
    return others;
  }

  /// A treaty beside programmes is found by its letters’ use in any sentence.
  private boolean isText(String expansion) {
    return NounClass.of(words, expansion) == NounClass.TEXT;
  }

  private static String acronym(String referent) {
    return referent.substring(referent.indexOf(':') + 1);
  }

  private static boolean isComparable(String key, String other) {
    return Math.min(key.length(), other.length())
        >= SHORTEST * Math.max(key.length(), other.length());
  }

  /// Of full forms one alone that begins with the first letter gives itself away.
  private static boolean beginsAs(String acronym, String expansion) {
    return plain(expansion).charAt(0) == plain(acronym).charAt(0);
  }

  /// How many letters of an acronym begin a word of a full form, each word counted once.
  private static int letters(String acronym, String expansion) {
    var left = new ArrayList<Character>();
    for (var word : BREAK.split(plain(expansion), -1)) {
      if (word.length() > SYLLABLE) {
        left.add(word.charAt(0));
      }
    }
    var found = 0;
    for (var letter : plain(acronym).toCharArray()) {
      if (left.remove(Character.valueOf(letter))) {
        found++;
      }
    }
    return found;
  }

  private static boolean hasSyllable(String acronym, String expansion) {
    var letters = plain(acronym);
    for (var word : BREAK.split(plain(expansion), -1)) {
      if (word.length() >= SYLLABLE && letters.contains(word.substring(0, SYLLABLE))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
