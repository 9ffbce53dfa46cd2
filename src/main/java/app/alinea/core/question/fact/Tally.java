package app.alinea.core.question.fact;

import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Locale;

/// A figure that a phrase tells by itself: an item of a list ("6 320 salles en mauvais état"), a
/// label with its value, a project with its cost.
///
/// @param thing what is counted, lacks so many or costs so much, without its determiner
/// @param value the figure with what bounds it
/// @param counted what a lack or need is counted in, else empty
public record Tally(
    Evidence evidence,
    TokenRow row,
    Kind kindOf,
    TokenRange thing,
    TokenRange value,
    TokenRange counted)
    implements TokenFact {
  /// What the figure is.
  public enum Kind {
    /// "6 320 salles de classe en mauvais état".
    MANY,
    /// "un déficit de 48 696 salles de classe".
    LACK,
    /// "Nombre de villages : 197".
    LABEL,
    /// "le programme d’éclairage, d’un montant de 60 milliards".
    SUM,
    /// The same with "coût".
    COST
  }

  @Override
  public String kind() {
    return "tally-" + kindOf.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String slot() {
    return row.text(thing) + row.text(value);
  }
}
