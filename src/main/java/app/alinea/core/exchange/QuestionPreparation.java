package app.alinea.core.exchange;

import app.alinea.core.exchange.QuestionImportOutcome.Counts;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Question;
import java.nio.file.Path;
import java.util.List;

/// What is found in a file of questions before anything is stored.
public sealed interface QuestionPreparation {
  /// The questions can be imported.
  final class Prepared implements QuestionPreparation {
    private final Path file;
    private final ReadQuestions.Read read;
    private final SortedQuestions sorted;
    private final Counts counts;
    private final List<BroughtTopic> topics;
    private final List<Place> places;

    Prepared(
        Path file,
        ReadQuestions.Read read,
        SortedQuestions sorted,
        Counts counts,
        List<BroughtTopic> topics,
        List<Place> places) {
      this.file = file;
      this.read = read;
      this.sorted = sorted;
      this.counts = counts;
      this.topics = List.copyOf(topics);
      this.places = List.copyOf(places);
    }

    public Path file() {
      return file;
    }

    /// What the file calls itself, or its name.
    public String title() {
      return read.title();
    }

    /// What the import would do.
    public Counts counts() {
      return counts;
    }

    /// Whether the import would change nothing: the store has all that could be read.
    public boolean isNothingNew() {
      return counts.added() + counts.renewed() + counts.answers() == 0;
    }

    /// The topics of the new questions, the most used first.
    public List<BroughtTopic> topics() {
      return topics;
    }

    /// Where the new questions would go, the largest share first.
    public List<Place> places() {
      return places;
    }

    /// The questions that would be new, in the order of the file.
    public List<Question> added() {
      return sorted.added();
    }

    /// What could not be read.
    public List<Remark> remarks() {
      return read.remarks();
    }

    ReadQuestions.Read read() {
      return read;
    }

    SortedQuestions sorted() {
      return sorted;
    }
  }

  /// The outcome is known already: a refusal, or the task was cancelled.
  record Settled(QuestionImportOutcome outcome) implements QuestionPreparation {}

  /// A topic of new questions.
  ///
  /// @param questions how many new ones have it
  /// @param isNew whether no document that they go to has it yet
  record BroughtTopic(String name, int questions, boolean isNew) {}

  /// A document that new questions go to.
  ///
  /// @param isNew whether the import makes it
  record Place(String title, int questions, boolean isNew) {}

  /// What becomes of answers that the file brings along.
  enum PastAnswers {
    TAKEN_OVER,
    LEFT_BEHIND
  }
}
