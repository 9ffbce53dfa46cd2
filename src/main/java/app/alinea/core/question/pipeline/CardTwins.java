package app.alinea.core.question.pipeline;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Cards of one rule that ask the same but for small words ("intégreront dans toutes les tâches",
/// "s’engagent à intégrer dans toutes leurs tâches") and have other answers: neither has one
/// answer.
final class CardTwins {
  private static final double SAME = 0.8;
  private static final double SAME_ANSWER = 0.5;
  private static final int FEWEST = 2;
  private static final int MOST_COMPARED = 400;

  private CardTwins() {}

  static List<Draft> without(List<Draft> drafts, FunctionWords words) {
    var byRule = new LinkedHashMap<String, List<Draft>>();
    for (var draft : drafts) {
      if (draft.types().contains(QuestionType.FLASHCARD)) {
        byRule.computeIfAbsent(draft.rule(), _ -> new ArrayList<>()).add(draft);
      }
    }
    var twins = new HashSet<Draft>();
    for (var group : byRule.values()) {
      if (group.size() > MOST_COMPARED) {
        continue;
      }
      var asked = group.stream().map(draft -> telling(draft.stem(), words)).toList();
      for (var i = 0; i < group.size(); i++) {
        for (var j = i + 1; j < group.size(); j++) {
          if (isSame(asked.get(i), asked.get(j)) && differ(group.get(i), group.get(j))) {
            twins.add(group.get(i));
            twins.add(group.get(j));
          }
        }
      }
    }
    return drafts.stream().filter(draft -> !twins.contains(draft)).toList();
  }

  /// Without the words that tell nothing of a question’s matter.
  private static Set<String> telling(String stem, FunctionWords words) {
    return WordBag.of(stem).stems().stream()
        .filter(word -> words.list("bare.question.words").stream().noneMatch(word::startsWith))
        .collect(Collectors.toSet());
  }

  private static boolean isSame(Set<String> one, Set<String> other) {
    var shared = one.stream().filter(other::contains).count();
    var all = one.size() + other.size() - shared;
    return shared >= FEWEST && shared >= SAME * all;
  }

  private static boolean differ(Draft one, Draft other) {
    var left = WordBag.of(one.answer().text());
    var right = WordBag.of(other.answer().text());
    return left.sharedWith(right) < SAME_ANSWER && right.sharedWith(left) < SAME_ANSWER;
  }
}
