package app.alinea.core.question.pipeline;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.DefinedTerms;
import app.alinea.core.question.fact.SlipWords;
import app.alinea.core.question.gate.AbsoluteDistractors;
import app.alinea.core.question.gate.AllOfTheAbove;
import app.alinea.core.question.gate.AnswerInSource;
import app.alinea.core.question.gate.BareQuestion;
import app.alinea.core.question.gate.BrokenText;
import app.alinea.core.question.gate.CombinedOptions;
import app.alinea.core.question.gate.CommonKnowledge;
import app.alinea.core.question.gate.Convergence;
import app.alinea.core.question.gate.CutKey;
import app.alinea.core.question.gate.DanglingAnaphora;
import app.alinea.core.question.gate.DatedName;
import app.alinea.core.question.gate.Deictic;
import app.alinea.core.question.gate.EmptyKey;
import app.alinea.core.question.gate.EnglishOrder;
import app.alinea.core.question.gate.FrenchNobody;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.GrammaticalCue;
import app.alinea.core.question.gate.HalfTold;
import app.alinea.core.question.gate.HoleInQuestion;
import app.alinea.core.question.gate.LongestKey;
import app.alinea.core.question.gate.LooseEnd;
import app.alinea.core.question.gate.Misprints;
import app.alinea.core.question.gate.MixedOptions;
import app.alinea.core.question.gate.NameInStem;
import app.alinea.core.question.gate.NegativeStem;
import app.alinea.core.question.gate.NumberAlone;
import app.alinea.core.question.gate.NumberOrder;
import app.alinea.core.question.gate.OfficeAndHolder;
import app.alinea.core.question.gate.OverlongStem;
import app.alinea.core.question.gate.OwnParties;
import app.alinea.core.question.gate.PersonsAndBodies;
import app.alinea.core.question.gate.Platitude;
import app.alinea.core.question.gate.RunOnKey;
import app.alinea.core.question.gate.SaidTogether;
import app.alinea.core.question.gate.SeveralRight;
import app.alinea.core.question.gate.SharedNames;
import app.alinea.core.question.gate.StemWordInKey;
import app.alinea.core.question.gate.SubjectBound;
import app.alinea.core.question.gate.ToldOfOthers;
import app.alinea.core.question.gate.TornEnd;
import app.alinea.core.question.gate.TornGap;
import app.alinea.core.question.gate.Trivial;
import app.alinea.core.question.gate.TrueFalseInOptions;
import app.alinea.core.question.gate.UnfocusedStem;
import app.alinea.core.question.gate.UnownedIts;
import app.alinea.core.question.gate.UnownedPossessive;
import app.alinea.core.question.gate.UntoldOwner;
import app.alinea.core.question.gate.VagueTerms;
import app.alinea.core.question.gate.WantingEnd;
import app.alinea.core.question.gate.law.DutiesOfParties;
import app.alinea.core.question.gate.law.EnglishProvision;
import app.alinea.core.question.gate.law.FinalClause;
import app.alinea.core.question.gate.law.FrenchFrame;
import app.alinea.core.question.gate.law.FrenchLawBounds;
import app.alinea.core.question.gate.law.FrenchLawHolders;
import app.alinea.core.question.gate.law.FrenchLawHung;
import app.alinea.core.question.gate.law.FrenchLawMatter;
import app.alinea.core.question.gate.law.FrenchLawSense;
import app.alinea.core.question.gate.law.FrenchLawSlips;
import app.alinea.core.question.gate.law.FrenchLawValue;
import app.alinea.core.question.gate.law.FrenchProvision;
import app.alinea.core.question.gate.law.FrenchReferent;
import app.alinea.core.question.gate.law.FrenchTorn;
import app.alinea.core.question.gate.law.LawAntecedent;
import app.alinea.core.question.gate.law.LawBounds;
import app.alinea.core.question.gate.law.LawCoordination;
import app.alinea.core.question.gate.law.LawHung;
import app.alinea.core.question.gate.law.LawKey;
import app.alinea.core.question.gate.law.LawLeftovers;
import app.alinea.core.question.gate.law.LawLoss;
import app.alinea.core.question.gate.law.LawMeaning;
import app.alinea.core.question.gate.law.LawSlips;
import app.alinea.core.question.gate.law.LawTorn;
import app.alinea.core.question.gate.law.LawWhole;
import app.alinea.core.question.gate.law.LeaningProvision;
import app.alinea.core.question.gate.law.LostOpening;
import app.alinea.core.question.gate.law.NumberRaised;
import app.alinea.core.question.gate.law.OwnState;
import app.alinea.core.question.gate.law.ProvisionCut;
import app.alinea.core.question.gate.law.RelationalNoun;
import app.alinea.core.question.gate.law.RestrictionCut;
import app.alinea.core.question.gate.law.ShortBody;
import app.alinea.core.question.gate.law.TakenUp;
import app.alinea.core.question.gate.law.UntoldInArticle;
import app.alinea.core.question.gate.statement.AcronymLetters;
import app.alinea.core.question.gate.statement.Demonyms;
import app.alinea.core.question.gate.statement.ForeignOption;
import app.alinea.core.question.gate.statement.FrenchCut;
import app.alinea.core.question.gate.statement.FrenchGiveaway;
import app.alinea.core.question.gate.statement.FrenchKey;
import app.alinea.core.question.gate.statement.FrenchMatter;
import app.alinea.core.question.gate.statement.FrenchOfficial;
import app.alinea.core.question.gate.statement.FrenchPointing;
import app.alinea.core.question.gate.statement.FrenchSpeech;
import app.alinea.core.question.gate.statement.FrenchSwap;
import app.alinea.core.question.gate.statement.FrenchThin;
import app.alinea.core.question.gate.statement.FrontedLost;
import app.alinea.core.question.gate.statement.GluedText;
import app.alinea.core.question.gate.statement.HeadsJudged;
import app.alinea.core.question.gate.statement.LeakingName;
import app.alinea.core.question.gate.statement.LettersForNouns;
import app.alinea.core.question.gate.statement.OpenGap;
import app.alinea.core.question.gate.statement.OurOfOthers;
import app.alinea.core.question.gate.statement.OwnYearGap;
import app.alinea.core.question.gate.statement.Particulars;
import app.alinea.core.question.gate.statement.ProseBound;
import app.alinea.core.question.gate.statement.ProseContext;
import app.alinea.core.question.gate.statement.ProseCut;
import app.alinea.core.question.gate.statement.ProseEdge;
import app.alinea.core.question.gate.statement.ProseFigures;
import app.alinea.core.question.gate.statement.ProseGap;
import app.alinea.core.question.gate.statement.ProseHang;
import app.alinea.core.question.gate.statement.ProseHoles;
import app.alinea.core.question.gate.statement.ProseLeftovers;
import app.alinea.core.question.gate.statement.ProseMatter;
import app.alinea.core.question.gate.statement.ProseParse;
import app.alinea.core.question.gate.statement.ProseReference;
import app.alinea.core.question.gate.statement.ProseTime;
import app.alinea.core.question.gate.statement.ProseWhole;
import app.alinea.core.question.gate.statement.SaidAgain;
import app.alinea.core.question.gate.statement.StockKey;
import app.alinea.core.question.gate.statement.TwinOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Every gate; a new one is one class and one line here.
public final class Gates {
  private static final double EVERYWHERE = 0.125;

