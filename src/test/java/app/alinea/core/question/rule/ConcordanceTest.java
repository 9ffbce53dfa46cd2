package app.alinea.core.question.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ConcordanceTest {
  private final List<AnalysedSentence> sentences =
      List.of(
          sentence(0, 0, "Le Conseil réunit la Ligue maritime."),
          sentence(0, 1, "La ligue maritime siège à Oslo."),
          sentence(1, 0, "Les ligues changent."),
          sentence(2, 0, "Le Conseil siège."));
  private final Concordance concordance = new Concordance(sentences);

  @Test
  void findsAPhraseInWhateverCase() {
    assertEquals(
        List.of(sentences.get(0), sentences.get(1)),
        concordance.holding("la Ligue maritime").toList());
  }

  @Test
  void findsNothingForWordsThatTheTextDoesNotHave() {
    assertTrue(concordance.holding("la Ligue aérienne").findAny().isEmpty());
    assertTrue(concordance.withLemma("navire").isEmpty());
  }

  @Test
  void countsTheParagraphsOfAWordAndNotItsSentences() {
    assertTrue(concordance.isInParagraphs("siège", 2));
    assertFalse(concordance.isInParagraphs("maritime", 2));
  }

  @Test
  void countsTheSentencesThatUseAVerbWithANoun() {
    assertEquals(2, concordance.uses("siège", ""));
    assertEquals(1, concordance.uses("siège", "oslo"));
  }

  private static AnalysedSentence sentence(int position, int index, String text) {
    var tokens = new ArrayList<Token>();
    var from = 0;
    for (var word : text.replace(".", "").split(" ", -1)) {
      var part = word.equals("siège") ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
      tokens.add(
          new Token(
              word,
              new TextSpan(from, from + word.length()),
              part,
              word.toLowerCase(Locale.ROOT),
              WordForm.NONE));
      from += word.length() + 1;
    }
    return new AnalysedSentence(
        position,
        new Sentence(index, new TextSpan(0, text.length()), text, Set.of()),
        tokens,
        List.of(),
        List.of());
  }
}
