package app.alinea.core.question.gate;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Every gate; a new one is one class and one line here.
public final class Gates {
  private Gates() {}

  /// @param shareOfParagraphs in which share of the paragraphs an entity is named, by entity id
  /// @param isRare whether few sentences of the document have a word, by its stem
  public static List<Gate> of(
      FunctionWords words, Map<String, Double> shareOfParagraphs, Predicate<String> isRare) {
    return List.of(
        new AllOfTheAbove(),
        new TrueFalseInOptions(),
        new CombinedOptions(),
        new HoleInQuestion(),
        new UnfocusedStem(words, isRare),
        new OverlongStem(),
        new DanglingAnaphora(words),
        new Deictic(words),
        new VagueTerms(words),
        new BrokenText(words.language() == Language.FRENCH),
        new AnswerInSource(),
        new CutKey(),
        new Trivial(shareOfParagraphs),
        new StemWordInKey(),
        new NegativeStem(),
        new SeveralRight(),
        new LongestKey(),
        new Convergence(),
        new AbsoluteDistractors(),
        new GrammaticalCue(),
        new MixedOptions(),
        new NumberOrder());
  }
}
