package app.alinea.core.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A subject of a document.
///
/// @param id stable code: the vocabulary's ("article-5"), or one made from a discovered term
/// @param name readable, in the document's language
/// @param description one sentence, or empty
/// @param origin where it comes from
/// @param positions of the paragraphs that treat it, ascending
public record Topic(
    String id, String name, String description, Origin origin, List<Integer> positions) {
  public Topic {
    positions = List.copyOf(positions);
  }

  /// The same topic with other paragraphs.
  Topic at(List<Integer> others) {
    return new Topic(id, name, description, origin, others);
  }

  /// Positions in another edition, ascending.
  static List<Integer> moved(List<Integer> positions, Map<Integer, Integer> moves) {
    return positions.stream()
        .flatMap(position -> Optional.ofNullable(moves.get(position)).stream())
        .sorted()
        .distinct()
        .toList();
  }

  /// Where a topic comes from.
  public enum Origin {
    VOCABULARY,
    DISCOVERED,
    LEARNER
  }
}
