package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Spreads the keys of multiple choices evenly over the places, so that no place is a good guess.
/// Numbers keep their natural order.
final class KeyBalance {
  private KeyBalance() {}

  static List<Question> spread(List<Question> questions, ValueOrder order) {
    var used = new HashMap<Integer, int[]>();
    var spread = new ArrayList<Question>();
    for (var question : questions) {
      spread.add(
          question.form() instanceof Form.MultipleChoice choice
              ? question.in(placed(choice, used, order))
              : question);
    }
    return spread;
  }

  private static Form.MultipleChoice placed(
      Form.MultipleChoice choice, Map<Integer, int[]> used, ValueOrder order) {
    var counts = used.computeIfAbsent(choice.options().size(), int[]::new);
    if (order.isSorted(choice.options())
        || choice.options().stream().allMatch(option -> option.text().matches(".*\\d.*"))) {
      counts[choice.key()]++;
      return choice;
    }
    var place = choice.key();
    for (var i = 0; i < counts.length; i++) {
      if (counts[i] < counts[place]) {
        place = i;
      }
    }
    counts[place]++;
    var options = new ArrayList<>(choice.options());
    var key = options.remove(choice.key());
    options.add(place, key);
    return new Form.MultipleChoice(choice.stem(), options, place);
  }
}
