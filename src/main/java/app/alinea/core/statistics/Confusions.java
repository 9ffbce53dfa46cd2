package app.alinea.core.statistics;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Mines wrong answers to multiple choice for pairs that are taken for each other.
final class Confusions {
  private static final int MOST = 4;

  private final QuestionRepository questions;
  private final CardRepository cards;

  Confusions(QuestionRepository questions, CardRepository cards) {
    this.questions = questions;
    this.cards = cards;
  }

  /// Two things, whichever stood for the other.
  private static final class Pair {
    private final String one;
    private final String other;
    private final Set<QuestionId> asked = new LinkedHashSet<>();
    private int times;

    Pair(String one, String other) {
      this.one = one;
      this.other = other;
    }
  }

  List<Confusion> of(List<Review> mistakes) {
    var pairs = new HashMap<Set<String>, Pair>();
    mistakes.forEach(mistake -> add(mistake, pairs));
    return pairs.values().stream()
        .sorted(
            Comparator.comparingInt((Pair pair) -> pair.times)
                .reversed()
                .thenComparing(pair -> pair.one)
                .thenComparing(pair -> pair.other))
        .limit(MOST)
        .map(pair -> new Confusion(pair.one, pair.other, pair.times, new ArrayList<>(pair.asked)))
        .toList();
  }

  private void add(Review mistake, Map<Set<String>, Pair> pairs) {
    var evidence = mistake.evidence();
    var chosen = evidence.chosen();
    if (chosen.isEmpty() || chosen.get() >= evidence.optionsShown().size()) {
      return;
    }
    var wrong = evidence.optionsShown().get(chosen.get());
    cards
        .find(mistake.card())
        .flatMap(card -> questions.find(card.question()))
        .filter(question -> question.form() instanceof Form.MultipleChoice)
        .filter(question -> !question.form().answer().equals(wrong))
        .ifPresent(question -> {
          var right = question.form().answer();
          var key = new TreeSet<>(List.of(plain(right), plain(wrong)));
          var pair = pairs.computeIfAbsent(key, _ -> new Pair(right, wrong));
          pair.times++;
          pair.asked.add(question.id());
        });
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
