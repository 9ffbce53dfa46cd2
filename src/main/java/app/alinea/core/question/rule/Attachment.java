package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;
import java.util.stream.Stream;

/// Whether a circumstance hangs on the verb that a question asks for, and whether the question
/// stays whole without it.
public final class Attachment {
  private static final int NEAR = 5;
  private static final Set<String> EITHER = Set.of("soit", "either", "whether");
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les", "the");
  private static final Set<String> OWN = Set.of("s'", "se", "nous");
  private static final Set<String> PASSIVE = Set.of("être", "be");

  private final Idiom idiom;
  private final Clause clause;
  private final Adjunct adjunct;

  public Attachment(Idiom idiom, Clause clause, Adjunct adjunct) {
    this.idiom = idiom;
    this.clause = clause;
    this.adjunct = adjunct;
  }

  public boolean isSure() {
    return !isPeriod() && !isOfRecognised() && isSureWithin();
  }

  /// "reconnaissons les responsabilités des acteurs pour développer la confiance": nobody
  /// recognises for a purpose.
  private boolean isOfRecognised() {
    return adjunct.kind() == Adjunct.Kind.PURPOSE
        && !clause.fronted().contains(adjunct)
        && (idiom.words().is("recognising.verbs", clause.mainLemma())
            || isOfWeight()
            || isOfDemanded());
  }

  /// "instruit la Commission d’aider les villes pour réunir des fonds": the help has the purpose;
  /// "s’engagent à réduire … pour …" is their own.
  private boolean isOfDemanded() {
    return idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && idiom.words().is("demand.verbs", clause.mainLemma())
        && !OWN.contains(clause.row().word(clause.verb() - 1));
  }

  /// "a souligné la nécessité d’impliquer les pêcheurs en vue de …": what is needed has the
  /// purpose.
  private boolean isOfWeight() {
    var row = clause.row();
    for (var i = clause.rest().from(); i < adjunct.range().from(); i++) {
      if (row.is(i, PartOfSpeech.NOUN)
          && idiom.words().has("weight.nouns")
          && idiom.words().is("weight.nouns", row.at(i).lemma())) {
        return idiom.words().is("speaking.verbs", clause.mainLemma());
      }
    }
    return false;
  }

  private boolean isSureWithin() {
    return clause.fronted().contains(adjunct)
        || !isRivalled()
            && !isMeasured()
            && !isStranded()
            && !opensNext()
            && !hangsOnParticiple()
            && !takesObjectAlong()
            && !isOfDeeds()
            && !isAimless();
  }

  /// "à tout moment après …", "soit directement, soit …": another of the kind stays in the stem.
  private boolean isRivalled() {
    var row = clause.row();
    for (var i = clause.rest().from(); i < adjunct.range().from(); i++) {
      if (EITHER.contains(row.word(i))
          || adjunct.kind() == Adjunct.Kind.TIME
              && row.spellsOneOf(i, idiom.words().list("any.time")) > 0) {
        return true;
      }
    }
    return Stream.concat(clause.fronted().stream(), clause.trailing().stream())
        .filter(other -> other.range().from() < adjunct.range().from())
        .filter(other -> other.kind() == adjunct.kind())
        .anyMatch(this::rivals);
  }

  /// A purpose right behind a noun tells of the noun ("la Coalition pour vaincre …").
  private boolean rivals(Adjunct other) {
    return switch (other.kind()) {
      case BASIS, TIME, MEANS, CONDITION -> true;
      case PURPOSE ->
          !clause.row().is(other.range().from() - 1, PartOfSpeech.ADJ)
              && !clause.row().is(other.range().from() - 1, PartOfSpeech.NOUN)
              && !clause.row().is(other.range().from() - 1, PartOfSpeech.PROPN);
      case OCCASION, REASON, EXCEPTION, LIMIT, MANNER, OTHER -> false;
    };
  }

