package app.alinea.core.question.curation;

import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.draft.WordBag;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Doubts about questions that people wrote or changed. What the gates refuse in the generator's
/// questions is only shown in people's: they may know better.
public final class Doubts {
  private static final double SAME_WORDS = 0.8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");

  private final Map<String, List<Question>> neighbours;

  private Doubts(Map<String, List<Question>> neighbours) {
    this.neighbours = neighbours;
  }

  /// @param all questions that may ask the same
  public static Doubts among(Collection<Question> all) {
    return new Doubts(
        all.stream()
            .filter(question -> question.status() != QuestionStatus.REJECTED)
            .collect(Collectors.groupingBy(Doubts::place, HashMap::new, Collectors.toList())));
  }

  /// The flags that a question bears, and those that it should bear.
  public Set<QuestionFlag> of(Question question) {
    var flags = EnumSet.noneOf(QuestionFlag.class);
    flags.addAll(question.flags());
    if (question.edited() || question.provenance().rule().equals(Provenance.LEARNER)) {
      if (keyIsInStem(question.form())) {
        flags.add(QuestionFlag.KEY_IN_STEM);
      }
      if (mayHaveTwoAnswers(question)) {
        flags.add(QuestionFlag.POSSIBLY_AMBIGUOUS);
      }
      if (neighbours.getOrDefault(place(question), List.of()).stream()
          .anyMatch(other -> asksTheSame(question, other))) {
        flags.add(QuestionFlag.POSSIBLE_DUPLICATE);
      }
    }
    return Set.copyOf(flags);
  }

  private static String place(Question question) {
    return question.anchor().document() + " " + question.anchor().position();
  }

  /// Whether the stem says every meaningful word of the answer.
  private static boolean keyIsInStem(Form form) {
    return switch (form) {
      case Form.MultipleChoice _, Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ ->
          WordBag.of(form.answer()).sharedWith(WordBag.of(form.stem())) == 1;
      case Form.TrueFalse _, Form.Ordering _, Form.Matching _ -> false;
    };
  }

  /// Whether a wrong option stands in the sentence that answers the question.
  private static boolean mayHaveTwoAnswers(Question question) {
    if (!(question.form() instanceof Form.MultipleChoice(_, var options, int key))) {
      return false;
    }
    var source = " " + plain(question.anchor().quote()) + " ";
    for (var at = 0; at < options.size(); at++) {
      var text = plain(options.get(at).text());
      if (at != key && !text.isEmpty() && source.contains(" " + text + " ")) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksTheSame(Question question, Question other) {
    if (other.id().equals(question.id()) || other.type() != question.type()) {
      return false;
    }
    var stem = question.form().stem();
    if (plain(stem).equals(plain(other.form().stem()))) {
      return true;
    }
    return plain(question.form().answer()).equals(plain(other.form().answer()))
        && WordBag.of(stem).sharedWith(WordBag.of(other.form().stem())) >= SAME_WORDS;
  }

  private static String plain(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
