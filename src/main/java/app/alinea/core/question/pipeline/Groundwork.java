package app.alinea.core.question.pipeline;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.distractor.Suitability;
import app.alinea.core.question.fact.SlipWords;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.topic.FoundTopic;
import app.alinea.core.question.topic.TopicFinder;
import java.util.List;
import java.util.function.Predicate;

/// What examining drafts takes of a document as a whole, whatever its drafts are.
record Groundwork(
    SentenceIndex index,
    SlipWords slips,
    List<Gate> gates,
    List<FoundTopic> topics,
    Suitability suitability) {
  private static final int RARE_IN_SENTENCES = 4;
  private static final double RARE_SHARE = 0.07;

  Groundwork {
    gates = List.copyOf(gates);
    topics = List.copyOf(topics);
  }

  static Groundwork of(AnalysedDocument document, Idiom idiom) {
    var index = new SentenceIndex(document.sentences());
    var slips = SlipWords.of(document, idiom.morphology());
    return new Groundwork(
        index,
        slips,
        gates(document, idiom, index, slips),
        new TopicFinder().find(document),
        new Suitability(document, idiom.words()));
  }

  static List<Gate> gates(
      AnalysedDocument document, Idiom idiom, SentenceIndex index, SlipWords slips) {
    return Gates.of(
        idiom.words(),
        Themes.shares(document),
        rare(document, index),
        document,
        slips,
        idiom.terms());
  }

  private static Predicate<String> rare(AnalysedDocument document, SentenceIndex index) {
    var most = Math.max(RARE_IN_SENTENCES, document.sentences().size() * RARE_SHARE);
    return stem -> index.frequency(stem) <= most;
  }
}
