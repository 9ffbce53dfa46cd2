package app.alinea.core.question.rule;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Morphology;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.Voice;
import app.alinea.core.question.fact.DefinedTerms;
import app.alinea.core.question.phrase.Phrasing;
import app.alinea.core.question.phrase.StemTemplates;

/// How one document's questions are worded: its language and the voice in which it is retold.
///
/// @param law whether the document's parts are articles, whose provisions have their own rules
/// @param terms what the document itself defines
/// @param ownYear in which the document was written, or zero
public record Idiom(
    AnalysedDocument document,
    boolean law,
    Concordance concordance,
    DefinedTerms terms,
    FunctionWords words,
    Voice voice,
    Phrasing phrasing,
    StemTemplates templates,
    Morphology morphology,
    int ownYear) {}
