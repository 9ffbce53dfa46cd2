package app.alinea.core.question.rule.figure;

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
import app.alinea.core.question.phrase.Lowering;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "By which year will the Alliance reduce its emissions by 45%?", "On which date did the Treaty
/// enter into force?": a date with the English preposition that says how it bounds what is done.
public final class DateOfAction implements QuestionRule {
  private static final List<String> LEADS =
      List.of(
          "by the end of",
          "before the end of",
          "no later than",
          "not later than",
          "by",
          "until",
          "before",
          "on",
          "since",
          "in");

  /// What is often a goal, where the tagger takes it for a noun.
  private static final Map<String, String> BASES =
      Map.ofEntries(
          Map.entry("achieving", "achieve"),
          Map.entry("reaching", "reach"),
          Map.entry("ending", "end"),
          Map.entry("reducing", "reduce"),
          Map.entry("halting", "halt"),
          Map.entry("doubling", "double"),
          Map.entry("tripling", "triple"),
          Map.entry("mobilising", "mobilise"),
          Map.entry("mobilizing", "mobilize"),
          Map.entry("limiting", "limit"),
          Map.entry("increasing", "increase"),
          Map.entry("eliminating", "eliminate"),
          Map.entry("restoring", "restore"),
          Map.entry("raising", "raise"),
          Map.entry("completing", "complete"),
          Map.entry("protecting", "protect"));

  private static final Pattern BY_WHICH =
      Pattern.compile("^(By which (?:year|date|month and year))(?!\\p{L})");
  private static final Pattern HAS_YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Set<String> OTHER_RULES = Set.of("in");
  private static final int NEAR = 6;
  private static final Set<String> POINTS = Set.of("on", "in");
  private static final Set<String> HOLDING = Set.of("hold", "take", "host", "open", "gather");

  /// "to stay on track for eradication by 2031": the year is not that of the verb.
  private static final Set<String> KEEPING =
      Set.of("stay", "keep", "remain", "continue", "maintain");

