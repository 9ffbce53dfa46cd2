package app.alinea.cli;

import app.alinea.core.question.QuestionType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the types that a command is limited to.
final class QuestionTypes {
  private QuestionTypes() {}

  /// @throws CommandFailure for an unknown code
  static Set<QuestionType> of(List<String> codes, CliTexts texts) {
    var types = EnumSet.noneOf(QuestionType.class);
    for (var code : codes) {
      try {
        types.add(QuestionType.ofCode(code.strip()));
      } catch (IllegalArgumentException unknown) {
        var known =
            Arrays.stream(QuestionType.values())
                .map(QuestionType::code)
                .collect(Collectors.joining(", "));
        throw CommandFailure.wrongUsage(texts.say("cli.type.unknown", code, known));
      }
    }
    return types;
  }
}
