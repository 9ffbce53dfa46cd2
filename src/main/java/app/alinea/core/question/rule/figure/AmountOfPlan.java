package app.alinea.core.question.rule.figure;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.ProseFact;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "How much is the bank to invest in quays?": the figure of somebody’s plan or pledge that a
/// declaration speaks of ("the leaders welcomed the bank’s pledge to invest 3 million dollars …").
public final class AmountOfPlan implements QuestionRule {
  private static final int NEAR = 12;
  private static final int LONGEST_OWNER = 10;
  private static final int LONGEST_THING = 4;
  private static final Set<String> OWNS = Set.of("'s", "’s", "'", "’");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ProseFact.Figure(var _, var clause, var entity, var range))
        || entity.type() != EntityType.AMOUNT && entity.type() != EntityType.COUNT
        || !idiom.templates().has("how.much")
        || !FigureGap.isPlain(idiom, clause.row(), entity, range)) {
      return List.of();
    }
    var row = clause.row();
    var from = AmountOfAction.bound(row, range.from());
    var verb = from - 1;
    if (!row.is(verb, PartOfSpeech.VERB) || !row.word(verb - 1).equals("to")) {
      return List.of();
    }
    var owner = owner(idiom, clause, verb - 1);
    var thing = entity.type() == EntityType.COUNT ? thing(row, range.to()) : range.to();
    var tight = TightClause.around(idiom, clause, new TokenRange(from, thing));
    if (owner.isEmpty() || thing < 0 || !Antecedents.areHeld(tight)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var who = wording.told(row, List.of(owner.get()));
    var what = idiom.voice().retell(row, List.of(new TokenRange(range.to(), thing)));
    var rest =
        idiom
            .voice()
            .retell(row, List.of(new TokenRange(thing, Math.max(thing, tight.rest().to()))));
    if (who.isEmpty() || what.isEmpty() || rest.isEmpty()) {
      return List.of();
    }
    var opening =
        entity.type() == EntityType.COUNT
            ? "How many " + what.get()
            : idiom.templates().get("how.much");
    var question =
        opening
            + (isPlural(row, owner.get()) ? " are " : " is ")
            + who.get()
            + " to "
            + row.word(verb)
            + (rest.get().isEmpty() ? "" : " " + rest.get());
    var figure = row.text(range);
    var text = row.text(new TokenRange(from, range.to()));
    var accepted = new ArrayList<>(FigureGap.spellings(entity, figure));
    accepted.add(figure);
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question),
            new Answer(
                text,
                FigureGap.kind(entity),
                entity.id(),
                row.span(range),
                accepted.stream().filter(other -> !other.equals(text)).toList()),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER)));
  }

  /// Whose plan it is: "the bank’s pledge to", "an announcement by the bank to".
  private static Optional<TokenRange> owner(Idiom idiom, Clause clause, int to) {
    var row = clause.row();
    var end = row.word(to - 1).equals(",") ? to - 1 : to;
    for (var i = end - 1; i > Math.max(clause.rest().from() - 1, end - NEAR); i--) {
      if (!idiom.words().is("act.nouns", row.word(i))) {
        continue;
      }
      if (OWNS.contains(row.word(i - 1)) && i == end - 1) {
        return name(idiom, row, clause.rest().from(), i - 1);
      }
      if (row.word(i + 1).equals("by") || row.word(i + 1).equals("of")) {
        var named = new TokenRange(i + 2, end);
        return named.length() > 0 && named.length() <= LONGEST_OWNER && !hasVerb(row, named)
            ? Optional.of(named)
            : Optional.empty();
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<TokenRange> name(Idiom idiom, TokenRow row, int least, int end) {
    var from = end;
    while (from > least
        && end - from < LONGEST_OWNER
        && !row.isVerb(from - 1)
        && !row.word(from - 1).equals(",")
        && !row.is(from - 1, PartOfSpeech.CCONJ)
        && (!row.is(from - 1, PartOfSpeech.ADP) || row.word(from - 1).equals("of"))) {
      from--;
    }
    var named = new TokenRange(from, end);
    return named.isEmpty()
            || idiom.words().is("possessives", row.word(from))
            || row.word(from).equals("our")
        ? Optional.empty()
        : Optional.of(named);
  }

  private static boolean hasVerb(TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (row.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /// One past the noun that is counted, or -1.
  static int thing(TokenRow row, int from) {
    for (var i = from; i < Math.min(row.size(), from + LONGEST_THING); i++) {
      var noun = row.is(i, PartOfSpeech.NOUN);
      if (noun && !row.is(i + 1, PartOfSpeech.NOUN)) {
        return i + 1;
      }
      if (!noun && !row.is(i, PartOfSpeech.ADJ) && !row.is(i, PartOfSpeech.PROPN)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPlural(TokenRow row, TokenRange owner) {
    var last = row.at(owner.to() - 1).text();
    for (var i = owner.from(); i < owner.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return last.endsWith("s") && Character.isLowerCase(last.charAt(0));
  }
}
