package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.Listing;
import java.util.List;
import java.util.Locale;

/// Something a sentence says, with the roles that questions ask for.
public sealed interface Fact {
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

  /// The title that an article of the document bears.
  ///
  /// @param article as readers cite it: "Article 5"
  record Title(Evidence evidence, String article, String title) implements Fact {
    @Override
    public String kind() {
      return "title";
    }

    @Override
    public String slot() {
      return article;
    }
  }

  /// A whole sentence of an article that can be read alone.
  ///
  /// @param whole its tokens, without the final mark
  /// @param title of the article, or empty
  record Ruling(Evidence evidence, TokenRow row, TokenRange whole, String title) implements Fact {
    @Override
    public String kind() {
      return "ruling";
    }

    @Override
    public String slot() {
      return row.text(whole);
    }
  }

  /// One item of a list.
  ///
  /// @param index of the item in the list
  /// @param title of the article, or empty
  record ListItem(Evidence evidence, Listing listing, int index, ItemShape shape, String title)
      implements Fact {
    @Override
    public String kind() {
      return "item";
    }

    @Override
    public String slot() {
      return listing.items().get(index).text();
    }
  }

  /// All items of a list.
  ///
  /// @param title of the article, or empty
  record WholeListing(Evidence evidence, Listing listing, ItemShape shape, String title)
      implements Fact {
    @Override
    public String kind() {
      return "listing";
    }

    @Override
    public String slot() {
      return listing.introduction();
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
      implements Fact {
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
      implements Fact {
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
  record Host(Evidence evidence, TokenRow row, Entity entity) implements Fact {
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
      implements Fact {
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
      implements Fact {
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
      implements Fact {
    @Override
    public String kind() {
      return "deed";
    }

    @Override
    public String slot() {
      return row.text(thing) + row.text(place);
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
