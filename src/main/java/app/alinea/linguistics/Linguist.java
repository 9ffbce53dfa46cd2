package app.alinea.linguistics;

import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import opennlp.tools.postag.POSModel;

/// The models and dictionaries of one language, loaded when first needed and kept. Safe for many
/// threads.
final class Linguist {
  private final Language language;
  private final Morphology morphology;
  private final Gazetteer gazetteer;
  private final POSModel model;

  Linguist(Language language) {
    this.language = language;
    this.morphology =
        switch (language) {
          case FRENCH -> new FrenchMorphology();
          case ENGLISH -> new EnglishMorphology();
        };
    this.gazetteer = new Gazetteer(language);
    this.model = OpenNlpTagger.load(language);
  }

  Morphology morphology() {
    return morphology;
  }

  EntityFinder entities() {
    return new EntityFinder(language, gazetteer);
  }

  AcronymFinder acronyms() {
    return new AcronymFinder(gazetteer);
  }

  SentenceReader sentences() {
    var reading =
        switch (language) {
          case FRENCH -> new FrenchReading(morphology);
          case ENGLISH -> new EnglishReading(morphology);
        };
    return new SentenceReader(new Tokenizer(language), new OpenNlpTagger(model), reading);
  }
}
