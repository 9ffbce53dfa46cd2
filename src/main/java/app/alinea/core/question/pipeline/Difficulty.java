package app.alinea.core.question.pipeline;

import app.alinea.core.question.draft.Candidate;

/// A first guess at how hard a question is, from its features; answers will correct it.
final class Difficulty {
  private Difficulty() {}

  /// From 0 to 1. Recall is harder than recognition; long answers, numbers and rare names too.
  static double of(Candidate candidate) {
    var form =
        switch (candidate.form().type()) {
          case TRUE_FALSE -> 0.2;
          case MULTIPLE_CHOICE -> 0.35;
          case MATCHING -> 0.4;
          case CLOZE -> 0.5;
          case ORDERING -> 0.55;
          case FLASHCARD -> 0.55;
          case SHORT_ANSWER -> 0.6;
        };
    var kind =
        switch (candidate.draft().answer().kind()) {
          case NUMBER, YEAR, DATE, ARTICLE, PROVISION, EXPANSION -> 0.15;
          case COUNTRY, ORGANISATION, REGION, PERSON, CITY -> 0.0;
          default -> 0.08;
        };
    var words = candidate.draft().answer().text().split(" ", -1).length;
    return Math.min(1, form + kind + Math.min(0.2, words * 0.01));
  }
}
