package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Three names or more of one kind side by side.
final class RosterFinder implements FactFinder {
  private static final Set<EntityType> TYPES =
      EnumSet.of(EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.REGION, EntityType.CITY);
  private static final Set<String> JOINTS =
      Set.of(
          ",", "et", "and", "le", "la", "les", "l'", "the", "de", "du", "des", "d'", "en", "au",
          "aux", "à", "ainsi", "que");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'", "the");
  private static final Set<String> MARKS = Set.of("–", "—", "-", ":", "(");
  private static final Set<String> PREPOSITIONS = Set.of("pour", "avec", "for", "with", "entre");
  private static final Set<String> CLOSERS = Set.of(".", ",", ";", "", ")");
  private static final Set<String> LOCATIVE = Set.of("en", "au", "aux", "in");
  private static final Map<String, String> TO = Map.of("à", "à", "au", "à", "aux", "à");
  private static final int FEWEST = 3;
  private static final int PAIR = 2;
  private static final int LONGEST_WHOLE = 12;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    var row = reading.row();
    var names =
        reading.sentence().entities().stream()
            .filter(entity -> TYPES.contains(entity.type()))
            .toList();
    for (var i = 0; i < names.size(); i++) {
      var run = run(row, names, i);
      if (run.size() == PAIR && (i == 0 || !joined(row, names.get(i - 1), names.get(i)))) {
        inRow(reading, run).filter(RosterFinder::isGiven).ifPresent(facts::add);
      }
      if (run.size() >= FEWEST && (i == 0 || !joined(row, names.get(i - 1), names.get(i)))) {
        roster(reading, run).ifPresent(facts::add);
        located(reading, run).ifPresent(facts::add);
        inRow(reading, run).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static List<Entity> run(TokenRow row, List<Entity> names, int from) {
    var run = new ArrayList<Entity>();
    run.add(names.get(from));
    for (var i = from + 1; i < names.size() && joined(row, names.get(i - 1), names.get(i)); i++) {
      run.add(names.get(i));
    }
    return run;
  }

  private static boolean joined(TokenRow row, Entity left, Entity right) {
    var from = row.tokensIn(left.span()).to();
    var to = row.tokensIn(right.span()).from();
    if (left.type() != right.type() || from >= to) {
      return false;
    }
    var marked = false;
    for (var i = from; i < to; i++) {
      if (!JOINTS.contains(row.word(i))) {
        return false;
      }
      marked |= row.word(i).equals(",") || row.is(i, PartOfSpeech.CCONJ);
    }
    return marked;
  }

  private static List<TokenRange> members(TokenRow row, List<Entity> run) {
    return run.stream()
        .map(entity -> row.tokensIn(entity.span()))
        .map(tokens ->
            ARTICLES.contains(row.word(tokens.from() - 1))
                ? new TokenRange(tokens.from() - 1, tokens.to())
                : tokens)
        .toList();
  }

  private static Optional<Fact> roster(Reading reading, List<Entity> run) {
    var row = reading.row();
    var members = members(row, run);
    var start = members.getFirst().from();
    var complete = MARKS.contains(row.word(start - 1));
    var examples = !complete && reading.words().is("roster.words", row.word(start - 1));
    var end = complete ? start - 1 : comma(row, start - 1);
    if (!complete && !examples || end < 2) {
      return Optional.empty();
    }
    return whole(reading, end)
        .map(whole -> {
          var span = row.span(new TokenRange(whole.from(), members.getLast().to()));
          return new PassingFact.Roster(
              Evidence.of(reading.sentence(), span, 0.8),
              row,
              whole,
              members,
              AnswerKind.of(run.getFirst().type()),
              complete,
              false);
        });
  }

  /// "les ressources … en Roumanie, en Turquie et en Espagne": where a thing is.
  private static Optional<Fact> located(Reading reading, List<Entity> run) {
    var row = reading.row();
    if (run.getFirst().type() != EntityType.COUNTRY) {
      return Optional.empty();
    }
    for (var entity : run) {
      if (!LOCATIVE.contains(row.word(row.tokensIn(entity.span()).from() - 1))) {
        return Optional.empty();
      }
    }
    var end = row.tokensIn(run.getFirst().span()).from() - 1;
    var from = end - 1;
    while (from >= 0 && from > end - LONGEST_WHOLE && !startsThing(row, from)) {
      if (row.word(from).equals(",")
          || row.isVerb(from) && row.at(from).form().person() > 0
          || row.is(from, PartOfSpeech.CCONJ)) {
        return Optional.empty();
      }
      from--;
    }
    if (from < 0 || !startsThing(row, from) || end - from < 3) {
      return Optional.empty();
    }
    var members = members(row, run);
    var span = row.span(new TokenRange(from, members.getLast().to()));
    return Optional.of(
        new PassingFact.Roster(
            Evidence.of(reading.sentence(), span, 0.8),
            row,
            new TokenRange(from, end),
            members,
            AnswerKind.COUNTRY,
            true,
            true));
  }

  private static boolean startsThing(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.DET)
        && ARTICLES.contains(row.word(index))
        && !row.word(index - 1).equals("de")
        && !row.is(index - 1, PartOfSpeech.ADP);
  }

  private static int comma(TokenRow row, int from) {
    for (var i = from; i > Math.max(0, from - 3); i--) {
      if (row.word(i).equals(",")) {
        return i;
      }
    }
    return row.word(from).equals("including") ? from : -1;
  }

  /// The plural noun phrase right before, without its determiner: the outermost one.
  private static Optional<TokenRange> whole(Reading reading, int end) {
    var row = reading.row();
    Optional<TokenRange> found = Optional.empty();
    for (var i = end - 1; i >= Math.max(0, end - LONGEST_WHOLE); i--) {
      var word = row.word(i);
      if (word.equals(",")
          || row.isVerb(i) && row.at(i).form().person() > 0
          || reading.words().is("relatives", word)) {
        break;
      }
      if (reading.words().is("other.words", word)
          || reading.words().is("untold.adjectives", row.at(i).lemma())
          || reading.words().is("demonstratives", word)) {
        return Optional.empty();
      }
      var head = i + 1;
      while (head < end && row.is(head, PartOfSpeech.ADJ)) {
        head++;
      }
      var plural =
          (row.is(i, PartOfSpeech.DET)
                  || word.equals("des")
                  || word.equals("aux")
                  || word.equals("our"))
              && row.is(head, PartOfSpeech.NOUN)
              && row.at(head).form().number() == GrammaticalNumber.PLURAL;
      if (plural && end - i > 3) {
        found = Optional.of(new TokenRange(i + 1, end));
      }
    }
    return found;
  }

  private static Optional<Fact> inRow(Reading reading, List<Entity> run) {
    var row = reading.row();
    var members = members(row, run);
    var start = members.getFirst().from();
    var end = members.getLast().to();
    var regions = regions(row, start);
    var before = row.word(start - 1);
    var preposition =
        regions > 0
            ? row.word(regions)
            : PREPOSITIONS.contains(before) ? before : TO.getOrDefault(before, "");
    var from = regions > 0 ? regions : preposition.isEmpty() ? start : start - 1;
    return reading.clauses().stream()
        .filter(clause -> clause.rest().from() <= from && end <= clause.rest().to())
        .filter(clause -> CLOSERS.contains(row.word(end)))
        .filter(
            clause -> preposition.isEmpty() ? from == clause.rest().from() : isPlain(clause, from))
        .map(clause ->
            (Fact)
                new PassingFact.Row(
                    Evidence.of(reading.sentence(), row.span(clause.whole()), 0.8),
                    clause,
                    preposition,
                    new TokenRange(from, clause.rest().to()),
                    members,
                    AnswerKind.of(run.getFirst().type())))
        .findFirst();
  }

  /// "… au Maroc et à la Turquie": only where each has its preposition is the pair sure.
  private static boolean isGiven(Fact fact) {
    return fact instanceof PassingFact.Row row && row.preposition().equals("à");
  }

  /// "dans les régions de la mer Baltique, …": where the preposition stands, or 0.
  private static int regions(TokenRow row, int start) {
    var at = start - 1;
    if (row.word(at).startsWith("d") && row.word(at - 1).equals("régions")) {
      return row.word(at - 2).equals("les") && row.word(at - 3).equals("dans") ? at - 3 : 0;
    }
    return 0;
  }

  /// Nothing but one phrase between the verb and the row.
  private static boolean isPlain(Clause clause, int end) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < end; i++) {
      if (row.word(i).equals(",") || row.isVerb(i) && row.at(i).form().person() > 0) {
        return false;
      }
    }
    return end > clause.rest().from();
  }
}
