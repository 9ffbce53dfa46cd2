package app.alinea.core.question.rule.name;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Quel pays est accueilli en tant que nouveau membre de l’Alliance ?".
public final class WelcomedMember implements QuestionRule {
  private static final List<String> AS = List.of("en tant que", "en tant qu'", "comme", "as");
  private static final Pattern THEIR = Pattern.compile("\\bleur (?=[AEIOUÉÈÊaeiouéèê])");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || entity.type() != EntityType.COUNTRY
        || clause.row().spellsOneOf(range.to(), AS) == 0
        || idiom.words().language() == Language.ENGLISH && !isReceived(idiom, clause, range.from())
        || !isWelcome(idiom, clause, range.from())) {
      return List.of();
    }
    var row = clause.row();
    var wording = new Wording(idiom);
    var role = wording.told(row, List.of(new TokenRange(range.to(), clause.rest().to())));
    var answer = wording.answer(row, range, AnswerKind.COUNTRY);
    var statement = wording.statement(clause, range);
    if (role.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var bare = THEIR.matcher(role.get()).replaceAll("l’");
    if (bare.contains("leur")) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            asked(idiom, clause, range)
                .orElseGet(() -> idiom.templates().question("welcomed", Map.of("role", bare))),
            answer.get(),
            statement.get(),
            isRivalled(idiom, fact, entity)
                ? EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.TRUE_FALSE)
                : EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE,
                    QuestionType.CLOZE)));
  }

  /// "Quel pays les Alliés se réjouissent-ils d’accueillir en tant que membre ?": whether it is a
  /// member yet, their own verb tells.
  private static Optional<String> asked(Idiom idiom, Clause clause, TokenRange range) {
    if (idiom.words().language() != Language.FRENCH
        || clause.row().is(range.from() - 1, PartOfSpeech.ADP)) {
      return Optional.empty();
    }
    return idiom
        .phrasing()
        .invert(
            idiom.templates().get("word.COUNTRY"),
            clause,
            List.of(
                new TokenRange(clause.rest().from(), range.from()),
                new TokenRange(range.to(), clause.rest().to())))
        .map(idiom.templates()::question);
  }

  /// Whether another country is welcomed as a member elsewhere.
  static boolean isRivalled(Idiom idiom, Fact fact, Entity entity) {
    return idiom.document().sentences().stream()
        .filter(other -> !other.text().equals(fact.evidence().sentence().text()))
        .filter(other ->
            other.tokens().stream()
                    .anyMatch(token -> idiom.words().is("welcome.words", token.lemma()))
                && other.tokens().stream()
                    .anyMatch(token -> idiom.words().is("member.words", token.lemma())))
        .flatMap(other -> other.entities().stream())
        .anyMatch(other -> other.type() == EntityType.COUNTRY && !other.id().equals(entity.id()));
  }

  /// Right behind the verb: "welcome the accords with Malta and Cyprus as models" welcomes neither.
  private static boolean isReceived(Idiom idiom, Clause clause, int name) {
    var before = clause.row().word(name - 1).equals("the") ? name - 2 : name - 1;
    return before >= 0 && idiom.words().is("welcome.words", clause.row().at(before).lemma());
  }

  private static boolean isWelcome(Idiom idiom, Clause clause, int end) {
    for (var i = clause.verb(); i < end; i++) {
      if (idiom.words().is("welcome.words", clause.row().at(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
