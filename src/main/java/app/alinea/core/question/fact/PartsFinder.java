package app.alinea.core.question.fact;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parts that French counts and names behind a dash or in brackets, and those between whom a text
/// says that something was agreed.
final class PartsFinder implements FactFinder {
  private static final Set<String> OPENS = Set.of("–", "—", "(", ":");
  private static final Set<String> CLOSES = Set.of("–", "—", ")", ".", ";", "");
  private static final Set<String> DEFINITE = Set.of("les", "nos", "ses", "des", "aux");
  private static final int LONGEST_WHOLE = 14;
  private static final int LONGEST_PART = 10;
  private static final int MOST = 8;
  private static final int SHORTEST_PARTIES = 4;
  private static final int LONGEST_PARTIES = 30;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    if (reading.words().language() != Language.FRENCH) {
      return facts;
    }
    var row = reading.row();
    for (var i = 1; i + 2 < row.size(); i++) {
      if (OPENS.contains(row.word(i))) {
        parts(reading, row, i).ifPresent(facts::add);
      }
      if (row.word(i).equals("entre")
          && row.mood(i - 1) == Mood.PAST_PARTICIPLE
          && reading.words().is("agreed.participles", row.at(i - 1).lemma())) {
        between(reading, row, i).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> parts(Reading reading, TokenRow row, int open) {
    var start = open - 1;
    while (start > Math.max(1, open - LONGEST_WHOLE)
        && !row.isVerb(start)
        && !row.word(start).equals(",")
        && count(reading, row, start) == 0) {
      start--;
    }
    var count = count(reading, row, start);
    var noun = row.is(start + 1, PartOfSpeech.ADJ) ? start + 2 : start + 1;
    if (count < 2
        || count > MOST
        || !DEFINITE.contains(row.word(start - 1))
        || !row.is(noun, PartOfSpeech.NOUN)
        || row.at(noun).form().number() != GrammaticalNumber.PLURAL) {
      return Optional.empty();
    }
    var members = members(row, open + 1);
    if (members.size() != count
        || members.stream().anyMatch(member -> member.length() > LONGEST_PART)) {
      return Optional.empty();
    }
    var span = row.span(new TokenRange(start, members.getLast().to()));
    return Optional.of(
        new PhraseFact.Parts(
            Evidence.of(reading.sentence(), span, 0.85),
            row,
            new TokenRange(start, open),
            members));
  }

  private static int count(Reading reading, TokenRow row, int index) {
    return row.is(index, PartOfSpeech.NUM)
        ? reading.words().numbers().cardinal(row.word(index)).orElse(0)
        : 0;
  }

  private static List<TokenRange> members(TokenRow row, int from) {
    var members = new ArrayList<TokenRange>();
    var start = from;
    for (var i = from; i <= row.size(); i++) {
      var closes = CLOSES.contains(row.word(i));
      if (closes || row.word(i).equals(",") || row.is(i, PartOfSpeech.CCONJ)) {
        if (i > start) {
          members.add(new TokenRange(start, i));
        }
        start = i + 1;
      }
      if (closes) {
        break;
      }
    }
    return members;
  }

  private static Optional<Fact> between(Reading reading, TokenRow row, int link) {
    var thing = DeedThing.before(reading, link - 1, row.at(link - 1).form());
    var end = link + 1;
    var joined = false;
    while (end < row.size() && !CLOSES.contains(row.word(end)) && !row.isVerb(end)) {
      joined |= row.is(end, PartOfSpeech.CCONJ);
      end++;
    }
    while (row.word(end - 1).equals(",")) {
      end--;
    }
    var parties = new TokenRange(link + 1, end);
    if (!joined
        || parties.length() < SHORTEST_PARTIES
        || parties.length() > LONGEST_PARTIES
        || !row.is(link + 1, PartOfSpeech.DET) && !row.is(link + 1, PartOfSpeech.PROPN)) {
      return Optional.empty();
    }
    return thing
        .filter(found -> found.article().isEmpty())
        .map(found ->
            new PhraseFact.Between(
                Evidence.of(
                    reading.sentence(),
                    row.span(new TokenRange(found.range().from(), parties.to())),
                    0.8),
                row,
                found.range(),
                link - 1,
                parties));
  }
}
