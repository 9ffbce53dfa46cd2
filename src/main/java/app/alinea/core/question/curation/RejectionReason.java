package app.alinea.core.question.curation;

/// Why a person refused a question.
public enum RejectionReason {
  /// The answer, or what the question takes for granted, is not what the text says.
  WRONG(1),
  /// More than one answer can be defended.
  AMBIGUOUS(1),
  /// Not worth asking.
  TRIVIAL(1),
  /// Right, but clumsy or ungrammatical.
  BADLY_WORDED(1),
  /// Another question asks the same; says little against the rule.
  DUPLICATE(0.25),
  OTHER(0.5);

  private final double weight;

  RejectionReason(double weight) {
    this.weight = weight;
  }

  /// How much one such refusal counts against the rule, 0 to 1.
  public double weight() {
    return weight;
  }
}
