package app.alinea.core.classroom;

import app.alinea.core.quiz.Response;
import java.util.Map;

/// What one participant answered on paper.
///
/// @param name as written on the sheet, or a number
/// @param answers by the question's place among those asked, from 0; absent where left blank
public record PaperSheet(String name, Map<Integer, Response> answers) {
  public PaperSheet {
    answers = Map.copyOf(answers);
  }
}
