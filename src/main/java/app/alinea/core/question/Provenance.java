package app.alinea.core.question;

/// Why a question exists.
///
/// @param rule name of the rule that made it, or "learner" for one a person wrote
/// @param fact identifies the fact asked about; questions with the same fact are siblings
/// @param factSummary the fact in words, for 'why this question?'
/// @param confidence of the fact's extraction, 0 to 1
public record Provenance(String rule, String fact, String factSummary, double confidence) {
  public static final String LEARNER = "learner";
}
