package app.alinea.core.language;

import java.util.List;
import java.util.Optional;

/// A dictionary of inflected forms for one language.
public interface Morphology {
  /// What a form can be; empty for an unknown word.
  List<Analysis> analyse(String form);

  /// The inflected form of a lemma, where the dictionary has it.
  Optional<String> inflect(String lemma, PartOfSpeech part, WordForm form);

  /// One reading of a form.
  record Analysis(String lemma, PartOfSpeech part, WordForm form) {}
}
