package app.alinea.core.question.rule.listing;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.FrenchAct;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Avec quelles organisations régionales, notamment, les ministres augmenteront-ils leurs contacts
/// ?": the names behind "notamment" in what somebody does with many.
public final class NamedExamples implements QuestionRule {
  private static final Map<String, String> LEADS =
      Map.of("avec", "Avec", "auprès", "Auprès de", "envers", "Envers", "aux", "À", "pour", "Pour");
  private static final List<String> MARKERS = List.of("notamment", "en particulier", "y compris");
  private static final Set<EntityType> NAMES =
      EnumSet.of(
          EntityType.ORGANISATION,
          EntityType.COUNTRY,
          EntityType.BODY,
          EntityType.REGION,
          EntityType.CITY);
  private static final Set<String> ARTICLES = Set.of("les", "des", "d'", "de", "autres");
  private static final Set<String> JOINTS =
      Set.of(",", "et", "le", "la", "les", "l'", "de", "du", "des", "d'", "ainsi", "que", "avec");
  private static final Set<String> POINTLESS = Set.of("concerner", "concerné", "pertinent");
  private static final int LONGEST_WHOLE = 6;
  private static final int FEWEST = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return FrenchAct.of(idiom, fact).flatMap(act -> ask(fact, idiom, act)).stream().toList();
  }

  private Optional<Draft> ask(Fact fact, Idiom idiom, FrenchAct act) {
    var clause = act.clause();
    var row = clause.row();
    for (var i = act.verb() + 3; i + 2 < clause.rest().to(); i++) {
      var marker = row.spellsOneOf(i, MARKERS);
      if (marker == 0) {
        continue;
      }
      var list = names(row, i + marker, clause.rest().to());
      var end = row.word(i - 1).equals(",") ? i - 1 : i;
      var lead = lead(idiom, row, act.verb(), end);
      return list.isEmpty() || lead < 0
          ? Optional.empty()
          : draft(fact, idiom, clause, new TokenRange(lead, end), list.get());
    }
    return Optional.empty();
  }

  /// The preposition right before the plural that stands for them all, or -1.
  private static int lead(Idiom idiom, TokenRow row, int verb, int end) {
    for (var i = end - 2; i > verb + 1 && i >= end - LONGEST_WHOLE; i--) {
      if (LEADS.containsKey(row.word(i))) {
        return i;
      }
      if (row.word(i).equals(",")
          || row.isVerb(i)
          || idiom.words().is("relatives", row.word(i))
          || idiom.words().is("possessives", row.word(i))
          || row.word(i).matches("nos|notre")) {
        return -1;
      }
    }
    return -1;
  }

  /// Nothing but two names or more with what joins them, up to where the clause goes on.
  private static Optional<TokenRange> names(TokenRow row, int from, int limit) {
    var to = from;
    var last = from;
    var count = 0;
    while (to < limit) {
      var at = to;
      var name =
          row.sentence().entities().stream()
              .filter(entity -> NAMES.contains(entity.type()))
              .map(entity -> row.tokensIn(entity.span()))
              .filter(tokens -> tokens.from() == at)
              .findFirst();
      if (name.isPresent()) {
        to = name.get().to();
        last = to;
        count++;
      } else if (JOINTS.contains(row.word(to))) {
        to++;
      } else {
        break;
      }
    }
    return count >= FEWEST && (to >= limit || row.word(last).equals(","))
        ? Optional.of(new TokenRange(from, last))
        : Optional.empty();
  }

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, Clause clause, TokenRange led, TokenRange list) {
    var row = clause.row();
    var from = led.from() + 1;
    while (ARTICLES.contains(row.word(from))) {
      from++;
    }
    var to = led.to();
    while (to > from + 1 && POINTLESS.contains(row.at(to - 1).lemma())) {
      to--;
    }
    var head = from;
    while (head < to && row.is(head, PartOfSpeech.ADJ)) {
      head++;
    }
    if (head >= to
        || !row.is(head, PartOfSpeech.NOUN)
        || row.at(head).form().number() != GrammaticalNumber.PLURAL) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var which = idiom.phrasing().which(row.at(head).form().gender(), GrammaticalNumber.PLURAL);
    var answer = wording.answer(row, list, AnswerKind.FREE);
    return wording
        .told(row, new TokenRange(from, to))
        .flatMap(kind ->
            new Wording(idiom)
                .card(
                    name(),
                    fact,
                    idiom
                        .phrasing()
                        .invert(
                            LEADS.get(row.word(led.from()))
                                + " "
                                + which
                                + " "
                                + kind
                                + ", notamment,",
                            clause,
                            List.of(new TokenRange(clause.rest().from(), led.from()))),
                    answer));
  }
}
