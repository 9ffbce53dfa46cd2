package app.alinea.core.question.pipeline;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.distractor.ContenderPool;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.rule.Idiom;
import java.util.List;

/// A document as read for asking.
///
/// @param drafts all that the rules ask, those left out later among them
/// @param gates that every question must pass
record Preparation(
    AnalysedDocument document,
    Idiom idiom,
    List<Draft> drafts,
    ContenderPool pool,
    SentenceIndex index,
    List<Gate> gates) {
  Preparation {
    drafts = List.copyOf(drafts);
    gates = List.copyOf(gates);
  }
}
