package app.alinea.core.library;

import app.alinea.core.question.Question;
import app.alinea.core.question.Topic;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Picks the questions that generation options ask for, spread over the document where not all are
/// wanted.
final class WantedQuestions {
  private final GenerationOptions options;
  private final Set<String> topicNames;

  WantedQuestions(GenerationOptions options, List<Topic> topics) {
    this.options = options;
    this.topicNames = new HashSet<>();
    options
        .topic()
        .map(WantedQuestions::plain)
        .ifPresent(wanted ->
            topics.stream()
                .filter(t -> plain(t.id()).equals(wanted) || plain(t.name()).contains(wanted))
                .forEach(t -> topicNames.add(t.name())));
  }

  List<Question> of(List<Question> questions) {
    var fitting = questions.stream().filter(this::fits).toList();
    return fitting.size() <= options.maximum() ? fitting : spread(fitting);
  }

  private boolean fits(Question question) {
    boolean type = options.types().isEmpty() || options.types().contains(question.type());
    boolean topic =
        options.topic().isEmpty() || question.topics().stream().anyMatch(topicNames::contains);
    return type && topic;
  }

  /// One from each paragraph in turn, so that a small set covers the document.
  private List<Question> spread(List<Question> questions) {
    Map<Integer, Integer> ranks = new HashMap<>();
    record Ranked(Question question, int rank) {}
    var ranked = new ArrayList<Ranked>();
    for (var question : questions) {
      int rank = ranks.merge(question.anchor().position(), 1, Integer::sum);
      ranked.add(new Ranked(question, rank));
    }
    return ranked.stream()
        .sorted(Comparator.comparingInt(Ranked::rank))
        .limit(options.maximum())
        .map(Ranked::question)
        .sorted(Comparator.comparingInt(question -> question.anchor().position()))
        .toList();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
