package app.alinea.core.classroom;

import app.alinea.core.document.Document;
import app.alinea.core.paper.PaperQuiz;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.quiz.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sheets of a class that answers on paper, wholly or in part. They are made from what the
/// class was opened with, so that a sheet printed weeks ago is still marked as it was printed.
public final class ClassSheets {
  /// Neighbours on all sides have other sheets.
  public static final int VARIANTS = 4;

  private static final double UNRATED = 0.5;

  private final PaperQuiz quiz;
  private final ClassSession session;

  /// @param document the one the class is about
  public ClassSheets(ClassSession session, Document document) {
    this.session = session;
    quiz =
        PaperQuiz.of(
            document,
            session.questions().stream().map(ClassSheets::question).toList(),
            VARIANTS,
            session.plan().seed());
  }

  private static Question question(ClassQuestion asked) {
    return new Question(
        asked.id(),
        asked.form(),
        asked.anchor(),
        asked.topics(),
        UNRATED,
        asked.explanation(),
        new Provenance(Provenance.LEARNER, asked.id().value(), "", 1),
        Set.of(),
        QuestionStatus.ACCEPTED,
        false);
  }

  public PaperQuiz quiz() {
    return quiz;
  }

  /// What the marks on a sheet answer, by the round of each question.
  ///
  /// @param letter of the sheet
  /// @param marks in printed order
  /// @return rounds left blank or marked illegibly are absent
  public Map<Integer, Response> answers(char letter, List<String> marks) {
    var answers = new HashMap<Integer, Response>();
    quiz.variant(letter)
        .ifPresent(sheet -> {
          var given = sheet.answers(marks);
          for (int round = 0; round < session.questions().size(); round++) {
            var id = session.questions().get(round).id();
            if (given.containsKey(id)) {
              answers.put(round, given.get(id));
            }
          }
        });
    return answers;
  }
}
