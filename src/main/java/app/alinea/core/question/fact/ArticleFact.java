package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;
import java.util.Map;

/// What an article of a legal text lays down, as far as questions that name the article need it.
public sealed interface ArticleFact extends Fact.OfArticle {
  /// What somebody shall, may or undertakes to do, several verbs of one subject together.
  ///
  /// @param acts each from its verb on, the text's order
  record Act(Evidence evidence, Clause clause, Mode mode, List<TokenRange> acts)
      implements ArticleFact {
    public Act {
      acts = List.copyOf(acts);
    }

    @Override
    public String kind() {
      return "act";
    }

    @Override
    public String slot() {
      return clause.row().text(acts.getFirst());
    }

    /// How an act is laid down.
    public enum Mode {
      /// "may", "peut".
      POWER,
      /// "shall", "doit", a future.
      DUTY,
      /// "undertakes to", "s’engage à".
      PLEDGE,
      /// "agrees that", "reconnaît que".
      STATEMENT
    }
  }

  /// What holds in a case: "Si une place devient vacante, …".
  ///
  /// @param condition its tokens, without the comma behind it
  /// @param consequence the clause behind the comma
  record Case(Evidence evidence, TokenRow row, TokenRange condition, TokenRange consequence)
      implements ArticleFact {
    @Override
    public String kind() {
      return "case";
    }

    @Override
    public String slot() {
      return row.text(condition);
    }
  }

  /// All that an article says, in one sentence.
  record WholeArticle(Evidence evidence, TokenRow row, TokenRange sentence) implements ArticleFact {
    @Override
    public String kind() {
      return "article";
    }

    @Override
    public String slot() {
      return row.text(sentence);
    }
  }

  /// What a verb calls for behind its preposition.
  ///
  /// @param value its tokens, from the preposition on
  record Complement(Evidence evidence, Clause clause, TokenRange value) implements ArticleFact {
    @Override
    public String kind() {
      return "complement";
    }

    @Override
    public String slot() {
      return clause.row().text(value);
    }
  }

  /// What a provision puts between commas behind its verb.
  ///
  /// @param clause without it
  /// @param row the sentence as written
  /// @param aside its tokens there, without the commas
  record Insertion(Evidence evidence, Clause clause, TokenRow row, TokenRange aside)
      implements ArticleFact {
    @Override
    public String kind() {
      return "insertion";
    }

    @Override
    public String slot() {
      return row.text(aside);
    }
  }

  /// A sentence that can be told whole.
  ///
  /// @param whole its tokens, without the final mark
  record Sentence(Evidence evidence, TokenRow row, TokenRange whole) implements ArticleFact {
    @Override
    public String kind() {
      return "sentence";
    }

    @Override
    public String slot() {
      return row.text(whole);
    }
  }

  /// A provision with a period, a share or a number in it.
  ///
  /// @param sentence its tokens, without the final mark
  /// @param value tokens of the number with what it counts
  record Value(Evidence evidence, TokenRow row, TokenRange sentence, TokenRange value)
      implements ArticleFact {
    @Override
    public String kind() {
      return "value";
    }

    @Override
    public String slot() {
      return row.text(value) + value.from();
    }
  }

  /// What nearly all treaties say, in the words in which they say it.
  ///
  /// @param name of the formula
  /// @param parts of the question: tokens by name
  /// @param said tokens that answer
  /// @param measured whether they are a number with its unit
  record Formula(
      Evidence evidence,
      TokenRow row,
      String name,
      Map<String, TokenRange> parts,
      TokenRange said,
      boolean measured)
      implements ArticleFact {
    public Formula {
      parts = Map.copyOf(parts);
    }

    @Override
    public String kind() {
      return "formula." + name;
    }

    @Override
    public String slot() {
      return row.text(said);
    }
  }

  /// What a set phrase introduces: what is founded ("Il est institué …"), what is understood.
  ///
  /// @param said its tokens
  record Stated(Evidence evidence, TokenRow row, Form form, TokenRange said)
      implements ArticleFact {
    @Override
    public String kind() {
      return "stated";
    }

    @Override
    public String slot() {
      return row.text(said);
    }

    /// The set phrases.
    public enum Form {
      FOUNDED,
      UNDERSTOOD
    }
  }
}
