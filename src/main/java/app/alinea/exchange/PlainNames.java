package app.alinea.exchange;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Names of questions made of letters, digits and hyphens alone, for formats that allow nothing
/// else. Names from other programs that differ only in other characters are told apart by a number.
public final class PlainNames {
  private static final int LONGEST = 60;

  private final Map<QuestionId, String> names = new HashMap<>();

  public PlainNames(List<Question> questions) {
    var taken = new HashSet<String>();
    for (var question : questions) {
      var plain = question.id().value().replaceAll("[^A-Za-z0-9-]", "-");
      var name = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
      var free = name;
      for (int rank = 2; !taken.add(free); rank++) {
        free = name + "-" + rank;
      }
      names.put(question.id(), free);
    }
  }

  public String of(Question question) {
    return names.getOrDefault(question.id(), "");
  }
}
