package app.alinea.core.question.rule.object;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.FrenchAct;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Dans le cadre de quel programme …", "En consultation avec qui …": what a preposition of several
/// words joins to a deed of a declaration.
public final class FrameOfAct implements QuestionRule {
  private static final Set<String> STOPS = Set.of(",", ";", ":", "(", "–", "—");
  private static final Set<String> POINTING =
      Set.of("ce", "cet", "cette", "ces", "cela", "celui", "celle", "ceux", "celles");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 20;
  private static final int FEWEST_TELLING = 2;

  /// @param value with its preposition
  /// @param noun where what belongs to the preposition starts
  private record Frame(String asked, TokenRange value, int noun) {}

  private static final Set<String> THOSE = Set.of("celui", "celle", "ceux", "celles");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication || fact instanceof Fact.Undertaking)) {
      return List.of();
    }
    return clause(fact, idiom)
        .flatMap(clause -> frame(idiom, clause).flatMap(frame -> draft(fact, idiom, clause, frame)))
        .stream()
        .toList();
  }

  private static Optional<Clause> clause(Fact fact, Idiom idiom) {
    return FrenchAct.of(idiom, fact)
        .map(FrenchAct::clause)
        .or(() ->
            Optional.of(fact)
                .filter(Fact.Predication.class::isInstance)
                .map(Fact.Predication.class::cast)
                .map(Fact.Predication::clause)
                .filter(clause -> happensIn(idiom, clause)));
  }

  /// "Dans le contexte de la guerre, la coopération est devenue plus importante": whatever it is.
  private static boolean happensIn(Idiom idiom, Clause clause) {
    return idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && clause.kind() == Subject.NAMED
        && Wording.standsAlone(clause)
        && !Negated.is(idiom, clause)
        && !Definiteness.leansBack(idiom, clause)
        && clause.fronted().stream()
            .anyMatch(adjunct ->
                clause.row().spells(adjunct.range().from(), "dans le contexte de") > 0
                    || clause.row().spells(adjunct.range().from(), "dans le contexte du") > 0);
  }

  private static Optional<Frame> frame(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var adjunct : clause.fronted()) {
      var frame = at(idiom, row, adjunct.range().from(), adjunct.range().to());
      if (frame.isPresent()) {
        return frame;
      }
    }
    for (var i = clause.rest().from() + 2; i < clause.rest().to(); i++) {
      // "… et celui des États membres dans le cadre de …": the frame of that one alone.
      if (THOSE.contains(row.word(i))) {
        return Optional.empty();
      }
      var frame = at(idiom, row, i, clause.rest().to());
      if (frame.isPresent()) {
        // "rappelle les mesures à prendre dans le cadre de …": the frame of the taking.
        if (row.isInfinitive(i - 1)
                && row.word(i - 2).equals("à")
                && row.is(i - 3, PartOfSpeech.NOUN)
            || row.word(i - 3).equals("mettre") && row.word(i - 4).equals("à")) {
          return Optional.empty();
        }
        var end = frame.get().value().to();
        return end == clause.rest().to() || row.word(end).equals(",") ? frame : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// An entry "en consultation avec|avec qui" tells what to ask.
  private static Optional<Frame> at(Idiom idiom, TokenRow row, int index, int end) {
    for (var entry : idiom.words().list("frame.prepositions")) {
      // Nearly all begin with another word.
      if (!entry.startsWith(row.word(index))) {
        continue;
      }
      var colon = entry.indexOf(':');
      var length = row.spells(index, entry.substring(0, colon));
      if (length == 0) {
        continue;
      }
      var to = index + length;
      while (to < end
          && !STOPS.contains(row.word(to))
          && !idiom.words().is("subordinators", row.word(to))
          && !idiom.words().is("relatives", row.word(to))) {
        to++;
      }
      for (var i = index + length; i < to; i++) {
        if (POINTING.contains(row.word(i))
            || row.spellsOneOf(i, idiom.words().list("purpose")) > 0) {
          return Optional.empty();
        }
      }
      var value = new TokenRange(index, to);
      var noun = index + length;
      return value.length() >= SHORTEST
              && value.length() <= LONGEST
              && Prose.telling(idiom, row, new TokenRange(noun, to)) >= FEWEST_TELLING
              && !row.isInfinitive(noun)
          ? Optional.of(new Frame(entry.substring(colon + 1), value, noun))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause, Frame frame) {
    var row = clause.row();
    var word = asked(idiom, row, frame);
    // "Au sein de quoi" nobody asks.
    if (word.startsWith("Au sein") && word.endsWith(" quoi")) {
      return Optional.empty();
    }
    var pieces = new ArrayList<TokenRange>();
    if (frame.value().from() < clause.subject().from()) {
      pieces.add(upToAside(idiom, clause));
    } else {
      pieces.add(Wording.trimmed(row, new TokenRange(clause.rest().from(), frame.value().from())));
    }
    var answer = new Wording(idiom).answer(row, frame.value(), AnswerKind.FREE);
    return new Wording(idiom)
        .card(name(), fact, idiom.phrasing().invert(word, clause, pieces), answer);
  }

  /// "renforcent la défense des digues, contre toutes les tempêtes": a comma ends what is done.
  private static TokenRange upToAside(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from(); i + 1 < clause.rest().to(); i++) {
      var told = new TokenRange(clause.rest().from(), i);
      if (row.word(i).equals(",")
          && row.is(i + 1, PartOfSpeech.ADP)
          && Prose.telling(idiom, row, told) >= FEWEST_TELLING) {
        return told;
      }
    }
    return clause.rest();
  }

  /// "Dans le cadre de quel programme" where the noun calls for a name, else "de quoi".
  private static String asked(Idiom idiom, TokenRow row, Frame frame) {
    var head = frame.noun();
    while (row.is(head, PartOfSpeech.DET) || row.is(head, PartOfSpeech.ADJ)) {
      head++;
    }
    var form = row.at(head).form();
    var typed =
        row.is(head, PartOfSpeech.NOUN)
            && head + 1 < frame.value().to()
            && frame.asked().endsWith(" quoi")
            && form.gender() != Gender.NONE
            && form.number() == GrammaticalNumber.SINGULAR
            && idiom.words().is("askable.objects", row.at(head).lemma());
    return typed
        ? frame.asked().substring(0, frame.asked().length() - "quoi".length())
            + idiom.phrasing().which(form.gender(), form.number())
            + " "
            + row.word(head)
        : frame.asked();
  }
}
