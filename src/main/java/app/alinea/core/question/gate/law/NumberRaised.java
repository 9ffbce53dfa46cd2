package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 17: how many sit in a body whose number the same article raises later: two figures are
/// right.
public final class NumberRaised implements Gate {
  private static final Pattern RAISED =
      Pattern.compile(
          "(?iu)\\bnumber of (?:the )?(?:\\p{L}+"
              + " ){1,3}[^.;]{0,60}\\b(?:increas|rais|enlarg|reduc)\\p{L}*|(?<!\\p{L})nombre"
              + " (?:total"
              + " )?(?:de|des|d[’'])[^.;]{0,60}(?:port(?:é|er)|augment|élev(?:é|er)|rédui|passe)");

  private final AnalysedDocument document;

  public NumberRaised(AnalysedDocument document) {
    this.document = document;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var draft = candidate.draft();
    return draft.rule().equals("SizeOfBody")
            && RAISED.matcher(document.document().paragraphAt(draft.position()).text()).find()
        ? Optional.of("the article changes the number")
        : Optional.empty();
  }
}
