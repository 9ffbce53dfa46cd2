package app.alinea.core.question.rule.event;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.distractor.Lands;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.phrase.FrenchPlaces;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// "Quel pays les Alliés remercient-ils de son hospitalité ?" where a text thanks its host.
public final class HostCountry implements QuestionRule {
  private static final Pattern STATE =
      Pattern.compile("^(?:la République|le Royaume) (?:de |d[’']|du )(?:la |l[’'])?(?=\\p{Lu})");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof PassingFact.Host(var evidence, var row, var entity))
        || !idiom.templates().has("host")
        || isTold(idiom, evidence.sentence(), entity)) {
      return List.of();
    }
    var tokens = row.tokensIn(entity.span());
    var determined =
        entity.type() == EntityType.COUNTRY
                && tokens.from() > 0
                && !row.word(tokens.from() - 1).isEmpty()
                && List.of("la", "le", "l'", "les", "the").contains(row.word(tokens.from() - 1))
            ? new TokenRange(tokens.from() - 1, tokens.to())
            : tokens;
    var text = shortForm(idiom, row.text(determined));
    var author = idiom.voice().author();
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question("host", Map.of("author", author.name(), "pronoun", author.pronoun())),
            new Answer(
                text,
                AnswerKind.COUNTRY,
                entity.id(),
                entity.span(),
                new Wording(idiom).otherNames(entity, text)),
            new Statement(
                idiom.templates().fill("host.told", Map.of("author", author.name())),
                text,
                idiom.templates().get("host.end")),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.SHORT_ANSWER,
                QuestionType.TRUE_FALSE,
                QuestionType.CLOZE)));
  }

  /// Who opens a text with the city where he met has told the host.
  private static boolean isTold(Idiom idiom, AnalysedSentence thanks, Entity country) {
    return idiom.document().sentences().stream()
        .filter(sentence -> sentence.position() == 0 && !sentence.equals(thanks))
        .flatMap(sentence -> sentence.entities().stream())
        .anyMatch(
            entity -> entity.id().equals(country.id()) || Lands.holds(country.id(), entity.id()));
  }

  /// "la Lituanie" of "la République de Lituanie", as the other countries are called.
  private static String shortForm(Idiom idiom, String text) {
    var state = STATE.matcher(text);
    return idiom.words().language() == Language.FRENCH && state.find()
        ? FrenchPlaces.definite(text.substring(state.end()))
        : text;
  }
}
