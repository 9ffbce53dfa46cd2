package app.alinea.core.question.draft;

import app.alinea.core.language.EntityType;

/// What an answer is: the options of one question are all of one kind and one shape.
public enum AnswerKind {
  COUNTRY,
  ORGANISATION,
  BODY,
  PERSON,
  CITY,
  REGION,
  TREATY,
  ARTICLE,
  SUMMIT,
  DATE,
  YEAR,
  NUMBER,
  ACRONYM,
  EXPANSION,
  PROGRAMME,
  /// The label of a provision of the document itself.
  PROVISION,
  /// A noun phrase that can be a subject.
  THING,
  /// A noun phrase that says what something is.
  ATTRIBUTE,
  /// A thing that the text calls something; its owner is what it is called.
  QUALIFIED,
  /// An infinitive with what belongs to it.
  ACT,
  /// What a provision of the document makes somebody do, and what it lets somebody do.
  OBLIGATION,
  POWER,
  /// "may", "shall not": whether somebody may, must or must not.
  MODALITY,
  PURPOSE,
  MEANS,
  BASIS,
  OCCASION,
  REASON,
  CONDITION,
  EXCEPTION,
  LIMIT,
  /// A period, majority, frequency or number in words; its wrong options are made from itself.
  VALUE,
  /// An organ, authority or office of the document.
  ORGAN,
  /// What is done, made or given: the object of a verb.
  OBJECT,
  /// What somebody has a right to.
  RIGHT,
  /// A whole statement of what follows.
  CONSEQUENCE,
  /// Whom a norm binds or a demand addresses.
  PARTY,
  TERM,
  DESCRIPTION,
  /// The title of an article of the document itself.
  HEADING,
  /// A whole rule that an article of the document lays down.
  RULING,
  /// An item of a list.
  ITEM,
  /// Anything else; never the answer of a multiple choice.
  FREE;

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
