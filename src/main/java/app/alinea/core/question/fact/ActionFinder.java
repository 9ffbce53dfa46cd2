package app.alinea.core.question.fact;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A verb with a direct object that has a head noun and something that tells it from others.
final class ActionFinder implements FactFinder {
  private static final Set<String> ASIDES =
      Set.of(
          "y",
          "notamment",
          "en",
          "tout",
          "qui",
          "dont",
          "ce",
          "comme",
          "including",
          "which",
          "as",
          "et");
  private static final Set<String> LINKS = Set.of("de", "d'", "à", "to");
  private static final int SHORTEST_OBJECT = 4;
  private static final int LONGEST_OBJECT = 34;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      action(reading, clause).ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<Fact> action(Reading reading, Clause clause) {
    var row = clause.row();
    var start = objectStart(reading, clause);
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = Math.min(end, adjunct.range().from());
    }
    for (var i = Math.max(0, start); i + 1 < end; i++) {
      if (row.word(i).equals(",") && ASIDES.contains(row.word(i + 1))
          || row.is(i, PartOfSpeech.CCONJ)
              && (row.isVerb(i + 1)
                  || LINKS.contains(row.word(i + 1)) && row.isInfinitive(i + 2))) {
        end = i;
      }
    }
    if (start < 0 || !row.is(start, PartOfSpeech.DET)) {
      return Optional.empty();
    }
    var head = start + 1;
    while (head < end && row.is(head, PartOfSpeech.ADJ)) {
      head++;
    }
    while (head + 1 < end
        && (row.is(head + 1, PartOfSpeech.NOUN) || row.is(head + 1, PartOfSpeech.PROPN))) {
      head++;
    }
    if (row.is(start + 1, PartOfSpeech.NUM)) {
      return Optional.empty();
    }
    if (head < end
        && Character.isUpperCase(row.at(head).text().charAt(0))
        && !row.word(start).equals("une")
        && !row.word(start).equals("un")) {
      return Optional.empty();
    }
    if (head >= end || !row.is(head, PartOfSpeech.NOUN) || !agrees(row, start, head)) {
      return Optional.empty();
    }
    var object = new TokenRange(start, end);
    if (object.length() < SHORTEST_OBJECT || object.length() > LONGEST_OBJECT) {
      return Optional.empty();
    }
    var evidence = Evidence.of(row.sentence(), row.span(clause.whole()), 0.75);
    return Optional.of(new Fact.Action(evidence, clause, object, head));
  }

  private static boolean agrees(TokenRow row, int determiner, int noun) {
    var a = row.at(determiner).form();
    var b = row.at(noun).form();
    return (a.gender() == Gender.NONE || b.gender() == Gender.NONE || a.gender() == b.gender())
        && (a.number() == GrammaticalNumber.NONE
            || b.number() == GrammaticalNumber.NONE
            || a.number() == b.number());
  }

  /// The object of the verb, or of the infinitive that depends on it ("continuerons à développer").
  private static int objectStart(Reading reading, Clause clause) {
    var row = clause.row();
    var at = clause.rest().from();
    if (at >= clause.rest().to()) {
      return -1;
    }
    while (at < clause.rest().to() - 1
        && (row.is(at, PartOfSpeech.ADV)
            || row.is(at, PartOfSpeech.CCONJ) && row.is(at + 1, PartOfSpeech.ADV))) {
      at++;
    }
    at += row.spellsOneOf(at, reading.words().list("verb.idioms"));
    var word = row.word(at);
    if (row.isInfinitive(at)) {
      return at + 1;
    }
    var link = word.equals("à") || word.equals("de") || word.equals("d'") || word.equals("to");
    if (link && (row.isInfinitive(at + 1) || word.equals("to") && row.isVerb(at + 1))) {
      return at + 2;
    }
    return reading.words().is("anaphoric.determiners", word) ? -1 : at;
  }
}
