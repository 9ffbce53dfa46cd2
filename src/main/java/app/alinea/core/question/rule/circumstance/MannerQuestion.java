package app.alinea.core.question.rule.circumstance;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.CircumstanceQuestion;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import java.util.List;
import java.util.Set;

/// How a thing is done, told by another doing ("en renforçant …").
public final class MannerQuestion implements QuestionRule {
  private static final int OPENING = 6;

  /// What others do, with a way of its own.
  private static final Set<String> ATTEMPTS =
      Set.of("attempt", "attempts", "threats", "plot", "plots", "plans");

  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.MANNER, AnswerKind.MEANS);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return isMeans(fact, idiom) ? question.ask(name(), fact, idiom) : List.of();
  }

  /// "en mettant l’accent sur …" tells no way to do a thing; what opens a French sentence of a
  /// declaration, like what a comma adds, goes along with what is done.
  private static boolean isMeans(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Circumstance(var _, var clause, var adjunct))) {
      return true;
    }
    var row = clause.row();
    var from = adjunct.range().from();
    if (idiom.words().language() != Language.FRENCH) {
      return !isOfAttempt(clause, from) && !isOfParticiple(row, from);
    }
    if (row.word(from - 1).equals("aussi")) {
      return false;
    }
    for (var i = from; i < Math.min(adjunct.range().to(), from + OPENING); i++) {
      if (idiom.words().is("emphasis.verbs", row.at(i).lemma())) {
        return false;
      }
    }
    return ProvisionName.isProvision(idiom, fact)
        || !clause.fronted().contains(adjunct) && !row.word(from - 1).equals(",");
  }

  /// "the threat posed | by missiles": what poses it.
  private static boolean isOfParticiple(TokenRow row, int from) {
    return row.word(from).equals("by")
        && row.word(from - 1).endsWith("ed")
        && row.is(from - 2, PartOfSpeech.NOUN);
  }

  /// "resilient against attempts by outsiders to alter them | by exploiting gaps": how they are
  /// made, not how anything resists.
  private static boolean isOfAttempt(Clause clause, int end) {
    var row = clause.row();
    var attempt = false;
    for (var i = clause.rest().from(); i < end - 1; i++) {
      attempt |= ATTEMPTS.contains(row.word(i));
      if (attempt && row.word(i).equals("to") && row.isVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
