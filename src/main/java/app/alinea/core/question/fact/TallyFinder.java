package app.alinea.core.question.fact;

import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Figures of French lists and of projects in passing, which need no clause.
final class TallyFinder implements FactFinder {
  private static final Set<String> OF = Set.of("de", "d'");
  private static final Set<String> ENDS = Set.of(";", ".", ",", "");
  private static final int LONGEST_THING = 16;
  private static final int SHORTEST_THING = 3;
  private static final int LONGEST_MARK = 6;

  @Override
  public List<Fact> find(Reading reading) {
    var words = reading.words();
    if (words.language() != Language.FRENCH || reading.document().document().isLaw()) {
      return List.of();
    }
    var row = reading.row();
    var found = new ArrayList<Fact>();
    if (reading.sentence().sentence().flaws().contains(SentenceFlaw.FRAGMENT)) {
      label(words, row).or(() -> lack(words, row)).or(() -> many(words, row)).ifPresent(found::add);
    }
    for (var entity : reading.sentence().entities()) {
      if (isSum(entity)) {
        sum(words, row, entity).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /// "60 milliards", whose currency an earlier sentence tells, too.
  private static boolean isSum(Entity entity) {
    return entity.type() == EntityType.AMOUNT
        || entity.type() == EntityType.COUNT && entity.canonical().contains("illi");
  }

  /// "6 320 salles de classe en mauvais état ;".
  private static Optional<Fact> many(FunctionWords words, TokenRow row) {
    var number = new Measures(words).number(row, 0);
    var end = end(row, number);
    var thing = new TokenRange(number, end);
    return number > 0
            && row.is(number, PartOfSpeech.NOUN)
            && row.word(number).endsWith("s")
            && !words.is("time.units", row.word(number))
            && isWhole(row, end)
            && isPhrase(words, row, thing)
            && tellsApart(row, thing)
        ? Optional.of(
            tally(row, Tally.Kind.MANY, thing, new TokenRange(0, number), new TokenRange(0, 0)))
        : Optional.empty();
  }

  /// "un déficit de 48 696 salles de classe".
  private static Optional<Fact> lack(FunctionWords words, TokenRow row) {
    var at = row.is(0, PartOfSpeech.DET) ? 1 : 0;
    if (!words.is("tally.lacks", row.at(Math.min(at, row.size() - 1)).lemma())
        || !OF.contains(row.word(at + 1))) {
      return Optional.empty();
    }
    var number = new Measures(words).number(row, at + 2);
    var from = at + 2 + number;
    var noun = from + 1;
    while (OF.contains(row.word(noun)) && row.is(noun + 1, PartOfSpeech.NOUN)) {
      noun += 2;
    }
    var end = end(row, noun);
    var behind = new TokenRange(noun, end);
    return number > 0
            && row.is(from, PartOfSpeech.NOUN)
            && isWhole(row, end)
            && isPhrase(words, row, behind)
        ? Optional.of(
            new Tally(
                evidence(row, new TokenRange(at, end)),
                row,
                Tally.Kind.LACK,
                new TokenRange(at, at + 1),
                new TokenRange(at + 2, from),
                new TokenRange(from, end)))
        : Optional.empty();
  }

  /// "Nombre de villages de retour : 197".
  private static Optional<Fact> label(FunctionWords words, TokenRow row) {
    var colon = 0;
    while (colon < row.size() && !row.word(colon).equals(":")) {
      colon++;
    }
    var number = new Measures(words).number(row, colon + 1);
    var thing = new TokenRange(0, colon);
    var end = colon + 1 + number;
    var amount = amountAt(row, colon + 1);
    end = amount > 0 ? amount : end;
    return number > 0
            && colon >= SHORTEST_THING
            && colon <= LONGEST_THING
            && words.is("tally.labels", row.at(0).lemma())
            && (ENDS.contains(row.word(end)) || row.word(end).equals("soit"))
            && isPhrase(words, row, thing)
        ? Optional.of(
            tally(
                row, Tally.Kind.LABEL, thing, new TokenRange(colon + 1, end), new TokenRange(0, 0)))
        : Optional.empty();
  }

  private static int amountAt(TokenRow row, int from) {
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.AMOUNT)
        .map(entity -> row.tokensIn(entity.span()))
        .filter(range -> range.from() == from)
        .mapToInt(TokenRange::to)
        .findFirst()
        .orElse(-1);
  }

  /// "le programme d’éclairage public de la ville, d’un montant de près de 60 milliards".
  private static Optional<Fact> sum(FunctionWords words, TokenRow row, Entity amount) {
    var value = row.tokensIn(amount.span());
    var from = value.from();
    for (var i = from - 1; i >= Math.max(0, from - 3); i--) {
      if (row.spellsOneOf(i, words.list("bounds")) == from - i) {
        value = new TokenRange(i, value.to());
      }
    }
    var mark = mark(words, row, value.from());
    if (mark < 0) {
      return Optional.empty();
    }
    var cost = false;
    for (var i = mark; i < value.from(); i++) {
      cost |= row.word(i).startsWith("coût");
    }
    var end = row.word(mark - 1).equals(",") ? mark - 1 : mark;
    var head = head(words, row, end);
    var thing = new TokenRange(Math.max(head, 0), end);
    return head >= 0
            && thing.length() >= SHORTEST_THING
            && isPhrase(words, row, thing)
            && (row.is(head + 1, PartOfSpeech.ADP) || row.is(head + 1, PartOfSpeech.ADJ))
        ? Optional.of(
            tally(row, cost ? Tally.Kind.COST : Tally.Kind.SUM, thing, value, new TokenRange(0, 0)))
        : Optional.empty();
  }

  /// Where "d’un montant global de" begins that ends here, or -1.
  private static int mark(FunctionWords words, TokenRow row, int to) {
    for (var i = Math.max(1, to - LONGEST_MARK); i < to; i++) {
      if (row.spellsOneOf(i, words.list("tally.sums")) == to - i) {
        return i;
      }
    }
    return -1;
  }

  /// The nearest thing before that money is given for.
  private static int head(FunctionWords words, TokenRow row, int end) {
    for (var i = end - 1; i >= Math.max(0, end - LONGEST_THING); i--) {
      if (row.is(i, PartOfSpeech.NOUN) && words.is("tally.funded", row.at(i).lemma())) {
        return i;
      }
      if (row.word(i).equals(",") || row.isVerb(i) && row.at(i).form().person() > 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int end(TokenRow row, int from) {
    var end = from;
    while (end < row.size() && !ENDS.contains(row.word(end)) && end - from < LONGEST_THING) {
      end++;
    }
    return end;
  }

  private static boolean isWhole(TokenRow row, int end) {
    return end >= row.size() || end == row.size() - 1 && !row.word(end).equals(",");
  }

  private static boolean tellsApart(TokenRow row, TokenRange thing) {
    var telling = 0;
    for (var i = thing.from(); i < thing.to(); i++) {
      telling +=
          row.is(i, PartOfSpeech.NOUN)
                  || row.is(i, PartOfSpeech.ADJ)
                  || row.is(i, PartOfSpeech.PROPN)
                  || row.isVerb(i)
              ? 1
              : 0;
    }
    return telling > 1;
  }

  /// No clause, no pointing word, no second figure, no list.
  private static boolean isPhrase(FunctionWords words, TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      var word = row.word(i);
      if (word.equals(":")
          || word.equals("(")
          || word.equals("«")
          || words.is("relatives", word)
          || words.is("demonstratives", word)
          || word.startsWith("susvisé")
          || row.is(i, PartOfSpeech.NUM) && word.length() < 4
          || isFinite(row, i)) {
        return false;
      }
    }
    return true;
  }

  /// "desservis" might be a past tense, and is none here.
  private static boolean isFinite(TokenRow row, int index) {
    return row.isVerb(index) && row.at(index).form().person() > 0 && row.mood(index) != Mood.PAST;
  }

  private static Tally tally(
      TokenRow row, Tally.Kind kind, TokenRange thing, TokenRange value, TokenRange counted) {
    var whole =
        new TokenRange(Math.min(thing.from(), value.from()), Math.max(thing.to(), value.to()));
    return new Tally(evidence(row, whole), row, kind, thing, value, counted);
  }

  private static Evidence evidence(TokenRow row, TokenRange range) {
    return Evidence.of(row.sentence(), row.span(range), 0.85);
  }
}
