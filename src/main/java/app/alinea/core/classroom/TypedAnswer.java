package app.alinea.core.classroom;

import app.alinea.core.quiz.Response;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What several participants typed alike, whatever its capitals and spaces.
///
/// @param text as the first of them typed it
/// @param count how many typed it
public record TypedAnswer(String text, boolean correct, int count) {
  /// Most frequent first; empty for questions whose answers are not typed.
  public static List<TypedAnswer> of(Collection<GivenAnswer> answers) {
    Map<String, TypedAnswer> alike = new LinkedHashMap<>();
    for (var answer : answers) {
      if (answer.response() instanceof Response.Typed(var text)) {
        var shown = text.strip().replaceAll("\\s+", " ");
        alike.merge(
            shown.toLowerCase(Locale.ROOT),
            new TypedAnswer(shown, answer.correct(), 1),
            TypedAnswer::plus);
      }
    }
    return alike.values().stream()
        .sorted(
            Comparator.comparingInt(TypedAnswer::count).reversed().thenComparing(TypedAnswer::text))
        .toList();
  }

  private TypedAnswer plus(TypedAnswer other) {
    return new TypedAnswer(text, correct || other.correct, count + other.count);
  }
}
