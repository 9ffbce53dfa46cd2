package app.alinea.core.question.clause;

import app.alinea.core.language.Gender;
import app.alinea.core.language.PartOfSpeech;

/// The gender of a subject's first noun, by its determiner where that shows it.
public final class SubjectGender {
  private SubjectGender() {}

  public static Gender of(TokenRow row, TokenRange subject) {
    switch (row.word(subject.from())) {
      case "le", "un", "tout", "aucun" -> {
        return Gender.MASCULINE;
      }
      case "la", "une", "toute", "aucune" -> {
        return Gender.FEMININE;
      }
      default -> {
        for (var i = subject.from(); i < subject.to(); i++) {
          if (row.is(i, PartOfSpeech.NOUN)) {
            return row.at(i).form().gender();
          }
        }
        return Gender.NONE;
      }
    }
  }
}
