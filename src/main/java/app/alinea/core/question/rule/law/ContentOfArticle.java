package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Boilerplate;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.OutlineFact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.NumberedPart;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Quoting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// "Que prévoit l’article 18, « Droit à la limitation du traitement » ?", answered by a rule that
/// it lays down among rules that others do.
public final class ContentOfArticle implements QuestionRule {
  /// What only goes on with what stands before.
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ultérieure?s?|subséquente?s?|subsequent|thereafter|further|additional|supplémentaires?|également|also|in"
              + " addition|en outre|de plus|their|leurs?|its (?:application|opinion|decision)|sa"
              + " demande|son avis)\\b");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof OutlineFact.Ruling ruling) || !isFirst(ruling, idiom)) {
      return List.of();
    }
    var position = ruling.evidence().position();
    var document = idiom.document().document();
    var article =
        NumberedPart.of(idiom, ruling.evidence().sentence())
            .map(part -> ProvisionName.of(idiom, ruling, part))
            .orElseGet(() ->
                ProvisionName.ofLabel(idiom, document.paragraphAt(position).number().label()));
    var told = RulingText.whole(idiom, ruling);
    // Between the paragraphs of an article only numbers tell.
    if (NumberedPart.of(idiom, ruling.evidence().sentence()).isPresent()) {
      return List.of();
    }
    if (told.isEmpty()
        || FOLLOWING.matcher(told.get()).find()
        || Boilerplate.isDetail(idiom.words(), told.get())) {
      return List.of();
    }
    var plain = idiom.templates().question("content", Map.of("article", article));
    var drafts = new ArrayList<Draft>();
    if (!ruling.title().isEmpty()) {
      var parts = Map.of("article", article, "title", Quoting.of(idiom, ruling.title()));
      var titled = idiom.templates().question("content.titled", parts);
      drafts.add(draft(ruling, titled, told.get()));
    }
    // "What does Article 3 provide?" is to ask for a number.
    if (idiom.words().language() == Language.FRENCH) {
      drafts.add(draft(ruling, plain, told.get()));
    }
    return drafts;
  }

  /// A later sentence is a detail that nobody knows an article by.
  private static boolean isFirst(OutlineFact.Ruling ruling, Idiom idiom) {
    var position = ruling.evidence().position();
    return idiom
        .document()
        .sentencesAt(position)
        .getFirst()
        .text()
        .equals(ruling.evidence().sentence().text());
  }

  private Draft draft(OutlineFact.Ruling ruling, String stem, String text) {
    var referent = "ruling:" + ruling.evidence().position();
    return new Draft(
        name(),
        ruling,
        stem,
        new Answer(text, AnswerKind.RULING, referent, ruling.evidence().span(), List.of()),
        Statement.NONE,
        EnumSet.of(QuestionType.MULTIPLE_CHOICE));
  }
}
