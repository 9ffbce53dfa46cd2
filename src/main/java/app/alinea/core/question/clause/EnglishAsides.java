package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes sentences of what English declarations tell of names in passing: "the Kelp Roadmap, a plan
/// for …," says what the roadmap is; "the launch of the Kelp Fund in May 2023" when it was
/// launched; "the decision of Norway to …" what Norway decided.
public final class EnglishAsides {
  private static final Set<String> AHEAD =
      Set.of("forward", "upcoming", "planned", "plan", "plans", "towards", "anticipate", "await");
  private static final Set<String> DATED = Set.of("in", "on");
  private static final Set<String> OF_DOER = Set.of("by", "of", "from");
  private static final int SHORTEST_DESCRIPTION = 5;
  private static final int LONGEST_DESCRIPTION = 26;
  private static final int LONGEST_THING = 14;
  private static final int SHORTEST_ACT = 4;

  private final FunctionWords words;
  private final CapitalName names;

  public EnglishAsides(FunctionWords words) {
    this.words = words;
    this.names = new CapitalName(words);
  }

  /// The statements, in order; English only.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    return EnglishSentences.retold(
        words,
        sentences,
        row ->
            IntStream.range(1, Math.max(1, row.size() - 2))
                .boxed()
                .flatMap(at -> Stream.of(described(row, at), done(row, at), planned(row, at)))
                .flatMap(Optional::stream));
  }

  /// "the Quay Moonshot, a partnership to save …": a description between commas.
  private Optional<AnalysedSentence> described(TokenRow row, int comma) {
    if (!row.word(comma).equals(",")
        || !words.is("describing.articles", row.word(comma + 1))
        || Character.isUpperCase(row.at(comma + 2).text().charAt(0))) {
      return Optional.empty();
    }
    var end = end(row, comma + 1);
    var length = end - comma - 1;
    if (length < SHORTEST_DESCRIPTION
        || length > LONGEST_DESCRIPTION
        || isJoined(row, end)
        || hasVerb(row, comma + 1, end)) {
      return Optional.empty();
    }
    return names
        .endingAt(row, comma)
        .filter(name -> !names.isPlaceOrPerson(row, name))
        .map(name ->
            new JoinedRow()
                .add(row.sentence(), name)
                .word("is", PartOfSpeech.AUX, "be", third(Mood.PRESENT))
                .add(row.sentence(), new TokenRange(comma + 1, end))
                .inPlaceOf(row.sentence()));
  }

  /// "…, a plan for the north, and the Reef Fund": a member of a row is no description.
  private static boolean isJoined(TokenRow row, int end) {
    return row.word(end).equals(",") && row.is(end + 1, PartOfSpeech.CCONJ);
  }

  private boolean hasVerb(TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (words.is("relatives", row.word(i)) || row.word(i).equals("to")) {
        return false;
      }
      if (row.is(i, PartOfSpeech.AUX)) {
        return true;
      }
    }
    return false;
  }

  /// "looked forward to the launch of the Reef Fund": nothing was launched when this was said.
  private static boolean isAhead(TokenRow row, int noun) {
    for (var i = noun - 1; i >= 0 && !row.word(i).equals(","); i--) {
      if (AHEAD.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "the launch of the Reef Fund in May 2023", "the signing of the Accord by Norway".
  private Optional<AnalysedSentence> done(TokenRow row, int noun) {
    var participle = words.partner("deed.participles.of", row.word(noun));
    if (participle.isEmpty() || !row.word(noun + 1).equals("of") || isAhead(row, noun)) {
      return Optional.empty();
    }
    var end = noun + 2;
    while (end < row.size()
        && end - noun < LONGEST_THING
        && !DATED.contains(row.word(end))
        && !row.isVerb(end)
        && !row.word(end).equals("by")
        && !row.is(end, PartOfSpeech.PUNCT)
        && !words.is("author.possessive.plural", row.word(end))) {
      end++;
    }
    var thing = new TokenRange(noun + 2, end);
    var definite = row.word(thing.from()).equals("the") || CapitalName.isCapital(row, thing.from());
    return dateBehind(row, behindLetters(row, end))
        .filter(date -> definite && thing.length() > 1)
        .map(date ->
            new JoinedRow()
                .add(row.sentence(), thing)
                .word(
                    row.word(thing.to() - 1).endsWith("s") && isPlural(row, thing) ? "were" : "was",
                    PartOfSpeech.AUX,
                    "be",
                    third(Mood.PAST))
                .word(
                    participle.get(),
                    PartOfSpeech.VERB,
                    participle.get().replaceFirst("ed$", ""),
                    new WordForm(Gender.NONE, GrammaticalNumber.NONE, 0, Mood.PAST_PARTICIPLE))
                .add(row.sentence(), new TokenRange(behindLetters(row, thing.to()), date))
                .inPlaceOf(row.sentence()))
        .filter(told -> named(thing, row));
  }

  /// Behind "(PKF)".
  private static int behindLetters(TokenRow row, int at) {
    return row.word(at).equals("(") && row.word(at + 2).equals(")") ? at + 3 : at;
  }

  private static boolean named(TokenRange thing, TokenRow row) {
    for (var i = thing.from(); i < thing.to(); i++) {
      if (CapitalName.isCapital(row, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(TokenRow row, TokenRange thing) {
    return row.at(thing.to() - 1).form().number() == GrammaticalNumber.PLURAL;
  }

  /// One past a date that starts there with its preposition.
  private static Optional<Integer> dateBehind(TokenRow row, int at) {
    if (!DATED.contains(row.word(at))) {
      return Optional.empty();
    }
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.DATE || entity.type() == EntityType.YEAR)
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> tokens.from() == at + 1)
        .map(TokenRange::to)
        .findFirst();
  }

  /// "the decision of Norway to …", "Kelp Ltd.’s proposal to …", "an announcement by Kelp Ltd. to".
  private Optional<AnalysedSentence> planned(TokenRow row, int noun) {
    var verb = words.partner("planning.nouns", row.word(noun));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    var to = row.word(noun + 1).equals("to") ? noun + 1 : -1;
    Optional<TokenRange> doer = Optional.empty();
    if (to > 0 && row.word(noun - 1).matches("['’]s?")) {
      doer = names.endingAt(row, noun - 1);
    } else if (OF_DOER.contains(row.word(noun + 1))) {
      for (var i = noun + 3; i < Math.min(row.size() - 2, noun + LONGEST_THING) && to < 0; i++) {
        to = row.word(i).equals("to") ? i : -1;
      }
      doer = to < 0 ? Optional.empty() : names.between(row, noun + 2, to);
    }
    if (to < 0 || doer.isEmpty() || !row.is(to + 1, PartOfSpeech.VERB)) {
      return Optional.empty();
    }
    var end = actEnd(row, to + 1);
    if (end - to < SHORTEST_ACT || holdsAmount(row, to, end)) {
      return Optional.empty();
    }
    var found = doer.get();
    return Optional.of(
        new JoinedRow()
            .add(row.sentence(), found)
            .word(verb.get(), PartOfSpeech.VERB, base(verb.get()), third(Mood.PAST))
            .add(row.sentence(), new TokenRange(to, end))
            .inPlaceOf(row.sentence()));
  }

  /// How much somebody plans to spend has a question of its own.
  private static boolean holdsAmount(TokenRow row, int from, int to) {
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.AMOUNT)
        .map(entity -> row.tokensIn(entity.span()).from())
        .anyMatch(at -> from <= at && at < to);
  }

  private static int end(TokenRow row, int start) {
    for (var i = start; i < row.size(); i++) {
      if (row.word(i).matches("[,;:.–—]")) {
        return i;
      }
    }
    return row.size();
  }

  /// Up to a comma, a further thing said, or the end.
  private int actEnd(TokenRow row, int start) {
    for (var i = start; i < row.size(); i++) {
      if (row.word(i).matches("[,;:.–—]")
          || row.is(i, PartOfSpeech.CCONJ)
              && (words.is("attitude.verbs", row.at(i + 1).lemma())
                  || row.is(i + 1, PartOfSpeech.DET)
                  || row.is(i + 1, PartOfSpeech.AUX))) {
        return i;
      }
    }
    return row.size();
  }

  /// "decided" of "decide", "planned" of "plan".
  private static String base(String past) {
    var bare = past.substring(0, past.length() - 2);
    if (past.equals("undertook")) {
      return "undertake";
    }
    if (past.equals("planned") || past.equals("committed")) {
      return bare.substring(0, bare.length() - 1);
    }
    return past.matches(".*(?:id|is|os|dg)ed") ? bare + "e" : bare;
  }

  private static WordForm third(Mood mood) {
    return new WordForm(Gender.NONE, GrammaticalNumber.SINGULAR, 3, mood);
  }
}
