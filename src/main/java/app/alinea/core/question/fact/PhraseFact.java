package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;

/// What a noun phrase tells by itself, whatever its sentence says: how large a thing is, of which
/// day, which parts it has, between whom it was agreed.
public sealed interface PhraseFact extends Fact {
  TokenRow row();

  /// "un objectif de réduction des émissions d’au moins 55 % d’ici à 2030".
  ///
  /// @param thing its tokens without determiner
  /// @param value the number with its unit
  /// @param tail what follows the value and belongs to it, may be empty
  record Measured(Evidence evidence, TokenRow row, TokenRange thing, Entity value, TokenRange tail)
      implements PhraseFact {
    @Override
    public String kind() {
      return "measured";
    }

    @Override
    public String slot() {
      return row.text(thing) + value.span().start();
    }
  }

  /// "l’effectif maximum autorisé de 11 240 militaires".
  ///
  /// @param thing its tokens without determiner
  /// @param number its tokens
  /// @param noun what is counted
  record Counted(
      Evidence evidence, TokenRow row, TokenRange thing, TokenRange number, TokenRange noun)
      implements PhraseFact {
    @Override
    public String kind() {
      return "counted";
    }

    @Override
    public String slot() {
      return row.text(thing) + row.text(number);
    }
  }

  /// "les directives de négociation du 25 février 2020".
  ///
  /// @param thing its tokens without determiner
  record OfDay(Evidence evidence, TokenRow row, TokenRange thing, Entity date)
      implements PhraseFact {
    @Override
    public String kind() {
      return "of-day";
    }

    @Override
    public String slot() {
      return row.text(thing) + date.id();
    }
  }

  /// "les trois niveaux de cyberdéfense – politique, militaire et technique –".
  ///
  /// @param whole with its determiner and number
  record Parts(Evidence evidence, TokenRow row, TokenRange whole, List<TokenRange> members)
      implements PhraseFact {
    public Parts {
      members = List.copyOf(members);
    }

    @Override
    public String kind() {
      return "parts";
    }

    @Override
    public String slot() {
      return row.text(whole);
    }
  }

  /// "l’accord conclu entre le secrétaire général et les deux présidents".
  ///
  /// @param thing its tokens, determiner included
  /// @param participle what was done
  /// @param parties between whom, without the preposition
  record Between(
      Evidence evidence, TokenRow row, TokenRange thing, int participle, TokenRange parties)
      implements PhraseFact {
    @Override
    public String kind() {
      return "between";
    }

    @Override
    public String slot() {
      return row.text(thing) + row.text(parties);
    }
  }
}
