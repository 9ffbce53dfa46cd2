package app.alinea.core.question.phrase;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import java.util.List;
import java.util.Optional;

/// Puts clauses into questions, in one language.
public interface Phrasing {
  /// "Dans quel but les Alliés ont-ils créé un centre" from the question word and the clause.
  ///
  /// @param rest what to keep of the clause's rest
  /// @return empty where the clause cannot be turned with certainty
  Optional<String> invert(String questionWord, Clause clause, List<TokenRange> rest);

  /// The same for a question that ends with it, so that a verb that nothing follows may come before
  /// its subject: "Sur quoi repose la paix" and not "Sur quoi la paix repose-t-elle".
  default Optional<String> close(String questionWord, Clause clause, List<TokenRange> rest) {
    return invert(questionWord, clause, rest);
  }

  /// "quel", "quelle", "quels", "quelles"; "which".
  String which(Gender gender, GrammaticalNumber number);

  /// Whether the predicate would disagree with a question word of this gender and number, as "Quel
  /// pays est tenue".
  boolean disagrees(Clause clause, Gender gender, GrammaticalNumber number);

  /// What is asked of somebody: "Que demandent les Alliés à l’Iran". Empty where it cannot be put.
  Optional<String> whatIsAsked(Clause clause, TokenRange addressee);
}
