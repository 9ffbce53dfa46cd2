package app.alinea.exchange.classroom;

import app.alinea.core.classroom.ClassReportWriter.Part;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.quiz.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words of a report, and answers in words.
final class ReportWords {
  private final ResourceBundle bundle;

  ReportWords(Language language) {
    bundle =
        ResourceBundle.getBundle(
            "app.alinea.exchange.report",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String part(Part part) {
    return bundle.getString("part." + part.name().toLowerCase(Locale.ROOT));
  }

  String column(String name) {
    return bundle.getString("column." + name);
  }

  String remark(String name) {
    return bundle.getString("remark." + name);
  }

  /// @param correct empty where no answer was given
  String verdict(Optional<Boolean> correct) {
    return bundle.getString(
        "verdict." + correct.map(right -> right ? "right" : "wrong").orElse("missed"));
  }

  private String truth(boolean isTrue) {
    return bundle.getString(isTrue ? "true" : "false");
  }

  String answer(Form form) {
    return form instanceof Form.TrueFalse(_, boolean isTrue, _) ? truth(isTrue) : form.answer();
  }

  String option(Form form, int option) {
    return switch (form) {
      case Form.MultipleChoice choice -> choice.options().get(option).text();
      case Form.TrueFalse _ -> truth(option == 0);
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
          Integer.toString(option + 1);
    };
  }

  String response(Form form, Response response) {
    return switch (response) {
      case Response.Chosen(int option) -> option(form, option);
      case Response.Typed(var text) -> text;
      case Response.Ordered(var order) when form instanceof Form.Ordering(_, var items) ->
          order.stream().map(items::get).collect(Collectors.joining(" → "));
      case Response.Matched(var rights) when form instanceof Form.Matching(_, var pairs) ->
          matched(pairs, rights);
      case Response other -> throw new IllegalArgumentException("no answer to a class: " + other);
    };
  }

  private static String matched(List<Form.Pair> pairs, List<Integer> rights) {
    return IntStream.range(0, pairs.size())
        .mapToObj(at -> pairs.get(at).left() + " = " + pairs.get(rights.get(at)).right())
        .collect(Collectors.joining(" ; "));
  }
}
