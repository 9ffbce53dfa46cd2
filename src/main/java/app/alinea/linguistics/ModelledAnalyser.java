package app.alinea.linguistics;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.Sentence;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.DocumentAnalyser;
import app.alinea.core.language.Entity;
import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import app.alinea.core.language.NounPhrase;
import app.alinea.core.language.Token;
import app.alinea.core.task.Portions;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Analyses documents with OpenNLP, dictionaries and the gazetteer. Safe for many threads.
public final class ModelledAnalyser implements DocumentAnalyser {
  private final Map<Language, Linguist> linguists = new ConcurrentHashMap<>();
  private final Map<Language, Morphology> morphologies = new ConcurrentHashMap<>();

  /// The dictionary of a language; loads it when it is first asked for.
  public Morphology morphology(Language language) {
    return morphologies.computeIfAbsent(
        language,
        each ->
            switch (each) {
              case FRENCH -> new FrenchMorphology();
              case ENGLISH -> new EnglishMorphology();
            });
  }

  private Linguist linguist(Language language) {
    return linguists.computeIfAbsent(language, each -> new Linguist(each, morphology(each)));
  }

  @Override
  public AnalysedDocument analyse(Document document, Progress progress) {
    var linguist = linguist(document.language());
    var read =
        Portions.map(document.paragraphs(), paragraph -> read(paragraph, linguist), progress)
            .orElse(List.of())
            .stream()
            .flatMap(List::stream)
            .toList();
    var known = knownWithoutContext(read);
    var surfaceForms = new TreeMap<String, Set<String>>();
    var acronyms = linguist.acronyms();
    var sentences = new ArrayList<AnalysedSentence>();
    var openings = new NamedOpenings();
    if (document.language() == Language.ENGLISH) {
      read.forEach(each -> openings.see(each.tokens()));
    }
    for (var each : read) {
      var text = each.sentence().text();
      var named = resolve(each.found(), known, text, surfaceForms);
      acronyms.read(text);
      sentences.add(
          new AnalysedSentence(
              each.position(),
              each.sentence(),
              openings.mended(each.tokens()),
              each.phrases(),
              named));
    }
    return new AnalysedDocument(document, sentences, surfaceForms, acronyms.expansions());
  }

  /// A sentence before the document as a whole is known.
  private record Read(
      int position,
      Sentence sentence,
      List<Token> tokens,
      List<NounPhrase> phrases,
      List<EntityFinder.Found> found) {}

  private static List<Read> read(Paragraph paragraph, Linguist linguist) {
    return paragraph.sentences().stream()
        .map(sentence -> {
          var tokens = linguist.sentences().read(sentence.text());
          return new Read(
              paragraph.position(),
              sentence,
              tokens,
              new NounPhraseChunker().chunk(tokens),
              linguist.entities().find(sentence.text()));
        })
        .toList();
  }

  private static Set<String> knownWithoutContext(List<Read> read) {
    var known = new HashSet<String>();
    read.stream()
        .flatMap(each -> each.found().stream())
        .filter(name -> !name.contextOnly())
        .forEach(name -> known.add(name.entity().id()));
    return known;
  }

  private static List<Entity> resolve(
      List<EntityFinder.Found> found,
      Set<String> known,
      String sentence,
      Map<String, Set<String>> surfaceForms) {
    var entities =
        found.stream()
            .filter(name -> !name.contextOnly() || known.contains(name.entity().id()))
            .map(EntityFinder.Found::entity)
            .toList();
    for (var entity : entities) {
      surfaceForms
          .computeIfAbsent(entity.id(), _ -> new TreeSet<>())
          .add(entity.span().of(sentence));
    }
    return entities;
  }
}
