package app.alinea.core.question.rule.law;

import app.alinea.core.language.EntityType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.CircumstanceQuestion;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Within what time a thing must be done.
public final class TimeLimitQuestion implements QuestionRule {
  private static final Set<String> ANOTHER = Set.of("délais", "délai", "delay", "event");

  /// "shall invite the Parties to submit names within three months": the names are due then.
  private static final Set<String> ASKING = Set.of("invite", "request", "ask", "require", "call");

  private static final Set<String> INVITATION = Set.of("invitation", "inviting", "requesting");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)^(?:within|not later than|no later than) (?:a period of )?[\\p{L}\\d-]+"
              + " (?:days|weeks|months|years?|month|week|hours) (?:of|after|from|following)\\b");

  private static final Pattern NEXT_DEED =
      Pattern.compile(
          "(?iu) (?:et|ou) (?:à |de |d[’'])(?:l[ea]s? |l[’']|y |en |se )?\\p{L}+(?:er|ir|re) ");

  private static final Pattern LASTING =
      Pattern.compile("(?iu)^for (?:a|the) (?:\\p{L}+ )?(?:period|term)\\b");

  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.LIMIT, AnswerKind.LIMIT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return fact instanceof Fact.Circumstance circumstance
            && tellsTime(circumstance, idiom)
            && !tellsAnother(circumstance)
        ? question.ask(name(), fact, idiom).stream()
            // "d’ici 2031 et à aider …": another deed.
            .filter(draft -> !NEXT_DEED.matcher(draft.answer().text()).find())
            // "elect its officers for a period of two years": how long they serve.
            .filter(draft -> !LASTING.matcher(draft.answer().text()).find())
            // "within six months of the end of the year": Deadline asks for the months alone.
            .filter(draft -> !idiom.law() || !COUNTED.matcher(draft.answer().text()).find())
            .toList()
        : List.of();
  }

  /// "dans les meilleurs délais et en tout état de cause dans un délai d’un mois": the question
  /// would tell half of its answer.
  private static boolean tellsAnother(Fact.Circumstance fact) {
    var row = fact.clause().row();
    for (var i = fact.clause().rest().from(); i < fact.adjunct().range().from(); i++) {
      if (ANOTHER.contains(row.word(i)) || asksToAct(fact.clause(), i)) {
        return true;
      }
    }
    return false;
  }

  /// "invite the Parties | to submit names": what follows is done by those who are asked.
  static boolean asksToAct(Clause clause, int index) {
    var row = clause.row();
    return INVITATION.contains(row.word(index))
        || ASKING.contains(clause.mainLemma())
            && row.word(index).equals("to")
            && row.isVerb(index + 1);
  }

  private static boolean tellsTime(Fact.Circumstance fact, Idiom idiom) {
    var row = fact.clause().row();
    var range = fact.adjunct().range();
    var dated =
        row.sentence().entities().stream()
            .filter(entity -> entity.type() == EntityType.DATE || entity.type() == EntityType.YEAR)
            .anyMatch(entity -> row.tokensIn(entity.span()).from() == fact.adjunct().body().from());
    if (dated) {
      return false;
    }
    for (var i = range.from(); i < range.to(); i++) {
      if (idiom.words().is("time.words", row.at(i).lemma())
          || idiom.words().is("time.words", row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
