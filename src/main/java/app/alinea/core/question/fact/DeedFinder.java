package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What French participles tell in passing of when, where, by whom and by which text a thing was
/// done.
final class DeedFinder implements FactFinder {
  private static final Set<String> RELATIVE = Set.of("que", "qu'");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", ")", "", "–", "et");
  private static final Set<String> OF_THING =
      Set.of(
          "selon", "sur", "entre", "relatif", "relative", "concernant", "visant", "portant", "en");
  private static final Set<String> TAKEN = Set.of("prise", "prises");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final int LONGEST_TAIL = 22;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    if (reading.words().language() != Language.FRENCH) {
      return facts;
    }
    var row = reading.row();
    for (var i = 2; i + 2 < row.size(); i++) {
      if ((row.mood(i) == Mood.PAST_PARTICIPLE || isTaken(row, i))
          && reading.words().is("deed.participles", row.at(i).lemma())) {
        deed(reading, i).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /// "la décision prise": a form that the dictionary gives to another verb as well.
  private static boolean isTaken(TokenRow row, int index) {
    return TAKEN.contains(row.word(index)) && row.is(index - 1, PartOfSpeech.NOUN);
  }

  private static Optional<Fact> deed(Reading reading, int participle) {
    var row = reading.row();
    var end = thingEnd(row, participle);
    if (end < 1) {
      return Optional.empty();
    }
    var thing = DeedThing.before(reading, end, row.at(participle).form());
    var after = participle + 1;
    while (row.is(after, PartOfSpeech.ADV) && !row.word(after).equals("lors")) {
      after++;
    }
    var at = after;
    return thing.flatMap(found ->
        place(row, at)
            .flatMap(place -> {
              var tail = tail(row, place.range().to());
              return tail.map(rest -> {
                var span =
                    row.span(
                        new TokenRange(
                            found.range().from(), Math.max(rest.to(), place.range().to())));
                return new PassingFact.Deed(
                    Evidence.of(reading.sentence(), span, 0.8),
                    row,
                    found.range(),
                    found.article(),
                    participle,
                    place.entity(),
                    place.range(),
                    rest);
              });
            }));
  }

  /// Where the thing ends that the participle belongs to, or -1 in a verb of its own.
  private static int thingEnd(TokenRow row, int participle) {
    var before = participle - 1;
    while (before > 0 && row.is(before, PartOfSpeech.ADV)) {
      before--;
    }
    // "le droit de …, tel qu’il est inscrit à l’article 51".
    var as = before - 3;
    if (row.at(before).lemma().equals("être")
        && as > 0
        && row.word(before - 2).equals("qu'")
        && row.word(as).startsWith("tel")) {
      return row.word(as - 1).equals(",") ? as - 1 : as;
    }
    if (row.at(before).lemma().equals("avoir") && row.word(before - 1).equals("nous")) {
      return RELATIVE.contains(row.word(before - 2)) ? before - 2 : -1;
    }
    if (row.isVerb(before) && row.mood(before) != Mood.PAST_PARTICIPLE
        || row.word(before).equals("comme")
        || row.is(before, PartOfSpeech.CCONJ)) {
      return -1;
    }
    return row.word(before).equals(",") ? before : before + 1;
  }

  private record Place(Entity entity, TokenRange range) {}

  private static Optional<Place> place(TokenRow row, int from) {
    var word = row.word(from);
    for (var entity : row.sentence().entities()) {
      var tokens = row.tokensIn(entity.span());
      var led = tokens.from() - from;
      if (tokens.isEmpty() || led < 1 || led > 3) {
        continue;
      }
      var lead = row.text(new TokenRange(from, tokens.from())).toLowerCase(Locale.ROOT);
      var fits =
          switch (entity.type()) {
            case SUMMIT -> lead.matches("lors du|lors de la|au|à la|pendant le");
            case DATE -> lead.matches("le|en");
            case YEAR -> lead.equals("en");
            case CITY -> lead.equals("à");
            case COUNTRY -> lead.matches("en|au|aux|par|par la|par le|par les|par l[’']");
            case ORGANISATION, BODY -> lead.matches("par la|par le|par les|par l[’']");
            case ARTICLE -> lead.matches("à l[’']|dans l[’']|par l[’']");
            default -> false;
          };
      if (fits && entity.type() == EntityType.CITY) {
        return Optional.of(
            new Place(entity, new TokenRange(from, withSecondCity(row, tokens.to()))));
      }
      if (fits && !word.isEmpty()) {
        return Optional.of(new Place(entity, new TokenRange(from, tokens.to())));
      }
    }
    return Optional.empty();
  }

  /// "conclu à Bruxelles et à Ohrid".
  private static int withSecondCity(TokenRow row, int end) {
    if (!row.word(end).equals("et") || !row.word(end + 1).equals("à")) {
      return end;
    }
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.CITY)
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> tokens.from() == end + 2)
        .map(TokenRange::to)
        .findFirst()
        .orElse(end);
  }

  /// What follows the place and belongs to the thing; empty where something else goes on there.
  private static Optional<TokenRange> tail(TokenRow row, int from) {
    var word = row.word(from);
    // "défini par le Conseil en tout ce que nous faisons": the frame of the whole sentence.
    if (word.equals("en") && row.word(from + 1).startsWith("tou")) {
      return Optional.of(new TokenRange(from, from));
    }
    if (ENDS.contains(word)) {
      var another =
          word.equals("et")
              && (row.is(from + 1, PartOfSpeech.ADP) || row.word(from + 1).startsWith("au"));
      return another ? Optional.empty() : Optional.of(new TokenRange(from, from));
    }
    var infinitive = (word.equals("de") || word.equals("d'")) && row.isInfinitive(from + 1);
    var ofArticle = word.equals("du") || word.equals("de");
    if (!infinitive && !OF_THING.contains(word) && !ofArticle) {
      return Optional.empty();
    }
    // "convenue à Oslo en 2019 et du plan": what goes on behind the year is something else.
    if (word.equals("en")
        && YEAR.matcher(row.word(from + 1)).matches()
        && ENDS.contains(row.word(from + 2))) {
      return Optional.of(new TokenRange(from, from + 2));
    }
    var end = from;
    while (end < row.size() && !stops(row, end)) {
      end++;
    }
    end = withoutHalf(row, from, end);
    return end - from > LONGEST_TAIL ? Optional.empty() : Optional.of(new TokenRange(from, end));
  }

  /// "membre de l’Alliance avec le Plan d’action (PAA) en tant que partie du processus": what is
  /// cut off at a bracket goes as a whole.
  private static int withoutHalf(TokenRow row, int from, int end) {
    if (!row.word(end).equals("(")) {
      return end;
    }
    var close = end;
    while (close < row.size() && !row.word(close).equals(")")) {
      close++;
    }
    if (ENDS.contains(row.word(close + 1))) {
      return end;
    }
    for (var i = end - 1; i > from + 2; i--) {
      if (row.word(i).equals("avec") || row.word(i).equals("par")) {
        return i;
      }
    }
    return end;
  }

  private static boolean stops(TokenRow row, int index) {
    var word = row.word(index);
    return word.equals(",")
        || word.equals(".")
        || word.equals(";")
        || word.equals("(")
        || word.equals("et") && row.word(index + 1).equals("nous");
  }
}
