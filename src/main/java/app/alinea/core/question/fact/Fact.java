package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import java.util.List;
import java.util.Locale;

/// Something a sentence says, with the roles that questions ask for.
public sealed interface Fact
    permits Fact.Predication,
        Fact.Undertaking,
        Fact.Attribute,
        Fact.Circumstance,
        Fact.Action,
        Fact.Demand,
        Fact.AcronymMeaning,
        Fact.Quantity,
        Fact.Mention,
        Fact.Enumeration,
        Fact.Definition,
        Fact.Essence,
        Fact.Languages,
        Fact.Provision,
        Fact.KeyTerm,
        Fact.Slot,
        Fact.Entitlement,
        Fact.Norm,
        Fact.OfArticle,
        TokenFact,
        OutlineFact,
        PassingFact,
        PhraseFact,
        ProseFact {
  Evidence evidence();

  /// What kind of fact it is, and which of its roles; a part of its identity.
  String kind();

  /// The words of the role asked for; a part of its identity.
  String slot();

  /// A subject does or is something.
  record Predication(Evidence evidence, Clause clause) implements Fact {
    @Override
    public String kind() {
      return "predication";
    }

    @Override
    public String slot() {
      return clause.row().text(clause.subject());
    }
  }

  /// The authors of a text do something.
  record Undertaking(Evidence evidence, Clause clause) implements Fact {
    @Override
    public String kind() {
      return "undertaking";
    }

    @Override
    public String slot() {
      return clause.row().text(clause.rest());
    }
  }

  /// A thing is called something: "the treaty remains the cornerstone of …".
  record Attribute(Evidence evidence, Clause clause, TokenRange attribute) implements Fact {
    @Override
    public String kind() {
      return "attribute";
    }

    @Override
    public String slot() {
      return clause.row().text(attribute);
    }
  }

  /// An action with a purpose, a means, a basis, an occasion, a condition …
  record Circumstance(Evidence evidence, Clause clause, Adjunct adjunct) implements Fact {
    @Override
    public String kind() {
      return adjunct.kind().list();
    }

    @Override
    public String slot() {
      return clause.row().text(adjunct.range());
    }
  }

  /// An action and what it is done to.
  ///
  /// @param head the noun of the object
  record Action(Evidence evidence, Clause clause, TokenRange object, int head) implements Fact {
    @Override
    public String kind() {
      return "action";
    }

    @Override
    public String slot() {
      return clause.row().text(object);
    }
  }

  /// Somebody asks something of somebody.
  ///
  /// @param addressee tokens that name who is asked, determiner included
  /// @param acts what is asked, each an infinitive with what belongs to it
  record Demand(Evidence evidence, Clause clause, TokenRange addressee, List<TokenRange> acts)
      implements Fact {
    public Demand {
      acts = List.copyOf(acts);
    }

    @Override
    public String kind() {
      return "demand";
    }

    @Override
    public String slot() {
      return clause.row().text(acts.getFirst());
    }
  }

  /// An acronym and what it stands for.
  record AcronymMeaning(Evidence evidence, String acronym, String expansion) implements Fact {
    @Override
    public String kind() {
      return "acronym";
    }

    @Override
    public String slot() {
      return acronym;
    }
  }

  /// A number in a clause, with what it measures.
  record Quantity(Evidence evidence, Clause clause, Entity number) implements Fact {
    @Override
    public String kind() {
      return "quantity";
    }

    @Override
    public String slot() {
      return number.id() + number.span().start();
    }
  }

  /// A name in a clause that a typed question can ask for: a place, a year, a treaty's article.
  ///
  /// @param range its tokens, preposition and determiner included
  record Mention(Evidence evidence, Clause clause, Entity entity, TokenRange range)
      implements Fact {
    @Override
    public String kind() {
      return "mention";
    }

    @Override
    public String slot() {
      return entity.id() + entity.span().start();
    }
  }

  /// Members of a whole: "three core tasks: deterrence and defence; …".
  ///
  /// @param intro tokens that name the whole
  record Enumeration(Evidence evidence, Clause clause, TokenRange intro, List<TokenRange> items)
      implements Fact {
    public Enumeration {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "enumeration";
    }

    @Override
    public String slot() {
      return clause.row().text(intro);
    }
  }

  /// A term and what the text says it means.
  record Definition(Evidence evidence, String term, String description) implements Fact {
    @Override
    public String kind() {
      return "definition";
    }

    @Override
    public String slot() {
      return term;
    }
  }

  /// What a thing as such is.
  record Essence(Evidence evidence, Clause clause) implements Fact {
    @Override
    public String kind() {
      return "essence";
    }

    @Override
    public String slot() {
      return clause.row().text(clause.subject());
    }
  }

  /// The languages in which a text is authentic.
  ///
  /// @param names in the document's language, in the text's order
  record Languages(Evidence evidence, List<String> names) implements Fact {
    public Languages {
      names = List.copyOf(names);
    }

    @Override
    public String kind() {
      return "languages";
    }

    @Override
    public String slot() {
      return String.join(",", names);
    }
  }

  /// What a numbered article of the document itself lays down.
  ///
  /// @param article as readers cite it: "Article 5"
  record Provision(Evidence evidence, Clause clause, String article) implements Fact {
    @Override
    public String kind() {
      return "provision";
    }

    @Override
    public String slot() {
      return article;
    }
  }

  /// A recurring term of the document in a clause.
  record KeyTerm(Evidence evidence, Clause clause, TokenRange term) implements Fact {
    @Override
    public String kind() {
      return "term";
    }

    @Override
    public String slot() {
      return clause.row().text(term);
    }
  }

  /// A part of a clause that has a question word of its own: by whom, for how long, within what
  /// time, by what majority.
  ///
  /// @param hole tokens that the question leaves out
  /// @param value tokens that answer, within the hole
  /// @param tail tokens that the question keeps right behind its question word ("of receipt of the
  ///   request"), within the hole, may be empty
  record Slot(
      Evidence evidence,
      Clause clause,
      Role role,
      TokenRange hole,
      TokenRange value,
      TokenRange tail)
      implements Fact {
    @Override
    public String kind() {
      return "slot-" + role.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String slot() {
      return clause.row().text(value) + value.from();
    }

    /// What the part tells.
    public enum Role {
      AGENT,
      TERM,
      TIME_LIMIT,
      LEAD_TIME,
      INTERVAL,
      MAJORITY,
      FREQUENCY,
      SIZE,
      MOMENT,
      NUMBER,
      RECIPIENT,
      OBJECT,
      COUNT,
      MAKE_UP,
      SEAT,
      DATE
    }
  }

  /// Somebody has a right to something.
  ///
  /// @param right tokens that name it, from "right" or "droit" on
  record Entitlement(Evidence evidence, Clause clause, TokenRange right) implements Fact {
    @Override
    public String kind() {
      return "right";
    }

    @Override
    public String slot() {
      return clause.row().text(right);
    }
  }

  /// A right, duty or ban, and whom it binds.
  record Norm(Evidence evidence, Clause clause, Force force, TokenRange act) implements Fact {
    @Override
    public String kind() {
      return "norm";
    }

    @Override
    public String slot() {
      return clause.row().text(act);
    }

    /// What a norm does to its bearer.
    public enum Force {
      RIGHT,
      DUTY,
      BAN
    }
  }

  /// What an article lays down; the kinds are those of [ArticleFact].
  non-sealed interface OfArticle extends Fact {}
}
