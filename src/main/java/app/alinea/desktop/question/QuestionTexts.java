package app.alinea.desktop.question;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.quiz.Response;
import app.alinea.desktop.control.Texts;
import java.util.stream.Collectors;

/// Questions and answers in words.
public final class QuestionTexts {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Texts texts;

  public QuestionTexts(Texts texts) {
    this.texts = texts;
  }

  /// The letter beside an option.
  ///
  /// @param place from 0
  public static String letter(int place) {
    return String.valueOf(LETTERS.charAt(place % LETTERS.length()));
  }

  /// The right answer as people say it.
  public String answer(Question question) {
    return answer(question.form());
  }

  /// The right answer as people say it.
  public String answer(Form form) {
    return switch (form) {
      case Form.TrueFalse(_, boolean isTrue, _) -> truth(isTrue);
      case Form.Matching(_, var pairs) ->
          pairs.stream()
              .map(pair -> pair.left() + " → " + pair.right())
              .collect(Collectors.joining("\n"));
      case Form.Ordering(_, var items) -> String.join(" → ", items);
      case Form.MultipleChoice _, Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ ->
          form.answer();
    };
  }

  /// What a learner answered, as people say it.
  public String given(Question question, Response response) {
    return switch (response) {
      case Response.Chosen(int option) -> option(question.form(), option);
      case Response.Typed(var text) -> text;
      case Response.Ordered(var order) ->
          question.form() instanceof Form.Ordering(_, var items)
              ? order.stream().map(items::get).collect(Collectors.joining(" → "))
              : "";
      case Response.Matched(var matched) -> pairs(question.form(), matched);
      case Response.SelfJudged(boolean knew) ->
          texts.get(knew ? "question.knew" : "question.knewNot");
    };
  }

  public String truth(boolean isTrue) {
    return texts.get(isTrue ? "question.true" : "question.false");
  }

  private String option(Form form, int option) {
    return switch (form) {
      case Form.MultipleChoice(_, var options, _) when option < options.size() ->
          options.get(option).text();
      case Form.TrueFalse _ -> truth(option == 0);
      case Form.MultipleChoice _,
          Form.Cloze _,
          Form.Flashcard _,
          Form.ShortAnswer _,
          Form.Ordering _,
          Form.Matching _ ->
          "";
    };
  }

  private static String pairs(Form form, java.util.List<Integer> matched) {
    if (!(form instanceof Form.Matching(_, var pairs)) || matched.size() != pairs.size()) {
      return "";
    }
    var lines = new StringBuilder();
    for (var left = 0; left < pairs.size(); left++) {
      lines
          .append(left == 0 ? "" : "\n")
          .append(pairs.get(left).left())
          .append(" → ")
          .append(pairs.get(matched.get(left)).right());
    }
    return lines.toString();
  }
}
