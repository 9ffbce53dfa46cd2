package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import java.util.List;

/// What a sentence tells in passing, beside what it mainly says.
public sealed interface PassingFact extends Fact {
  /// Names of one kind in a row, and whose names they are: "nos partenaires – l’Australie, le Japon
  /// et la Corée –".
  ///
  /// @param whole tokens that name what they are members of, without its determiner
  /// @param members determiner included, in order
  /// @param complete whether all are named, and not examples
  record Roster(
      Evidence evidence,
      TokenRow row,
      TokenRange whole,
      List<TokenRange> members,
      AnswerKind memberKind,
      boolean complete,
      boolean located)
      implements PassingFact {
    public Roster {
      members = List.copyOf(members);
    }

    @Override
    public String kind() {
      return "roster";
    }

    @Override
    public String slot() {
      return row.text(whole);
    }
  }

  /// Names of one kind in a row behind a verb or its preposition: "… pour l’Irak, la Jordanie et la
  /// Tunisie".
  ///
  /// @param preposition before the row, or empty for an object
  /// @param hole tokens that a question leaves out, preposition included
  record Row(
      Evidence evidence,
      Clause clause,
      String preposition,
      TokenRange hole,
      List<TokenRange> members,
      AnswerKind memberKind)
      implements PassingFact {
    public Row {
      members = List.copyOf(members);
    }

    @Override
    public String kind() {
      return "row";
    }

    @Override
    public String slot() {
      return clause.row().text(hole);
    }
  }

  /// A country that the authors thank for having received them.
  record Host(Evidence evidence, TokenRow row, Entity entity) implements PassingFact {
    @Override
    public String kind() {
      return "host";
    }

    @Override
    public String slot() {
      return entity.id();
    }
  }

  /// Something done by somebody, told by a noun: "la suspension par la Russie du traité".
  ///
  /// @param before tokens of the thing up to "par", determiner included
  /// @param after tokens of the thing behind the name, may be empty
  record DeedNoun(
      Evidence evidence, TokenRow row, TokenRange before, Entity entity, TokenRange after)
      implements PassingFact {
    @Override
    public String kind() {
      return "deed-noun";
    }

    @Override
    public String slot() {
      return row.text(before) + entity.id();
    }
  }

  /// A summit or a text of law with the year it is of: "la Convention de Montreux de 1936".
  ///
  /// @param name its tokens without determiner and year
  /// @param determiner as its name takes it in a sentence, with its space, or empty
  /// @param detail tokens behind the year that belong to the name ("sur les droits …"), may be
  ///   empty
  record Dating(
      Evidence evidence,
      TokenRow row,
      boolean summit,
      TokenRange name,
      String determiner,
      TokenRange year,
      TokenRange detail)
      implements PassingFact {
    @Override
    public String kind() {
      return "dating";
    }

    @Override
    public String slot() {
      return row.text(name) + row.text(year);
    }
  }

  /// What a participle tells in passing: "la déclaration publiée le 3 janvier", "l’engagement que
  /// nous avons pris au sommet".
  ///
  /// @param thing its tokens, determiner included unless `article` stands for it
  /// @param article to put before the thing where a contraction swallowed it, or empty
  /// @param participle what was done
  /// @param entity when, where, by whom or by which text
  /// @param place its tokens with preposition and article
  /// @param tail what belongs to the thing and stands behind the place, may be empty
  record Deed(
      Evidence evidence,
      TokenRow row,
      TokenRange thing,
      String article,
      int participle,
      Entity entity,
      TokenRange place,
      TokenRange tail)
      implements PassingFact {
    @Override
    public String kind() {
      return "deed";
    }

    @Override
    public String slot() {
      return row.text(thing) + row.text(place);
    }
  }

  /// Where or when an English declaration places a meeting, a signing or an entry into force that
  /// it names in passing.
  ///
  /// @param thing its tokens, "the" included
  /// @param entity the town, the country, the day, the month or the year
  /// @param place tokens of that, its preposition included
  /// @param tail the other of the two, where it stands beside the first, may be empty
  record Event(
      Evidence evidence,
      TokenRow row,
      TokenRange thing,
      Entity entity,
      TokenRange place,
      TokenRange tail)
      implements PassingFact {
    @Override
    public String kind() {
      return "event";
    }

    @Override
    public String slot() {
      return row.text(thing) + row.text(place);
    }
  }
}
