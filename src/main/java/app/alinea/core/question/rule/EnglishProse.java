package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.fact.Fact;
import java.util.Optional;

/// What rules on English declarations can ask about: a clause that stands alone and denies nothing,
/// said or undertaken by somebody.
public final class EnglishProse {
  private EnglishProse() {}

  /// @return empty for laws, for French, and for facts of another kind
  public static Optional<Clause> clause(Fact fact, Idiom idiom) {
    return said(fact)
        .filter(clause ->
            idiom.words().language() == Language.ENGLISH
                && !idiom.law()
                && Wording.standsAlone(clause)
                && !Negated.is(idiom, clause)
                && !Definiteness.leansBack(idiom, clause));
  }

  private static Optional<Clause> said(Fact fact) {
    return switch (fact) {
      case Fact.Predication(var _, var clause) -> Optional.of(clause);
      case Fact.Undertaking(var _, var clause) -> Optional.of(clause);
      default -> Optional.empty();
    };
  }
}
