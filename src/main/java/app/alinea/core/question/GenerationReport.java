package app.alinea.core.question;

import app.alinea.core.question.Generation.Refusal;
import app.alinea.core.question.difficulty.AnswerTally;
import app.alinea.core.question.difficulty.Difficulty;
import app.alinea.core.question.difficulty.Difficulty.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Figures about one run of the generator: what came out, what the gates refused, how even the set
/// is.
///
/// @param facts different facts asked about
/// @param byType number of questions by type code
/// @param byRule by rule
/// @param byTopic by topic name
/// @param byParagraph by paragraph position
/// @param refused by gate: how many candidates, with up to three examples
/// @param keyPositions how often the key of a multiple choice stands at each place
/// @param longestKeyShare share of multiple choices whose key is the longest option
/// @param byLevel by estimated difficulty, the easy ones first
/// @param fullestParagraphs questions of the paragraphs that have most, most first, at most three
public record GenerationReport(
    int questions,
    int facts,
    Map<String, Integer> byType,
    Map<String, Integer> byRule,
    Map<String, Integer> byTopic,
    Map<Integer, Integer> byParagraph,
    Map<String, Refused> refused,
    List<Integer> keyPositions,
    double longestKeyShare,
    Map<Level, Integer> byLevel,
    List<Integer> fullestParagraphs) {
  private static final int EXAMPLES = 3;
  private static final int PLACES = 4;
  private static final int FULLEST = 3;

  public GenerationReport {
    byType = Map.copyOf(byType);
    byRule = Map.copyOf(byRule);
    byTopic = Map.copyOf(byTopic);
    byParagraph = Map.copyOf(byParagraph);
    refused = Map.copyOf(refused);
    keyPositions = List.copyOf(keyPositions);
    byLevel = Map.copyOf(byLevel);
    fullestParagraphs = List.copyOf(fullestParagraphs);
  }

  /// What one gate refused.
  public record Refused(int count, List<Refusal> examples) {
    public Refused {
      examples = List.copyOf(examples);
    }
  }

  public static GenerationReport of(Generation generation) {
    var questions = generation.questions();
    var refused = new TreeMap<String, Refused>();
    generation
        .refusals()
        .forEach((gate, all) ->
            refused.put(gate, new Refused(all.size(), all.stream().limit(EXAMPLES).toList())));
    var choices =
        questions.stream()
            .map(Question::form)
            .filter(Form.MultipleChoice.class::isInstance)
            .map(Form.MultipleChoice.class::cast)
            .toList();
    var positions = new int[PLACES];
    choices.stream().filter(c -> c.key() < PLACES).forEach(c -> positions[c.key()]++);
    var byParagraph = count(questions, q -> List.of(q.anchor().position()));
    var longest = choices.stream().filter(GenerationReport::keyIsLongest).count();
    return new GenerationReport(
        questions.size(),
        (int) questions.stream().map(q -> q.provenance().fact()).distinct().count(),
        count(questions, q -> List.of(q.type().code())),
        count(questions, q -> List.of(q.provenance().rule())),
        count(questions, Question::topics),
        byParagraph,
        refused,
        Arrays.stream(positions).boxed().toList(),
        choices.isEmpty() ? 0 : (double) longest / choices.size(),
        count(questions, q -> List.of(new Difficulty(q.difficulty(), AnswerTally.NONE).level())),
        byParagraph.values().stream().sorted(Comparator.reverseOrder()).limit(FULLEST).toList());
  }

  /// The median number of questions of the paragraphs that have any; 0 where none has.
  public double medianOfParagraphs() {
    var counts = byParagraph.values().stream().sorted().toList();
    var middle = counts.size() / 2;
    if (counts.isEmpty()) {
      return 0;
    }
    return counts.size() % 2 == 1
        ? counts.get(middle)
        : (counts.get(middle - 1) + counts.get(middle)) / 2.0;
  }

  private static boolean keyIsLongest(Form.MultipleChoice choice) {
    var key = choice.answer().length();
    return choice.options().stream()
        .filter(option -> !option.text().equals(choice.answer()))
        .allMatch(option -> option.text().length() < key);
  }

  private static <K> Map<K, Integer> count(
      List<Question> questions, Function<Question, List<K>> keys) {
    var counts = new HashMap<K, Integer>();
    for (var question : questions) {
      for (var key : keys.apply(question)) {
        counts.merge(key, 1, Integer::sum);
      }
    }
    return counts;
  }
}
