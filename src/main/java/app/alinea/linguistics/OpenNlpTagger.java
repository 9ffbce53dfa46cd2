package app.alinea.linguistics;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/// Parts of speech by OpenNLP's maximum-entropy model. Confined to one thread; models are shared.
final class OpenNlpTagger {
  private final POSTaggerME tagger;

  OpenNlpTagger(POSModel model) {
    this.tagger = new POSTaggerME(model);
  }

  static POSModel load(Language language) {
    var resource =
        switch (language) {
          case FRENCH -> "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";
          case ENGLISH -> "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
        };
    try (var in =
        Objects.requireNonNull(
            OpenNlpTagger.class.getResourceAsStream(resource), "model missing: " + resource)) {
      return new POSModel(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// @param words with straight apostrophes, as in the model's training texts
  List<PartOfSpeech> tag(List<String> words) {
    var parts = new ArrayList<PartOfSpeech>();
    for (var tag : tagger.tag(words.toArray(String[]::new))) {
      parts.add(part(tag));
    }
    return parts;
  }

  /// A contraction ("du", tagged ADP+DET) counts as its preposition.
  private static PartOfSpeech part(String tag) {
    var first = tag.indexOf('+') > 0 ? tag.substring(0, tag.indexOf('+')) : tag;
    return Arrays.stream(PartOfSpeech.values())
        .filter(part -> part.name().equals(first))
        .findFirst()
        .orElse(PartOfSpeech.X);
  }
}
