package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.question.Form;
import app.alinea.desktop.question.QuestionTexts;
import java.util.ArrayList;
import java.util.List;

/// An option as the class sees it: in its place on the wall and on the phones.
///
/// @param place from 0; it decides letter, shape and colour
/// @param count how many chose it
record ShownOption(int place, String text, boolean isKey, int count) {
  String letter() {
    return QuestionTexts.letter(place);
  }

  /// The options of a round in the order shown; empty where answers are typed or arranged.
  static List<ShownOption> of(Classroom classroom, int round, QuestionTexts words) {
    var counts = classroom.choices(round);
    var shown = new ArrayList<ShownOption>();
    switch (classroom.question(round).form()) {
      case Form.MultipleChoice choice -> {
        for (int index : classroom.optionOrder(round)) {
          var text = choice.options().get(index).text();
          int count = counts.getOrDefault(index, 0);
          shown.add(new ShownOption(shown.size(), text, index == choice.key(), count));
        }
      }
      case Form.TrueFalse judged -> {
        int yes = counts.getOrDefault(0, 0);
        int no = counts.getOrDefault(1, 0);
        shown.add(new ShownOption(0, words.truth(true), judged.isTrue(), yes));
        shown.add(new ShownOption(1, words.truth(false), !judged.isTrue(), no));
      }
      case Form.Cloze _,
          Form.ShortAnswer _,
          Form.Ordering _,
          Form.Matching _,
          Form.Flashcard _ -> {}
    }
    return List.copyOf(shown);
  }
}
