package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Keeps what leans on the memory of an article’s number alone to a quarter of the questions,
/// spread over the text.
final class ByNumber {
  private static final Set<String> RULES =
      Set.of(
          "WhichProvision",
          "TitleOfArticle",
          "MatterOfArticle",
          "ArticleInOneSentence",
          "ContentOfArticle");

  /// A right is told by its article in many declarations: asked for once.
  private static final String RIGHT = "RightGranted";

  /// Nothing but the number is asked or told.
  private static final Set<String> BARE = Set.of("WhichProvision");

  /// Few titles are worth their number.
  private static final Set<String> TITLES = Set.of("TitleOfArticle");

  private static final int FEW_TITLES = 2;
  private static final int OTHERS_TO_TITLES = 25;

  private static final int FEW_BARE = 3;
  private static final int OTHERS_TO_BARE = 10;

  /// One of these to so many others.
  private static final int OTHERS = 3;

  /// A short text may ask so many anyhow.
  private static final int FEW = 8;

  private ByNumber() {}

  static List<Question> limited(List<Question> all) {
    var once = onceEach(all);
    var bare = limited(once, BARE, FEW_BARE, OTHERS_TO_BARE);
    var titles = limited(bare, TITLES, FEW_TITLES, OTHERS_TO_TITLES);
    return limited(titles, RULES, FEW, OTHERS);
  }

  private static List<Question> limited(
      List<Question> questions, Set<String> rules, int few, int others) {
    var leaning =
        questions.stream()
            .filter(question -> rules.contains(question.provenance().rule()))
            .toList();
    var most = Math.max(few, (questions.size() - leaning.size()) / others);
    if (leaning.size() <= most) {
      return questions;
    }
    var spread = new HashSet<Question>();
    for (var i = 0; i < most; i++) {
      spread.add(leaning.get(i * leaning.size() / most));
    }
    return questions.stream()
        .filter(
            question -> !rules.contains(question.provenance().rule()) || spread.contains(question))
        .toList();
  }

  /// One question an article on the rights it grants, in one form here and in another there.
  private static List<Question> onceEach(List<Question> questions) {
    var rights = new TreeMap<Integer, List<Question>>();
    for (var question : questions) {
      if (question.provenance().rule().equals(RIGHT)) {
        rights.computeIfAbsent(question.anchor().position(), _ -> new ArrayList<>()).add(question);
      }
    }
    if (rights.size() <= FEW) {
      return questions;
    }
    var kept = new HashSet<Question>();
    var turn = 0;
    for (var each : rights.values()) {
      kept.add(each.get(turn++ % each.size()));
    }
    return questions.stream()
        .filter(question -> !question.provenance().rule().equals(RIGHT) || kept.contains(question))
        .toList();
  }
}
