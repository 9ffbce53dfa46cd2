package app.alinea.core.question.distractor;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.OutlineFact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.fact.PhraseFact;
import app.alinea.core.question.fact.ProseFact;
import app.alinea.core.question.fact.TokenFact;
import java.util.Optional;

/// The verb by which a text's authors take a stand ("saluons", "appelons"): it frames what is said,
/// and many sentences share it that say other things.
final class FrameVerb {
  private FrameVerb() {}

  /// Its dictionary form, or empty where the verb itself says something.
  static String of(Draft draft, FunctionWords words) {
    return clause(draft.fact())
        .filter(clause ->
            clause.kind() == Subject.AUTHOR || words.is("demand.verbs", clause.mainLemma()))
        .map(Clause::mainLemma)
        .filter(lemma -> words.is("attitude.verbs", lemma) || words.is("demand.verbs", lemma))
        .orElse("");
  }

  /// The clause that a fact was read from.
  static Optional<Clause> clause(Fact fact) {
    return switch (fact) {
      case Fact.Predication each -> Optional.of(each.clause());
      case Fact.Undertaking each -> Optional.of(each.clause());
      case Fact.Attribute each -> Optional.of(each.clause());
      case Fact.Circumstance each -> Optional.of(each.clause());
      case Fact.Action each -> Optional.of(each.clause());
      case Fact.Demand each -> Optional.of(each.clause());
      case Fact.Quantity each -> Optional.of(each.clause());
      case Fact.Mention each -> Optional.of(each.clause());
      case Fact.Enumeration each -> Optional.of(each.clause());
      case Fact.Essence each -> Optional.of(each.clause());
      case Fact.Provision each -> Optional.of(each.clause());
      case Fact.KeyTerm each -> Optional.of(each.clause());
      case Fact.Slot each -> Optional.of(each.clause());
      case Fact.Entitlement each -> Optional.of(each.clause());
      case Fact.Norm each -> Optional.of(each.clause());
      case PassingFact.Row each -> Optional.of(each.clause());
      case ProseFact each -> Optional.of(each.clause());
      case TokenFact _,
          Fact.OfArticle _,
          Fact.AcronymMeaning _,
          Fact.Definition _,
          Fact.Languages _,
          OutlineFact.Title _,
          OutlineFact.Ruling _,
          OutlineFact.ListItem _,
          OutlineFact.WholeListing _,
          PassingFact.Deed _,
          PassingFact.DeedNoun _,
          PassingFact.Dating _,
          PassingFact.Event _,
          PassingFact.Host _,
          PassingFact.Roster _,
          PhraseFact.Measured _,
          PhraseFact.OfDay _,
          PhraseFact.Counted _,
          PhraseFact.Parts _,
          PhraseFact.Between _ ->
          Optional.empty();
    };
  }
}
