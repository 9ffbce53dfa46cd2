package app.alinea.core.question.topic;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.Topic;
import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A topic for each article of a treaty that several paragraphs cite. Articles of different
/// treaties are different entities, so that article 51 of one is never article 5 of another.
final class ArticleTopics implements TopicSource {
  private static final int FEWEST = 2;
  private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[IVXLC]+\\b");

  @Override
  public List<FoundTopic> find(TopicMaterial material) {
    var positions = new TreeMap<String, LinkedHashSet<SentenceKey>>();
    var names = new TreeMap<String, Entity>();
    for (var row : material.rows()) {
      for (var entity : row.sentence().entities()) {
        if (entity.type() == EntityType.ARTICLE) {
          positions
              .computeIfAbsent(entity.id(), _ -> new LinkedHashSet<>())
              .add(SentenceKey.of(row.sentence()));
          names.putIfAbsent(entity.id(), entity);
        }
      }
    }
    return positions.entrySet().stream()
        .filter(entry ->
            entry.getValue().stream().map(SentenceKey::position).distinct().count() >= FEWEST)
        .flatMap(entry ->
            names.entrySet().stream()
                .filter(name -> name.getKey().equals(entry.getKey()))
                .map(name -> topic(material, name.getValue(), entry.getValue())))
        .toList();
  }

  private static FoundTopic topic(
      TopicMaterial material, Entity entity, Set<SentenceKey> sentences) {
    var matcher = NUMBER.matcher(entity.canonical());
    var number = matcher.find() ? matcher.group() : entity.canonical();
    var name = entity.canonical();
    var capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return FoundTopic.of(
        new Topic(
            "article-" + number.toLowerCase(Locale.ROOT),
            capital,
            MessageFormat.format(material.texts().getString("article.description"), capital),
            Topic.Origin.DISCOVERED,
            List.of()),
        sentences);
  }
}
