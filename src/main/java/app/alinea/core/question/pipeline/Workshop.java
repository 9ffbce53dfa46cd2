package app.alinea.core.question.pipeline;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import app.alinea.core.question.clause.Author;
import app.alinea.core.question.clause.AuthorFinder;
import app.alinea.core.question.clause.EnglishVoice;
import app.alinea.core.question.clause.FrenchVoice;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.distractor.OwnYear;
import app.alinea.core.question.fact.DefinedTerms;
import app.alinea.core.question.phrase.EnglishPhrasing;
import app.alinea.core.question.phrase.FrenchPhrasing;
import app.alinea.core.question.phrase.StemTemplates;
import app.alinea.core.question.rule.Concordance;
import app.alinea.core.question.rule.Idiom;
import java.util.function.Function;

/// Sets up the idiom for a document: its language's words and wordings, and its author's voice.
final class Workshop {
  private final Function<Language, Morphology> morphologies;

  Workshop(Function<Language, Morphology> morphologies) {
    this.morphologies = morphologies;
  }

  Idiom idiom(AnalysedDocument document) {
    var language = document.language();
    var words = FunctionWords.of(language);
    var templates = new StemTemplates(language);
    var fallback =
        new Author(
            templates.get("author.default.name"),
            templates.get("author.default.genitive"),
            templates.get("author.default.pronoun"),
            false);
    var author = new AuthorFinder(words, fallback).find(document);
    var morphology = morphologies.apply(language);
    var law = document.document().isLaw();
    var concordance = new Concordance(document.sentences());
    var terms = DefinedTerms.of(document);
    var ownYear = OwnYear.of(document);
    return switch (language) {
      case FRENCH -> {
        var voice = new FrenchVoice(author, morphology, words);
        yield new Idiom(
            document,
            law,
            concordance,
            terms,
            words,
            voice,
            new FrenchPhrasing(voice),
            templates,
            morphology,
            ownYear);
      }
      case ENGLISH -> {
        var voice = new EnglishVoice(author, words);
        yield new Idiom(
            document,
            law,
            concordance,
            terms,
            words,
            voice,
            new EnglishPhrasing(voice),
            templates,
            morphology,
            ownYear);
      }
    };
  }
}
