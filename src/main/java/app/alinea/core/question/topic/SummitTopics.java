package app.alinea.core.question.topic;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.Topic;
import app.alinea.core.question.clause.TokenRow;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Meetings by place and year: those a document names, and the next one, of which one paragraph may
/// tell the place ("nous retrouver à … en 2024") and another only the year ("notre prochain sommet
/// en 2024").
final class SummitTopics implements TopicSource {
  private static final int FEWEST = 2;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

  @Override
  public List<FoundTopic> find(TopicMaterial material) {
    var topics = new ArrayList<FoundTopic>();
    next(material).ifPresent(topics::add);
    topics.addAll(named(material, topics));
    return topics;
  }

  private static Optional<FoundTopic> next(TopicMaterial material) {
    for (var row : material.rows()) {
      if (!speaksOf(row, material.words("summit.meeting"))) {
        continue;
      }
      var city = first(row, EntityType.CITY);
      var year = city.flatMap(place -> yearAfter(row, place));
      if (city.isEmpty() || year.isEmpty()) {
        continue;
      }
      var sentences = new LinkedHashSet<SentenceKey>();
      sentences.add(SentenceKey.of(row.sentence()));
      for (var other : material.rows()) {
        var sameYear = other.sentence().text().contains(year.get());
        if (speaksOf(other, material.words("summit.next")) && sameYear) {
          sentences.add(SentenceKey.of(other.sentence()));
        }
      }
      var place = placeName(city.get());
      return Optional.of(
          FoundTopic.of(
              new Topic(
                  slug(place) + "-summit",
                  MessageFormat.format(
                      material.texts().getString("summit.name"), place, year.get()),
                  MessageFormat.format(
                      material.texts().getString("summit.next.description"), place, year.get()),
                  Topic.Origin.DISCOVERED,
                  List.of()),
              sentences));
    }
    return Optional.empty();
  }

  private static String placeName(Entity city) {
    var comma = city.canonical().indexOf(',');
    return comma < 0 ? city.canonical() : city.canonical().substring(0, comma);
  }

  private static boolean speaksOf(TokenRow row, List<String> phrases) {
    for (var i = 0; i < row.size(); i++) {
      if (row.spellsOneOf(i, phrases) > 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Entity> first(TokenRow row, EntityType type) {
    return row.sentence().entities().stream().filter(e -> e.type() == type).findFirst();
  }

  private static Optional<String> yearAfter(TokenRow row, Entity place) {
    var matcher = YEAR.matcher(row.sentence().text());
    return matcher.find(place.span().end()) && matcher.start() - place.span().end() < 24
        ? Optional.of(matcher.group())
        : Optional.empty();
  }

  /// Past summits that several paragraphs speak of.
  private static List<FoundTopic> named(TopicMaterial material, List<FoundTopic> known) {
    var sentences = new TreeMap<String, LinkedHashSet<SentenceKey>>();
    var names = new TreeMap<String, String>();
    for (var row : material.rows()) {
      for (var entity : row.sentence().entities()) {
        if (entity.type() == EntityType.SUMMIT) {
          sentences
              .computeIfAbsent(entity.id(), _ -> new LinkedHashSet<>())
              .add(SentenceKey.of(row.sentence()));
          names.putIfAbsent(entity.id(), entity.canonical());
        }
      }
    }
    var topics = new ArrayList<FoundTopic>();
    sentences.forEach((id, found) -> {
      var name = names.getOrDefault(id, id);
      var slug = slug(name);
      if (found.stream().map(SentenceKey::position).distinct().count() >= FEWEST
          && known.stream().noneMatch(topic -> topic.topic().id().equals(slug))) {
        var capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        topics.add(
            FoundTopic.of(
                new Topic(
                    slug,
                    capital,
                    MessageFormat.format(material.texts().getString("summit.description"), capital),
                    Topic.Origin.DISCOVERED,
                    List.of()),
                found));
      }
    });
    return topics;
  }

  static String slug(String text) {
    var plain =
        MARKS
            .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    return NOT_SLUG.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
  }
}
