package app.alinea.core.question.draft;

import app.alinea.core.language.EntityType;

/// What an answer is: the options of one question are all of one kind and one shape.
public enum AnswerKind {
  COUNTRY(Nature.NAME),
  ORGANISATION(Nature.NAME),
  BODY(Nature.NAME),
  PERSON(Nature.NAME),
  CITY(Nature.NAME),
  REGION(Nature.NAME),
  TREATY(Nature.NAME),
  ARTICLE(Nature.NAME),
  SUMMIT(Nature.NAME),
  DATE(Nature.NAME),
  YEAR(Nature.NAME),
  NUMBER(Nature.NAME),
  ACRONYM(Nature.NAME),
  EXPANSION(Nature.WHOLE),
  PROGRAMME(Nature.NAME),
  /// The label of a provision of the document itself.
  PROVISION(Nature.WHOLE),
  /// A noun phrase that can be a subject.
  THING(Nature.PHRASE),
  /// A noun phrase that says what something is.
  ATTRIBUTE(Nature.PHRASE),
  /// A thing that the text calls something; its owner is what it is called.
  QUALIFIED(Nature.WHOLE),
  /// An infinitive with what belongs to it.
  ACT(Nature.WHOLE),
  /// What a provision of the document makes somebody do, and what it lets somebody do.
  OBLIGATION(Nature.WHOLE),
  POWER(Nature.WHOLE),
  /// "may", "shall not": whether somebody may, must or must not.
  MODALITY(Nature.WHOLE),
  /// What somebody studies or has decided to do.
  PLAN(Nature.WHOLE),
  PURPOSE(Nature.PHRASE),
  MEANS(Nature.PHRASE),
  BASIS(Nature.PHRASE),
  OCCASION(Nature.PHRASE),
  REASON(Nature.PHRASE),
  CONDITION(Nature.PHRASE),
  EXCEPTION(Nature.PHRASE),
  LIMIT(Nature.PHRASE),
  /// A period, majority, frequency or number in words; its wrong options are made from itself.
  VALUE(Nature.NAME),
  /// An organ, authority or office of the document.
  ORGAN(Nature.NAME),
  /// What is done, made or given: the object of a verb.
  OBJECT(Nature.PHRASE),
  /// What somebody has a right to.
  RIGHT(Nature.WHOLE),
  /// The two rights of an article, of which its sentence says the first.
  RIGHTS(Nature.WHOLE),
  /// A whole statement of what follows.
  CONSEQUENCE(Nature.PHRASE),
  /// Whom a norm binds or a demand addresses.
  PARTY(Nature.WHOLE),
  TERM(Nature.WHOLE),
  DESCRIPTION(Nature.WHOLE),
  /// The title of an article of the document itself.
  HEADING(Nature.WHOLE),
  /// A whole rule that an article of the document lays down.
  RULING(Nature.WHOLE),
  /// An item of a list.
  ITEM(Nature.WHOLE),
  /// Anything else; never the answer of a multiple choice.
  FREE(Nature.PHRASE);

  /// What an answer is made of, whatever it tells.
  private enum Nature {
    /// A name, figure or date: the same in any sentence.
    NAME,
    /// Words of its own sentence that fit no other question.
    PHRASE,
    /// A piece of text that stands by itself: a label, an act, a definition, a rule.
    WHOLE
  }

  private final Nature nature;

  AnswerKind(Nature nature) {
    this.nature = nature;
  }

  public boolean isName() {
    return nature == Nature.NAME;
  }

  public boolean isPhrase() {
    return nature == Nature.PHRASE;
  }

  /// The kind of answer that a named entity makes.
  public static AnswerKind of(EntityType type) {
    return switch (type) {
      case COUNTRY -> COUNTRY;
      case CITY -> CITY;
      case REGION -> REGION;
      case ORGANISATION -> ORGANISATION;
      case BODY -> BODY;
      case PERSON, OFFICE -> PERSON;
      case TREATY, DOCUMENT, RESOLUTION -> TREATY;
      case ARTICLE -> ARTICLE;
      case SUMMIT -> SUMMIT;
      case DATE -> DATE;
      case YEAR -> YEAR;
      case PERCENTAGE, AMOUNT, COUNT, DURATION -> NUMBER;
      case ACRONYM -> ACRONYM;
      case PROGRAMME -> PROGRAMME;
      case MILITARY_TERM -> THING;
    };
  }
}
