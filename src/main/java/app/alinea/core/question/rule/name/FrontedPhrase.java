package app.alinea.core.question.rule.name;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.rule.Idiom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A phrase with a name in it, drawn to the front of a question, and what stays behind.
final class FrontedPhrase {
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "the");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des", "of");
  private static final Set<String> GENITIVE = Set.of("de", "d'", "du", "des");
  private static final int NEAR = 4;
  private static final int FAR = 9;
  private static final Map<String, String> CONTRACTED =
      Map.of("du", "de", "des", "de", "au", "à", "aux", "à");
  private static final Set<String> BREAKS = Set.of(",", "(", "par", "by", "–", "-", "œuvre");

  /// "En un programme pour quel pays": what begins so is not drawn to the front whole.
  private static final Set<String> UNLED = Set.of("pour", "en", "for", "into");

  /// "restent ouverts à un dialogue avec …": whom it is with is asked for by itself.
  private static final Set<String> WITH = Set.of("avec", "envers", "contre");

  private static final int DEEPEST = 2;
  private static final int LONGEST_LEAD = 8;
  private static final int LONGEST_FRONT = 15;
  private static final int LONGEST_TAIL = 16;

  private FrontedPhrase() {}

  /// What to draw to the front: of an object "de quel pays" alone, the object staying behind the
  /// verb; a deeper name takes the phrase around it along.
  static Optional<TokenRange> front(Idiom idiom, Clause clause, TokenRange range) {
    var row = clause.row();
    var base = base(idiom, clause);
    if (base > range.from()
        || range.to() - base > LONGEST_FRONT
        || !isPlain(idiom, row, base, range)) {
      return Optional.empty();
    }
    if (base == range.from()) {
      return agreesWithFront(clause) ? Optional.of(range) : Optional.empty();
    }
    var partner = range.from() - 1;
    if (base < partner && WITH.contains(row.word(partner)) && isState(row, base - 1)) {
      return Optional.of(new TokenRange(partner, range.to()));
    }
    if (isPreposition(row, base)) {
      var nested = range.from() > base + 1;
      if (isNested(row, base, range) || nested && UNLED.contains(row.word(base))) {
        return Optional.empty();
      }
      return Optional.of(new TokenRange(base, range.to()));
    }
    var first = base + 1;
    while (first < range.from() && !isPreposition(row, first)) {
      first++;
    }
    if (!row.is(base, PartOfSpeech.DET)
        || first >= range.from()
        // "une communication relative à la réunion": what the adjective takes stays with it.
        || idiom.words().is("taking.adjectives", row.at(first - 1).lemma())) {
      return Optional.empty();
    }
    var of = OF.contains(row.word(first));
    var within = of && !OF.contains(row.word(range.from() - 1));
    if (isNested(row, base, range) || within && DEFINITE.contains(row.word(base))) {
      return Optional.empty();
    }
    var possessive = idiom.words().is("possessives", row.word(base));
    var english = idiom.words().language() == Language.ENGLISH;
    if (english && of && DEFINITE.contains(row.word(base))) {
      return first == range.from() - 1
          ? Optional.of(new TokenRange(base, range.to()))
          : Optional.empty();
    }
    if (first == range.from() - 1 && !(of && possessive)) {
      return Optional.of(new TokenRange(first, range.to()));
    }
    if (!of && UNLED.contains(row.word(first)) && first < range.from() - 1) {
      return Optional.empty();
    }
    // "a report on its work to the committee": whom it is given to the verb says.
    if (!of
        && english
        && row.word(partner).equals("to")
        && idiom.words().is("telling.to", clause.mainLemma())) {
      return Optional.of(new TokenRange(partner, range.to()));
    }
    if (!of) {
      var from = row.word(first - 1).equals("face") ? first - 1 : first;
      return Optional.of(new TokenRange(from, range.to()));
    }
    return DEFINITE.contains(row.word(base)) && agreesWithFront(clause)
        ? Optional.of(new TokenRange(base, range.to()))
        : Optional.empty();
  }

  /// "à la réunion inaugurale de la commission de quel pays": too deep to be asked for.
  private static boolean isNested(TokenRow row, int base, TokenRange range) {
    var depth = 0;
    for (var i = base; i < range.from(); i++) {
      depth += isPreposition(row, i) ? 1 : 0;
    }
    return depth > DEEPEST || range.from() - base > LONGEST_LEAD;
  }

  private static boolean isPreposition(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.ADP)
        || CONTRACTED.containsKey(row.word(index)) && !row.is(index, PartOfSpeech.DET);
  }

  /// One phrase without verbs or marks: no second object behind the first, no agent.
  private static boolean isPlain(Idiom idiom, TokenRow row, int base, TokenRange range) {
    for (var i = base; i < range.to(); i++) {
      var word = row.word(i);
      var second =
          i > base
              && row.is(i, PartOfSpeech.DET)
              && (row.is(i - 1, PartOfSpeech.NOUN) || row.is(i - 1, PartOfSpeech.ADJ));
      if (row.isVerb(i)
          || second
          || row.mood(i) == Mood.PAST_PARTICIPLE && !row.is(i, PartOfSpeech.ADJ)
          || BREAKS.contains(word)
          || idiom.words().is("relatives", word)
          || idiom.words().is("demonstratives", word)) {
        return false;
      }
    }
    return true;
  }

  /// A participle with "avoir" agrees with an object before it; only simple tenses are safe.
  private static boolean agreesWithFront(Clause clause) {
    var last = clause.verbGroup().to() - 1;
    var compound = last > clause.verb() && clause.row().mood(last) == Mood.PAST_PARTICIPLE;
    return !compound || clause.row().at(clause.verb()).lemma().equals("être");
  }

  /// The first token behind adverbs and behind a governed infinitive ("continueront de soutenir").
  private static int base(Idiom idiom, Clause clause) {
    var row = clause.row();
    var base = clause.rest().from();
    while (row.is(base, PartOfSpeech.ADV) && !row.word(base).equals("près")
        || idiom.words().is("mid.adverbs", row.word(base))) {
      base++;
    }
    var link = Set.of("à", "de", "d'", "to").contains(row.word(base));
    var infinitive = base + (link ? 1 : 0);
    if (row.isInfinitive(infinitive) || link && row.word(base).equals("to")) {
      base = infinitive + 1;
      while (row.is(base, PartOfSpeech.ADV)) {
        base++;
      }
    }
    return behindState(idiom, clause, base);
  }

  /// "restent ouverts à …", "sont attachés à …": what the state takes can be drawn to the front,
  /// the state itself stays with its verb.
  private static int behindState(Idiom idiom, Clause clause, int base) {
    var row = clause.row();
    if (idiom.words().language() != Language.FRENCH
        || !idiom.words().is("copulas", clause.mainLemma())
        || !row.is(base, PartOfSpeech.ADJ) && row.mood(base) != Mood.PAST_PARTICIPLE) {
      return base;
    }
    return isPreposition(row, base + 1) && !row.isInfinitive(base + 2) ? base + 1 : base;
  }

  private static boolean isState(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.ADJ) || row.mood(index) == Mood.PAST_PARTICIPLE;
  }

  /// What follows, up to an aside; too much of it hides the question. Behind a phrase that was
  /// drawn to the front whole, only what hangs on the verb can stay.
  static Optional<TokenRange> tail(Clause clause, TokenRange range, TokenRange front) {
    var row = clause.row();
    var end = range.to();
    while (end < clause.rest().to() && !isAside(row, end)) {
      end++;
    }
    var tail = new TokenRange(range.to(), end);
    var behindObject = front.from() > clause.rest().from() && front.from() >= range.from() - 1;
    var hangsOnVerb =
        clause.trailing().stream().anyMatch(adjunct -> adjunct.range().from() == tail.from())
            || row.word(tail.from()).equals("en") && row.word(tail.from() + 1).endsWith("tant")
            || row.word(tail.from()).equals("comme");
    var preposition = isPreposition(row, tail.from());
    for (var i = tail.from(); i < tail.to(); i++) {
      if (row.word(i).equals("its")) {
        return Optional.empty();
      }
    }
    var sound = tail.isEmpty() || hangsOnVerb || behindObject && preposition;
    return sound && tail.length() <= LONGEST_TAIL ? Optional.of(tail) : Optional.empty();
  }

  /// A comma or dash that does not merely stand in a row of words.
  private static boolean isAside(TokenRow row, int index) {
    var word = row.word(index);
    var list =
        row.is(index + 1, PartOfSpeech.ADJ)
            || row.is(index + 1, PartOfSpeech.DET)
            || row.is(index + 1, PartOfSpeech.NOUN)
            || goesOnInGenitive(row, index);
    return word.equals("–") || word.equals(",") && !list;
  }

  /// "en matière de pêche, de fret et de tourisme": one row up to its last member.
  private static boolean goesOnInGenitive(TokenRow row, int comma) {
    var before = false;
    for (var i = comma - 1; i >= Math.max(0, comma - NEAR); i--) {
      before |= GENITIVE.contains(row.word(i));
    }
    for (var i = comma + 2; before && i + 1 < Math.min(row.size(), comma + FAR); i++) {
      if (row.is(i, PartOfSpeech.CCONJ) && GENITIVE.contains(row.word(i + 1))) {
        return GENITIVE.contains(row.word(comma + 1));
      }
    }
    return false;
  }
}
