package app.alinea.core.language;

/// Inflection of a word as used.
///
/// @param person 1 to 3, or 0 where the word has none
public record WordForm(Gender gender, GrammaticalNumber number, int person, Mood mood) {
  public static final WordForm NONE =
      new WordForm(Gender.NONE, GrammaticalNumber.NONE, 0, Mood.NONE);

  /// Mood and tense together, as far as the rules need them apart.
  public enum Mood {
    NONE,
    PRESENT,
    IMPERFECT,
    PAST,
    FUTURE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE,
    INFINITIVE,
    PRESENT_PARTICIPLE,
    PAST_PARTICIPLE
  }
}
