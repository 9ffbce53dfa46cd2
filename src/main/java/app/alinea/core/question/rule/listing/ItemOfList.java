package app.alinea.core.question.rule.listing;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.OutlineFact;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.ListForm;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ListStem;
import app.alinea.core.question.rule.QuestionRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// "Selon l’article 4, dans quel cas l’Agence refuse-t-elle l’autorisation ?": one item of a list
/// among items of other lists.
public final class ItemOfList implements QuestionRule {
  private static final Set<String> LINKS = Set.of("à", "de", "d", "to");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact
        instanceof
        OutlineFact.ListItem(var evidence, var listing, var index, var shape, var title))) {
      return List.of();
    }
    return new ListStem(idiom, listing, shape, title)
        .asked().stream()
            // Whatever noun goes on with a sentence, few others could.
            .filter(asked -> asked.form() != ListForm.OPEN || shape != ItemShape.NOUN)
            // Without the head of its list an item says nothing, and others fit in nothing.
            .filter(asked -> asked.form() != ListForm.HEADED)
            .map(asked -> {
              var item = listing.items().get(index);
              var text = withoutSecondTo(asked, ItemText.of(idiom, item, shape, asked.form()));
              return new Draft(
                  name(),
                  fact,
                  idiom.templates().question(asked.one()),
                  new Answer(
                      text,
                      AnswerKind.ITEM,
                      "item:" + kind(asked.form(), shape, text) + ":" + listing.id() + "/" + index,
                      evidence.span(),
                      List.of()),
                  asked.said().isEmpty() ? Statement.NONE : new Statement(asked.said(), text, ""),
                  EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.TRUE_FALSE));
            })
            .toList();
  }

  /// "undertake to" and "progressively to elaborate" have one "to" too many.
  private static String withoutSecondTo(ListStem.Asked asked, String text) {
    var led = SECOND_TO.matcher(text);
    return asked.said().endsWith(" to") && led.find() ? led.replaceFirst("$1 ") : text;
  }

  private static final Pattern SECOND_TO = Pattern.compile("^(\\p{Ll}+ly) to ");

  /// What may stand beside an item: acts beside acts, things beside things, and where only the
  /// introduction's words lead to it, what goes on in the same way.
  private static String kind(ListForm form, ItemShape shape, String text) {
    return switch (form) {
      case DUTY, RIGHT, FUNCTION, CHARGE -> "ACT";
      case CASES -> shape == ItemShape.CLAUSE ? "CLAUSE" : "CASE/" + shape;
      case AGENT -> "AGENT";
      case PARTS -> "THING";
      case BEING, FOLLOWING -> shape == ItemShape.NOUN ? "THING" : "THING/" + shape;
      case HEADED -> shape == ItemShape.NOUN ? "THING" : shape.name();
      case OPEN -> "OPEN/" + shape + "/" + ending(shape, text);
    };
  }

  /// What the words that an introduction is to be completed with must share.
  private static String ending(ItemShape shape, String text) {
    var first = text.split("[\\s’]", 2)[0];
    return switch (shape) {
      case PREPOSITION, OTHER -> first;
      case PARTICIPLE -> first.substring(Math.max(0, first.length() - 3));
      case INFINITIVE -> LINKS.contains(first) ? first : "";
      case FINITE, NOUN, CLAUSE -> "";
    };
  }
}
