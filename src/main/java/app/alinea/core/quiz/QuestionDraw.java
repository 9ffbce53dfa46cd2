package app.alinea.core.quiz;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Draws questions for a quiz: in random order, spread over paragraphs, no two on one fact.
public final class QuestionDraw {
  private final QuestionRepository questions;

  public QuestionDraw(QuestionRepository questions) {
    this.questions = questions;
  }

  /// @param topics any of these; empty for all
  /// @param types any of these
  /// @param seed the same seed draws the same questions from the same store
  public List<Question> draw(
      DocumentId document, Set<String> topics, Set<QuestionType> types, long seed, int most) {
    var filter =
        new QuestionFilter(
            Set.of(document), topics, types, Set.of(QuestionStatus.ACCEPTED), Set.of(), "");
    var pool = new ArrayList<>(questions.matching(filter, Integer.MAX_VALUE));
    Collections.shuffle(pool, new Random(seed));
    var facts = new HashSet<String>();
    pool.removeIf(question -> !facts.add(question.provenance().fact()));
    return spread(pool, most);
  }

  /// Takes one question from each paragraph before a second one from any.
  private static List<Question> spread(List<Question> pool, int most) {
    var rounds = new HashMap<Integer, Integer>();
    record Placed(Question question, int round) {}
    var placed = new ArrayList<Placed>();
    for (var question : pool) {
      int round = rounds.merge(question.anchor().position(), 1, Integer::sum);
      placed.add(new Placed(question, round));
    }
    placed.sort(Comparator.comparingInt(Placed::round));
    return placed.stream().limit(most).map(Placed::question).toList();
  }
}
