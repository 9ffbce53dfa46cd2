package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Keeps who is appointed to what to three questions, or a seventh of a set: the end of a
/// communiqué may tell dozens of appointments, and nobody learns them by heart. They are spread
/// over the text.
final class AppointmentShare {
  private static final String RULE = "SubjectPerson";
  private static final Pattern APPOINTED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:nommée?|désignée?|appointed)(?!\\p{L})");

  /// One of them for so many others.
  private static final int OTHERS = 6;

  private static final int ALWAYS = 3;

  private AppointmentShare() {}

  static List<Question> limited(List<Question> questions) {
    var appointed = questions.stream().filter(AppointmentShare::isOne).toList();
    var most = Math.max(ALWAYS, (questions.size() - appointed.size()) / OTHERS);
    if (appointed.size() <= most) {
      return questions;
    }
    var kept = new HashSet<Question>();
    for (var i = 0; i < most; i++) {
      kept.add(appointed.get(i * appointed.size() / most));
    }
    return questions.stream()
        .filter(question -> !isOne(question) || kept.contains(question))
        .toList();
  }

  private static boolean isOne(Question question) {
    return question.provenance().rule().equals(RULE)
        && APPOINTED.matcher(question.form().stem()).find();
  }
}
