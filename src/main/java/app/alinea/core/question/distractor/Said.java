package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedSentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A sentence, the families of its words and the names in it.
///
/// @param names ids of what it names, by name or by adjective, cities with their countries; behind
///   a pronoun at its start those of the sentence before too
/// @param lower its text in lower case
/// @param everybody whether it speaks of every State
/// @param familiesAt where each family stands, by the indexes of its words
/// @param namesAt where each name stands; a name that only a pronoun stands for is not among them
record Said(
    AnalysedSentence sentence,
    String lower,
    Set<String> families,
    Set<String> names,
    boolean everybody,
    Map<String, List<Integer>> familiesAt,
    Map<String, List<Integer>> namesAt) {
  /// So many words from a name belongs to what is said of it.
  private static final int AROUND = 14;

  /// Which of some families stand around a name, all where the place of the name is not known.
  Set<String> around(String name, Set<String> asked) {
    var places = namesAt.getOrDefault(name, List.of());
    return asked.stream()
        .filter(families::contains)
        .filter(family ->
            places.isEmpty()
                || familiesAt.getOrDefault(family, List.of()).stream()
                    .anyMatch(
                        at -> places.stream().anyMatch(place -> Math.abs(place - at) <= AROUND)))
        .collect(Collectors.toSet());
  }
}
