package app.alinea.core.question.curation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How far one rule is trusted in one document, learnt from the verdicts on its questions.
///
/// The trust is (P + a) / (P + a + Σ w·r): a questions accepted, r rejected for each reason, w the
/// reason's weight, and P = 3, as if three questions had been accepted before the first verdict. It
/// is the posterior mean of the share of good questions under a Beta(3, 0⁺) prior. Two rejections
/// without an acceptance lower a rule (3/5); five set it aside (3/8).
///
/// @param rule its name in provenance
/// @param accepted by a person
/// @param rejected how many for each reason; reasons that were never given are absent
public record RuleTrust(String rule, int accepted, Map<RejectionReason, Integer> rejected) {
  private static final double PRIOR = 3;
  private static final double LOWERED_BELOW = 0.7;
  private static final double SET_ASIDE_BELOW = 0.4;

  public RuleTrust {
    rejected = Map.copyOf(rejected);
  }

  /// What becomes of a rule's new questions.
  public enum Standing {
    /// As their own doubts have it.
    TRUSTED,
    /// All of them wait in the inbox, with a doubt.
    LOWERED,
    /// None of them is kept.
    SET_ASIDE
  }

  static RuleTrust unknown(String rule) {
    return new RuleTrust(rule, 0, Map.of());
  }

  RuleTrust with(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Accepted _ -> new RuleTrust(rule, accepted + 1, rejected);
      case Verdict.Rejected(_, _, var reason) -> {
        var counts = new EnumMap<RejectionReason, Integer>(RejectionReason.class);
        counts.putAll(rejected);
        counts.merge(reason, 1, Integer::sum);
        yield new RuleTrust(rule, accepted, counts);
      }
    };
  }

  /// From 0 to 1; 1 where nothing was rejected.
  public double trust() {
    var against =
        rejected.entrySet().stream()
            .mapToDouble(entry -> entry.getKey().weight() * entry.getValue())
            .sum();
    return (PRIOR + accepted) / (PRIOR + accepted + against);
  }

  public Standing standing() {
    var trust = trust();
    if (trust < SET_ASIDE_BELOW) {
      return Standing.SET_ASIDE;
    }
    return trust < LOWERED_BELOW ? Standing.LOWERED : Standing.TRUSTED;
  }

  public int rejections() {
    return rejected.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The reason given most often; of equals the one that says more against the rule.
  public Optional<RejectionReason> mainReason() {
    return rejected.entrySet().stream()
        .max(
            Map.Entry.<RejectionReason, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().weight(), Comparator.naturalOrder())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