  private Gates() {}

  /// @param shareOfParagraphs in which share of the paragraphs an entity is named, by entity id
  /// @param isRare whether few sentences of the document have a word, by its stem
  public static List<Gate> of(
      FunctionWords words, Map<String, Double> shareOfParagraphs, Predicate<String> isRare) {
    return of(words, shareOfParagraphs, isRare, List.of(), SlipWords.NONE, DefinedTerms.NONE);
  }

  /// All of them, and what needs the document as a whole.
  public static List<Gate> of(
      FunctionWords words,
      Map<String, Double> shareOfParagraphs,
      Predicate<String> isRare,
      AnalysedDocument document,
      SlipWords slips,
      DefinedTerms terms) {
    var all =
        new ArrayList<>(of(words, shareOfParagraphs, isRare, document.sentences(), slips, terms));
    all.add(new OwnParties(document));
    all.add(new NameInStem(document));
    all.add(new SharedNames(document));
    all.add(new BareQuestion(words, document));
    all.add(new RunOnKey(words));
    all.add(new TornEnd(words, document));
    all.add(new SubjectBound(document));
    all.add(new UntoldOwner(words, document));
    all.add(new WantingEnd());
    if (words.language() == Language.ENGLISH) {
      all.add(new EnglishOrder(document));
      all.add(new PersonsAndBodies());
      all.add(new UnownedIts());
    }
    if (document.document().isLaw()) {
      all.add(new ProvisionCut());
      all.add(new LeaningProvision());
      all.add(new UntoldInArticle(words, document));
      all.add(new OwnState(document));
      all.add(new NumberRaised(document));
      all.add(new DutiesOfParties());
      if (words.language() == Language.FRENCH) {
        all.add(new FrenchProvision());
        all.add(new FrenchFrame());
        all.add(new LostOpening());
        all.add(new FrenchReferent(words));
        all.add(new FrenchTorn());
        all.add(
            new FrenchLawBounds(
                words,
                document.document().paragraphs().stream().map(each -> each.text()).toList()));
        all.add(new FrenchLawValue(words));
        all.add(new FrenchLawMatter(words));
        all.add(FrenchLawSense.of(document));
        all.add(new FrenchLawSlips());
        all.add(new FrenchLawHung());
        all.add(new FrenchLawHolders());
        all.add(new TakenUp(words, document));
        all.add(new AcronymLetters());
      }
    }
    if (words.language() == Language.FRENCH) {
      all.add(new FrenchNobody());
      all.add(new DatedName(document));
      all.add(new UnownedPossessive());
    }
    if (document.document().isLaw() && words.language() == Language.ENGLISH) {
      all.removeIf(Trivial.class::isInstance);
      all.add(Trivial.ofLaw(shareOfParagraphs, document.document().title()));
      all.add(new RestrictionCut(document));
      all.add(new LawSlips());
      all.add(new LawTorn(document));
      all.add(new LawHung());
      all.add(new EnglishProvision());
      all.add(new RelationalNoun(document));
      all.add(new FinalClause(words, document));
      all.add(new ShortBody(words, document));
      all.add(new LawAntecedent(document));
      all.add(new LawKey());
      all.add(new LawCoordination());
      all.add(new LawBounds());
      all.add(new LawLoss());
      all.add(new LawMeaning());
      all.add(new LawWhole(words, document));
      all.add(new LawLeftovers());
    }
    if (words.language() == Language.ENGLISH && !document.document().isLaw()) {
      all.removeIf(Trivial.class::isInstance);
      all.add(new Trivial(shareOfParagraphs, document.surfaceForms()));
      all.add(new ProseCut());
      all.add(new ProseMatter(words, document));
      all.add(new OpenGap());
      all.add(new GluedText());
      all.add(new ProseReference(words, document.sentences()));
      all.add(new LettersForNouns());
      var index = new SentenceIndex(document.sentences());
      all.add(new StockKey(words, name -> isEverywhere(index, document, name)));
      all.add(new HeadsJudged(index));
      all.add(new Particulars(index, document.sentences().size()));
      all.add(new SaidAgain(index));
      all.add(new ProseBound(words, index));
      all.add(new ProseEdge());
      all.add(new ProseHang());
      all.add(new ProseGap());
      all.add(new ProseLeftovers());
      all.add(new ProseHoles());
      all.add(new ProseContext());
      all.add(new ProseFigures());
      all.add(new ProseParse(words));
      all.add(new ProseWhole());
      all.add(new ProseTime());
      all.add(new OurOfOthers());
      all.add(new OwnYearGap(document));
      all.add(new Demonyms());
      all.add(new FrontedLost());
      all.add(new LeakingName(index, document.sentences().size()));
    }
    if (words.language() == Language.FRENCH && !document.document().isLaw()) {
      all.add(new FrenchCut());
      all.add(new FrenchKey(words));
      all.add(new FrenchMatter(words, document));
      all.add(new FrenchGiveaway(document));
      all.add(new ForeignOption(document));
      all.add(new AcronymLetters());
      all.add(new TwinOptions());
      all.add(new FrenchOfficial());
      all.add(new FrenchThin());
      all.add(new FrenchSwap());
      all.add(new FrenchPointing());
      all.add(new FrenchSpeech(document));
    }
    // What most candidates fail at is asked first: the others need not be looked at.
    all.sort(Comparator.comparingInt(gate -> isStrict(gate) ? 0 : 1));
    return List.copyOf(all);
  }

