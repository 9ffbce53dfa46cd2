package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps questions on acronyms to a seventh of a set, and few in a paragraph where they are more:
/// some texts explain dozens, and a set that asks for little else teaches little. A choice goes
/// before a typed answer, that before a card, a statement last; each acronym is asked once before
/// one is again.
final class AcronymShare {
  private static final Set<String> RULES = Set.of("AcronymExpansion", "AcronymForExpansion");
  private static final List<QuestionType> ORDER =
      List.of(
          QuestionType.MULTIPLE_CHOICE,
          QuestionType.SHORT_ANSWER,
          QuestionType.FLASHCARD,
          QuestionType.TRUE_FALSE);

  /// One question on acronyms for so many others.
  private static final int OTHERS = 6;

  private static final int ALWAYS = 3;
  private static final int MOST_PER_PARAGRAPH = 2;

  private AcronymShare() {}

  static List<Question> limited(List<Question> questions) {
    List<Question> acronyms =
        questions.stream()
            .filter(AcronymShare::asksForAcronym)
            .sorted(Comparator.comparingInt(question -> ORDER.indexOf(question.type())))
            .toList();
    acronyms = eachOnceFirst(acronyms);
    var most = Math.max(ALWAYS, (questions.size() - acronyms.size()) / OTHERS);
    if (acronyms.size() <= most) {
      return questions;
    }
    var kept = new HashSet<>(fewPerParagraph(acronyms).stream().limit(most).toList());
    return questions.stream()
        .filter(question -> !asksForAcronym(question) || kept.contains(question))
        .toList();
  }

  /// A second question on the same letters stands behind the first ones on others.
  private static List<Question> eachOnceFirst(List<Question> acronyms) {
    var asked = new HashSet<String>();
    var first = new ArrayList<Question>();
    var again = new ArrayList<Question>();
    for (var question : acronyms) {
      (asked.add(question.provenance().fact()) ? first : again).add(question);
    }
    first.addAll(again);
    return first;
  }

  private static List<Question> fewPerParagraph(List<Question> acronyms) {
    var here = new HashMap<Integer, Integer>();
    var few = new ArrayList<Question>();
    for (var question : acronyms) {
      if (here.merge(question.anchor().position(), 1, Integer::sum) <= MOST_PER_PARAGRAPH) {
        few.add(question);
      }
    }
    return few;
  }

  private static boolean asksForAcronym(Question question) {
    return RULES.contains(question.provenance().rule());
  }
}
