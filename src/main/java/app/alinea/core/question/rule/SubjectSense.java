package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.fact.Fact;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the questions for a subject must not overlook: whether it is somebody, whole, and asked for
/// in words that mean something without it.
public final class SubjectSense {
  private static final Set<String> COUNTED = Set.of("increase", "reduce", "limit", "raise");

  /// What only somebody can be or do.
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?iu)\\b(?:responsible for|entitled to|empowered|authori[sz]ed to|competent to|obliged"
              + " to|required to (?!be\\b)|liable (?:for|to)|chargée?s?"
              + " (?:de|d[’'])|habilitée?s?|tenue?s? (?:de|d[’'])|compétente?s? pour|responsables?"
              + " (?:de|du|des|d[’'])|autorisée?s? à|en droit"
              + " d[e’'])|^(?:peut|peuvent|pourra|pourront|may|can)"
              + " (?:refuser|exiger|demander|décider|accorder"
              + "|autoriser|refuse|request|decide|require|grant|authori[sz]e|demand)\\b");

  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?iu)^(?:is|are|shall be|will be) (?:composed|made up|comprised) of|^(?:shall"
              + " )?consists? of|^(?:comprend|comprendra|se compose|se composera|comporte)\\b"
              + "|^(?:est|sera) composée? d[eu’']");

  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "du", "au", "the");

  private static final Set<String> ACTING =
      Set.of(
          "inform", "notify", "decide", "adopt", "elect", "appoint", "pay", "approve", "request");

  private SubjectSense() {}

  /// Where they are, one asks, and not what is there.
  private static final Set<String> SEATS = Set.of("seat", "headquarters", "siège");

  /// "The paramount consideration shall be the necessity of …": what comes last is the matter.
  public static boolean isTurnedRound(Idiom idiom, Fact fact, Clause clause) {
    return isGrounded(idiom, clause)
        || SEATS.contains(clause.row().word(clause.subject().from() + 1))
        || idiom.words().language() == Language.ENGLISH
            && ProvisionName.isProvision(idiom, fact)
            && clause.mainLemma().equals("be")
            && clause.row().word(clause.rest().from()).equals("the");
  }

  /// "repose sur …, …", "is based on …": what a thing rests on is asked for, and not the thing by a
  /// row of grounds.
  private static boolean isGrounded(Idiom idiom, Clause clause) {
    return clause.rest().length() >= LONG_GROUND
        && idiom.words().is("ground.verbs", clause.mainLemma());
  }

  private static final int LONG_GROUND = 14;

  /// "The Centre shall inform the Government": an institution that acts is no "what".
  public static boolean isActingName(Idiom idiom, Fact fact, Clause clause) {
    var row = clause.row();
    return ProvisionName.isProvision(idiom, fact)
        && clause.subject().length() == 2
        && Character.isUpperCase(row.at(clause.subject().to() - 1).text().charAt(0))
        && (ACTING.contains(clause.mainLemma())
            || idiom.words().is("telling.to", clause.mainLemma()));
  }

  /// "responsible for", "peut refuser": nothing that one asks for with "what".
  public static boolean isSomebody(String predicate) {
    return SOMEBODY.matcher(predicate).find();
  }

  /// "responsible for", "comprend le Président": asked of somebody or of a body, and of no thing.
  public static boolean isNoThing(String predicate) {
    return isSomebody(predicate) || isMadeUp(predicate);
  }

  /// "is composed of": a body, and no "who".
  public static boolean isMadeUp(String predicate) {
    return MADE_UP.matcher(predicate).find();
  }

  /// "The term of office shall be five years": what is asked for there is the number.
  public static boolean isMeasured(Clause clause) {
    return (clause.row().is(clause.rest().from(), PartOfSpeech.NUM)
                || clause.row().is(clause.rest().from(), PartOfSpeech.PROPN)
                || clause.rest().length() > 0
                    && Character.isUpperCase(
                        clause.row().at(clause.rest().from()).text().charAt(0)))
            && clause.row().at(clause.verbGroup().to() - 1).lemma().equals("be")
        || isMeasuredInFrench(clause);
  }

  /// "The Members of the Committee shall be increased to 24": their number is.
  public static boolean isCounted(Idiom idiom, Clause clause) {
    return idiom.words().language() == Language.ENGLISH
        && clause.verbGroup().length() > 1
        && COUNTED.contains(clause.mainLemma());
  }

  /// "sera respectivement de trois ans et de six ans".
  private static boolean isMeasuredInFrench(Clause clause) {
    var row = clause.row();
    var at = clause.rest().from();
    while (row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    return clause.mainLemma().equals("être")
        && Set.of("de", "d'").contains(row.word(at))
        && row.is(at + 1, PartOfSpeech.NUM);
  }

  /// "le département de la Pêche annoncera", "la direction des Ports conclura": part of an
  /// administration where it acts, and nobody’s "what".
  public static boolean isDepartment(Idiom idiom, Clause clause) {
    var noun = clause.row().at(clause.subject().from() + 1);
    return idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && idiom.words().is("department.nouns", noun.lemma())
        && !idiom.words().is("composition.verbs", clause.mainLemma())
        && !idiom.words().is("copulas", clause.mainLemma());
  }

  /// "le Commandement du port", "le Colonel Ba est nommé": who, and not what.
  public static boolean isRankOrAppointed(Idiom idiom, Clause clause) {
    var noun = clause.row().at(clause.subject().from() + 1);
    return Character.isUpperCase(noun.text().charAt(0))
        && (idiom.words().is("rank.nouns", noun.text().toLowerCase(Locale.ROOT))
            || idiom.words().is("appointing.verbs", clause.mainLemma())
            || clause.subject().length() == 2
                && idiom.words().is("addressing.verbs", clause.mainLemma()));
  }

  /// "L’USDA conclura un accord": letters that the text does not spell out may be an office’s.
  public static boolean isUnknownLetters(Idiom idiom, Clause clause) {
    var name = clause.row().at(clause.subject().to() - 1).text();
    return idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && clause.subject().length() == 2
        && name.matches("\\p{Lu}{3,}")
        && !idiom.document().acronyms().containsKey(name)
        && !idiom.words().is("copulas", clause.mainLemma());
  }

  /// "its President", "leur état de conservation" before any other noun: the owner is the answer.
  public static boolean ownsIt(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.predicate().from(); i < clause.predicate().to(); i++) {
      if (idiom.words().is("possessives", row.word(i))) {
        return true;
      }
      if (row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN)) {
        return false;
      }
    }
    return false;
  }

  /// "…, et par celle de Sittard": the subject goes on behind a comma; or a comma stands between
  /// the verb and what it governs.
  public static boolean isHalf(Idiom idiom, Clause clause) {
    var row = clause.row();
    var behind = clause.subject().to();
    return row.word(behind).equals(",") && row.is(behind + 1, PartOfSpeech.CCONJ)
        || row.word(clause.rest().from()).equals(",");
  }

  /// "le résultat du scrutin", "la notification": a bare noun behind the verb that the article
  /// spoke of before, and that few articles speak of.
  public static boolean leansOn(Idiom idiom, Clause clause) {
    var row = clause.row();
    var range = new TokenRange(clause.rest().from(), clause.rest().to());
    for (var i = range.from(); i + 1 < range.to() + 1; i++) {
      if (DEFINITE.contains(row.word(i))
          && row.is(i + 1, PartOfSpeech.NOUN)
          && Character.isLowerCase(row.at(i + 1).text().charAt(0))
          && !row.is(i + 2, PartOfSpeech.ADJ)
          && !row.is(i + 2, PartOfSpeech.ADP)
          && !row.is(i + 2, PartOfSpeech.NOUN)
          && Definiteness.wasNamedBefore(idiom, row, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// "en tirera les conséquences", "y veille", "lui transmet un rapport": of what, to whom a
  /// sentence before told.
  public static boolean pointsAway(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.verbGroup().from(); i < clause.verb(); i++) {
      if (idiom.words().language() == Language.FRENCH && CLITICS.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "est en cours et la défiance à l’égard des institutions | et de la politique est …": a row was
  /// taken for a part of the predicate.
  public static boolean isCutRow(Idiom idiom, Clause clause) {
    var row = clause.row();
    return idiom.words().language() == Language.FRENCH
        && row.is(clause.rest().to(), PartOfSpeech.CCONJ)
        && Set.of("de", "d'", "du", "des").contains(row.word(clause.rest().to() + 1));
  }

  /// "Parlement de la Ligue prend fin": the head of a page that ran into the sentence.
  public static boolean lacksArticle(Idiom idiom, Clause clause) {
    return idiom.words().language() == Language.FRENCH
        && idiom.words().is("organ.nouns", clause.row().word(clause.subject().from()));
  }

  private static final Set<String> CLITICS =
      Set.of("en", "y", "le", "la", "l'", "les", "lui", "leur");

  /// "Le Conseil statuant à la majorité des deux tiers": how it votes is no part of who it is.
  public static TokenRange withoutVoting(Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from() + 2; i < clause.subject().to(); i++) {
      if (VOTING.contains(row.word(i))) {
        var end = row.word(i - 1).equals(",") ? i - 1 : i;
        return new TokenRange(clause.subject().from(), end);
      }
    }
    return clause.subject();
  }

  private static final Set<String> VOTING =
      Set.of("statuant", "délibérant", "siégeant", "acting", "voting", "deciding");

  /// "Le second semestre": no thing that anybody asks for with "what".
  public static boolean isPeriod(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (row.is(i, PartOfSpeech.NOUN)) {
        return idiom.words().is("period.nouns", row.at(i).lemma());
      }
    }
    return false;
  }

  /// "le programme", "le mécanisme": made like an institution, and called none.
  public static boolean isNoInstitution(Idiom idiom, Clause clause) {
    var head = clause.row().at(clause.subject().from() + 1);
    var named = Character.isUpperCase(head.text().charAt(0));
    return idiom.words().language() == Language.FRENCH
        && (!idiom.words().is("called.institutions", head.lemma())
            || !named && !idiom.words().is("organ.nouns", head.lemma()));
  }
}
