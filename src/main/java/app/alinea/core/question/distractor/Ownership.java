package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.Locale;

/// Of whom a fact speaks: what is asked of one addressee is a wrong answer only for another.
public final class Ownership {
  private Ownership() {}

  public static String of(Draft draft) {
    return switch (draft.fact()) {
      case Fact.Demand demand -> {
        var row = demand.clause().row();
        yield row.entityAt(demand.addressee())
            .map(entity -> entity.id())
            .orElse(row.text(demand.addressee()).toLowerCase(Locale.ROOT));
      }
      case Fact.Attribute attribute -> {
        var clause = attribute.clause();
        yield clause
            .row()
            .entityAt(clause.subject())
            .map(entity -> entity.id())
            .orElse(clause.row().text(clause.subject()).toLowerCase(Locale.ROOT));
      }
      default -> "";
    };
  }
}
