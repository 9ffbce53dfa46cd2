package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;

/// Whether a clause begins with its subject: "Six mois avant le terme le Bureau …" was read without
/// the comma that it lacks, and a question cannot begin so.
public final class Opened {
  private Opened() {}

  public static boolean atSubject(Clause clause) {
    var row = clause.row();
    return clause.kind() != Subject.NAMED
        || row.is(clause.subject().from(), PartOfSpeech.DET)
        || row.entityAt(clause.subject()).isPresent();
  }
}
