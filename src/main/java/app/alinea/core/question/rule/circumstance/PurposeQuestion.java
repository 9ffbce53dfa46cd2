package app.alinea.core.question.rule.circumstance;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.CircumstanceQuestion;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// For what purpose a thing is done.
public final class PurposeQuestion implements QuestionRule {
  /// A purpose in the question itself: ", to pursue …".
  private static final Pattern SECOND =
      Pattern.compile(
          ", (?:in order )?to \\p{Ll}|(?iu)\\b(?:en vue d|afin d|aux fins d|in order to )");

  /// "play an essential role to", "take measures to": what follows is the noun's own complement.
  private static final Pattern NOUN_TAKES_IT =
      Pattern.compile(
          "(?u)\\b(?:roles?|parts?|rights?|power|powers|opportunit(?:y|ies)|ability|capacity|need"
              + "|ways?|time|efforts?|steps?|measures?|action|actions|arrangements|means|provisions?"
              + "|commitments?|decision|intention|authority|permission|mandate|responsibilit(?:y|ies)"
              + "|dispositions?|mesures?|moyens?|obligation|faculté|possibilité)\\?$"
              // "place no restrictions on the eligibility of men and women": for what they are.
              + "|\\b(?:eligibility|ability|inability|rights?|freedom|capacity|entitlement|refusal"
              + "|failure|readiness|willingness) (?:of|for) [\\p{L} ,’'-]{3,60}\\?$");

  private static final Pattern WILLING =
      Pattern.compile("(?iu)(?:disposée?|prête?|résolue?|déterminée?)s?");

  /// "a toujours su trouver l’énergie", "…, mais toujours": the flow of a speech and no deed.
  private static final Pattern RHETORIC =
      Pattern.compile("(?iu), mais \\p{L}+[\\s\\p{Z}]*\\?$|\\btoujours su\\b");

  /// "mettre tout en œuvre pour": what follows is the verb’s own complement.
  private static final Pattern EFFORT =
      Pattern.compile(
          "(?iu)tout (?:mettre )?en (?:œuvre|oeuvre)|tout"
              + " faire|[œo]e?uvr(?:er|ent|era|eront)\\b|suffi"
              // "les autorités compétentes pour délivrer", "le nombre nécessaire pour".
              + "|(?:compétent|habilité|qualifié|nécessaire|requis|apte)e?s?[\\s\\p{Z}]*\\?"
              + "|nombre (?:nécessaire|suffisant)");

  /// "extend the list to include 72 substances" tells what is done; "…, and the consideration of
  /// certificates" and "…, and their commitment" go on with what the verb before governs.
  private static final Pattern NO_PURPOSE =
      Pattern.compile(
          "(?i)^to (?:include|be)\\b|^[^,]*, and (?:the|an?|their|its) (?:\\p{L}+ )?\\p{L}+"
              + " (?:of|to|for|on)\\b");

  /// "may order the holder to comply": what is ordered, not what for.
  private static boolean isDirected(Fact fact, Idiom idiom) {
    return idiom.words().language() == Language.ENGLISH
        && fact instanceof Fact.Circumstance(var _, var clause, var adjunct)
        && clause.row().word(adjunct.range().from()).equals("to")
        && idiom.words().is("directing.verbs", clause.mainLemma());
  }

  /// "reconnaissent la nécessité d’efforts afin de …", "restent déterminés à … pour": a declaration
  /// tells the purpose of what it recognises, not of recognising it.
  private static boolean isStance(Fact fact, Idiom idiom) {
    return idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && fact instanceof Fact.Circumstance(var _, var clause, var adjunct)
        && !clause.fronted().contains(adjunct)
        && (idiom.words().is("attitude.verbs", clause.mainLemma()) && !isWilling(clause)
            // "est revenu sur sa visite pour saluer …": the visit had the purpose.
            || idiom.words().is("mention.verbs", clause.mainLemma()));
  }

