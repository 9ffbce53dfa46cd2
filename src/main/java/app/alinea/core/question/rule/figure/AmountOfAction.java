package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.ProseFact;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// "How much do the leaders aim to mobilise by 2027?": an amount that is the object of the verb or
/// of an infinitive that it governs.
public final class AmountOfAction implements QuestionRule {
  private static final Set<String> BOUNDS =
      Set.of(
          "up",
          "to",
          "at",
          "least",
          "over",
          "more",
          "than",
          "approximately",
          "about",
          "around",
          "nearly",
          "almost",
          "a",
          "total",
          "of",
          "minimum",
          "some",
          "an",
          "additional");
  private static final Pattern LEAST = Pattern.compile("at least|over|more than");
  private static final Set<String> GIVING = Set.of("share", "reach", "pay", "give", "sharing");
  private static final Pattern LARGE = Pattern.compile("\\d{2,}|\\d (?:million|billion|thousand)");
  private static final int LONGEST_BOUND = 4;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ProseFact.Figure(var _, var clause, var entity, var range))
        || entity.type() != EntityType.AMOUNT && !isLargeCount(entity, clause.row().text(range))
        || !idiom.templates().has("how.much")
        || !Wording.standsAlone(clause)
        || Definiteness.leansBack(idiom, clause)
        || !FigureGap.isPlain(idiom, clause.row(), entity, range)) {
      return List.of();
    }
    var row = clause.row();
    var from = bound(row, range.from());
    var counted = entity.type() == EntityType.COUNT;
    var thing = counted ? AmountOfPlan.thing(row, range.to()) : range.to();
    var what = thing < 0 ? "" : row.text(new TokenRange(range.to(), thing));
    var plural = what.endsWith("s") || what.endsWith("people");
    if (thing < 0 || counted && (!plural || row.is(thing, PartOfSpeech.CCONJ))) {
      return List.of();
    }
    var tight = TightClause.around(idiom, clause, range);
    if (!isObject(idiom, clause, from)
        || !counted && (Character.isUpperCase(firstBehind(row, range)) || measures(row, range.to()))
        || !Antecedents.areHeld(tight)) {
      return List.of();
    }
    var pieces = new ArrayList<TokenRange>();
    pieces.add(new TokenRange(clause.rest().from(), from));
    pieces.add(new TokenRange(thing, Math.max(thing, beforeDeed(row, thing, tight.rest().to()))));
    var plain = counted ? "How many " + what : idiom.templates().get("how.much");
    var least = LEAST.matcher(row.text(new TokenRange(from, range.from()))).matches();
    // With the bound in the question, no smaller figure is right as well.
    var word = least ? plain + ", at least," : plain;
    var aim = ownAim(idiom, tight, from);
    var question =
        aim < 0
            ? idiom.phrasing().invert(word, tight, pieces)
            : idiom
                .voice()
                .retell(row, pieces.getLast())
                .map(rest ->
                    word
                        + OwnAim.asked(idiom, tight, aim)
                        + DateOfAction.base(row, aim)
                        + " "
                        + rest);
    if (question.isEmpty()) {
      return List.of();
    }
    var text = row.text(new TokenRange(least ? range.from() : from, range.to()));
    var figure = row.text(range);
    var accepted = new ArrayList<>(FigureGap.spellings(entity, figure));
    accepted.add(figure);
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            new Answer(
                text,
                AnswerKind.NUMBER,
                entity.id(),
                row.span(range),
                accepted.stream().filter(other -> !other.equals(text)).toList()),
            Statement.NONE,
            // More than a smaller figure it is as well; what is undertaken is one figure.
            least && !(row.word(from).equals("at") && clause.kind() == Subject.AUTHOR)
                ? EnumSet.of(QuestionType.SHORT_ANSWER)
                : EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER)));
  }

  /// "provided 55 million in aid | and donated lamps".
  private static int beforeDeed(TokenRow row, int from, int to) {
    for (var i = from; i + 1 < to; i++) {
      if (row.is(i, PartOfSpeech.CCONJ)
          && row.is(i + 1, PartOfSpeech.VERB)
          && !row.word(i + 1).endsWith("ing")) {
        return row.word(i - 1).equals(",") ? i - 1 : i;
      }
      // "raise 5 billion in loans, build ships, open yards and …".
      if (row.word(i).equals(",") && isPlainVerb(row, i + 1)) {
        return i;
      }
    }
    return to;
  }

  /// The tagger takes many for nouns, which would not stand bare before a number or an article.
  private static boolean isPlainVerb(TokenRow row, int index) {
    var next = row.is(index + 1, PartOfSpeech.ADP) ? index + 2 : index + 1;
    return row.is(index, PartOfSpeech.VERB) && row.isInfinitive(index)
        || row.is(index, PartOfSpeech.NOUN)
            && !row.word(index).endsWith("s")
            && (row.is(next, PartOfSpeech.NUM) || row.is(index + 1, PartOfSpeech.DET));
  }

  /// The verb behind "our goal of", "our commitment to", where the figure is its object; or -1.
  private static int ownAim(Idiom idiom, Clause clause, int from) {
    var row = clause.row();
    var verb = from - 1;
    var owned =
        clause.kind() == Subject.AUTHOR
            && row.word(verb - 1).matches("of|to")
            && OwnAim.isNoun(idiom, row, verb - 2);
    return owned ? verb : -1;
  }

  /// "$122 million grants": the amount stands before what it measures.
  private static boolean measures(TokenRow row, int behind) {
    return row.is(behind, PartOfSpeech.NOUN) || row.is(behind, PartOfSpeech.ADJ);
  }

  /// "870 million doses", "32 patrol boats", but no "three tasks", which a text lists.
  private static boolean isLargeCount(Entity entity, String text) {
    return entity.type() == EntityType.COUNT && LARGE.matcher(text).find();
  }

  private static char firstBehind(TokenRow row, TokenRange range) {
    return range.to() < row.size() ? row.at(range.to()).text().charAt(0) : '.';
  }

  /// From "up to", "a total of" on.
  static int bound(TokenRow row, int figure) {
    var from = figure;
    while (figure - from < LONGEST_BOUND && BOUNDS.contains(row.word(from - 1))) {
      from--;
    }
    return from;
  }

  /// Right behind the main verb, or behind a row of verbs that hang on it by "to".
  private static boolean isObject(Idiom idiom, Clause clause, int from) {
    var row = clause.row();
    if (from == clause.rest().from()) {
      return clause.verbGroup().to() == from && !row.at(clause.verb()).lemma().equals("be");
    }
    var verb = from - 1;
    // The tagger takes some for nouns: "to share 20 tugs".
    var led =
        row.word(verb - 1).equals("to") && row.is(verb, PartOfSpeech.NOUN)
            || row.word(verb).endsWith("ing") && OwnAim.isNoun(idiom, row, verb - 2);
    if (!row.isVerb(verb) && !led
        || idiom.words().is("light.verbs", row.at(verb).lemma())
            && !GIVING.contains(row.word(verb))) {
      return false;
    }
    for (var i = clause.rest().from(); i <= verb; i++) {
      var governed =
          row.word(i - 1).equals("to")
              || row.word(i - 1).equals("and")
              || row.word(i).endsWith("ing") && OwnAim.isNoun(idiom, row, i - 2);
      var adjective = row.word(i).endsWith("ing") && row.is(i + 1, PartOfSpeech.NOUN) && i < verb;
      if (row.isVerb(i) && !governed && !adjective && i != clause.rest().from()
          || idiom.words().is("subordinators", row.word(i))
          || row.word(i - 1).equals("and") && idiom.words().is("attitude.verbs", row.word(i))
          || row.word(i).equals(",")) {
        return false;
      }
    }
    // "an announcement to invest", "a pledge to provide": somebody else’s doing.
    for (var i = clause.rest().from(); i < verb; i++) {
      if (idiom.words().is("act.nouns", row.word(i)) && !OwnAim.isNoun(idiom, row, i)) {
        return false;
      }
    }
    return row.word(verb - 1).equals("to") || row.word(verb).endsWith("ing");
  }
}
