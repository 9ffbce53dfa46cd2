package app.alinea.core.question.rule.circumstance;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.CircumstanceQuestion;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.UntoldCase;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// In which case a thing holds.
public final class ConditionQuestion implements QuestionRule {
  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.CONDITION, AnswerKind.CONDITION);

  /// A period, as "deux heures au maximum".
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)[\\p{L}\\d-]+ (?:heures?|jours?|semaines?|mois|ans?|années?|hours?|days?|weeks?"
              + "|months?|years?)\\b");

  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?iu)\\b(?:afin (?:de |d[’']|que? )|pour (?:les? |la |l[’']|y |en |se |s[’'])?"
              + "\\p{L}+(?:er|ir|re)\\b|in order to|so as to|so that)");

  /// "si je puis dire", "if I may say so": a turn of speech.
  private static final Set<String> SPEAKER = Set.of("je", "j'", "j’", "i");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (fact instanceof Fact.Circumstance(var _, var clause, var adjunct)
        && clause.row().word(adjunct.range().from()).equals("where")
        && adjunct.range().from() > 0
        && !(idiom.law() && clause.row().word(adjunct.range().from() - 1).equals(","))) {
      // "all areas where facts could be collected" tells which areas; only laws mean a case by it.
      return List.of();
    }
    if (fact instanceof Fact.Circumstance(var _, var clause, var adjunct)
        && (holdsMainClause(idiom, clause.row(), adjunct.range())
            || tellsWhere(idiom, clause, adjunct))) {
      return List.of();
    }
    if (fact instanceof Fact.Circumstance(var _, var clause, var adjunct)
        && (limitsAPurpose(clause.row(), clause.verb(), adjunct.range().from())
            || SPEAKER.contains(clause.row().word(adjunct.range().from() + 1)))) {
      return List.of();
    }
    return question.ask(name(), fact, idiom).stream()
        .filter(draft -> !holdsInOtherCases(fact, idiom, draft.stem()))
        .filter(_ ->
            !(fact instanceof Fact.Circumstance circumstance)
                || !UntoldCase.isOne(circumstance.clause().row(), circumstance.adjunct().range()))
        .map(ConditionQuestion::timed)
        .toList();
  }

  /// "S’il y a appel, il y sera statué et, si …": a sentence of its own stands in it.
  private static boolean holdsMainClause(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from() + 1; i + 2 < range.to(); i++) {
      if (row.word(i).equals(",") && idiom.words().is("subject.pronouns", row.word(i + 1))) {
        var verb = i + 2;
        while (idiom.words().is("clitics", row.word(verb))) {
          verb++;
        }
        var main = row.mood(verb) == Mood.FUTURE || idiom.words().is("modals", row.word(verb));
        if (main) {
          return true;
        }
      }
    }
    return false;
  }

  /// "to list points of contact, where pilots may ask": outside of laws English tells places so.
  private static boolean tellsWhere(Idiom idiom, Clause clause, Adjunct adjunct) {
    var row = clause.row();
    return !idiom.law()
        && !clause.fronted().contains(adjunct)
        && row.word(adjunct.range().from()).equals("where")
        && row.is(adjunct.range().from() - 2, PartOfSpeech.NOUN)
        && row.is(adjunct.range().from() + 1, PartOfSpeech.NOUN);
  }

  /// "When shall the Convention enter into force?", never "In which case".
  private static Draft timed(Draft draft) {
    return FORCE.matcher(draft.stem()).find()
        ? draft.asking(draft.stem().replaceFirst("^In which case ", "When "))
        : draft;
  }

  private static final Pattern FORCE =
      Pattern.compile("^In which case .*\\b(?:into force|take effect|cease to apply)\\b");

  /// "a adopté une résolution afin de pouvoir agir lorsque …": the case is that of the purpose.
  private static boolean limitsAPurpose(TokenRow row, int verb, int from) {
    var behind = row.text(new TokenRange(Math.min(verb, from), from));
    return !row.word(from - 1).equals(",") && PURPOSE.matcher(behind).find();
  }

  /// "réduite de deux heures" is what another item of the article says of another case.
  private static boolean holdsInOtherCases(Fact fact, Idiom idiom, String stem) {
    var own = fact.evidence().sentence().sentence().index();
    var matcher = PERIOD.matcher(stem);
    while (matcher.find()) {
      var period = matcher.group().toLowerCase(Locale.ROOT);
      if (idiom.document().sentencesAt(fact.evidence().position()).stream()
          .filter(sentence -> sentence.sentence().index() != own)
          .anyMatch(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(period))) {
        return true;
      }
    }
    return false;
  }
}
