package app.alinea.core.question.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.question.QuestionId;
import app.alinea.core.question.curation.RuleTrust.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RuleTrustsTest {
  private int questions;

  @Test
  void trustsARuleThatNobodyJudged() {
    var trusts = RuleTrusts.of(List.of());

    assertEquals(1, trusts.of("YearOfAction").trust());
    assertEquals(Standing.TRUSTED, trusts.standing("YearOfAction"));
    assertEquals(List.of(), trusts.lowered());
  }

  @Test
  void lowersARuleAfterTwoRejectionsAndSetsItAsideAfterFive() {
    var verdicts = new ArrayList<Verdict>();
    var standings = new ArrayList<Standing>();
    for (var count = 1; count <= 5; count++) {
      verdicts.add(rejected(RejectionReason.TRIVIAL));
      standings.add(RuleTrusts.of(verdicts).standing("YearOfAction"));
    }

    assertEquals(
        List.of(
            Standing.TRUSTED,
            Standing.LOWERED,
            Standing.LOWERED,
            Standing.LOWERED,
            Standing.SET_ASIDE),
        standings);
    assertEquals(3.0 / 8, RuleTrusts.of(verdicts).of("YearOfAction").trust(), 1e-9);
  }

  @Test
  void weighsAcceptancesAgainstRejections() {
    var verdicts = new ArrayList<Verdict>();
    for (var count = 0; count < 5; count++) {
      verdicts.add(rejected(RejectionReason.WRONG));
      verdicts.add(new Verdict.Accepted(id(), "YearOfAction"));
      verdicts.add(new Verdict.Accepted(id(), "YearOfAction"));
    }

    assertEquals(Standing.TRUSTED, RuleTrusts.of(verdicts).standing("YearOfAction"));
    assertEquals(13.0 / 18, RuleTrusts.of(verdicts).of("YearOfAction").trust(), 1e-9);
  }

  @Test
  void holdsADuplicateLessAgainstTheRuleThanAWrongQuestion() {
    var duplicates =
        List.of(rejected(RejectionReason.DUPLICATE), rejected(RejectionReason.DUPLICATE));

    assertEquals(Standing.TRUSTED, RuleTrusts.of(duplicates).standing("YearOfAction"));
    assertEquals(3.0 / 3.5, RuleTrusts.of(duplicates).of("YearOfAction").trust(), 1e-9);
  }

  @Test
  void namesTheReasonGivenMostOften() {
    var trust =
        RuleTrusts.of(
                List.of(
                    rejected(RejectionReason.OTHER),
                    rejected(RejectionReason.BADLY_WORDED),
                    rejected(RejectionReason.BADLY_WORDED)))
            .of("YearOfAction");

    assertEquals(Optional.of(RejectionReason.BADLY_WORDED), trust.mainReason());
    assertEquals(3, trust.rejections());
  }

  private Verdict rejected(RejectionReason reason) {
    return new Verdict.Rejected(id(), "YearOfAction", reason);
  }

  private QuestionId id() {
    questions++;
    return new QuestionId("q" + questions);
  }
}
