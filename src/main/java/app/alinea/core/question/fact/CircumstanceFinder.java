package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Purposes, means, reasons … of a clause that still says enough without them.
final class CircumstanceFinder implements FactFinder {
  private static final Set<String> STATES = Set.of("rester", "demeurer", "être");
  private static final int SHORTEST_BODY = 2;
  private static final int LONGEST = 32;
  private static final int SHORTEST_REMAINDER = 4;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      if (reading.words().is("attitude.verbs", clause.mainLemma())
          && !isResolved(clause)
          && !isAble(clause)
          && !isNeedOf(reading, clause)) {
        timeOfState(clause)
            .ifPresent(time -> add(facts, clause, time, clause.predicate().length()));
        continue;
      }
      // A following comma would tear the clause; only what stands at an edge is asked for.
      if (!clause.trailing().isEmpty()) {
        var last = joined(clause);
        if (hangsOnVerb(reading, clause, last) && !introducesAnother(clause)) {
          add(facts, clause, last, last.range().from() - clause.rest().from());
        }
      }
      for (var fronted : clause.fronted()) {
        add(facts, clause, fronted, clause.predicate().length());
      }
    }
    return facts;
  }

  /// "en gardant les digues et en curant les chenaux": two of one kind are one answer.
  private static Adjunct joined(Clause clause) {
    var trailing = clause.trailing();
    var last = trailing.getLast();
    if (trailing.size() < 2) {
      return last;
    }
    var row = clause.row();
    var first = trailing.get(trailing.size() - 2);
    var joint = first.range().to() - 1;
    var begins = row.word(first.range().from()).equals(row.word(last.range().from()));
    return first.kind() == last.kind()
            && begins
            && last.range().from() == first.range().to()
            && row.is(joint, PartOfSpeech.CCONJ)
        ? new Adjunct(
            last.kind(), new TokenRange(first.range().from(), last.range().to()), first.marker())
        : last;
  }

  /// "Tant qu’il y aura des armes nucléaires, l’OTAN restera …": how long a state lasts.
  private static Optional<Adjunct> timeOfState(Clause clause) {
    return clause.kind() == Subject.NAMED
            && STATES.contains(clause.mainLemma())
            && clause.row().word(0).equals("tant")
        ? clause.fronted().stream()
            .filter(adjunct -> adjunct.kind() == Adjunct.Kind.TIME)
            .findFirst()
        : Optional.empty();
  }

  /// "The Parties will consult together whenever …": a condition tells enough by itself.
  private static int shortest(Adjunct.Kind kind) {
    return kind == Adjunct.Kind.CONDITION ? SHORTEST_REMAINDER - 1 : SHORTEST_REMAINDER;
  }

  /// "Nous restons disposés à maintenir … pour …": what they are willing to do has a purpose.
  private static boolean isResolved(Clause clause) {
    var row = clause.row();
    if (!STATES.contains(row.at(clause.verb()).lemma())) {
      return false;
    }
    var from = Math.max(clause.verb() + 1, clause.verbGroup().to() - 1);
    var at = from;
    while (at < clause.rest().to() && (row.is(at, PartOfSpeech.ADV))) {
      at++;
    }
    var adjective = row.is(at, PartOfSpeech.ADJ) || row.mood(at) == Mood.PAST_PARTICIPLE;
    return adjective
        && (row.word(at + 1).equals("à") || row.word(at + 1).equals("de"))
        && (row.isInfinitive(at + 2) || row.is(at + 2, PartOfSpeech.DET));
  }

  /// "Nous serons en mesure de livrer … lorsque …": what somebody is able to do is no state.
  private static boolean isAble(Clause clause) {
    var row = clause.row();
    var from = clause.rest().from();
    return row.at(clause.verb()).lemma().equals("être")
        && row.word(from).equals("en")
        && row.word(from + 1).equals("mesure")
        && row.isInfinitive(from + 3);
  }

  /// "réaffirme la nécessité de protéger … afin de …": what is needed has a purpose.
  private static boolean isNeedOf(Reading reading, Clause clause) {
    var row = clause.row();
    var noun = clause.rest().from() + 1;
    return reading.words().has("needing.nouns")
        && row.is(noun - 1, PartOfSpeech.DET)
        && reading.words().is("needing.nouns", row.at(noun).lemma())
        && Set.of("de", "d'", "à").contains(row.word(noun + 1))
        && row.isInfinitive(noun + 2)
        && !clause.trailing().isEmpty()
        && clause.trailing().getLast().kind() == Adjunct.Kind.PURPOSE
        && clause.fronted().isEmpty();
  }

  /// "We reaffirm that …": what follows is a clause of its own.
  private static boolean introducesAnother(Clause clause) {
    var word = clause.row().word(clause.rest().from());
    return word.equals("que") || word.equals("qu'") || word.equals("that");
  }

  /// After a relative pronoun it belongs to another verb.
  private static boolean hangsOnVerb(Reading reading, Clause clause, Adjunct adjunct) {
    // "fourteen days after …", "the first day of the month following …": a part of a date.
    if (adjunct.kind() == Adjunct.Kind.TIME
        && reading.words().is("time.units", clause.row().word(adjunct.range().from() - 1))) {
      return false;
    }
    for (var i = clause.rest().from() + 1; i < adjunct.range().from(); i++) {
      if (reading.words().is("subordinators", clause.row().word(i))
          || clause.row().mood(i) == Mood.PRESENT_PARTICIPLE) {
        return false;
      }
    }
    return adjunct.range().from() < clause.rest().to();
  }

  private static void add(List<Fact> facts, Clause clause, Adjunct adjunct, int remainder) {
    var length = adjunct.range().length();
    var before = adjunct.range().from() - 1;
    if (clause.row().is(before, PartOfSpeech.CCONJ)
        || clause.row().word(before).equals("soit")
        || adjunct.kind() == Adjunct.Kind.OTHER
        || adjunct.body().length() < SHORTEST_BODY
        || length > LONGEST
        || remainder + clause.verbGroup().length() < shortest(adjunct.kind())) {
      return;
    }
    var row = clause.row();
    var from = Math.min(clause.whole().from(), adjunct.range().from());
    var span = row.span(new TokenRange(from, clause.rest().to()));
    facts.add(new Fact.Circumstance(Evidence.of(row.sentence(), span, 0.8), clause, adjunct));
  }
}
