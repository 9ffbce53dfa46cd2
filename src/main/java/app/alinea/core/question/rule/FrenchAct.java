package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.fact.Fact;
import java.util.Optional;
import java.util.Set;

/// What somebody does in a French declaration: its clause, and the verb that tells it, which may be
/// an infinitive behind others ("ont décidé de continuer à réduire").
///
/// @param verb the token of that verb
public record FrenchAct(Clause clause, int verb) {
  private static final Set<String> LINKS = Set.of("à", "de", "d'");
  private static final Set<String> REFLEXIVE = Set.of("se", "s'", "nous", "y");
  private static final int MOST_VERBS = 3;

  /// Of a statement about who acts by himself, that holds without what stands around it.
  public static Optional<FrenchAct> of(Idiom idiom, Fact fact) {
    return switch (fact) {
      case Fact.Predication(var _, var clause) when acts(idiom, clause) -> of(idiom, clause);
      case Fact.Undertaking(var _, var clause) -> of(idiom, clause);
      default -> Optional.empty();
    };
  }

  private static boolean acts(Idiom idiom, Clause clause) {
    return clause.kind() == Subject.NAMED
        && (PartyNouns.isParty(idiom, clause)
            || clause
                .row()
                .entityAt(clause.subject())
                .filter(entity ->
                    switch (entity.type()) {
                      case COUNTRY, ORGANISATION, BODY -> true;
                      default -> false;
                    })
                .isPresent());
  }

  private static Optional<FrenchAct> of(Idiom idiom, Clause clause) {
    if (idiom.words().language() != Language.FRENCH
        || idiom.law()
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || Definiteness.leansBack(idiom, clause)
        || idiom.words().is("demand.verbs", clause.mainLemma())) {
      return Optional.empty();
    }
    return Optional.of(new FrenchAct(clause, verb(idiom, clause)));
  }

  private static int verb(Idiom idiom, Clause clause) {
    var row = clause.row();
    var verb = clause.verbGroup().to() - 1;
    while (verb > clause.verb() && !row.isVerb(verb)) {
      verb--;
    }
    var at = clause.rest().from();
    // "avons pour intention de protéger": meant is what the infinitive says.
    if (row.at(verb).lemma().equals("avoir")) {
      at += row.spellsOneOf(at, idiom.words().list("meaning.phrases"));
    }
    for (var i = 0; i < MOST_VERBS; i++) {
      while (row.is(at, PartOfSpeech.ADV)) {
        at++;
      }
      var link = LINKS.contains(row.word(at)) ? 1 : 0;
      var next = at + link;
      while (row.is(next, PartOfSpeech.ADV) || REFLEXIVE.contains(row.word(next))) {
        next++;
      }
      if (next >= clause.rest().to() || !row.isInfinitive(next)) {
        return verb;
      }
      verb = next;
      at = next + 1;
    }
    return verb;
  }

  public String lemma() {
    return clause.row().at(verb).lemma();
  }
}
