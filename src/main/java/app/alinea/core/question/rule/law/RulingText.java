package app.alinea.core.question.rule.law;

import app.alinea.core.question.fact.OutlineFact;
import app.alinea.core.question.phrase.Lowering;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Quoting;
import java.util.Optional;

/// A ruling of an article as it is retold behind "that", or as an option.
final class RulingText {
  private RulingText() {}

  static Optional<String> lowered(Idiom idiom, OutlineFact.Ruling ruling) {
    return Definiteness.pointsBefore(idiom, ruling.row(), ruling.whole())
        ? Optional.empty()
        : idiom
            .voice()
            .retell(ruling.row(), ruling.whole())
            .filter(text -> !text.isEmpty())
            .map(text -> Quoting.of(idiom, Lowering.start(ruling.row(), ruling.whole(), text)));
  }

  static Optional<String> whole(Idiom idiom, OutlineFact.Ruling ruling) {
    return lowered(idiom, ruling)
        .map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1));
  }
}
