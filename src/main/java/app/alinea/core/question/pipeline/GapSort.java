package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.Candidate;
import java.util.regex.Pattern;

/// Puts behind a gap what a rule says of its sort ("in cooperation with ____ (organisation)"). Only
/// a question that has passed the gates gets it, as they look for what stands around the gap.
final class GapSort {
  private static final Pattern SORT =
      Pattern.compile(Pattern.quote(Form.Cloze.GAP) + " \\(\\p{Ll}[^)]*\\)");

  private GapSort() {}

  static Candidate shown(Candidate candidate) {
    if (!(candidate.form() instanceof Form.Cloze(var stem, var answer, var others))
        || stem.contains(Form.Cloze.GAP + " (")) {
      return candidate;
    }
    var sort = SORT.matcher(candidate.draft().stem());
    return sort.find()
        ? new Candidate(
            candidate.draft(),
            new Form.Cloze(stem.replace(Form.Cloze.GAP, sort.group()), answer, others))
        : candidate;
  }
}
