package app.alinea.exchange.moodle;

import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Form;
import app.alinea.exchange.Finds;
import java.util.List;

/// A Moodle cloze: one question for each gap, in which the others are filled.
final class MoodleCloze {
  private final String text;
  private final List<MoodleGap> gaps;

  MoodleCloze(String text) {
    this.text = text;
    this.gaps = MoodleGap.in(text);
  }

  /// @param beside of the whole; each question of several gets a name of its own
  void read(Finds.Beside beside, Finds finds) {
    if (gaps.isEmpty()) {
      finds.remark(beside.line(), Remark.Kind.MALFORMED, text);
    }
    for (int at = 0; at < gaps.size(); at++) {
      read(gaps.get(at), gaps.size() == 1 ? beside : named(beside, at + 1), finds);
    }
  }

  private static Finds.Beside named(Finds.Beside beside, int rank) {
    var id = beside.id().isBlank() ? "" : beside.id() + "-" + rank;
    return new Finds.Beside(
        beside.line(), id, beside.topics(), beside.explanation(), beside.history());
  }

  private void read(MoodleGap gap, Finds.Beside beside, Finds finds) {
    var stem = stem(gap);
    var right = gap.right();
    if (!gap.isChoice() && !gap.isTyped()) {
      finds.remark(beside.line(), Remark.Kind.OTHER_TYPE, stem);
    } else if (right.isEmpty()) {
      finds.remark(beside.line(), Remark.Kind.NO_ANSWER, stem);
    } else if (gap.isTyped()) {
      var accepted = right.stream().map(MoodleGap.Answer::text).distinct().toList();
      finds.add(
          new Form.Cloze(stem, accepted.getFirst(), accepted.subList(1, accepted.size())), beside);
    } else if (right.size() > 1) {
      several(stem, gap, beside, finds);
    } else if (gap.answers().size() < 2) {
      finds.remark(beside.line(), Remark.Kind.MALFORMED, stem);
    } else {
      var options = gap.answers().stream().map(MoodleGap.Answer::option).toList();
      int key = gap.answers().indexOf(right.getFirst());
      finds.add(new Form.MultipleChoice(stem, options, key), beside);
    }
  }

  private static void several(String stem, MoodleGap gap, Finds.Beside beside, Finds finds) {
    var options = gap.answers().stream().map(MoodleGap.Answer::option).toList();
    var right = gap.right().stream().map(MoodleGap.Answer::text).toList();
    finds.add(
        SeveralRight.card(stem, options, right),
        beside.explained(SeveralRight.explanation(beside.explanation(), options)));
    finds.remark(beside.line(), Remark.Kind.SEVERAL_RIGHT, stem);
  }

  /// The text with one gap open and the answers in the others.
  private String stem(MoodleGap open) {
    var stem = new StringBuilder();
    int copied = 0;
    for (var gap : gaps) {
      stem.append(text, copied, gap.from());
      stem.append(gap.equals(open) ? Form.Cloze.GAP : filled(gap));
      copied = gap.to();
    }
    return stem.append(text.substring(copied)).toString().strip();
  }

  private static String filled(MoodleGap gap) {
    return gap.right().stream().map(MoodleGap.Answer::text).findFirst().orElse("…");
  }
}
