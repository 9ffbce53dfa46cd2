package app.alinea.core.question.rule.law;

import app.alinea.core.language.AnalysedSentence;
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
import java.util.Locale;
import java.util.Map;

/// "En quelles langues les textes de la Convention font-ils également foi ?"
public final class AuthenticLanguages implements QuestionRule {
  /// The languages of a world organisation everybody knows: others among them fall at once.
  private static final int MOST_EXCHANGED = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Languages(var evidence, var names))) {
      return List.of();
    }
    var french = idiom.words().language() == Language.FRENCH;
    var told = names.stream().map(name -> french ? "en " + feminineless(name) : name).toList();
    var text =
        String.join(", ", told.subList(0, told.size() - 1))
            + (french ? " et " : " and ")
            + told.getLast();
    var asked =
        idiom.templates().question("languages", Map.of("text", named(idiom, evidence.sentence())));
    var stem =
        evidence.sentence().text().contains("authoritative")
            ? asked.replace(" authentic", " authoritative")
            : asked;
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            new Answer(text, AnswerKind.VALUE, text, evidence.span(), List.of()),
            Statement.NONE,
            names.size() <= MOST_EXCHANGED
                ? EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)
                : EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// The text by its own name where the sentence has none.
  private static String named(Idiom idiom, AnalysedSentence sentence) {
    var told = InstrumentName.of(idiom, sentence);
    var own = InstrumentName.main(idiom);
    var nameless = told.equals(idiom.templates().fill("this.text", Map.of()));
    return nameless && idiom.words().language() == Language.ENGLISH && !own.equals("the text")
        ? own
        : told;
  }

  /// "langues anglaise et française" are "anglais" and "français".
  private static String feminineless(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith("aise")
        || lower.endsWith("oise")
        || lower.endsWith("ole")
        || lower.endsWith("ande")) {
      return lower.substring(0, lower.length() - 1);
    }
    return lower.endsWith("enne") ? lower.substring(0, lower.length() - 2) : lower;
  }
}
