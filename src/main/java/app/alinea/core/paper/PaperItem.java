package app.alinea.core.paper;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.quiz.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A question as it stands on a sheet of paper.
///
/// @param order of options, of items to put in order, or of right sides, as printed: at each place
///   the index that the question itself has for it; empty for questions answered in words
public record PaperItem(Question question, List<Integer> order) {
  public PaperItem {
    order = List.copyOf(order);
  }

  public Form form() {
    return question.form();
  }

  /// What is printed below the stem, in printed order.
  public List<String> printed() {
    return switch (form()) {
      case Form.MultipleChoice(_, var options, _) ->
          order.stream().map(options::get).map(Form.Option::text).toList();
      case Form.Ordering(_, var items) -> order.stream().map(items::get).toList();
      case Form.Matching(_, var pairs) ->
          order.stream().map(pairs::get).map(Form.Pair::right).toList();
      case Form.TrueFalse _, Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> List.of();
    };
  }

  /// What a faultless learner marks: "B"; "1" or "2" for true or false; for an order the rank of
  /// each printed item, "2 1 3"; for pairs the letter of each left side, "C A B"; otherwise the
  /// answer.
  public String key() {
    return switch (form()) {
      case Form.MultipleChoice(_, _, int key) -> letter(order.indexOf(key));
      case Form.TrueFalse(_, boolean isTrue, _) -> isTrue ? "1" : "2";
      case Form.Ordering _ ->
          order.stream().map(rank -> Integer.toString(rank + 1)).collect(Collectors.joining(" "));
      case Form.Matching(_, var pairs) ->
          IntStream.range(0, pairs.size())
              .mapToObj(left -> letter(order.indexOf(left)))
              .collect(Collectors.joining(" "));
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> form().answer();
    };
  }

  /// What a mark on paper answers.
  ///
  /// @param mark in the manner of `key`, or true and false by word or first letter in either
  ///   language; letters in either case, separators at will
  /// @return empty where nothing, or nothing that can be read, was marked
  public Optional<Response> response(String mark) {
    var text = mark.strip();
    return switch (form()) {
      case Form.MultipleChoice _ ->
          placeOf(text).map(place -> new Response.Chosen(order.get(place)));
      case Form.TrueFalse _ ->
          switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "v", "t", "vrai", "true" -> Optional.of(new Response.Chosen(0));
            case "2", "f", "faux", "false" -> Optional.of(new Response.Chosen(1));
            default -> Optional.empty();
          };
      case Form.Ordering _ -> ordered(text);
      case Form.Matching _ -> matched(text);
      case Form.Cloze _, Form.ShortAnswer _ ->
          text.isEmpty() ? Optional.empty() : Optional.of(new Response.Typed(text));
      case Form.Flashcard _ -> Optional.empty(); // only the learner can judge it
    };
  }

  private Optional<Response> ordered(String text) {
    var ranks = parts(text).map(PaperItem::rank).toList();
    var expected = IntStream.range(0, order.size()).boxed().toList();
    if (!ranks.stream().sorted().toList().equals(expected)) {
      return Optional.empty();
    }
    var arranged = new ArrayList<Integer>();
    expected.forEach(rank -> arranged.add(order.get(ranks.indexOf(rank))));
    return Optional.of(new Response.Ordered(arranged));
  }

  private Optional<Response> matched(String text) {
    var chosen = new ArrayList<Integer>();
    for (var part : parts(text).toList()) {
      placeOf(part).ifPresent(place -> chosen.add(order.get(place)));
    }
    return chosen.size() == order.size()
        ? Optional.of(new Response.Matched(chosen))
        : Optional.empty();
  }

  private static Stream<String> parts(String text) {
    return Arrays.stream(text.split("[\\s,;-]+")).filter(part -> !part.isEmpty());
  }

  private static int rank(String digits) {
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) - 1 : -1;
  }

  private Optional<Integer> placeOf(String letter) {
    var upper = letter.toUpperCase(Locale.ROOT);
    int place = upper.length() == 1 ? upper.charAt(0) - 'A' : -1;
    return place >= 0 && place < order.size() ? Optional.of(place) : Optional.empty();
  }

  /// The letter of a printed option, from 0.
  public static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }
}
