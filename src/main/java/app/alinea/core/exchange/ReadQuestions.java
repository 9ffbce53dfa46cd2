package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.question.Topic;
import java.util.List;
import java.util.Optional;

/// What became of a file of questions. A refusal is expected, not an exception.
public sealed interface ReadQuestions {
  /// @param title what the file calls itself, or its name
  /// @param document that the questions belong to, where the file brings it
  /// @param topics of that document
  /// @param remarks on what could not be read, in the order of the file
  record Read(
      String title,
      Optional<Document> document,
      List<Topic> topics,
      List<FoundQuestion> questions,
      List<Remark> remarks)
      implements ReadQuestions {
    public Read {
      topics = List.copyOf(topics);
      questions = List.copyOf(questions);
      remarks = List.copyOf(remarks);
    }
  }

  /// @param detail what was found, for the message's placeholder; may be empty
  record Refused(Reason reason, String detail) implements ReadQuestions {}

  /// The task was cancelled.
  record Cancelled() implements ReadQuestions {}

  /// Why a whole file is refused; each has a message in every language of the interface.
  enum Reason {
    NOT_READABLE,
    TOO_LARGE,
    NOT_THIS_FORMAT,
    FROM_NEWER_VERSION,
    DAMAGED,
    NO_QUESTIONS
  }

  /// Something of the file that was left behind, with its place.
  ///
  /// @param line where, as people count: a line of a text, a rank among notes; 0 for the whole file
  /// @param excerpt what stands there, shortened
  record Remark(int line, Kind kind, String excerpt) {
    private static final int LONGEST = 80;

    public Remark {
      var oneLine = excerpt.replaceAll("\\s+", " ").strip();
      int cut =
          oneLine.offsetByCodePoints(
              0, Math.min(LONGEST, oneLine.codePointCount(0, oneLine.length())));
      excerpt = cut < oneLine.length() ? oneLine.substring(0, cut) + "…" : oneLine;
    }

    /// What is missing; each has a message in every language of the interface.
    public enum Kind {
      /// Not what the format asks for at this place.
      MALFORMED,
      NO_ANSWER,
      NO_STEM,
      /// A kind of question that the program does not have.
      OTHER_TYPE,
      /// Several right options; the program knows one, and took the question as a card.
      SEVERAL_RIGHT,
      TOO_LONG,
      /// Pictures, sounds: the text alone was taken.
      MEDIA_LEFT_OUT,
      /// The answers of the past could not be read: the card begins anew.
      HISTORY_LEFT_OUT,
      /// The file has more questions than the program takes at once.
      TOO_MANY;

      /// Whether the question itself is missing.
      public boolean leavesOut() {
        return switch (this) {
          case MALFORMED, NO_ANSWER, NO_STEM, OTHER_TYPE, TOO_LONG, TOO_MANY -> true;
          case SEVERAL_RIGHT, MEDIA_LEFT_OUT, HISTORY_LEFT_OUT -> false;
        };
      }
    }
  }
}
