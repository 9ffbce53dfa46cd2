package app.alinea.core.question;

import java.util.List;

/// What a question shows and what counts as its answer.
public sealed interface Form {
  /// The question, or for a cloze the sentence with its gap as `____`.
  String stem();

  /// The right answer as text.
  String answer();

  default QuestionType type() {
    return switch (this) {
      case MultipleChoice _ -> QuestionType.MULTIPLE_CHOICE;
      case Cloze _ -> QuestionType.CLOZE;
      case Flashcard _ -> QuestionType.FLASHCARD;
      case TrueFalse _ -> QuestionType.TRUE_FALSE;
      case ShortAnswer _ -> QuestionType.SHORT_ANSWER;
      case Ordering _ -> QuestionType.ORDERING;
      case Matching _ -> QuestionType.MATCHING;
    };
  }

  /// Other spellings that count as right; never the answer itself.
  default List<String> accepted() {
    return switch (this) {
      case Cloze cloze -> cloze.otherSpellings();
      case ShortAnswer shortAnswer -> shortAnswer.otherSpellings();
      default -> List.of();
    };
  }

  /// One option of a multiple choice.
  ///
  /// @param text as shown, with its determiner or preposition
  /// @param note where a wrong option does belong ("l’Iran : § 84"), or empty
  record Option(String text, String note) {}

  /// A question with three or four options, one of them right.
  ///
  /// @param key index of the right option
  record MultipleChoice(String stem, List<Option> options, int key) implements Form {
    public MultipleChoice {
      options = List.copyOf(options);
      if (options.size() < 2 || key < 0 || key >= options.size()) {
        throw new IllegalArgumentException("key %d of %d options".formatted(key, options.size()));
      }
    }

    @Override
    public String answer() {
      return options.get(key).text();
    }
  }

  /// A sentence with a gap, written `____` in the stem.
  record Cloze(String stem, String answer, List<String> otherSpellings) implements Form {
    public static final String GAP = "____";

    public Cloze {
      otherSpellings = List.copyOf(otherSpellings);
      if (!stem.contains(GAP)) {
        throw new IllegalArgumentException("a cloze without a gap: " + stem);
      }
    }
  }

  /// A question and its answer, judged by the learner.
  record Flashcard(String stem, String answer) implements Form {}

  /// A statement to judge.
  ///
  /// @param correction the true statement where this one is false, otherwise empty
  record TrueFalse(String stem, boolean isTrue, String correction) implements Form {
    @Override
    public String answer() {
      return isTrue ? "true" : "false";
    }
  }

  /// A question answered by typing.
  record ShortAnswer(String stem, String answer, List<String> otherSpellings) implements Form {
    public ShortAnswer {
      otherSpellings = List.copyOf(otherSpellings);
    }
  }

  /// Items to put in order.
  ///
  /// @param items in the right order
  record Ordering(String stem, List<String> items) implements Form {
    public Ordering {
      items = List.copyOf(items);
    }

    @Override
    public String answer() {
      return String.join(" → ", items);
    }
  }

  /// Items to pair off.
  record Matching(String stem, List<Pair> pairs) implements Form {
    public Matching {
      pairs = List.copyOf(pairs);
    }

    @Override
    public String answer() {
      return String.join(
          " ; ", pairs.stream().map(pair -> pair.left() + " = " + pair.right()).toList());
    }
  }

  /// Two things that belong together.
  record Pair(String left, String right) {}
}
