package app.alinea.core.question.fact;

import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Locale;

/// What somebody is asked to do, or held to be necessary, whoever asks: "J’invite l’Agence à créer
/// …", "Le Ministre est instruit de soumettre …", "Il a souligné la nécessité de revoir …".
///
/// @param party who is asked, with the preposition of the text, empty where nobody is
/// @param told whether the sentence is read as a demand of somebody who is named as well
/// @param verb the infinitive or future and what makes one verb with it ("mettre en place")
/// @param object what is to be done, with the preposition that the verb governs
/// @param aim what for, from its preposition on, may be empty
/// @param term by when, from its preposition on, may be empty
public record Charge(
    Evidence evidence,
    TokenRow row,
    Force force,
    TokenRange party,
    boolean told,
    TokenRange verb,
    TokenRange object,
    TokenRange aim,
    TokenRange term)
    implements TokenFact {
  /// How strongly it is wanted.
  public enum Force {
    ASKED,
    /// By a future or "devra" of whoever is told to act.
    DUE,
    NECESSARY,
    URGENT
  }

  /// The same charge asked for another of its parts, a fact of its own.
  public Charge askedFor(TokenRange part) {
    return new Charge(evidence, row, force, party, told, verb, part, aim, term);
  }

  @Override
  public String kind() {
    return "charge-" + force.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String slot() {
    return row.text(verb) + row.text(object);
  }
}
