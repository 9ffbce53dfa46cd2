package app.alinea.core.question.rule.event;

import app.alinea.core.language.EntityType;
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
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Coordination;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Dans quel pays se trouve le Centre d’excellence … ?" where its creation is told, "Dans quelle
/// ville est-il envisagé d’établir un bureau … ?" where it is only studied.
public final class PlaceOfFoundation implements QuestionRule {
  /// In a question that names no authors nobody knows whose "leur engagement" is.
  private static final Pattern THEIR = Pattern.compile("(?<!\\p{L})(?:leurs?|their)(?!\\p{L})");

  private static final Pattern SEATED =
      Pattern.compile("(.+?),? (?:to be )?(headquartered|based|located|hosted|seated)");

  private static final Set<String> PLACE = Set.of("à", "en", "au", "aux", "in");
  private static final Map<String, String> DEFINITE =
      Map.of("un ", "le ", "une ", "la ", "a ", "the ", "an ", "the ");
  private static final Set<String> OF = Set.of("de", "du", "d'", "of");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || entity.type() != EntityType.CITY && entity.type() != EntityType.COUNTRY
        || !PLACE.contains(clause.row().word(range.from() - 1))) {
      return List.of();
    }
    var row = clause.row();
    var founded = founded(idiom, clause, range.from() - 1);
    if (founded.isEmpty()) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var place = new TokenRange(range.from() - 1, range.to());
    var thing = wording.told(row, founded.get().thing());
    var kind = AnswerKind.of(entity.type());
    var answer = wording.answer(row, place, kind);
    var statement = wording.statement(clause, place);
    if (thing.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var where = idiom.templates().get(kind == AnswerKind.CITY ? "where.city" : "where.country");
    if (Coordination.parts(row, founded.get().thing())) {
      return List.of();
    }
    var rest = new TokenRange(range.to(), Coordination.end(row, range.to(), clause.rest().to()));
    var asked =
        founded.get().planned() && idiom.words().language() == Language.FRENCH
            ? idiom
                .phrasing()
                .invert(
                    where,
                    clause,
                    List.of(new TokenRange(clause.rest().from(), founded.get().thing().to()), rest))
            : Optional.<String>empty();
    var after = wording.told(row, List.of(rest));
    var key =
        founded.get().planned()
            ? isStudied(idiom, clause) ? "foundation.studied" : "foundation.planned"
            : "foundation";
    var whole =
        defined(thing.get(), founded.get())
            + after.filter(text -> !THEIR.matcher(text).find()).map(text -> " " + text).orElse("");
    return List.of(
        new Draft(
            name(),
            fact,
            seated(thing.get(), where)
                .filter(_ -> founded.get().planned())
                .or(() -> asked)
                .map(idiom.templates()::question)
                .orElseGet(
                    () -> idiom.templates().question(key, Map.of("where", where, "thing", whole))),
            new Answer(
                answer.get().text(),
                kind,
                entity.id(),
                answer.get().span(),
                wording.otherNames(entity, answer.get().text())),
            statement.get(),
            isSaidOfPart(row, founded.get().thing())
                ? EnumSet.of(QuestionType.TRUE_FALSE, QuestionType.CLOZE)
                : EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE,
                    QuestionType.CLOZE)));
  }

  /// "the Kelp Agency, to be headquartered in Bergen": it is the seat that is there.
  private static Optional<String> seated(String thing, String where) {
    var matcher = SEATED.matcher(thing);
    return matcher.matches()
        ? Optional.of(where + " is " + matcher.group(1) + " to be " + matcher.group(2))
        : Optional.empty();
  }

  /// "un Centre, dont le siège sera établi à …": the place is the seat’s.
  private static boolean isSaidOfPart(TokenRow row, TokenRange thing) {
    for (var i = thing.from(); i < thing.to(); i++) {
      if (Set.of("dont", "qui", "où", "whose", "which").contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static String defined(String thing, Found found) {
    if (!found.article().isEmpty()) {
      return found.article() + " " + thing;
    }
    if (found.planned()) {
      return thing;
    }
    // What was created is one certain thing: "un Centre" becomes "le Centre".
    for (var article : DEFINITE.entrySet()) {
      if (thing.startsWith(article.getKey())) {
        var noun = thing.substring(article.getKey().length());
        return (FrenchSound.elides(noun) && !article.getKey().startsWith("a")
                ? "l’"
                : article.getValue())
            + noun;
      }
    }
    return thing;
  }

  private static boolean isStudied(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.verb(); i < clause.rest().to(); i++) {
      if (idiom.words().is("study.words", row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// @param article to put before the thing, where a contraction swallowed it
  private record Found(TokenRange thing, String article, boolean planned) {}

  private static Optional<Found> founded(Idiom idiom, Clause clause, int end) {
    var row = clause.row();
    for (var i = clause.rest().from(); i + 2 < end; i++) {
      var noun =
          row.is(i, PartOfSpeech.NOUN)
              && idiom.words().is("foundation.nouns", row.at(i).lemma())
              && OF.contains(row.word(i + 1));
      if (noun) {
        var article = row.word(i + 1).equals("du") ? "le" : "";
        return Optional.of(new Found(new TokenRange(i + 2, end), article, false));
      }
      if (row.isInfinitive(i)
          && idiom.words().is("foundation.verbs", row.at(i).lemma())
          && row.is(i + 1, PartOfSpeech.DET)) {
        return Optional.of(new Found(new TokenRange(i + 1, end), "", true));
      }
    }
    return Optional.empty();
  }
}
