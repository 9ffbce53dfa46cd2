package app.alinea.linguistics;

import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import java.util.concurrent.CompletableFuture;

/// The models and dictionaries of one language, loaded when first needed and kept. Safe for many
/// threads.
final class Linguist {
  private final Gazetteer gazetteer;
  private final EntityFinder entities;
  private final SentenceReader sentences;

  Linguist(Language language, Morphology morphology) {
    var model = CompletableFuture.supplyAsync(() -> TagModel.load(language));
    gazetteer = new Gazetteer(language);
    entities = new EntityFinder(language, gazetteer);
    var reading =
        switch (language) {
          case FRENCH -> new FrenchReading(morphology);
          case ENGLISH -> new EnglishReading(morphology);
        };
    sentences =
        new SentenceReader(new Tokenizer(language), new OpenNlpTagger(model.join()), reading);
  }

  EntityFinder entities() {
    return entities;
  }

  /// Collects over one document, so each document has its own.
  AcronymFinder acronyms() {
    return new AcronymFinder(gazetteer);
  }

  SentenceReader sentences() {
    return sentences;
  }
}
