package app.alinea.core.quiz;

import app.alinea.core.question.Question;
import app.alinea.core.quiz.QuizResult.ParagraphScore;
import app.alinea.core.quiz.QuizResult.Score;
import app.alinea.core.quiz.QuizResult.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Adds up a quiz.
final class QuizReport {
  private final List<Question> questions;
  private final QuizAttempt attempt;
  private final Marking marking;

  QuizReport(List<Question> questions, QuizAttempt attempt, Marking marking) {
    this.questions = questions;
    this.attempt = attempt;
    this.marking = marking;
  }

  QuizResult result() {
    var byTopic = new TreeMap<String, Score>();
    var byPosition = new TreeMap<Integer, Score>();
    var errors = new ArrayList<QuizResult.Error>();
    int correct = 0;
    for (var question : questions) {
      var given = Optional.ofNullable(attempt.responses().get(question.id()));
      boolean right = given.map(r -> marking.isCorrect(question.form(), r)).orElse(false);
      correct += right ? 1 : 0;
      question.topics().forEach(topic -> add(byTopic, topic, right));
      add(byPosition, question.anchor().position(), right);
      if (!right) {
        errors.add(new QuizResult.Error(question, given));
      }
    }
    errors.sort(Comparator.comparingInt(error -> error.question().anchor().position()));
    return new QuizResult(
        attempt,
        new Score(correct, questions.size()),
        topicScores(byTopic),
        byPosition.entrySet().stream()
            .map(entry -> new ParagraphScore(entry.getKey(), entry.getValue()))
            .toList(),
        errors);
  }

  private static <K> void add(Map<K, Score> scores, K key, boolean right) {
    scores.merge(
        key,
        new Score(right ? 1 : 0, 1),
        (one, other) -> new Score(one.correct() + other.correct(), one.total() + other.total()));
  }

  private static List<TopicScore> topicScores(Map<String, Score> scores) {
    return scores.entrySet().stream()
        .map(entry -> new TopicScore(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(topic -> topic.score().share()))
        .toList();
  }
}
