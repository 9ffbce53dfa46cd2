package app.alinea.core.language;

/// Grammatical number.
public enum GrammaticalNumber {
  SINGULAR,
  PLURAL,
  NONE
}