  /// "… ont lieu vingt jours au moins et quarante jours au plus après …": the time is the days'.
  private boolean isMeasured() {
    var row = clause.row();
    var from = Math.max(clause.rest().from(), adjunct.range().from() - NEAR);
    for (var i = from; i < adjunct.range().from(); i++) {
      if (adjunct.kind() == Adjunct.Kind.TIME
          && row.is(i, PartOfSpeech.NUM)
          && idiom.words().is("time.units", row.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// The stem would end in a preposition.
  private boolean isStranded() {
    var before = adjunct.range().from() - 1;
    return before >= clause.rest().from() && clause.row().is(before, PartOfSpeech.ADP);
  }

  /// "underscore its importance and, in line with the Charter, reiterate …": what stands behind the
  /// joint goes with the verb to come.
  private boolean opensNext() {
    var row = clause.row();
    var before = adjunct.range().from() - 1;
    return row.is(before, PartOfSpeech.CCONJ)
        || row.word(before).equals(",") && row.is(before - 1, PartOfSpeech.CCONJ);
  }

  /// "les demandes formulées … au titre de l’article 64": without a comma the nearer participle or
  /// relative clause has the better claim.
  private boolean hangsOnParticiple() {
    var row = clause.row();
    var last = adjunct.range().from() - 1;
    // "not apply to loans granted | before …": English has no other word between.
    if (adjunct.kind() == Adjunct.Kind.LIMIT) {
      return last > clause.rest().from()
          && row.isVerb(last)
          && row.word(last).endsWith("ed")
          && !row.word(last - 1).equals(",");
    }
    if (adjunct.kind() != Adjunct.Kind.BASIS && adjunct.kind() != Adjunct.Kind.TIME
        || row.word(adjunct.range().from() - 1).equals(",")) {
      return false;
    }
    var french = idiom.words().language() == Language.FRENCH;
    for (var i = clause.rest().from() + 1; i < adjunct.range().from(); i++) {
      if (idiom.words().is("relatives", row.word(i))
          || row.mood(i) == Mood.PAST_PARTICIPLE && isBehindNoun(row, i)
          // "les contrats conclus après …", by whatever form the tagger takes it.
          || french && row.isVerb(i) && !row.isInfinitive(i) && isBehindNoun(row, i)
          // "in setting out principles … in line with …", "the work carried out in line with …".
          || row.word(i).endsWith("ing") && row.is(i - 1, PartOfSpeech.ADP) && row.isVerb(i)
          || row.isVerb(i) && row.word(i).endsWith("ed") && row.is(i - 1, PartOfSpeech.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /// "les travaux menés", "les travaux préparatoires menés".
  private static boolean isBehindNoun(TokenRow row, int participle) {
    return row.is(participle - 1, PartOfSpeech.NOUN)
        || row.is(participle - 1, PartOfSpeech.ADJ) && row.is(participle - 2, PartOfSpeech.NOUN);
  }

  /// "au titre de l’année 2024": of when, not on what ground.
  private boolean isPeriod() {
    var row = clause.row();
    var from = adjunct.range().from();
    if (adjunct.kind() != Adjunct.Kind.BASIS || !row.word(from + 1).equals("titre")) {
      return false;
    }
    for (var i = from + 2; i < adjunct.range().to(); i++) {
      if (row.is(i, PartOfSpeech.NOUN)) {
        return idiom.words().is("period.nouns", row.at(i).lemma());
      }
    }
    return false;
  }

  /// "les efforts déjà engagés pour prévenir …": the purpose is that of the efforts.
  private boolean isOfDeeds() {
    if (adjunct.kind() != Adjunct.Kind.PURPOSE) {
      return false;
    }
    var row = clause.row();
    var participle = adjunct.range().from() - 1;
    var noun = row.is(participle - 1, PartOfSpeech.ADV) ? participle - 2 : participle - 1;
    return participle >= clause.rest().from()
        && row.mood(participle) == Mood.PAST_PARTICIPLE
        && noun >= clause.rest().from()
        && idiom.words().is("effort.nouns", row.at(noun).lemma());
  }

  /// "détermineront, sur la base de la réciprocité le nombre de …": the object stands behind.
  private boolean takesObjectAlong() {
    if (adjunct.kind() == Adjunct.Kind.MANNER || adjunct.kind() == Adjunct.Kind.PURPOSE) {
      return false;
    }
    var row = clause.row();
    for (var i = adjunct.body().from(); i + 1 < adjunct.range().to(); i++) {
      if (row.is(i, PartOfSpeech.NOUN)
          && ARTICLES.contains(row.word(i + 1))
          && row.is(i + 1, PartOfSpeech.DET)) {
        return true;
      }
    }
    return false;
  }

  /// "La valeur provient de la collaboration … pour …": what acts by itself no thing aims at; in
  /// the passive somebody does.
  private boolean isAimless() {
    if (adjunct.kind() != Adjunct.Kind.PURPOSE
        || clause.kind() == Subject.AUTHOR
        || clause.row().entityAt(clause.subject()).isPresent()
        || PartyNouns.isParty(idiom, clause)) {
      return false;
    }
    return !isPassive(clause.row());
  }

  private boolean isPassive(TokenRow row) {
    var group = clause.verbGroup();
    var participle = row.mood(group.to() - 1) == Mood.PAST_PARTICIPLE;
    for (var i = group.from(); i < group.to(); i++) {
      if (participle && PASSIVE.contains(row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
