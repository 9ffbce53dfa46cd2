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
import app.alinea.core.question.fact.ProseFact;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "By at least what percentage do the leaders aim to reduce methane emissions below 2020 levels by
/// 2030?": by how much, or to what share, authors want to change a thing.
public final class ShareOfAim implements QuestionRule {
  /// Verbs of changing, with their "-ing" forms.
  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("reducing", "reduce"),
          Map.entry("cutting", "cut"),
          Map.entry("increasing", "increase"),
          Map.entry("raising", "raise"),
          Map.entry("lowering", "lower"),
          Map.entry("decreasing", "decrease"),
          Map.entry("expanding", "expand"),
          Map.entry("limiting", "limit"),
          Map.entry("bringing", "bring"),
          Map.entry("improving", "improve"));

  private static final Set<String> LEADS = Set.of("by", "to");
  private static final int LONGEST = 16;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ProseFact.Figure(var _, var clause, var entity, var range))
        || entity.type() != EntityType.PERCENTAGE
        || clause.kind() != Subject.AUTHOR
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || !FigureGap.isPlain(idiom, clause.row(), entity, range)) {
      return List.of();
    }
    var row = clause.row();
    var bound = row.text(new TokenRange(AmountOfAction.bound(row, range.from()), range.from()));
    var lead = AmountOfAction.bound(row, range.from()) - 1;
    // "up to", "to": the preposition may stand among the words of the bound.
    if (!LEADS.contains(row.word(lead)) && bound.equals("to")) {
      lead++;
    }
    if (!LEADS.contains(row.word(lead)) || lead <= clause.rest().from()) {
      return List.of();
    }
    var verb = verb(idiom, clause, lead);
    var tight = TightClause.around(idiom, clause, range);
    if (verb.isEmpty() || hasAnotherShare(row, range, tight.rest().to())) {
      return List.of();
    }
    return draft(fact, idiom, tight, new Aim(verb.get(), lead, range), bound).stream().toList();
  }

  /// @param verb of changing
  /// @param lead the preposition before the figure
  private record Aim(int verb, int lead, TokenRange figure) {}

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause, Aim aim, String bound) {
    var row = clause.row();
    var thing = new TokenRange(aim.verb() + 1, aim.lead());
    var rest = new TokenRange(aim.figure().to(), Math.max(aim.figure().to(), clause.rest().to()));
    var told = idiom.voice().retell(row, List.of(thing, rest));
    if (told.isEmpty() || thing.length() < 2 || !Antecedents.areHeld(clause)) {
      return Optional.empty();
    }
    var word = row.word(aim.lead()).equals("by") ? "By " : "To ";
    var limit =
        switch (bound) {
          case "at least", "more than", "over", "nearly", "up to", "about", "around" -> bound + " ";
          default -> "";
        };
    var base = VERBS.getOrDefault(row.word(aim.verb()), row.word(aim.verb()));
    var stem =
        word
            + limit
            + "what percentage"
            + OwnAim.asked(idiom, clause, aim.verb())
            + base
            + " "
            + told.get();
    var text = row.text(aim.figure());
    return Optional.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(stem),
            new Answer(
                text,
                AnswerKind.NUMBER,
                text,
                row.span(aim.figure()),
                List.of(text.replaceAll("[\\s\\p{Z}]", ""))),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER)));
  }

  /// The verb that the authors want to do, with nothing but its object before the preposition.
  private static Optional<Integer> verb(Idiom idiom, Clause clause, int lead) {
    var row = clause.row();
    for (var i = lead - 1; i >= Math.max(clause.verbGroup().from(), lead - LONGEST); i--) {
      var word = row.word(i);
      var doing = VERBS.containsKey(word) && row.word(i - 1).matches("of|to|for|on");
      var before = row.is(i - 1, PartOfSpeech.ADV) ? i - 2 : i - 1;
      var done =
          VERBS.containsValue(word)
              && (row.word(before).equals("to") || row.word(before).equals("will"));
      if (doing || done) {
        return Optional.of(i);
      }
      if (word.equals(",")
          || row.is(i, PartOfSpeech.VERB) && !word.endsWith("ed")
          || idiom.words().is("subordinators", word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hasAnotherShare(TokenRow row, TokenRange figure, int end) {
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.PERCENTAGE)
        .map(entity -> row.tokensIn(entity.span()))
        .anyMatch(tokens -> tokens.from() >= figure.to() && tokens.from() < end);
  }
}
