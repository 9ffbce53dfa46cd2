package app.alinea.core.question.clause;

import app.alinea.core.language.PartOfSpeech;
import java.util.Optional;

/// "Within the belt mentioned in Article 3 the coastal State has …": finds the subject behind an
/// opening that no comma ends, where a determiner stands right behind a noun.
final class OpenedSubject {
  private static final int LONGEST = 18;

  private final FunctionWords words;
  private final SubjectFinder subjects;
  private final FiniteVerbs finite;

  OpenedSubject(FunctionWords words, SubjectFinder subjects, FiniteVerbs finite) {
    this.words = words;
    this.subjects = subjects;
    this.finite = finite;
  }

  Optional<SubjectFinder.Found> find(TokenRow row, int start, int end) {
    if (!row.is(start, PartOfSpeech.ADP)) {
      return Optional.empty();
    }
    for (var i = start + 3; i < Math.min(end, start + LONGEST); i++) {
      if (row.word(i).equals(",") || finite.isSurelyFinite(row, i)) {
        return Optional.empty();
      }
      var starts = row.is(i, PartOfSpeech.DET) || words.is("whole.determiners", row.word(i));
      var behindNoun =
          row.is(i - 1, PartOfSpeech.NOUN)
              || row.is(i - 1, PartOfSpeech.PROPN)
              || row.is(i - 1, PartOfSpeech.NUM)
              || row.is(i - 1, PartOfSpeech.ADJ);
      if (starts && behindNoun) {
        var found = subjects.find(row, i, end);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
