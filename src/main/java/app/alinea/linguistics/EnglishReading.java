package app.alinea.linguistics;

import app.alinea.core.language.Morphology;
import app.alinea.core.language.Morphology.Analysis;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Chooses among the dictionary's readings of an English word the one that fits the tagger's.
final class EnglishReading implements WordReading {
  private final Morphology morphology;

  EnglishReading(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public Read read(List<String> words, List<PartOfSpeech> tags, int at, PartOfSpeech before) {
    var word = words.get(at);
    var lower = word.toLowerCase(Locale.ROOT);
    var tag = tags.get(at);
    if (!Character.isLetterOrDigit(word.charAt(0)) && word.length() == 1) {
      return new Read(PartOfSpeech.PUNCT, lower, WordForm.NONE);
    }
    if (tag == PartOfSpeech.PROPN && at > 0) {
      return new Read(tag, lower, WordForm.NONE);
    }
    var fitting = fitting(morphology.analyse(lower), tag, before == PartOfSpeech.AUX);
    return fitting
        .map(reading -> new Read(tag, reading.lemma(), reading.form()))
        .orElseGet(() -> new Read(tag, lower, WordForm.NONE));
  }

  private static Optional<Analysis> fitting(
      List<Analysis> readings, PartOfSpeech tag, boolean afterAuxiliary) {
    Optional<Analysis> best = Optional.empty();
    for (var reading : readings) {
      boolean fits = isVerb(tag) ? isVerb(reading.part()) : reading.part() == tag;
      boolean better = best.isEmpty() || isVerb(tag) && better(reading, best.get(), afterAuxiliary);
      if (fits && better) {
        best = Optional.of(reading);
      }
    }
    return best;
  }

  /// After an auxiliary a participle or an infinitive, otherwise a finite form.
  private static boolean better(Analysis reading, Analysis best, boolean afterAuxiliary) {
    return finite(best) == afterAuxiliary && finite(reading) != afterAuxiliary;
  }

  private static boolean finite(Analysis reading) {
    return reading.form().mood() == Mood.PRESENT || reading.form().mood() == Mood.PAST;
  }

  private static boolean isVerb(PartOfSpeech part) {
    return part == PartOfSpeech.VERB || part == PartOfSpeech.AUX;
  }
}
