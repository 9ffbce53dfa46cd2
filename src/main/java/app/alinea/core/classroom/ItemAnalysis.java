package app.alinea.core.classroom;

import app.alinea.core.question.Form;
import app.alinea.core.quiz.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What a class's answers say about the questions themselves.
///
/// @param items one a question that counted, in the order asked
/// @param tooFew fewer answers than [#ENOUGH] to the question with the fewest: figures may be
///   chance
public record ItemAnalysis(List<Item> items, boolean tooFew) {
  /// Below this many answers, item figures are mostly chance.
  public static final int ENOUGH = 30;

  public ItemAnalysis {
    items = List.copyOf(items);
  }

  /// @param asked participants for whom the question counted; who did not answer was wrong
  /// @param choices how many chose each option, by index in the question; options nobody chose are
  ///   there with 0; empty for other types
  /// @param unchosen indexes of wrong options nobody chose
  /// @param strongRival the wrong option that those with good totals chose more than the key, where
  ///   there is one: the key may be wrong
  public record Item(
      int round,
      ClassQuestion question,
      int asked,
      int answered,
      ItemFigures figures,
      Map<Integer, Integer> choices,
      List<Integer> unchosen,
      Optional<Integer> strongRival) {
    public Item {
      choices = new TreeMap<>(choices);
      unchosen = List.copyOf(unchosen);
    }

    /// Whether the better participants got it wrong more than the others.
    public boolean keyLooksWrong() {
      return strongRival.isPresent()
          || figures.discriminationIndex().map(index -> index < 0).orElse(false)
              && figures.facility() < 0.5;
    }
  }

  public static ItemAnalysis of(Classroom classroom) {
    var table = new MarkTable(classroom);
    var items = new ArrayList<Item>();
    for (var round : classroom.rounds()) {
      if (round.counts()) {
        items.add(item(classroom, round, table));
      }
    }
    int fewest = items.stream().mapToInt(Item::asked).min().orElse(0);
    return new ItemAnalysis(items, fewest < ENOUGH);
  }

  private static Item item(Classroom classroom, Round round, MarkTable table) {
    var question = classroom.question(round.index());
    var given = classroom.answersThatCount(round.index());
    var choices = new TreeMap<>(choices(given));
    options(question.form()).forEach(option -> choices.putIfAbsent(option, 0));
    var key = key(question.form());
    var unchosen =
        choices.entrySet().stream()
            .filter(entry -> entry.getValue() == 0 && !key.equals(Optional.of(entry.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    var asked = table.asked(round.index());
    return new Item(
        round.index(),
        question,
        asked.size(),
        given.size(),
        ItemFigures.of(table.marks(round.index()), table.totals(round.index())),
        choices,
        given.isEmpty() ? List.of() : unchosen,
        key.flatMap(right -> rival(table.best(round.index()), round, right)));
  }

  /// The wrong option that more of the best third chose than the key.
  private static Optional<Integer> rival(List<ParticipantId> best, Round round, int key) {
    var given =
        best.stream()
            .flatMap(who -> Optional.ofNullable(round.answers().get(who)).stream())
            .toList();
    var chosen = choices(given);
    int right = chosen.getOrDefault(key, 0);
    return chosen.entrySet().stream()
        .filter(entry -> entry.getKey() != key && entry.getValue() > right)
        .filter(entry -> entry.getValue() >= 2)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  static Map<Integer, Integer> choices(Collection<GivenAnswer> answers) {
    var choices = new TreeMap<Integer, Integer>();
    for (var answer : answers) {
      if (answer.response() instanceof Response.Chosen(int option)) {
        choices.merge(option, 1, Integer::sum);
      }
    }
    return choices;
  }

  private static List<Integer> options(Form form) {
    return switch (form) {
      case Form.MultipleChoice choice ->
          IntStream.range(0, choice.options().size()).boxed().toList();
      case Form.TrueFalse _ -> List.of(0, 1);
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
          List.of();
    };
  }

  /// The index of the right option, for questions with options.
  static Optional<Integer> key(Form form) {
    return switch (form) {
      case Form.MultipleChoice(_, _, int key) -> Optional.of(key);
      case Form.TrueFalse(_, boolean isTrue, _) -> Optional.of(isTrue ? 0 : 1);
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
          Optional.empty();
    };
  }
}
