package app.alinea.core.plan;

import java.util.List;
import java.util.Optional;

/// Keeps exams.
public interface ExamRepository {
  /// By date, past ones among them.
  List<Exam> list();

  /// What is stored as an exam and cannot be read as one.
  List<UnreadableExam> unreadable();

  Optional<Exam> find(long id);

  /// Inserts an exam with the id 0, or one that was deleted; replaces another.
  ///
  /// @return the exam with its id
  Exam save(Exam exam);

  void delete(long id);
}
