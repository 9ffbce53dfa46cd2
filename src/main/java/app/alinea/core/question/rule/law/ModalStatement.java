package app.alinea.core.question.rule.law;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.ArticleFact.Act.Mode;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Norm.Force;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Opening;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Statements that are false where they make a power an obligation, an obligation a power, or a ban
/// a power: "The Council shall appoint …" where it may, "The Secretary may publish …" where he
/// shall, "Members may seek …" where they shall not.
public final class ModalStatement implements QuestionRule {
  private static final Set<String> NEGATIVE =
      Set.of("aucun", "aucune", "nul", "ni", "que", "qu'", "nor", "unless", "any", "neither");

  /// "notify all Parties of the request", "inform the Parties concerned": whose, and by what?
  private static final Pattern UNTOLD =
      Pattern.compile(
          "(?iu)(?:^\\p{L}+ (?:them|it|him|her|these|those)\\b|^(?:le|la|les|lui|leur|l[’'])"
              + " ?\\p{L}+er\\b|(?:\\b(?:the|la|le|du|ces)"
              + " (?:request|demande|decision|décision|notification|proposal"
              + "|proposition|question|matter|report|rapport|fait)|concerned|concernée?s?"
              + "|intéressée?s?)$)");

  private static final Set<String> NOT = Set.of("pas", "not");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 36;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (isEnglishLaw(idiom) && !(fact instanceof Fact.Norm)) {
      // That somebody "need not" do his duty shows for false without the text.
      return List.of();
    }
    return switch (fact) {
      case ArticleFact.Act(var _, var clause, var mode, var acts)
          when mode == Mode.POWER && acts.size() == 1 && ProvisionName.isCited(idiom, fact) ->
          told(fact, idiom, clause, acts.getFirst(), Force.RIGHT);
      case ArticleFact.Act(var _, var clause, var mode, var acts)
          when mode == Mode.DUTY
              && acts.size() == 1
              && ProvisionName.isCited(idiom, fact)
              && isOpen(idiom, clause.row(), acts.getFirst()) ->
          told(fact, idiom, clause, acts.getFirst(), Force.DUTY);
      case Fact.Norm(var _, var clause, var force, var act)
          when force == Force.BAN && !isNegative(clause, act) ->
          told(fact, idiom, clause, act, Force.BAN);
      default -> List.of();
    };
  }

  /// What a body or a state might as well be free to do.
  private static boolean isOpen(Idiom idiom, TokenRow row, TokenRange act) {
    for (var i = act.from(); i < Math.min(act.to(), act.from() + 2); i++) {
      if (row.isVerb(i)) {
        return idiom.words().is("procedure.verbs", row.at(i).lemma());
      }
    }
    return false;
  }

  /// "ne peuvent exercer aucun mandat": the statement would stay negative without its verb's "ne".
  private static boolean isNegative(Clause clause, TokenRange act) {
    for (var i = act.from(); i < act.to(); i++) {
      if (NEGATIVE.contains(clause.row().word(i)) || NoneOfAKind.isAt(clause.row(), i)) {
        return true;
      }
    }
    return false;
  }

  /// To leave, to join, to use one’s right: nobody would believe it an obligation.
  private static boolean isOwnAffair(Idiom idiom, Clause clause, TokenRange act) {
    for (var i = act.from(); i < act.to(); i++) {
      if (idiom.words().is("free.verbs", clause.row().at(i).lemma())
          || idiom.words().is("right.nouns", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "exiger le paiement ou refuser": French would have to repeat its "de".
  private static boolean hasSecondInfinitive(TokenRow row, TokenRange act) {
    for (var i = act.from() + 1; i < act.to(); i++) {
      var joined = row.is(i - 1, PartOfSpeech.CCONJ) || row.word(i - 1).equals(",");
      if (joined && row.isInfinitive(i)) {
        return true;
      }
    }
    return false;
  }

  /// "other forms of settlement": other than those of a sentence before; other parties are known.
  private static boolean speaksOfOthers(TokenRow row, TokenRange act) {
    for (var i = act.from(); i + 1 < act.to(); i++) {
      var other = row.word(i).equals("other") || row.word(i).startsWith("autre");
      if (other && Character.isLowerCase(row.at(i + 1).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /// Of an English law only bans are told: a duty made a power is no falsehood.
  private static boolean isEnglishLaw(Idiom idiom) {
    return idiom.law() && idiom.words().language() == Language.ENGLISH;
  }

  /// "only" and the like make a power of what would be no duty anyhow.
  private static boolean isLimited(TokenRow row, TokenRange act) {
    for (var i = act.from(); i < act.to(); i++) {
      if (LIMITS.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// Duty or power is a matter only where the same article gives its bearer both; "only" and the
  /// like make a power of what would be no duty anyhow.
  private static boolean isContrasted(Idiom idiom, Clause clause, TokenRange act, boolean power) {
    var row = clause.row();
    for (var i = act.from(); i < act.to(); i++) {
      if (LIMITS.contains(row.word(i))) {
        return false;
      }
    }
    var own = new TokenRange(clause.verbGroup().from(), act.to());
    return Rivals.inArticle(idiom, clause, own, power ? Mode.DUTY : Mode.POWER);
  }

  private static final Set<String> LIMITS =
      Set.of("only", "solely", "unless", "seulement", "uniquement");

  private List<Draft> told(Fact fact, Idiom idiom, Clause clause, TokenRange act, Force force) {
    var power = force == Force.RIGHT;
    var row = clause.row();
    var opening = new Opening(idiom, clause);
    if (clause.isFurther()
        || hasSecondInfinitive(row, act)
        || speaksOfOthers(row, act)
        || power && idiom.words().is("offering.verbs", row.at(act.from()).lemma())
        || power && isOwnAffair(idiom, clause, act)
        || force != Force.BAN && !isContrasted(idiom, clause, act, power)
        || force == Force.DUTY && isLimited(row, act)
        || act.length() < SHORTEST
        || clause.whole().length() > LONGEST
        || !opening.isSound()
        || !PartyNouns.isParty(idiom, clause) && row.entityAt(clause.subject()).isEmpty()
        || SelfReference.isIn(idiom, clause)
        || idiom.words().is("negation", row.word(clause.subject().from()))
        || !Wording.standsAlone(clause.withoutOpenings())) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var subject = wording.told(row, clause.subject());
    var rest = force == Force.DUTY ? ToldAct.of(idiom, row, act) : wording.told(row, List.of(act));
    var modal = modal(idiom, clause, act, rest.orElse(""), force);
    if (subject.isEmpty()
        || rest.isEmpty()
        || modal.isEmpty()
        || UNTOLD.matcher(rest.get()).find()) {
      return List.of();
    }
    var statement = new Statement(opening.told() + subject.get(), modal.get().right(), rest.get());
    var span = row.span(new TokenRange(clause.verb(), clause.verb() + 1));
    var answer =
        new Answer(
            modal.get().right(),
            AnswerKind.MODALITY,
            modal.get().right(),
            span,
            List.of(modal.get().wrong()));
    return List.of(
        new Draft(
            name(),
            fact,
            statement.whole(),
            answer,
            statement,
            EnumSet.of(QuestionType.TRUE_FALSE)));
  }

  /// What the text says and what it does not.
  private record Modal(String right, String wrong) {}

  private static Optional<Modal> modal(
      Idiom idiom, Clause clause, TokenRange act, String rest, Force force) {
    var row = clause.row();
    var english = idiom.words().language() == Language.ENGLISH;
    var plural =
        english
            ? Bearers.isPlural(clause)
            : row.at(clause.verb()).form().number() == GrammaticalNumber.PLURAL;
    if (force == Force.BAN) {
      if (english) {
        return Optional.of(new Modal(row.word(clause.verb()) + " not", "may"));
      }
      var verb = row.word(clause.verb());
      var not = NOT.contains(row.word(act.from() - 1)) ? " pas" : "";
      return Optional.of(
          new Modal(
              (FrenchSound.elides(verb) ? "n’" : "ne ") + verb + not, plural ? "peuvent" : "peut"));
    }
    var of = FrenchSound.elides(rest) ? "d’" : "de";
    var own = row.word(clause.verb());
    var must =
        english
            ? own.equals("must") ? own : "shall"
            : (plural ? "ont" : "a") + " l’obligation " + of;
    var may =
        english ? "may" : (plural ? "ont" : "a") + " la faculté, mais non l’obligation, " + of;
    return Optional.of(force == Force.DUTY ? new Modal(must, may) : new Modal(may, must));
  }
}
