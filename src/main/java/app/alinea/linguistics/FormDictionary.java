package app.alinea.linguistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/// A finite-state dictionary from the class path. Safe for many threads; the look-up itself is not,
/// so it is guarded, and answers are kept because texts repeat their words.
final class FormDictionary {
  private final DictionaryLookup lookup;

  /// What the dictionary says of a key: another word and a tag.
  record Entry(String word, String tag) {}

  FormDictionary(String resource) {
    try {
      var url =
          Objects.requireNonNull(
              FormDictionary.class.getResource(resource), "dictionary missing: " + resource);
      lookup = new DictionaryLookup(Dictionary.read(url));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  synchronized List<Entry> find(String key) {
    var entries = new ArrayList<Entry>();
    for (var data : lookup.lookup(key)) {
      entries.add(new Entry(String.valueOf(data.getStem()), String.valueOf(data.getTag())));
    }
    return List.copyOf(entries);
  }
}
