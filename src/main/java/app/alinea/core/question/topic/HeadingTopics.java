package app.alinea.core.question.topic;

import app.alinea.core.document.Paragraph;
import app.alinea.core.question.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The document's own headings, where it has several and they gather paragraphs.
final class HeadingTopics implements TopicSource {
  private static final int FEWEST_HEADINGS = 2;
  private static final int LONGEST_NAME = 80;

  @Override
  public List<FoundTopic> find(TopicMaterial material) {
    var positions = new LinkedHashMap<String, List<Integer>>();
    for (Paragraph paragraph : material.document().document().paragraphs()) {
      var heading = paragraph.heading().strip();
      if (!heading.isEmpty() && heading.length() <= LONGEST_NAME) {
        positions.computeIfAbsent(heading, _ -> new ArrayList<>()).add(paragraph.position());
      }
    }
    if (positions.size() < FEWEST_HEADINGS) {
      return List.of();
    }
    return positions.entrySet().stream()
        .map(entry ->
            new FoundTopic(
                new Topic(
                    "heading-" + SummitTopics.slug(entry.getKey()),
                    entry.getKey(),
                    "",
                    Topic.Origin.DISCOVERED,
                    entry.getValue()),
                sentences(material, entry.getValue())))
        .toList();
  }

  private static Set<SentenceKey> sentences(TopicMaterial material, List<Integer> positions) {
    return material.rows().stream()
        .map(row -> SentenceKey.of(row.sentence()))
        .filter(key -> positions.contains(key.position()))
        .collect(Collectors.toSet());
  }
}
