package app.alinea.exchange;

import app.alinea.core.exchange.Loss;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a question, searched for what a format cannot hold.
public record Words(List<String> texts) {
  private static final Pattern BREAK = Pattern.compile("\\R|\\t");

  public Words {
    texts = List.copyOf(texts);
  }

  /// What is asked, offered and answered.
  public static Words of(Form form) {
    return new Words(Stream.concat(Stream.of(form.stem()), inside(form)).toList());
  }

  /// Also what explains and where it comes from.
  public static Words of(Question question) {
    var beside =
        Stream.concat(
            Stream.of(question.explanation(), question.anchor().quote()),
            question.topics().stream());
    return new Words(Stream.concat(of(question.form()).texts().stream(), beside).toList());
  }

  private static Stream<String> inside(Form form) {
    return switch (form) {
      case Form.MultipleChoice(_, var options, _) ->
          options.stream().flatMap(option -> Stream.of(option.text(), option.note()));
      case Form.TrueFalse(_, _, var correction) -> Stream.of(correction);
      case Form.Cloze _, Form.ShortAnswer _, Form.Flashcard _ ->
          Stream.concat(Stream.of(form.answer()), form.accepted().stream());
      case Form.Ordering(_, var items) -> items.stream();
      case Form.Matching(_, var pairs) ->
          pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
    };
  }

  public boolean have(Predicate<String> something) {
    return texts.stream().anyMatch(something);
  }

  /// Line breaks and tabs.
  public static boolean breaks(String text) {
    return BREAK.matcher(text).find();
  }

  /// Characters that XML and HTML do not allow.
  public static boolean controls(String text) {
    return !text.codePoints().allMatch(Markup::isAllowed);
  }

  /// For formats in which a text has one line.
  public static Optional<Loss> joined(Question question) {
    return of(question.form()).have(Words::breaks)
        ? Optional.of(Loss.of(question, Loss.Reason.LINES_JOINED))
        : Optional.empty();
  }

  /// For formats made of XML or HTML.
  public static Optional<Loss> unmarked(Question question) {
    return of(question).have(Words::controls)
        ? Optional.of(Loss.of(question, Loss.Reason.CHARACTERS_CHANGED))
        : Optional.empty();
  }
}
