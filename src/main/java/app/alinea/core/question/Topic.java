package app.alinea.core.question;

import java.util.List;

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

  /// Where a topic comes from.
  public enum Origin {
    VOCABULARY,
    DISCOVERED,
    LEARNER
  }
}
