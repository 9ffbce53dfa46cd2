package app.alinea.core.question.rule;

import java.util.List;

/// Every rule. A new one is one class and one line here; earlier ones win where two ask the same.
public final class QuestionRules {
  private QuestionRules() {}

  public static List<QuestionRule> all() {
    return List.of(
        new AcronymExpansion(),
        new AcronymForExpansion(),
        new DemandAddressee(),
        new DemandActs(),
        new WelcomedMember(),
        new Percentage(),
        new YearOfAction(),
        new DateOfAction(),
        new ArticleOfTreaty(),
        new SummitOfAction(),
        new MeetingAhead(),
        new PlaceOfFoundation(),
        new PlaceOfAction(),
        new HowManySubject(),
        new SubjectByType(),
        new SubjectParty(),
        new SubjectThing(),
        new SubjectByHead(),
        new AgentQuestion(),
        new TermOfOffice(),
        new Deadline(),
        new LeadTime(),
        new IntervalQuestion(),
        new MajorityQuestion(),
        new FrequencyQuestion(),
        new SizeOfBody(),
        new EntryIntoForce(),
        new Depositary(),
        new MeaningOfTerm(),
        new EssenceOfThing(),
        new AuthenticLanguages(),
        new HowMany(),
        new NumberStatement(),
        new RightGranted(),
        new RightOfBearer(),
        new BanOnBearer(),
        new WhichProvision(),
        new GoalOfThing(),
        new AimOfThing(),
        new MembersOfWhole(),
        new PartsOfWhole(),
        new AttributeOfThing(),
        new PurposeQuestion(),
        new MeansQuestion(),
        new BasisQuestion(),
        new MannerQuestion(),
        new TimeQuestion(),
        new ReasonQuestion(),
        new ConditionQuestion(),
        new ConsequenceQuestion(),
        new ExceptionQuestion(),
        new TimeLimitQuestion(),
        new ObjectByHead(),
        new NameInRole(),
        new WhatObject(),
        new MentionGap(),
        new KeyTermGap());
  }
}
