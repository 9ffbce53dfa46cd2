package app.alinea.core.question.pipeline;

import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.ClauseReader;
import app.alinea.core.question.clause.OperativeReader;
import app.alinea.core.question.clause.OwnTongue;
import app.alinea.core.question.clause.ProvisionReader;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.ArticleTitles;
import app.alinea.core.question.fact.DefinitionReader;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.FactFinder;
import app.alinea.core.question.fact.FactFinders;
import app.alinea.core.question.fact.LeaningOpening;
import app.alinea.core.question.fact.ListingReader;
import app.alinea.core.question.fact.Reading;
import app.alinea.core.question.fact.SlipAcronyms;
import app.alinea.core.question.fact.TitleReader;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.task.Ahead;
import app.alinea.core.task.Portions;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the facts of a document: sentence by sentence, in its fragments, and in its outline.
final class Relating {
  private final AnalysedDocument document;
  private final Idiom idiom;
  private final Mishaps mishaps;
  private final ClauseReader clauses;
  private final ProvisionReader provisions;
  private final List<FactFinder> finders;

  Relating(AnalysedDocument document, Idiom idiom, Mishaps mishaps) {
    this.document = document;
    this.idiom = idiom;
    this.mishaps = mishaps;
    this.clauses = new ClauseReader(idiom.words(), OperativeReader.speaker(document).orElse(""));
    this.provisions = new ProvisionReader(idiom.words());
    this.finders = FactFinders.of(document);
  }

  /// @return empty where the task was cancelled
  Optional<List<Fact>> facts(Progress progress) {
    var slips = SlipAcronyms.of(document);
    var usable =
        Retold.sentences(document, idiom).stream()
            .filter(sentence -> sentence.sentence().usable())
            .filter(sentence -> !slips.isIn(sentence))
            .filter(new OwnTongue(idiom.words())::isSpoken)
            .filter(said -> !isProvision(said) || !LeaningOpening.opens(said.text()))
            .filter(said -> !LeaningOpening.alternates(said.text()))
            .toList();
    var ofDocument = Ahead.begin(this::ofDocument);
    return Portions.map(
            usable,
            sentence -> mishaps.spared("reading", sentence.text(), () -> ofSentence(sentence)),
            progress)
        .map(found ->
            Stream.concat(found.stream(), Stream.of(ofDocument.answer()))
                .flatMap(List::stream)
                .toList());
  }

  private List<Fact> ofSentence(AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    var said =
        clauses.read(row).stream()
            .filter(clause -> !Definiteness.leansBack(idiom, clause))
            .toList();
    var found = new ArrayList<>(found(finders, row, said));
    if (said.isEmpty() && isProvision(sentence)) {
      found.addAll(found(FactFinders.ofProvisions(), row, provisions.read(row)));
    }
    return List.copyOf(found);
  }

  private List<Fact> found(List<FactFinder> finders, TokenRow row, List<Clause> said) {
    var reading = new Reading(document, row, said, idiom.words());
    return finders.stream()
        .flatMap(finder ->
            mishaps
                .spared(
                    finder.getClass().getSimpleName(),
                    row.sentence().text(),
                    () -> finder.find(reading))
                .stream())
        .toList();
  }

  private boolean isProvision(AnalysedSentence sentence) {
    return ArticleTitles.isArticle(document.document().paragraphAt(sentence.position()));
  }

  /// What the document says as a whole, in its outline or beside its sentences.
  private List<Fact> ofDocument() {
    var facts = new ArrayList<Fact>();
    var title = document.document().title();
    facts.addAll(
        mishaps.spared("DefinitionReader", title, () -> new DefinitionReader().read(document)));
    facts.addAll(mishaps.spared("TitleReader", title, () -> new TitleReader().read(document)));
    facts.addAll(
        mishaps.spared(
            "ListingReader", title, () -> new ListingReader(idiom.words()).read(document)));
    facts.addAll(inFragments());
    return facts;
  }

  private List<Fact> inFragments() {
    var tongue = new OwnTongue(idiom.words());
    var fragmentFinders = FactFinders.ofFragments();
    return document.sentences().stream()
        .filter(sentence -> sentence.sentence().flaws().equals(Set.of(SentenceFlaw.FRAGMENT)))
        .filter(tongue::isSpoken)
        .flatMap(sentence -> found(fragmentFinders, new TokenRow(sentence), List.of()).stream())
        .toList();
  }
}
