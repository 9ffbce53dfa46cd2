package app.alinea.core.question.rule.object;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "What decision by Norway do the leaders welcome?": English objects that name what somebody
/// decided, tried or promised to do.
public final class ActOfOwner implements QuestionRule {
  private static final Set<String> OWNS = Set.of("'s", "'");
  private static final int LONGEST_OWNER = 9;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 26;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case Fact.Predication(var _, var clause) -> ask(fact, clause, idiom);
      case Fact.Undertaking(var _, var clause) -> ask(fact, clause, idiom);
      default -> List.of();
    };
  }

  /// @param owner who decided
  /// @param noun what it is, adjectives included
  /// @param act from "to" on
  private record Parts(TokenRange owner, TokenRange noun, TokenRange act) {}

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (!idiom.words().has("act.nouns")
        || !Wording.standsAlone(clause)
        || Definiteness.leansBack(idiom, clause)) {
      return List.of();
    }
    return parts(idiom, clause).stream()
        .flatMap(parts -> draft(fact, clause, idiom, parts).stream())
        .toList();
  }

  private Optional<Draft> draft(Fact fact, Clause clause, Idiom idiom, Parts parts) {
    var row = clause.row();
    var wording = new Wording(idiom);
    var owner = wording.told(row, parts.owner());
    var noun = wording.told(row, List.of(parts.noun()));
    var act = NamedAct.alone(idiom, row, Extent.of(row, upToCircumstance(clause, parts.act()), 1));
    if (owner.isEmpty()
        || noun.isEmpty()
        || act.length() < SHORTEST
        || act.length() > LONGEST
        || !NamedAct.tellsEnough(idiom, row, act)) {
      return Optional.empty();
    }
    var question =
        idiom.phrasing().invert("What " + noun.get() + " by " + owner.get(), clause, List.of());
    var answer = wording.answer(row, act, AnswerKind.FREE);
    var statement = wording.statement(clause, act);
    return wording.card(name(), fact, question, answer, statement);
  }

  /// "Norway’s decision to open …" or "the decision of Norway to open …", right behind the verb.
  private static Optional<Parts> parts(Idiom idiom, Clause clause) {
    var row = clause.row();
    var from = clause.rest().from();
    var limit = Math.min(clause.rest().to(), from + LONGEST_OWNER);
    for (var i = from; i < limit; i++) {
      if (OWNS.contains(row.word(i))) {
        return owned(idiom, clause, new TokenRange(from, i), i + 1);
      }
      if (i > from
          && (row.word(i).equals("of") || row.word(i).equals("by"))
          && row.word(from).equals("the")
          && isAct(idiom, row, i - 1)) {
        return followed(idiom, clause, new TokenRange(from + 1, i), i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<Parts> owned(Idiom idiom, Clause clause, TokenRange owner, int from) {
    var row = clause.row();
    var noun = from;
    while (row.is(noun, PartOfSpeech.ADJ)) {
      noun++;
    }
    return isAct(idiom, row, noun) && row.word(noun + 1).equals("to") && startsAct(row, noun + 2)
        ? checked(
            idiom,
            row,
            new Parts(
                owner,
                new TokenRange(from, noun + 1),
                new TokenRange(noun + 1, clause.rest().to())))
        : Optional.empty();
  }

  private static Optional<Parts> followed(Idiom idiom, Clause clause, TokenRange noun, int from) {
    var row = clause.row();
    for (var i = from + 1; i < Math.min(clause.rest().to(), from + LONGEST_OWNER); i++) {
      if (row.word(i).equals("to") && row.isVerb(i + 1)) {
        return checked(
            idiom,
            row,
            new Parts(new TokenRange(from, i), noun, new TokenRange(i, clause.rest().to())));
      }
    }
    return Optional.empty();
  }

  /// The owner must be named, not pointed to.
  private static Optional<Parts> checked(Idiom idiom, TokenRow row, Parts parts) {
    for (var i = parts.owner().from(); i < parts.owner().to(); i++) {
      var word = row.word(i);
      if (row.isVerb(i)
          || word.equals("our")
          || idiom.words().is("possessives", word)
          || idiom.words().is("demonstratives", word)
          || idiom.words().is("pronouns", word)) {
        return Optional.empty();
      }
    }
    var capital = false;
    for (var i = parts.owner().from(); i < parts.owner().to(); i++) {
      capital |= Character.isUpperCase(row.at(i).text().charAt(0));
    }
    return capital ? Optional.of(parts) : Optional.empty();
  }

  /// The tagger takes some verbs for nouns: "to block food exports".
  private static boolean startsAct(TokenRow row, int index) {
    return row.isVerb(index) || row.is(index, PartOfSpeech.NOUN) && !row.word(index).endsWith("s");
  }

  private static boolean isAct(Idiom idiom, TokenRow row, int index) {
    return idiom.words().is("act.nouns", row.word(index));
  }

  private static TokenRange upToCircumstance(Clause clause, TokenRange act) {
    var end = act.to();
    for (var adjunct : clause.trailing()) {
      if (adjunct.range().from() > act.from() + 1) {
        end = Math.min(end, adjunct.range().from());
      }
    }
    return Wording.trimmed(clause.row(), new TokenRange(act.from(), Math.max(act.from(), end)));
  }
}
