package app.alinea.core.question.rule.circumstance;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.CircumstanceQuestion;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// For what reason a thing is so.
public final class ReasonQuestion implements QuestionRule {
  private static final Pattern LEAD = Pattern.compile("(?iu)^compte tenu (?=d)");

  private static final Pattern TWICE = Pattern.compile("(?iu)compte tenu .*\\bcompte\\b");

  private static final Set<String> DASHES = Set.of("–", "—");

  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.REASON, AnswerKind.REASON);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Circumstance(var _, var clause, var adjunct))
        // "Nul ne peut être lésé en raison de …", "shall not be denied because of …": on which
        // grounds not, no reason why.
        || idiom.words().is("nobody", clause.row().word(clause.subject().from()))
        || idiom.words().language() == Language.ENGLISH && Negated.is(idiom, clause)
        // "Car, je reprends vos mots, …": it opens a sentence that is a reason itself.
        || clause.fronted().contains(adjunct)
            && clause.row().word(adjunct.range().from()).equals("car")
        // "work – due to end by May – to …": set between dashes, it tells of what stands before.
        || opensBetweenDashes(clause.row(), adjunct.range().from())
        || tellsOfNoun(clause, adjunct)) {
      return List.of();
    }
    return question.ask(name(), fact, idiom).stream()
        .map(ReasonQuestion::asReason)
        .map(ReasonQuestion::withoutLead)
        // "Compte tenu de quoi tient-il compte du risque …": of the same twice.
        .filter(draft -> !TWICE.matcher(draft.stem()).find())
        .toList();
  }

  private static boolean opensBetweenDashes(TokenRow row, int from) {
    var dashes = 0;
    for (var i = 0; i < from; i++) {
      dashes += DASHES.contains(row.word(i)) ? 1 : 0;
    }
    return dashes % 2 == 1 && DASHES.contains(row.word(from - 1));
  }

  /// "health hazards due to exposure": without a comma the cause is that of the noun.
  private static boolean tellsOfNoun(Clause clause, Adjunct adjunct) {
    var row = clause.row();
    var from = adjunct.range().from();
    return row.word(from).equals("due")
        && !clause.fronted().contains(adjunct)
        && (row.is(from - 1, PartOfSpeech.NOUN) || row.is(from - 1, PartOfSpeech.PROPN));
  }

  /// "Compte tenu de quoi …?" – "de l’état du mur": the question says the rest.
  private static Draft withoutLead(Draft draft) {
    var answer = draft.answer();
    var lead = draft.stem().contains("ompte tenu de quoi") ? LEAD.matcher(answer.text()) : null;
    if (lead == null || !lead.find()) {
      return draft;
    }
    return new Draft(
        draft.rule(),
        draft.fact(),
        draft.stem(),
        new Answer(
            answer.text().substring(lead.end()),
            answer.kind(),
            answer.referent(),
            answer.span(),
            answer.accepted()),
        Statement.NONE,
        EnumSet.of(QuestionType.FLASHCARD));
  }

  /// "Pour quelle raison …?" is answered by "parce que"; "car" begins no sentence of its own.
  private static Draft asReason(Draft draft) {
    var answer = draft.answer();
    if (!answer.text().startsWith("car ")) {
      return draft;
    }
    var told = answer.text().substring("car ".length());
    var because = FrenchSound.elides(told) ? "parce qu’" : "parce que ";
    return new Draft(
        draft.rule(),
        draft.fact(),
        draft.stem(),
        new Answer(
            because + told, answer.kind(), answer.referent(), answer.span(), answer.accepted()),
        draft.statement(),
        draft.types());
  }
}
