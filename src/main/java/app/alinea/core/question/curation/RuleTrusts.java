package app.alinea.core.question.curation;

import app.alinea.core.question.curation.RuleTrust.Standing;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The trust in each rule that a person has judged in one document.
public final class RuleTrusts {
  private final Map<String, RuleTrust> byRule = new TreeMap<>();

  public static RuleTrusts of(Collection<Verdict> verdicts) {
    var trusts = new RuleTrusts();
    for (var verdict : verdicts) {
      trusts.byRule.merge(
          verdict.rule(),
          RuleTrust.unknown(verdict.rule()).with(verdict),
          (known, _) -> known.with(verdict));
    }
    return trusts;
  }

  public RuleTrust of(String rule) {
    return byRule.getOrDefault(rule, RuleTrust.unknown(rule));
  }

  public Standing standing(String rule) {
    return of(rule).standing();
  }

  /// The rules that are not trusted, the least trusted first.
  public List<RuleTrust> lowered() {
    return byRule.values().stream()
        .filter(trust -> trust.standing() != Standing.TRUSTED)
        .sorted(Comparator.comparingDouble(RuleTrust::trust).thenComparing(RuleTrust::rule))
        .toList();
  }
}
