package app.alinea.linguistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

/// Holds the tagger against the library's own, which is slower.
class OpenNlpTaggerTest {
  private static final List<String> FRENCH =
      List.of(
          "Le",
          "conseil",
          "adopte",
          "à",
          "l'",
          "unanimité",
          "le",
          "règlement",
          "du",
          "3",
          "mai",
          "1998",
          ",",
          "que",
          "les",
          "États-Unis",
          "jugent",
          "très",
          "équilibré",
          ".");
  private static final List<String> ENGLISH =
      List.of("The", "Board", "shall", "meet", "twice", "a", "year", "in", "U.S.", "cities", ".");

  @Test
  void tagsAsTheLibraryDoesInFrench() throws IOException {
    assertEquals(
        library("/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin", FRENCH), tagged(Language.FRENCH, FRENCH));
  }

  @Test
  void tagsAsTheLibraryDoesInEnglish() throws IOException {
    assertEquals(
        library("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", ENGLISH),
        tagged(Language.ENGLISH, ENGLISH));
  }

  @Test
  void tagsNothingInAnEmptySentence() {
    assertEquals(List.of(), tagged(Language.FRENCH, List.of()));
  }

  private static List<PartOfSpeech> tagged(Language language, List<String> words) {
    return new OpenNlpTagger(TagModel.load(language)).tag(words);
  }

  private static List<PartOfSpeech> library(String model, List<String> words) throws IOException {
    try (var in = Objects.requireNonNull(OpenNlpTagger.class.getResourceAsStream(model))) {
      var tagger = new POSTaggerME(new POSModel(in));
      return List.of(tagger.tag(words.toArray(String[]::new))).stream()
          .map(tag -> PartOfSpeech.valueOf(tag.replaceFirst("\\+.*", "")))
          .toList();
    }
  }
}
