package app.alinea.core.question.rule.name;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.Agreement;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// "Dans quel article du Traité de Washington la résilience est-elle enracinée ?": a thing that is
/// called something "enraciné dans l’article 3 du Traité".
public final class RootedInArticle implements QuestionRule {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Set<String> LEADS = Set.of("dans", "à", "par");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || !(fact instanceof Fact.Mention(var _, var clause, var entity, var _))
        || entity.type() != EntityType.ARTICLE
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || Definiteness.leansBack(idiom, clause)
        || !idiom.words().is("copulas", clause.mainLemma())) {
      return List.of();
    }
    var row = clause.row();
    var tokens = row.tokensIn(entity.span());
    var participle = tokens.from() - 3;
    if (participle <= clause.rest().from()
        || !row.word(tokens.from() - 1).equals("l'")
        || !LEADS.contains(row.word(tokens.from() - 2))
        || row.mood(participle) != Mood.PAST_PARTICIPLE) {
      return List.of();
    }
    var text = row.text(tokens);
    var number = NUMBER.matcher(text);
    if (!number.find() || number.end() == text.length()) {
      return List.of();
    }
    var agreement = Agreement.of(clause);
    var done =
        idiom
            .morphology()
            .inflect(
                row.at(participle).lemma(),
                PartOfSpeech.VERB,
                new WordForm(
                    agreement.gender() == Gender.FEMININE ? Gender.FEMININE : Gender.MASCULINE,
                    agreement.number() == GrammaticalNumber.PLURAL
                        ? GrammaticalNumber.PLURAL
                        : GrammaticalNumber.SINGULAR,
                    0,
                    Mood.PAST_PARTICIPLE));
    var treaty = text.substring(number.end()).strip();
    var lead = row.word(tokens.from() - 2);
    var question =
        idiom
            .phrasing()
            .invert(
                Character.toUpperCase(lead.charAt(0))
                    + lead.substring(1)
                    + " quel article "
                    + treaty,
                clause,
                List.of());
    var subject = new Wording(idiom).told(row, clause.subject());
    if (done.isEmpty() || question.isEmpty() || subject.isEmpty()) {
      return List.of();
    }
    var key = idiom.templates().fill("article.option", Map.of("number", number.group()));
    var be = agreement.number() == GrammaticalNumber.PLURAL ? " sont " : " est ";
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get() + " " + done.get()),
            new Answer(
                key,
                AnswerKind.ARTICLE,
                entity.id(),
                entity.span(),
                List.of(number.group(), "article " + number.group())),
            new Statement(subject.get() + be + done.get() + " " + lead, key, treaty),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.SHORT_ANSWER,
                QuestionType.CLOZE,
                QuestionType.TRUE_FALSE)));
  }
}
