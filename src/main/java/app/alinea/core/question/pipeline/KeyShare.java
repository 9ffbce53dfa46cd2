package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lets no answer be the key of too many questions: whoever notices that a third of them is
/// answered by one name needs no text. Where there are more, they are spread over the text.
final class KeyShare {
  private static final Set<QuestionType> COUNTED =
      Set.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER, QuestionType.CLOZE);
  private static final int FEW = 4;
  private static final int FEW_IN_SHORT = 2;
  private static final int SHORT = 40;
  private static final int ONE_IN = 55;

  /// An actor of whom a long text tells much may answer a little more often than an article.
  private static final int ONE_IN_OF_NAMES = 42;

  private static final int MOST_ALIKE = 2;
  private static final int TELLING = 5;
  private static final double ALIKE = 0.5;
  private static final Pattern ARTICLE =
      Pattern.compile("(?iu)^(?:à |en |aux? |in )?(?:les? |la |l[’']|the )?");

  private KeyShare() {}

  /// @param questions in document order
  static List<Question> limited(List<Question> questions) {
    var most = questions.size() < SHORT ? FEW_IN_SHORT : Math.max(FEW, questions.size() / ONE_IN);
    var byKey = new HashMap<String, List<Question>>();
    for (var question : questions) {
      if (COUNTED.contains(question.type())) {
        byKey.computeIfAbsent(key(question), _ -> new ArrayList<>()).add(question);
      }
    }
    var dropped = new HashSet<Question>();
    for (var same : byKey.values()) {
      var share =
          isNumbered(same.getFirst()) ? most : Math.max(most, questions.size() / ONE_IN_OF_NAMES);
      if (same.size() > share) {
        dropped.addAll(same);
        for (var i = 0; i < share; i++) {
          dropped.remove(same.get(i * same.size() / share));
        }
      }
      dropped.addAll(ofOneFrame(same.stream().filter(each -> !dropped.contains(each)).toList()));
    }
    return questions.stream().filter(question -> !dropped.contains(question)).toList();
  }

  private static boolean isNumbered(Question question) {
    return question.form().answer().chars().anyMatch(Character::isDigit);
  }

  /// The third and further of those that are asked alike: the first two answer them.
  private static List<Question> ofOneFrame(List<Question> same) {
    var kept = new ArrayList<WordBag>();
    var dropped = new ArrayList<Question>();
    for (var question : same) {
      var stem = WordBag.of(question.form().stem());
      if (stem.stems().size() >= TELLING
          && kept.stream().filter(other -> stem.sharedWith(other) >= ALIKE).count() >= MOST_ALIKE) {
        dropped.add(question);
      } else {
        kept.add(stem);
      }
    }
    return dropped;
  }

  private static String key(Question question) {
    return question.type()
        + ARTICLE.matcher(question.form().answer()).replaceFirst("").toLowerCase(Locale.ROOT);
  }
}
