package app.alinea.linguistics;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;

/// The weights of OpenNLP's maximum-entropy model for parts of speech. Safe for many threads.
///
/// The model file also describes its features, in XML; they are written out in `TagFeatures`, which
/// spares the XML reader at start.
final class TagModel {
  private static final String WEIGHTS = "pos.model";

  private final Map<String, Context> weights;
  private final PartOfSpeech[] parts;
  private final String[] tags;
  private final Kept<TagWord> words = new Kept<>();

  private TagModel(AbstractModel model) {
    // The order of the structures is part of the library's interface.
    @SuppressWarnings("unchecked")
    var map = (Map<String, Context>) model.getDataStructures()[1];
    weights = map;
    tags = new String[model.getNumOutcomes()];
    parts = new PartOfSpeech[tags.length];
    for (int tag = 0; tag < tags.length; tag++) {
      tags[tag] = model.getOutcome(tag);
      parts[tag] = part(tags[tag]);
    }
  }

  static TagModel load(Language language) {
    var resource =
        switch (language) {
          case FRENCH -> "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";
          case ENGLISH -> "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
        };
    try (var in =
        Objects.requireNonNull(
            TagModel.class.getResourceAsStream(resource), "model missing: " + resource)) {
      return new TagModel(read(in));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static AbstractModel read(InputStream in) throws IOException {
    var zip = new ZipInputStream(in);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(WEIGHTS)) {
        var data = new DataInputStream(new BufferedInputStream(zip, 1 << 16));
        return new GenericModelReader(new BinaryFileDataReader(data)).getModel();
      }
    }
    throw new IOException("no " + WEIGHTS + " in the model");
  }

  /// A contraction ("du", tagged ADP+DET) counts as its preposition.
  private static PartOfSpeech part(String tag) {
    var first = tag.indexOf('+') > 0 ? tag.substring(0, tag.indexOf('+')) : tag;
    return Arrays.stream(PartOfSpeech.values())
        .filter(part -> part.name().equals(first))
        .findFirst()
        .orElse(PartOfSpeech.X);
  }

  int size() {
    return tags.length;
  }

  /// The model's own name of a tag.
  String name(int tag) {
    return tags[tag];
  }

  PartOfSpeech part(int tag) {
    return parts[tag];
  }

  /// What a feature says for each tag; nothing of a feature never seen in training.
  List<Context> said(String feature) {
    var context = weights.get(feature);
    return context == null ? List.of() : List.of(context);
  }

  TagWord word(String word) {
    return words.of(word, made -> List.of(TagWord.of(made, this))).getFirst();
  }

  static void add(List<Context> said, double[] sums) {
    for (var context : said) {
      var outcomes = context.getOutcomes();
      var parameters = context.getParameters();
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += parameters[i];
      }
    }
  }
}