  /// "restent disposés à tenir les sas ouverts pour …": what they are willing to do has a purpose.
  private static boolean isWilling(Clause clause) {
    var row = clause.row();
    var from = clause.rest().from();
    return WILLING.matcher(row.word(from)).matches()
        && row.word(from + 1).equals("à")
        && row.isInfinitive(from + 2);
  }

  /// "élargir leurs efforts" in two sentences, each with a purpose of its own: either would answer.
  private static boolean isDoneTwice(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || !(fact instanceof Fact.Circumstance(var _, var clause, var adjunct))) {
      return false;
    }
    var row = clause.row();
    var end = clause.fronted().contains(adjunct) ? clause.rest().to() : adjunct.range().from();
    var verbs = new ArrayList<String>();
    for (var i = clause.rest().from(); i < end; i++) {
      if (row.isInfinitive(i)) {
        verbs.add(row.at(i).lemma());
      } else if (row.is(i, PartOfSpeech.NOUN) && !MEANING.contains(row.word(i))) {
        var noun = row.at(i).lemma();
        return verbs.isEmpty()
            ? isAlso(idiom, clause.mainLemma(), noun)
            : verbs.stream().anyMatch(verb -> isAlso(idiom, verb, noun));
      }
    }
    return false;
  }

  /// Of a law that asks without its article, any other provision on the deed counts.
  private static boolean isAlso(Idiom idiom, String verb, String noun) {
    return (idiom.law()
            ? idiom.concordance().does(verb, noun)
            : idiom.concordance().aims(verb, noun))
        > 1;
  }

  /// "étend et diversifie son arsenal avec plus de …": of two verbs with one object the second
  /// alone does not do all that is told.
  private static boolean isOneOfTwo(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || !(fact instanceof Fact.Circumstance(var _, var clause, var adjunct))) {
      return false;
    }
    var row = clause.row();
    var with = false;
    for (var i = clause.rest().from();
        i < Math.min(clause.rest().to(), adjunct.range().from());
        i++) {
      with |= row.word(i).equals("avec");
    }
    var before = clause.verbGroup().from() - 1;
    return with
        && clause.isFurther()
        && row.is(before, PartOfSpeech.CCONJ)
        && row.isVerb(before - 1)
        && row.at(before - 1).form().person() > 0;
  }

  /// "ont pour intention de", "ont le droit de": what is meant comes behind.
  private static final Set<String> MEANING =
      Set.of("intention", "but", "objectif", "droit", "devoir", "mission", "tâche");

  private static final Pattern DETERMINED =
      Pattern.compile(
          "(?iu) (?:(restent|sont|demeurent)|reste-t|est|demeure-t)-(ils?|elles?)"
              + " (?:\\p{L}+ment )?(?:déterminée?s?|résolue?s?) à ");

  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.PURPOSE, AnswerKind.PURPOSE);

  /// "Dans quel but restent-ils déterminés à tirer parti …" would ask why they are determined.
  private static Draft intended(Draft draft) {
    var stem =
        DETERMINED
            .matcher(draft.stem())
            .replaceFirst(found ->
                (found.group(1) == null ? " entend-" : " entendent-") + found.group(2) + " ");
    return draft.asking(stem);
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (isDirected(fact, idiom)
        || isTask(fact)
        || isStance(fact, idiom)
        || isDoneTwice(fact, idiom)
        || isOneOfTwo(fact, idiom)) {
      return List.of();
    }
    return question.ask(name(), fact, idiom).stream()
        .filter(draft -> !SECOND.matcher(draft.stem()).find())
        .filter(draft -> !NOUN_TAKES_IT.matcher(draft.stem()).find())
        .filter(draft -> !RHETORIC.matcher(draft.stem()).find())
        .filter(draft -> !EFFORT.matcher(draft.stem()).find())
        .filter(draft -> !NO_PURPOSE.matcher(draft.answer().text()).find())
        .map(PurposeQuestion::intended)
        .toList();
  }

  /// "mandatent l’Agence pour élaborer un plan": what it has to do, and not why.
  private static boolean isTask(Fact fact) {
    return fact instanceof Fact.Circumstance(var _, var clause, var _)
        && clause.mainLemma().equals("mandater");
  }
}
