package app.alinea.core.question.rule.law;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Norm.Force;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Everybody;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.NumberedPart;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// "What are ministers forbidden to do?", "Qu’est-il interdit aux ministres de faire ?": told
/// without a negation, which would be overlooked.
public final class BanOnBearer implements QuestionRule {
  private static final Set<String> NEGATIVE =
      Set.of("aucun", "aucune", "nul", "nulle", "ni", "que", "qu'", "nor", "unless");

  /// "make any law, and the Executive": a second bearer with his ban.
  private static final Pattern TORN = Pattern.compile(", (?:and|or|nor) (?:the|any|an?) [^,]*$");

  private static final int SHORTEST = 2;
  private static final int LONGEST_BEARER = 4;

  /// "ne peuvent exercer aucun mandat": without its "ne" the answer would say the contrary.
  private static boolean isNegative(Clause clause, TokenRange act) {
    for (var i = act.from(); i < act.to(); i++) {
      if (NEGATIVE.contains(clause.row().word(i)) || NoneOfAKind.isAt(clause.row(), i)) {
        return true;
      }
    }
    return false;
  }

  /// "Judges shall not …" twice: either ban would answer.
  private static boolean hasAnotherBan(
      Idiom idiom, Clause clause, Predicate<AnalysedSentence> considered) {
    var row = clause.row();
    var from =
        clause.subject().from() + (row.is(clause.subject().from(), PartOfSpeech.DET) ? 1 : 0);
    // A body may go by its short name elsewhere.
    var bearer =
        row.text(new TokenRange(from, Math.min(clause.subject().to(), from + LONGEST_BEARER)));
    return idiom
            .concordance()
            .holding(bearer)
            .filter(considered)
            .filter(sentence -> BAN.matcher(sentence.text()).find())
            .limit(2)
            .count()
        > 1;
  }

  /// The article that has to be told where others forbid the bearer more; nothing to tell where it
  /// is his only ban; empty where his bans cannot be told apart.
  private static Optional<String> citedWhere(Idiom idiom, Fact fact, Clause clause) {
    if (!hasAnotherBan(idiom, clause, _ -> true)) {
      return Optional.of("");
    }
    var own = clause.row().sentence();
    var part = NumberedPart.of(idiom, own);
    var here =
        hasAnotherBan(
            idiom,
            clause,
            other ->
                other.position() == own.position()
                    && part.map(each -> each.holds(other)).orElse(true));
    return here || !ProvisionName.isCited(idiom, fact)
        ? Optional.empty()
        : Optional.of(
            part.map(each -> ProvisionName.of(idiom, fact, each))
                .orElseGet(() -> ProvisionName.of(idiom, fact)));
  }

  private static final Pattern BAN =
      Pattern.compile(
          "(?iu)\\b(?:shall|may|must|can) (?:not|neither)\\b|\\bno \\p{L}+ shall\\b|\\bn(?:e"
              + " |[’'])");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Norm(var _, var clause, var force, var act))
        || force != Force.BAN
        || act.length() < SHORTEST
        || idiom.words().is("stative.verbs", clause.row().at(act.from()).lemma())
        || SelfReference.isIn(idiom, clause)
        || !PartyNouns.isParty(idiom, clause)
        || Everybody.isSubject(idiom, clause)
        || !Wording.standsAlone(clause)
        || isNegative(clause, act)) {
      return List.of();
    }
    var cited = citedWhere(idiom, fact, clause);
    if (cited.isEmpty()) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var bearer = wording.told(row, clause.subject());
    var answer = wording.answer(row, act, AnswerKind.FREE);
    if (bearer.isEmpty() || answer.isEmpty() || TORN.matcher(answer.get().text()).find()) {
      return List.of();
    }
    var stem =
        idiom
            .templates()
            .question(
                cited.get().isEmpty() ? "ban" : "ban.cited",
                Map.of(
                    "article", cited.get(),
                    "bearer", bearer.get(),
                    "to", French.to(bearer.get()),
                    "be", Bearers.isPlural(clause) ? "are" : "is"));
    return List.of(
        new Draft(
            name(), fact, stem, answer.get(), Statement.NONE, EnumSet.of(QuestionType.FLASHCARD)));
  }
}
