package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.ArticleFact.Act.Mode;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.NumberedPart;
import app.alinea.core.question.rule.Opening;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// "According to Article 2, what shall the Parties encourage?": where an article lays down several
/// acts for one bearer, each is told from the others by its verb.
public final class ObjectUnderArticle implements QuestionRule {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 32;

  /// In tokens: nobody answers so much at once.
  private static final int LONG = 36;

  private static final int HEAD = 3;

  private static final Set<String> LEADING = Set.of("access", "right", "rights", "accès", "droit");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Act(var _, var clause, var mode, var acts))
        || mode == Mode.STATEMENT
        || acts.size() != 1
        || !ProvisionName.isCited(idiom, fact)
        || !ActUnderArticle.isBearer(idiom, clause)
        || !Wording.standsAlone(clause.withoutOpenings())
        || SelfReference.isIn(idiom, clause)) {
      return List.of();
    }
    var whole = acts.getFirst();
    var act = whole.length() > LONG ? upToSecond(clause.row(), whole) : whole;
    var opening = new Opening(idiom, clause);
    var own = new TokenRange(clause.verbGroup().from(), act.to());
    if (!opening.isSound()
        || opening.tellsCase()
        || act.equals(whole) && !Rivals.inArticle(idiom, clause, own, mode)
        || NumberedPart.of(idiom, clause.row().sentence())
            .filter(part -> !Rivals.inPart(idiom, clause, own, mode, part))
            .isPresent()) {
      return List.of();
    }
    return asked(fact, idiom, clause, mode, act, opening);
  }

  /// The first of two acts of a sentence too long to be answered whole: "settle any disputes …, and
  /// to refrain from …".
  private static TokenRange upToSecond(TokenRow row, TokenRange act) {
    for (var i = act.from() + SHORTEST; i + 2 < act.to(); i++) {
      var joint = row.is(i, PartOfSpeech.CCONJ) ? i : -1;
      var link = row.word(i + 1);
      var led = link.equals("to") || link.equals("à") || link.equals("de") || link.equals("d'");
      if (joint > 0 && led && row.isVerb(i + 2)) {
        return new TokenRange(act.from(), row.word(i - 1).equals(",") ? i - 1 : i);
      }
    }
    return act;
  }

  private List<Draft> asked(
      Fact fact, Idiom idiom, Clause clause, Mode mode, TokenRange act, Opening opening) {
    var row = clause.row();
    var verb = act.from() + (row.word(act.from()).equals("à") ? 1 : 0);
    var object = object(idiom, row, new TokenRange(Math.min(verb + 1, act.to()), act.to()));
    if (!isTransitive(idiom, row, verb, object) || isDoneAgain(idiom, row, verb)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var subject = wording.told(row, clause.subject());
    if (answer.isEmpty() || subject.isEmpty()) {
      return List.of();
    }
    var french = idiom.words().language() == Language.FRENCH;
    var stem =
        idiom
            .templates()
            .question(
                "act.object." + mode,
                Map.of(
                    "article", ProvisionName.of(idiom, fact),
                    "opening", opening.told(),
                    "modal", ActUnderArticle.verb(idiom, clause, mode),
                    "do", ActUnderArticle.isSingular(clause) ? "does" : "do",
                    "verb", french ? row.at(verb).lemma() : row.word(verb),
                    "subject", subject.get()));
    return List.of(
        new Draft(
            name(), fact, stem, answer.get(), Statement.NONE, EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// Without how and to whom it is done: "forward the information as promptly as possible to …".
  private static TokenRange object(Idiom idiom, TokenRow row, TokenRange whole) {
    for (var i = whole.from() + 2; i + 1 < whole.to(); i++) {
      var manner = row.word(i).equals("as") && row.is(i + 1, PartOfSpeech.ADV);
      var means =
          row.word(i).equals("by")
              && (row.word(i + 1).equals("means")
                  || row.word(i + 2).equals("means")
                  || row.word(i + 3).equals("means"));
      var adverb = row.is(i, PartOfSpeech.ADV) && row.word(i).endsWith("ly");
      var recipient =
          (row.word(i).equals("to") || row.word(i).equals("aux") || row.word(i).equals("à"))
              && idiom.words().is("telling.to", row.at(whole.from() - 1).lemma())
              && !leadsOn(row, whole.from(), i);
      if (beginsDeed(idiom, row, i)
          || manner
          || means
          || recipient
          || adverb && row.is(i + 1, PartOfSpeech.ADP)) {
        return new TokenRange(whole.from(), i);
      }
    }
    return whole;
  }

  /// "consulter le registre | et en obtenir copie": behind the joint stands another verb.
  private static boolean beginsDeed(Idiom idiom, TokenRow row, int joint) {
    if (!row.is(joint, PartOfSpeech.CCONJ)) {
      return false;
    }
    var at = joint + 1;
    while (idiom.words().is("clitics", row.word(at)) && !row.is(at, PartOfSpeech.DET)) {
      at++;
    }
    return idiom.words().language() == Language.FRENCH && row.isInfinitive(at);
  }

  /// "access for the mission to all areas": the noun is nothing without what it leads to.
  private static boolean leadsOn(TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (LEADING.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// A verb that says something by itself, with a thing as its object right behind it.
  private static boolean isTransitive(Idiom idiom, TokenRow row, int verb, TokenRange object) {
    var from = object.from();
    var starts =
        row.is(from, PartOfSpeech.DET)
            || idiom.words().language() == Language.ENGLISH
                && (row.is(from, PartOfSpeech.ADJ) || row.is(from, PartOfSpeech.NOUN));
    return starts
        && (row.isInfinitive(verb) || row.mood(verb) == Mood.FUTURE || row.isVerb(verb))
        && object.length() >= SHORTEST
        && object.length() <= LONGEST
        && !idiom.words().is("thin.verbs", row.at(verb).lemma())
        && !idiom.words().is("stative.verbs", row.at(verb).lemma())
        && !idiom.words().is("anaphoric.determiners", row.word(from))
        && !idiom.words().is("negation", row.word(from))
        && !PartyWords.anyIn(idiom.words(), row, from, Math.min(object.to(), from + HEAD));
  }

  /// Another sentence of the article has the same verb.
  private static boolean isDoneAgain(Idiom idiom, TokenRow row, int verb) {
    var lemma = row.at(verb).lemma();
    var own = row.sentence();
    return idiom.document().sentencesAt(own.position()).stream()
        .filter(other -> other.sentence().index() != own.sentence().index())
        .anyMatch(other -> other.tokens().stream().anyMatch(token -> token.lemma().equals(lemma)));
  }
}
