package app.alinea.core.question.rule.name;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Initials;
import app.alinea.core.question.rule.QuestionRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// "Quel est le sigle de « défense antimissile balistique » ?", where its letters are not simply
/// the first ones of these words.
public final class AcronymForExpansion implements QuestionRule {
  /// "Multilateral Convention" is of something that was left out.
  private static final int FEWEST = 3;

  private static final int SHORT = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.AcronymMeaning(var evidence, var acronym, var expansion))
        || idiom.words().is("known.acronyms", acronym)
        || Initials.spell(acronym, expansion)
        || isToldOnce(idiom, acronym)
        || idiom.words().language() == Language.ENGLISH
            && !idiom.law()
            && (expansion.split(" ", -1).length < FEWEST
                || lacksLetter(acronym, expansion)
                || isBuilt(acronym, expansion))) {
      return List.of();
    }
    var stem = idiom.templates().question("acronym.term", Map.of("expansion", expansion));
    var answer =
        new Answer(acronym, AnswerKind.ACRONYM, "acronym:" + acronym, evidence.span(), List.of());
    return List.of(
        new Draft(
            name(), fact, stem, answer, Statement.NONE, EnumSet.of(QuestionType.SHORT_ANSWER)));
  }

  /// "AfCTA" for a Free Trade Area: who types all the letters is right, whatever the text prints.
  private static boolean lacksLetter(String acronym, String expansion) {
    var letters = acronym.toUpperCase(Locale.ROOT);
    return Stream.of(expansion.split("[ -]", -1))
        .filter(word -> word.length() > SHORT && Character.isUpperCase(word.charAt(0)))
        .anyMatch(word -> letters.indexOf(word.charAt(0)) < 0);
  }

  /// "UNIFIL", "YSEALI": the first letters of all words stand in it in their order, so that most of
  /// it is built from the name.
  private static boolean isBuilt(String acronym, String expansion) {
    var letters = acronym.toUpperCase(Locale.ROOT);
    var at = 0;
    for (var word : expansion.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        at = letters.indexOf(word.charAt(0), at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }

  /// Letters of another language that the text itself never uses again are no term of it.
  private static boolean isToldOnce(Idiom idiom, String acronym) {
    return idiom.words().language() == Language.FRENCH
        && idiom.concordance().holding(acronym).filter(one -> one.text().contains(acronym)).count()
            < 2;
  }
}
