package app.alinea.exchange.moodle;

import app.alinea.core.question.Form;
import java.util.List;

/// Questions that Moodle's files hold only as another type: which they are, and what they were.
final class NearestType {
  private NearestType() {}

  static boolean changes(Form form) {
    return switch (form) {
      case Form.Flashcard _, Form.Ordering _ -> true;
      case Form.MultipleChoice _,
          Form.Cloze _,
          Form.TrueFalse _,
          Form.ShortAnswer _,
          Form.Matching _ ->
          false;
    };
  }

  /// A typed answer; a gap in the stem makes it a cloze.
  static Form typed(String stem, String answer, List<String> others) {
    var spellings = others.stream().filter(other -> !other.equals(answer)).distinct().toList();
    return stem.contains(Form.Cloze.GAP)
        ? new Form.Cloze(stem, answer, spellings)
        : new Form.ShortAnswer(stem, answer, spellings);
  }

  /// Pairs; where the left sides count from 1 they are ranks.
  static Form paired(String stem, List<Form.Pair> pairs) {
    for (int at = 0; at < pairs.size(); at++) {
      if (!pairs.get(at).left().matches("(?:\\p{L}{1,20} )?" + (at + 1) + "\\.?")) {
        return new Form.Matching(stem, pairs);
      }
    }
    return new Form.Ordering(stem, pairs.stream().map(Form.Pair::right).toList());
  }
}
