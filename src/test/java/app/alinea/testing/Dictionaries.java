package app.alinea.testing;

import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import app.alinea.linguistics.ModelledAnalyser;

/// The dictionaries that the program uses, loaded once for all tests.
public final class Dictionaries {
  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();

  private Dictionaries() {}

  public static Morphology of(Language language) {
    return ANALYSER.morphology(language);
  }
}