  private static boolean isStrict(Gate gate) {
    return gate instanceof Trivial
        || gate instanceof OverlongStem
        || gate instanceof BareQuestion
        || gate instanceof FrenchThin;
  }

  /// @param sentences of the document, to see what it says of others
  /// @param slips the document’s misprints
  /// @param terms what the document defines
  public static List<Gate> of(
      FunctionWords words,
      Map<String, Double> shareOfParagraphs,
      Predicate<String> isRare,
      List<AnalysedSentence> sentences,
      SlipWords slips,
      DefinedTerms terms) {
    var index = new SentenceIndex(sentences);
    return List.of(
        new AllOfTheAbove(),
        new TrueFalseInOptions(),
        new Platitude(),
        new CombinedOptions(),
        new HoleInQuestion(),
        new TornGap(),
        new UnfocusedStem(words, isRare, index::frequency, new SaidTogether(sentences)),
        new NumberAlone(isRare),
        new OverlongStem(),
        new DanglingAnaphora(words),
        new Deictic(words),
        new LooseEnd(words, terms),
        new VagueTerms(words),
        new BrokenText(words.language() == Language.FRENCH),
        new Misprints(slips),
        new AnswerInSource(),
        new CutKey(words),
        new Trivial(shareOfParagraphs),
        new CommonKnowledge(words.language()),
        new EmptyKey(words),
        new HalfTold(),
        new ToldOfOthers(index, sentences.size(), words.language() == Language.FRENCH),
        new StemWordInKey(),
        new NegativeStem(),
        new SeveralRight(),
        new LongestKey(),
        new Convergence(),
        new AbsoluteDistractors(),
        new GrammaticalCue(),
        new MixedOptions(),
        new OfficeAndHolder(),
        new NumberOrder());
  }

  /// A name in the title, or in every eighth sentence.
  private static boolean isEverywhere(SentenceIndex index, AnalysedDocument document, String name) {
    return WordBag.of(name).stems().stream()
        .allMatch(stem -> index.frequency(stem) > EVERYWHERE * document.sentences().size());
  }
}
