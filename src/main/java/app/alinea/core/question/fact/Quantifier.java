package app.alinea.core.question.fact;

/// How a number bounds what it counts: of "more than 500 million", "more than 250 million" is true
/// as well and can be no distractor.
public enum Quantifier {
  EXACTLY,
  AT_LEAST,
  AT_MOST,
  ABOUT
}
