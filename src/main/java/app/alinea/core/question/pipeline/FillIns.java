package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Keeps gaps on terms to where little else is asked: they are the plainest questions. And asks for
/// the numbers of few articles, each by its first statement: bare numbers are trivia.
final class FillIns {
  private static final String RULE = "KeyTermGap";
  private static final String PROVISION = "WhichProvision";
  private static final int PROVISION_SHARE = 25;
  private static final int ENOUGH_ELSE = 2;
  private static final int MOST_PER_PARAGRAPH = 1;

  private FillIns() {}

  static List<Question> limited(List<Question> questions) {
    var others = new HashMap<Integer, Integer>();
    for (var question : questions) {
      if (!isFillIn(question)) {
        others.merge(question.anchor().position(), 1, Integer::sum);
      }
    }
    var kept = new ArrayList<Question>();
    var used = new HashMap<Integer, Integer>();
    var placed = new HashSet<Integer>();
    for (var question : questions) {
      var position = question.anchor().position();
      if (question.provenance().rule().equals(PROVISION)) {
        if (placed.size() * PROVISION_SHARE < questions.size() && placed.add(position)) {
          kept.add(question);
        }
      } else if (!isFillIn(question)
          || others.getOrDefault(position, 0) < ENOUGH_ELSE
              && used.merge(position, 1, Integer::sum) <= MOST_PER_PARAGRAPH) {
        kept.add(question);
      }
    }
    return kept;
  }

  private static boolean isFillIn(Question question) {
    return question.provenance().rule().equals(RULE);
  }
}
