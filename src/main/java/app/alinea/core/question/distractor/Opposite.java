package app.alinea.core.question.distractor;

/// A statement with a word of it turned into its opposite.
///
/// @param told the false statement
/// @param telling whether the right word tells enough for the statement to be judged as it stands
public record Opposite(String told, boolean telling) {}
