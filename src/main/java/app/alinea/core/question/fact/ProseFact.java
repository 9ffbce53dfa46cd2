package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;

/// What the prose of declarations and communiqués tells, whatever the part of the clause it stands
/// in.
public sealed interface ProseFact extends Fact {
  Clause clause();

  /// A name written with capitals, gazetted or not.
  ///
  /// @param range its tokens, without determiner
  record Name(Evidence evidence, Clause clause, TokenRange range) implements ProseFact {
    @Override
    public String kind() {
      return "name";
    }

    @Override
    public String slot() {
      return clause.row().text(range) + clause.row().span(range).start();
    }
  }

  /// A number, amount, share, period or date.
  record Figure(Evidence evidence, Clause clause, Entity entity, TokenRange range)
      implements ProseFact {
    @Override
    public String kind() {
      return "figure";
    }

    @Override
    public String slot() {
      return entity.id() + entity.span().start();
    }
  }
}
