package app.alinea.linguistics;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.DocumentAnalyser;
import app.alinea.core.language.Entity;
import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
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

  /// The dictionary of a language; loads it when it is first asked for.
  public Morphology morphology(Language language) {
    return linguist(language).morphology();
  }

  private Linguist linguist(Language language) {
    return linguists.computeIfAbsent(language, Linguist::new);
  }

  @Override
  public AnalysedDocument analyse(Document document, Progress progress) {
    var linguist = linguist(document.language());
    var entities = linguist.entities();
    var found = findEntities(document, entities);
    var known = knownWithoutContext(found);
    var surfaceForms = new TreeMap<String, Set<String>>();
    var acronyms = linguist.acronyms();
    var reader = linguist.sentences();
    var chunker = new NounPhraseChunker();
    var sentences = new ArrayList<AnalysedSentence>();
    int next = 0;
    for (var paragraph : document.paragraphs()) {
      if (!progress.report(paragraph.position(), document.paragraphs().size())) {
        break;
      }
      for (var sentence : paragraph.sentences()) {
        var named = resolve(found.get(next++), known, sentence.text(), surfaceForms);
        var tokens = reader.read(sentence.text());
        acronyms.read(sentence.text());
        sentences.add(
            new AnalysedSentence(
                paragraph.position(), sentence, tokens, chunker.chunk(tokens), named));
      }
    }
    return new AnalysedDocument(document, sentences, surfaceForms, acronyms.expansions());
  }

  private static List<List<EntityFinder.Found>> findEntities(
      Document document, EntityFinder finder) {
    return document.paragraphs().stream()
        .map(Paragraph::sentences)
        .flatMap(List::stream)
        .map(sentence -> finder.find(sentence.text()))
        .toList();
  }

  private static Set<String> knownWithoutContext(List<List<EntityFinder.Found>> found) {
    var known = new HashSet<String>();
    found.stream()
        .flatMap(List::stream)
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
