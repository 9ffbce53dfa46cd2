package app.alinea.core.question.rule.circumstance;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Quelle exception l’article 5 prévoit-il à la règle selon laquelle … ?"
public final class ExceptionQuestion implements QuestionRule {
  private static final int SHORTEST_RULE = 5;

  private static final Pattern EXCEPT =
      Pattern.compile(
          "(?iu)^(?:sauf|hormis|excepté|à l[’']exception|exception faite) ?((?:de (?=l[’']|la"
              + " |celle|ceux|cel)|du |des |d[’'](?=une? )|))");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)^(?:les? |la |l[’']|une? |ceux |celle|celui |tou|(?:si|lorsqu|pour|dans les? cas|en"
              + " cas|en ce qui|quand)\\b)(?!.*\\babstentions?\\b)");

  /// "à l’exception du droit de timbre, tous les émoluments": the rule goes on.
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?iu), (?:tou(?:te?|s|tes)|les?|la|l[’']|une?|sont|est|ser(?:a|ont)|ne|n[’']|que|qu[’']"
              + ")(?!\\p{L})");

  /// In tokens: "sauf convention contraire", "unless the Council decides otherwise".
  private static final int FORMULA = 6;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Circumstance(var _, var clause, var adjunct))
        || adjunct.kind() != Adjunct.Kind.EXCEPTION
        || clause.fronted().contains(adjunct)
        || clause.isFurther()
        || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var rule =
        Wording.trimmed(row, new TokenRange(clause.subject().from(), adjunct.range().from()));
    var told = wording.told(row, rule);
    var answer =
        wording
            .answer(row, adjunct.range(), AnswerKind.EXCEPTION)
            .flatMap(thing -> excepted(idiom, thing));
    if (told.isEmpty()
        || answer.isEmpty()
        || rule.length() < SHORTEST_RULE
        || rule.to() <= clause.verb()
        || stands(row, adjunct.range())
        || idiom.words().is("no.exceptions", row.word(adjunct.range().from()))) {
      return List.of();
    }
    var stem =
        idiom
            .templates()
            .question(
                "exception", Map.of("article", ProvisionName.of(idiom, fact), "rule", told.get()));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer.get(),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }

  /// "Ceux qui sont définis à l’article 5" for "sauf ceux qui …": the thing itself. A bare noun
  /// ("sauf dénonciation") and a way of counting are no exceptions.
  private static Optional<Answer> excepted(Idiom idiom, Answer answer) {
    if (idiom.words().language() != Language.FRENCH) {
      return english(answer);
    }
    var found = EXCEPT.matcher(answer.text());
    if (!found.find()) {
      return Optional.of(answer);
    }
    var thing =
        switch (found.group(1).toLowerCase(Locale.ROOT)) {
          case "du " -> "le ";
          case "des " -> "les ";
          default -> "";
        };
    var told = thing + answer.text().substring(found.end());
    return NAMED.matcher(told).find() && !BROKEN.matcher(told).find()
        ? Optional.of(
            new Answer(told, answer.kind(), answer.referent(), answer.span(), answer.accepted()))
        : Optional.empty();
  }

  private static final Pattern UNLESS = Pattern.compile("^[Uu]nless (?=[\\p{L}' -]{3,})");

  private static final Pattern EXCEPT_WHERE =
      Pattern.compile("^[Ee]xcept,? (?=(?:where|when|if|in)\\b)");

  /// "If the Council decides otherwise" for "unless …": the case in which the rule does not hold.
  private static Optional<Answer> english(Answer answer) {
    var text =
        EXCEPT_WHERE.matcher(UNLESS.matcher(answer.text()).replaceFirst("if ")).replaceFirst("");
    return text.equals(answer.text())
        ? Optional.empty()
        : Optional.of(
            new Answer(text, answer.kind(), answer.referent(), answer.span(), answer.accepted()));
  }

  /// "ne peut avoir pour effet, sauf convention contraire, de …": what goes on behind the exception
  /// is the rule.
  private static boolean stands(TokenRow row, TokenRange exception) {
    for (var i = exception.from(); i < exception.to(); i++) {
      if (row.word(i).equals(",")) {
        return i - exception.from() <= FORMULA;
      }
    }
    return false;
  }
}
