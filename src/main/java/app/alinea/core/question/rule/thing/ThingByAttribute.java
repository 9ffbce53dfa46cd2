package app.alinea.core.question.rule.thing;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// "Qu’est-ce que le texte qualifie de « menace la plus directe … » ?" – among other ills that the
/// text describes. Names are asked for otherwise; they only stand among the options.
public final class ThingByAttribute implements QuestionRule {
  private static final Pattern DETERMINER = Pattern.compile("^(?:le |la |les |l[’']|une? |des )");

  /// What is said of many things tells none of them.
  private static final int FEWEST_WORDS = 3;

  private final AttributeOfThing attribute = new AttributeOfThing();

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Attribute told)) {
      return List.of();
    }
    var row = told.clause().row();
    var subject = new Wording(idiom).answer(row, told.clause().subject(), AnswerKind.QUALIFIED);
    if (subject.isEmpty()) {
      return List.of();
    }
    return attribute.ask(fact, idiom).stream()
        .map(draft ->
            draft(draft, idiom, subject.get(), row.entityAt(told.clause().subject()).isPresent()))
        .toList();
  }

  private Draft draft(Draft described, Idiom idiom, Answer subject, boolean named) {
    var called =
        switch (idiom.words().language()) {
          case FRENCH -> DETERMINER.matcher(described.answer().text()).replaceFirst("");
          case ENGLISH -> described.answer().text();
        };
    var types = EnumSet.noneOf(QuestionType.class);
    if (!named && called.split(" ", -1).length >= FEWEST_WORDS) {
      types.add(QuestionType.MULTIPLE_CHOICE);
    }
    return new Draft(
        name(),
        described.fact(),
        idiom.templates().question("attribute.inverse", Map.of("called", called)),
        subject,
        Statement.NONE,
        types);
  }
}
