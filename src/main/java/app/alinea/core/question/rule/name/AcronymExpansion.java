package app.alinea.core.question.rule.name;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "Que signifie le sigle DIANA ?".
public final class AcronymExpansion implements QuestionRule {
  private static final Pattern PLURAL = Pattern.compile("\\p{L}{3,}[^sui\\W]s$");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.AcronymMeaning(var evidence, var acronym, var expansion))
        || idiom.words().is("known.acronyms", acronym)
        || isCountry(idiom, acronym)) {
      return List.of();
    }
    var stem = idiom.templates().question("acronym.expansion", Map.of("acronym", acronym));
    var answer =
        new Answer(
            alike(idiom, acronym, expansion),
            AnswerKind.EXPANSION,
            "acronym:" + acronym,
            evidence.span(),
            List.of());
    var told =
        new Statement(
            idiom.templates().fill("acronym.told", Map.of("acronym", acronym)),
            answer.text(),
            idiom.templates().get("acronym.told.end"));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer,
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)),
        new Draft(name(), fact, told.whole(), answer, told, EnumSet.of(QuestionType.TRUE_FALSE)));
  }

  /// "a JETP" is one "Partnership", though the text explained it by several.
  private static String alike(Idiom idiom, String acronym, String expansion) {
    if (idiom.words().language() != Language.ENGLISH
        || acronym.endsWith("s")
        || acronym.endsWith("S")
        || !PLURAL.matcher(expansion).find()
        || Stream.of("a ", "an ", "each ", "per ")
                .map(article -> article + acronym)
                .allMatch(one -> idiom.concordance().holding(one).findAny().isEmpty())
            && idiom
                .concordance()
                .holding(acronym + "s")
                .noneMatch(sentence -> sentence.text().contains(acronym + "s"))) {
      return expansion;
    }
    return expansion.endsWith("ies")
        ? expansion.substring(0, expansion.length() - 3) + "y"
        : expansion.substring(0, expansion.length() - 1);
  }

  /// Everybody knows which country a name means.
  private static boolean isCountry(Idiom idiom, String acronym) {
    return idiom.document().surfaceForms().entrySet().stream()
        .anyMatch(
            entry -> entry.getKey().startsWith("country:") && entry.getValue().contains(acronym));
  }
}
