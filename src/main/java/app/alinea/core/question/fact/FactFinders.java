package app.alinea.core.question.fact;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;

/// Every fact finder, in the order in which their facts are asked. A new kind of fact is one class
/// and one line here.
public final class FactFinders {
  /// Parts that have a question word of their own.
  private static final List<SlotFinder.Pattern> MEASURED =
      List.of(
          new PeriodPart(Role.TERM),
          new PeriodPart(Role.TIME_LIMIT),
          new PeriodPart(Role.LEAD_TIME),
          new PeriodPart(Role.INTERVAL),
          new VotingPart(),
          new FrequencyPart(),
          new SizePart(),
          new MomentPart());

  private FactFinders() {}

  /// Those that need no more than who or what a provision is about.
  public static List<FactFinder> ofProvisions() {
    return List.of(
        new PredicationFinder(),
        new NormFinder(),
        new EntitlementFinder(),
        new ActOfBearerFinder(),
        new ComplementFinder());
  }

  /// Those that need no whole sentence: what stands in brackets behind a name is told in a list,
  /// too.
  public static List<FactFinder> ofFragments() {
    return List.of(new AcronymFinder(), new ChargeFinder(), new TallyFinder());
  }

  public static List<FactFinder> of(AnalysedDocument document) {
    return List.of(
        new AcronymFinder(),
        new DemandFinder(),
        new ChargeFinder(),
        new TallyFinder(),
        new EnumerationFinder(),
        new QuantityFinder(),
        new MentionFinder(),
        new AttributeFinder(),
        new PredicationFinder(),
        new DeedFinder(),
        new DeedNounFinder(),
        new DatingFinder(),
        new HostFinder(),
        new EventFinder(),
        new RosterFinder(),
        new UndertakingFinder(),
        new CircumstanceFinder(),
        new NormFinder(),
        new EntitlementFinder(),
        new ActOfBearerFinder(),
        new CaseFinder(),
        new WholeArticleFinder(),
        new StatedFinder(),
        new FormulaFinder(),
        new ActionFinder(),
        new EssenceFinder(),
        new LanguageFinder(),
        new SlotFinder(new NumberPart(MEASURED)),
        new SlotFinder(new AgentPart()),
        new SlotFinder(new PeriodPart(Role.TERM)),
        new SlotFinder(new PeriodPart(Role.TIME_LIMIT)),
        new SlotFinder(new PeriodPart(Role.LEAD_TIME)),
        new SlotFinder(new PeriodPart(Role.INTERVAL)),
        new SlotFinder(new VotingPart()),
        new SlotFinder(new FrequencyPart()),
        new SlotFinder(new SizePart()),
        new SlotFinder(new MomentPart()),
        new SlotFinder(new RecipientPart()),
        new SlotFinder(new CountPart()),
        new SlotFinder(new MakeUpPart()),
        new SlotFinder(new ObjectPart()),
        new SlotFinder(new DatePart()),
        new ComplementFinder(),
        new InsertionFinder(ArticleTitles.of(document.document())),
        new SentenceFinder(ArticleTitles.of(document.document())),
        new RulingFinder(ArticleTitles.of(document.document())),
        new PhraseFinder(),
        new PartsFinder(),
        new NameFinder(),
        new FigureFinder(),
        new ValueFinder(ArticleTitles.of(document.document())),
        new KeyTermFinder(document));
  }
}
