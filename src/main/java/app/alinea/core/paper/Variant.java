package app.alinea.core.paper;

import app.alinea.core.question.QuestionId;
import app.alinea.core.quiz.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One of the sheets of a quiz on paper.
///
/// @param letter that names it, from 'A'
/// @param items in printed order
public record Variant(char letter, List<PaperItem> items) {
  public Variant {
    items = List.copyOf(items);
  }

  /// What the marks on one pupil's sheet answer.
  ///
  /// @param marks in printed order, as `PaperItem.response` reads them; missing ones count as blank
  /// @return questions left blank, or marked illegibly, are absent
  public Map<QuestionId, Response> answers(List<String> marks) {
    var answers = new LinkedHashMap<QuestionId, Response>();
    for (int at = 0; at < Math.min(marks.size(), items.size()); at++) {
      var item = items.get(at);
      item.response(marks.get(at))
          .ifPresent(response -> answers.put(item.question().id(), response));
    }
    return answers;
  }
}
