package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Keeps the figures of a list to six a paragraph, spread over it: nobody learns a table by heart.
final class TallyShare {
  private static final String RULE = "TallyQuestion";
  private static final int MOST = 6;

  private TallyShare() {}

  static List<Question> limited(List<Question> questions) {
    var byParagraph = new HashMap<Integer, List<Question>>();
    for (var question : questions) {
      if (isOne(question)) {
        byParagraph
            .computeIfAbsent(question.anchor().position(), _ -> new ArrayList<>())
            .add(question);
      }
    }
    var kept = new HashSet<Question>();
    for (var tallies : byParagraph.values()) {
      var most = Math.min(MOST, tallies.size());
      for (var i = 0; i < most; i++) {
        kept.add(tallies.get(i * tallies.size() / most));
      }
    }
    return questions.stream()
        .filter(question -> !isOne(question) || kept.contains(question))
        .toList();
  }

  private static boolean isOne(Question question) {
    return question.provenance().rule().equals(RULE);
  }
}
