package app.alinea.core.question;

import app.alinea.core.document.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What to show of the questions; empty parts let everything pass.
///
/// @param documents any of these
/// @param topics any of these
/// @param types any of these
/// @param statuses any of these
/// @param positions paragraph positions, any of these
/// @param text words that stem or answer must contain, blind to accents and case; may be empty
public record QuestionFilter(
    Set<DocumentId> documents,
    Set<String> topics,
    Set<QuestionType> types,
    Set<QuestionStatus> statuses,
    Set<Integer> positions,
    String text) {
  public QuestionFilter {
    documents = Set.copyOf(documents);
    topics = Set.copyOf(topics);
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
    positions = Set.copyOf(positions);
  }

  public static QuestionFilter all() {
    return new QuestionFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "");
  }

  public static QuestionFilter accepted(
      DocumentId document, Optional<String> topic, List<QuestionType> types) {
    return new QuestionFilter(
        Set.of(document),
        topic.map(Set::of).orElse(Set.of()),
        Set.copyOf(types),
        Set.of(QuestionStatus.ACCEPTED),
        Set.of(),
        "");
  }
}
