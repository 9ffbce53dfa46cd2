package app.alinea.core.question.topic;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.Topic;
import app.alinea.core.question.clause.TokenRow;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/// Countries that are welcomed as members, as against those that only hope to become one.
final class AccessionTopic implements TopicSource {
  @Override
  public List<FoundTopic> find(TopicMaterial material) {
    var welcome = material.words("accession.welcome");
    var membership = material.words("accession.membership");
    var members = new LinkedHashMap<String, String>();
    for (var row : material.rows()) {
      if (has(row, welcome) && has(row, membership)) {
        welcomed(row, welcome, membership)
            .forEach(country -> members.putIfAbsent(country.id(), country.canonical()));
      }
    }
    var named = new LinkedHashSet<SentenceKey>();
    var about = new TreeSet<Integer>();
    for (var row : material.rows()) {
      if (row.sentence().entities().stream().anyMatch(e -> members.containsKey(e.id()))) {
        named.add(SentenceKey.of(row.sentence()));
        if (has(row, membership)) {
          about.add(row.sentence().position());
        }
      }
    }
    named.removeIf(sentence -> !about.contains(sentence.position()));
    if (members.isEmpty()) {
      return List.of();
    }
    var names = String.join(", ", members.values());
    return List.of(
        FoundTopic.of(
            new Topic(
                "accessions",
                MessageFormat.format(material.texts().getString("accession.name"), names),
                MessageFormat.format(material.texts().getString("accession.description"), names),
                Topic.Origin.VOCABULARY,
                List.of()),
            named));
  }

  /// Countries close to the word of membership, after the word of welcome.
  private static List<Entity> welcomed(
      TokenRow row, List<String> welcome, List<String> membership) {
    var from = indexOf(row, welcome, 0);
    var near = 8;
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.COUNTRY)
        .filter(entity -> {
          var at = row.tokensIn(entity.span()).from();
          for (var i = Math.max(from, at - near); i <= at + near; i++) {
            if (at > from && i < row.size() && isOneOf(row, i, membership)) {
              return true;
            }
          }
          return false;
        })
        .limit(1)
        .toList();
  }

  private static boolean has(TokenRow row, List<String> lemmas) {
    return indexOf(row, lemmas, 0) >= 0;
  }

  private static int indexOf(TokenRow row, List<String> lemmas, int start) {
    for (var i = start; i < row.size(); i++) {
      if (isOneOf(row, i, lemmas)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOneOf(TokenRow row, int index, List<String> lemmas) {
    return lemmas.contains(row.at(index).lemma()) || lemmas.contains(row.word(index));
  }
}
