package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.AnswerKind;

/// The kinds of answers that are phrases of their own sentence and fit no other question.
public final class Phrases {
  private Phrases() {}

  public static boolean is(AnswerKind kind) {
    return switch (kind) {
      case THING,
          ATTRIBUTE,
          PURPOSE,
          MEANS,
          BASIS,
          OCCASION,
          REASON,
          CONDITION,
          EXCEPTION,
          LIMIT,
          OBJECT,
          CONSEQUENCE,
          FREE ->
          true;
      case COUNTRY,
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
          PROVISION,
          VALUE,
          ORGAN,
          RIGHT,
          QUALIFIED,
          PARTY,
          TERM,
          DESCRIPTION,
          HEADING,
          RULING,
          ITEM,
          OBLIGATION,
          POWER,
          MODALITY,
          ACT ->
          false;
    };
  }
}
