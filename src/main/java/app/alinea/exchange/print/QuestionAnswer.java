package app.alinea.exchange.print;

import app.alinea.core.paper.PaperItem;
import app.alinea.core.question.Form;
import app.alinea.exchange.Wording;
import java.util.ArrayList;
import java.util.List;

/// The right answer of a printed question, in words and in a few characters.
final class QuestionAnswer {
  private final Wording wording;

  QuestionAnswer(Wording wording) {
    this.wording = wording;
  }

  String of(PaperItem item) {
    return switch (item.form()) {
      case Form.MultipleChoice choice -> item.key() + ". " + choice.answer();
      case Form.TrueFalse(_, boolean isTrue, _) -> wording.verdict(isTrue);
      case Form.Ordering(_, var items) -> numbered(items);
      case Form.Matching(_, var pairs) ->
          String.join("\n", pairs.stream().map(p -> p.left() + " – " + p.right()).toList());
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> {
        var all = new ArrayList<>(List.of(item.form().answer()));
        all.addAll(item.form().accepted());
        yield String.join(" / ", all);
      }
    };
  }

  private static String numbered(List<String> items) {
    var lines = new ArrayList<String>();
    items.forEach(item -> lines.add((lines.size() + 1) + ". " + item));
    return String.join("\n", lines);
  }

  /// What stands in a table of keys.
  String inShort(PaperItem item) {
    return switch (item.form()) {
      case Form.TrueFalse(_, boolean isTrue, _) -> wording.verdict(isTrue);
      case Form.MultipleChoice _, Form.Ordering _, Form.Matching _ -> item.key();
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> item.form().answer();
    };
  }
}
