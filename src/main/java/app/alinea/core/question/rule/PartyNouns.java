package app.alinea.core.question.rule;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;

/// Subjects that are asked for with "who": persons, authorities, states.
public final class PartyNouns {
  private static final int LOOKED_AT = 3;

  private PartyNouns() {}

  /// Capitalised plurals have no lemma of their own: "All States".
  private static boolean isPlural(Idiom idiom, String word) {
    return word.endsWith("s")
            && idiom.words().is("party.nouns", word.substring(0, word.length() - 1))
        || word.endsWith("ies")
            && idiom.words().is("party.nouns", word.substring(0, word.length() - 3) + "y");
  }

  /// "The FAO and WBG": English asks for several bodies with "who".
  private static boolean areBodies(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    var joined = false;
    for (var i = subject.from(); i < subject.to(); i++) {
      joined |= row.is(i, PartOfSpeech.CCONJ);
    }
    return joined
        && idiom.words().language() == Language.ENGLISH
        && row.sentence().entities().stream()
            .filter(entity -> {
              var from = row.tokensIn(entity.span()).from();
              return from == subject.from() || from == subject.from() + 1;
            })
            .anyMatch(entity ->
                entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.BODY);
  }

  /// "President Keller's war": what is his acts, not he.
  private static boolean ownsTheHead(Idiom idiom, Clause clause) {
    // "Workers’ organisations" are somebody all the same.
    if (isPlural(idiom, clause.row().word(clause.subject().to() - 1))) {
      return false;
    }
    for (var i = clause.subject().from(); i + 1 < clause.subject().to(); i++) {
      var word = clause.row().word(i);
      if (word.equals("'s") || word.equals("'") || word.length() > 2 && word.endsWith("'s")) {
        return true;
      }
    }
    return false;
  }

  public static boolean isParty(Idiom idiom, Clause clause) {
    var row = clause.row();
    var to = Math.min(clause.subject().to(), clause.subject().from() + LOOKED_AT);
    if (ownsTheHead(idiom, clause)) {
      return false;
    }
    if (areBodies(idiom, clause)) {
      return true;
    }
    var noun = false;
    for (var i = clause.subject().from(); i < to; i++) {
      // "Experience with personnel" is nobody.
      if (noun && row.is(i, PartOfSpeech.ADP) && !row.word(i).equals("of")) {
        return false;
      }
      noun |= row.is(i, PartOfSpeech.NOUN) && idiom.words().language() == Language.ENGLISH;
      // "the accused" is somebody, for all that it may be read as a verb.
      // "L’employé congédié" too.
      var only =
          row.is(i - 1, PartOfSpeech.DET)
              && (i == clause.subject().to() - 1
                  || i == clause.subject().from() + 1
                      && idiom.words().language() == Language.FRENCH);
      if (row.isVerb(i) && !only) {
        continue;
      }
      if (row.at(i).text().equals("state") && row.word(i + 1).equals("of")) {
        return false;
      }
      if (row.at(i).text().startsWith("état") && idiom.templates().language() == Language.FRENCH) {
        return false;
      }
      if (isPlural(idiom, row.word(i))
          || idiom.words().is("organ.nouns", row.word(i))
              && Character.isUpperCase(row.at(i).text().charAt(0))
          || idiom.words().is("party.nouns", row.at(i).lemma())
          || idiom.words().is("party.nouns", row.word(i))) {
        return true;
      }
      // "le dossier patient": the French head comes first.
      if (idiom.words().language() == Language.FRENCH
          && row.is(i, PartOfSpeech.NOUN)
          && Character.isLowerCase(row.at(i).text().charAt(0))
          && row.is(i + 1, PartOfSpeech.NOUN)) {
        return false;
      }
    }
    return idiom.words().language() == Language.ENGLISH && isPartyByHead(idiom, clause);
  }

  /// "An international intergovernmental organisation": many adjectives before the noun.
  private static boolean isPartyByHead(Idiom idiom, Clause clause) {
    var row = clause.row();
    var head = -1;
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (row.is(i, PartOfSpeech.ADP) || row.word(i).equals(",") || row.isVerb(i)) {
        break;
      }
      head = row.is(i, PartOfSpeech.NOUN) ? i : head;
    }
    return head >= clause.subject().from() + LOOKED_AT
        && (isPlural(idiom, row.word(head)) || idiom.words().is("party.nouns", row.word(head)));
  }
}
