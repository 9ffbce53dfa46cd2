package app.alinea.exchange.moodle;

import app.alinea.core.question.Form;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A choice with several right options. The program's own choice has one, so that this becomes a
/// card: the options with the question, all the right ones as the answer.
final class SeveralRight {
  private SeveralRight() {}

  static Form card(String stem, List<Form.Option> options, List<String> right) {
    var shown = options.stream().map(option -> "– " + option.text());
    return new Form.Flashcard(
        Stream.concat(Stream.of(stem), shown).collect(Collectors.joining("\n")),
        String.join(" ; ", right));
  }

  /// What the file says after the answer, and of each option.
  static String explanation(String general, List<Form.Option> options) {
    var notes =
        options.stream()
            .filter(option -> !option.note().isBlank())
            .map(option -> "– " + option.text() + " → " + option.note());
    return Stream.concat(Stream.of(general), notes)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
