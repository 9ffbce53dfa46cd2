package app.alinea.core.question.rule.law;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.regex.Pattern;

/// "Combien de temps après la notification la dénonciation prend-elle effet ?"
public final class IntervalQuestion implements QuestionRule {
  private static final Pattern DATE_ON_WHICH =
      Pattern.compile("\\b(after|before) the (?:date|day) (?:on|at) which ");

  private static final Pattern DATE_OF =
      Pattern.compile("\\b(after|before) the date of (?=the |its )");

  /// "after receipt by the Secretary-General of the notification".
  private static final Pattern RECEIPT =
      Pattern.compile(
          "\\b(after|before) (?:the )?(?:date of )?(?:the )?receipt by (the [^,]{3,70}?) of"
              + " ((?:the|an?|such|its) [^,]{3,60}?)(?= shall | does | do | may | must | will )");

  private final SlotQuestion question = new SlotQuestion(Role.INTERVAL);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom) && fact instanceof Fact.Slot slot
        ? question.ask(name(), slot, idiom, AnswerKind.VALUE).stream()
            .map(draft -> draft.asking(plain(draft.stem())))
            .toList()
        : List.of();
  }

  /// The time from which it runs told by its verb, not by a chain of nouns.
  static String plain(String stem) {
    var received = RECEIPT.matcher(stem).replaceFirst("$1 $2 receives $3");
    var happened = DATE_ON_WHICH.matcher(received).replaceFirst("$1 ");
    return DATE_OF.matcher(happened).replaceFirst("$1 ");
  }
}
