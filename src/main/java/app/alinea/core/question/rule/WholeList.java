package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/// "Selon l’article 4, dans quels cas l’Agence refuse-t-elle l’autorisation ?": all items of a
/// short list.
final class WholeList implements QuestionRule {
  private static final int MOST = 6;
  private static final int LONGEST = 60;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.WholeListing(var evidence, var listing, var shape, var title))
        || listing.items().size() > MOST) {
      return List.of();
    }
    var asked = new ListStem(idiom, listing, shape, title).asked();
    if (asked.isEmpty() || asked.get().all().isEmpty()) {
      return List.of();
    }
    var text =
        listing.items().stream()
            .map(item -> ItemText.listed(idiom, item, shape, asked.get().form()))
            .collect(Collectors.joining(" ; "));
    if (text.split("\\s+", -1).length > LONGEST) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(asked.get().all()),
            new Answer(text, AnswerKind.FREE, text, evidence.span(), List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }
}
