package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;

/// What stands in a French clause and does not belong to its verb.
final class GoingAlong {
  private final FunctionWords words;

  GoingAlong(FunctionWords words) {
    this.words = words;
  }

  /// "… a examiné l’objectif de réduction d’ici à 2030": what is past has no term to come.
  boolean isTerm(TokenRow row, int verb, int groupEnd, Adjunct adjunct) {
    return words.language() == Language.FRENCH
        && adjunct.kind() == Adjunct.Kind.LIMIT
        && row.word(adjunct.range().from()).equals("d'")
        && groupEnd - 1 > verb
        && row.at(verb).lemma().equals("avoir")
        && row.mood(verb) == Mood.PRESENT;
  }

  /// ", tout en restant …" tells of another doing, ", qu’il est …" of another thing reported.
  boolean goesAlong(TokenRow row, int index) {
    if (words.language() != Language.FRENCH) {
      return false;
    }
    var along =
        row.word(index).equals("tout")
            && row.word(index + 1).equals("en")
            && !row.is(index + 2, PartOfSpeech.DET);
    return along
        || ClauseReader.isThat(row.word(index))
            && words.is("subject.pronouns", row.word(index + 1));
  }
}