  private static final Set<String> JOINERS = Set.of(",", "and", "or", "-", "–");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || entity.type() != EntityType.YEAR && entity.type() != EntityType.DATE
        || !Wording.standsAlone(clause)
        || idiom.words().is("attitude.verbs", clause.mainLemma())
            && !idiom.words().is("demand.verbs", clause.mainLemma())
            && !promises(idiom, clause)
        || POINTS.contains(lead(clause, range))
            && idiom.words().is("attitude.verbs", clause.mainLemma())) {
      return List.of();
    }
    var row = clause.row();
    var lead = lead(clause, range);
    if (lead.isEmpty() || entity.type() == EntityType.YEAR && OTHER_RULES.contains(lead)) {
      return List.of();
    }
    // "met on 12 December": of which year, and on which of several meetings, nobody can tell.
    if (entity.type() == EntityType.DATE
        && !HAS_YEAR.matcher(row.text(range)).find()
        && !HAS_YEAR.matcher(row.text(clause.whole())).find()) {
      return List.of();
    }
    var key = "date." + lead + (entity.type() == EntityType.YEAR ? ".year" : ".date");
    if (lead.equals("in") && !HAS_YEAR.matcher(row.text(range)).find()) {
      return List.of();
    }
    var from = range.from() - lead.split(" ", -1).length;
    var part = new TokenRange(from, range.to());
    var fronted = clause.fronted().stream().anyMatch(adjunct -> adjunct.range().from() == from);
    var closes =
        (range.to() == clause.rest().to()
                || row.word(range.to()).equals(",")
                || TightClause.isEnd(idiom, row, range.to())
                || row.spells(range.to(), "at the latest") > 0
                || row.spells(range.to(), "or sooner") > 0
                || row.spells(range.to(), "or earlier") > 0)
            && from >= clause.rest().from();
    // "our commitment to the elimination of subsidies by 2031": to a thing, without a verb.
    var bound =
        fronted || POINTS.contains(lead)
            ? Optional.<String>empty()
            : OwnAim.ofThing(idiom, clause, from).map(told -> idiom.templates().get(key) + told);
    if (!idiom.templates().has(key)
        || !fronted
            && !(closes
                && (bound.isPresent() || hangsOnVerb(idiom, clause, from, !POINTS.contains(lead))))
        || fronted && clause.fronted().getFirst().range().to() != range.to()
        || JOINERS.contains(row.word(range.to() + (row.word(range.to()).equals(",") ? 1 : 0)))
            && !goesOnBehind(row, range.to())
            && !TightClause.isEnd(idiom, row, range.to())
            && !fronted) {
      return List.of();
    }
    if (!fronted && POINTS.contains(lead) && isOfMeeting(idiom, clause, from)) {
      return List.of();
    }
    var inner = fronted ? -1 : inner(clause, from);
    var asked =
        bound.isPresent()
            ? bound
            : inner < 0 || POINTS.contains(lead)
                ? Optional.<String>empty()
                : aim(idiom, clause, key, new TokenRange(inner, from));
    if (inner >= 0 && !POINTS.contains(lead) && asked.isEmpty()
        || inner < 0 && !fronted && stands(idiom, clause) && bound.isEmpty()) {
      return List.of();
    }
    var question =
        asked.isPresent()
            ? asked
            : idiom
                .phrasing()
                .invert(
                    idiom.templates().get(key),
                    clause,
                    fronted
                        ? List.of(clause.rest())
                        : List.of(
                            Wording.trimmed(row, new TokenRange(clause.rest().from(), from))));
    // "by 2031 or sooner": a bound that the question keeps.
    var bounded =
        lead.equals("by")
            && (row.spells(range.to(), "or sooner") > 0
                || row.spells(range.to(), "or earlier") > 0
                || row.spells(range.to(), "at the latest") > 0);
    var statement = new Wording(idiom).statement(TightClause.around(idiom, clause, range), range);
    if (question.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var text = row.text(range);
    var answer =
        new Answer(
            text,
            entity.type() == EntityType.YEAR ? AnswerKind.YEAR : AnswerKind.DATE,
            entity.id(),
            row.span(range),
            List.of(row.text(part)));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    PastTense.of(
                        clause, lead, bounded ? atTheLatest(question.get()) : question.get())),
            answer,
            fronted ? Statement.NONE : statement.get(),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER, QuestionType.TRUE_FALSE)));
  }

  private static String atTheLatest(String question) {
    return BY_WHICH.matcher(question).replaceFirst("$1, at the latest,");
  }

  /// Where the innermost of several governed verbs begins ("our commitment to achieve …", "the goal
  /// of ending …"), or -1 where there is none but the main one’s own.
  private static int inner(Clause clause, int end) {
    var row = clause.row();
    var found = -1;
    for (var i = clause.rest().from(); i < end; i++) {
      var led =
          row.word(i - 1).equals("to")
              || row.is(i - 1, PartOfSpeech.ADV) && row.word(i - 2).equals("to");
      var base = led && (row.isVerb(i) || BASES.containsValue(row.word(i)));
      var doing =
          (row.word(i - 1).equals("of") || row.word(i - 1).equals("to"))
              && row.word(i).endsWith("ing")
              && (row.isVerb(i) || BASES.containsKey(row.word(i)));
      found = base || doing ? i : found;
    }
    return clause.kind() != Subject.NAMED && !clause.mainLemma().equals("aim") ? found : -1;
  }

  /// "By which year do the leaders aim to end …", where the verb has no other form beside it.
  private static Optional<String> aim(Idiom idiom, Clause clause, String key, TokenRange act) {
    var row = clause.row();
    for (var i = act.from() + 1; i < act.to(); i++) {
      if (row.word(i).endsWith("ing") && row.isVerb(i)) {
        return Optional.empty();
      }
    }
    if (KEEPING.contains(row.at(act.from()).lemma())) {
      return Optional.empty();
    }
    var verb = base(row, act.from());
    return idiom
        .voice()
        .retell(row, new TokenRange(act.from() + 1, act.to()))
        .map(rest ->
            idiom.templates().get(key)
                + (clause.kind() == Subject.AUTHOR
                    ? OwnAim.asked(idiom, clause, act.from())
                    : " does "
                        + Lowering.start(row, clause.subject(), row.text(clause.subject()))
                        + " aim to ")
                + verb
                + " "
                + rest);
  }

  /// "by 2035, and prioritizing steps", "by 2027 or sooner": no second date.
  private static boolean goesOnBehind(TokenRow row, int end) {
    return row.word(end).equals(",")
            && row.word(end + 1).equals("and")
            && row.word(end + 2).endsWith("ing")
        || row.word(end).equals("or") && row.word(end + 1).matches("sooner|earlier");
  }

  /// "mobilise" of "mobilising".
  static String base(TokenRow row, int verb) {
    return row.word(verb).endsWith("ing")
        ? BASES.getOrDefault(row.word(verb), row.at(verb).lemma())
        : row.text(new TokenRange(verb, verb + 1));
  }

  /// "the launch at the Assembly in Oslo in May": that is when the Assembly meets.
  private static boolean isOfMeeting(Idiom idiom, Clause clause, int end) {
    var row = clause.row();
    if (idiom.words().is("meeting.verbs", clause.mainLemma())
        || HOLDING.contains(clause.mainLemma())) {
      return false;
    }
    for (var i = clause.rest().from(); i < end; i++) {
      if ((idiom.words().is("meeting.nouns", row.word(i))
              || idiom.words().is("occasion.nouns", row.word(i)))
          && (row.is(i - 1, PartOfSpeech.PROPN)
              || Character.isUpperCase(row.at(i).text().charAt(0)))) {
        return true;
      }
    }
    return false;
  }

  /// "reaffirm their commitment to a clean fleet by 2031": they do not reaffirm it by then.
  private static boolean stands(Idiom idiom, Clause clause) {
    return clause.kind() != Subject.NAMED
        && idiom.words().is("attitude.verbs", clause.mainLemma())
        && !idiom.words().is("demand.verbs", clause.mainLemma());
  }

  /// "to halt and reverse", "of ending", "increased ambition".
  private static boolean isGoverned(TokenRow row, int verb) {
    var before = row.word(verb - 1);
    return before.equals("to")
        || row.is(verb - 1, PartOfSpeech.ADV) && row.word(verb - 2).equals("to")
        || row.is(verb - 1, PartOfSpeech.CCONJ) && row.isVerb(verb - 2)
        || row.word(verb).endsWith("ing") && (before.equals("of") || before.equals("for"))
        || row.word(verb).endsWith("ed") && row.is(verb + 1, PartOfSpeech.NOUN);
  }

  private static String lead(Clause clause, TokenRange range) {
    for (var lead : LEADS) {
      var length = lead.split(" ", -1).length;
      if (range.from() >= length && clause.row().spells(range.from() - length, lead) == length) {
        return lead;
      }
    }
    return "";
  }

  /// "We reaffirm our commitment to reach …", "the goal of achieving …".
  private static boolean promises(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < clause.rest().from() + NEAR; i++) {
      if (idiom.words().is("promise.nouns", row.word(i))) {
        return row.word(i + 1).equals("to") || row.word(i + 1).equals("of");
      }
    }
    return false;
  }

  /// Behind another verb than the main one and the infinitives it governs, the date is that verb's.
  private static boolean hangsOnVerb(Idiom idiom, Clause clause, int end, boolean bounds) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < end; i++) {
      var word = row.word(i);
      if (idiom.words().is("subordinators", word) && !row.word(i - 1).equals("as")
          || row.isVerb(i) && !row.word(i - 1).equals("to") && !(bounds && isGoverned(row, i))) {
        return false;
      }
    }
    return true;
  }
}
