package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRow;

/// Tells "la région", said of one named before, from "la résilience", said of resilience as such.
final class Definiteness {
  private Definiteness() {}

  /// A bare definite noun whose paragraph used it before with something that told it apart.
  static boolean leansBack(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    if (subject.length() == 3 && row.mood(subject.to() - 1) == Mood.PAST_PARTICIPLE) {
      return true;
    }
    if (subject.length() != 2 || !row.is(subject.from(), PartOfSpeech.DET)) {
      return false;
    }
    var lemma = row.at(subject.from() + 1).lemma();
    return idiom.document().sentencesAt(row.sentence().position()).stream()
        .filter(sentence -> sentence.sentence().index() < row.sentence().sentence().index())
        .anyMatch(sentence -> toldApart(new TokenRow(sentence), lemma));
  }

  private static boolean toldApart(TokenRow row, String lemma) {
    for (var i = 1; i < row.size(); i++) {
      if (row.at(i).lemma().equals(lemma)
          && (row.is(i + 1, PartOfSpeech.ADJ)
              || row.is(i + 1, PartOfSpeech.ADP)
              || row.word(i - 1).equals("une")
              || row.word(i - 1).equals("un"))) {
        return true;
      }
    }
    return false;
  }
}
