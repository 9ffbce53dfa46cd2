package app.alinea.core.language;

/// Grammatical gender.
public enum Gender {
  MASCULINE,
  FEMININE,
  /// The word has none, or it is not known.
  NONE
}
