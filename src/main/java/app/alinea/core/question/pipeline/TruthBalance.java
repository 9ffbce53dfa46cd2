package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Keeps the true and the false statements of a set in balance: where most are true, or most are
/// false, the guess is too good. What is too many goes first where the most is asked anyway.
final class TruthBalance {
  /// So many of one kind stand beside two of the other.
  private static final int MANY = 3;

  private static final int FEW = 2;

  /// Where there are next to none of the other kind.
  private static final int ALWAYS = 2;

  private TruthBalance() {}

  static List<Question> kept(List<Question> questions) {
    var right = new ArrayList<Question>();
    var wrong = new ArrayList<Question>();
    var asked = new HashMap<Integer, Integer>();
    for (var question : questions) {
      asked.merge(question.anchor().position(), 1, Integer::sum);
      if (question.form() instanceof Form.TrueFalse statement) {
        (statement.isTrue() ? right : wrong).add(question);
      }
    }
    var dropped = new HashSet<Question>();
    dropped.addAll(surplus(right, wrong.size(), asked));
    dropped.addAll(surplus(wrong, right.size(), asked));
    return questions.stream().filter(question -> !dropped.contains(question)).toList();
  }

  /// "shall" or "may" can be asked of nearly every provision, figures and bodies of few.
  private static boolean isCommon(Question question) {
    return question.provenance().rule().equals("ModalStatement");
  }

  private static List<Question> surplus(
      List<Question> statements, int others, Map<Integer, Integer> asked) {
    var most = Math.max(ALWAYS, others * MANY / FEW);
    var left = new ArrayList<>(statements);
    var dropped = new ArrayList<Question>();
    while (left.size() > most) {
      var next =
          left.stream()
              .max(
                  Comparator.comparing(TruthBalance::isCommon)
                      .thenComparingInt(
                          question -> asked.getOrDefault(question.anchor().position(), 0))
                      .thenComparing(question -> question.id().value()))
              .orElseThrow();
      asked.merge(next.anchor().position(), -1, Integer::sum);
      left.remove(next);
      dropped.add(next);
    }
    return dropped;
  }
}
