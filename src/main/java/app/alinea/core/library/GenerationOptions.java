package app.alinea.core.library;

import app.alinea.core.question.QuestionType;
import java.util.Optional;
import java.util.Set;

/// Which questions to make.
///
/// @param topic name or id of one topic, or empty for all
/// @param types any of these; empty for all
/// @param maximum how many at most
/// @param seed of every random choice
public record GenerationOptions(
    Optional<String> topic, Set<QuestionType> types, int maximum, long seed) {
  public static final GenerationOptions ALL =
      new GenerationOptions(Optional.empty(), Set.of(), Integer.MAX_VALUE, 1);

  public GenerationOptions {
    types = Set.copyOf(types);
  }
}
