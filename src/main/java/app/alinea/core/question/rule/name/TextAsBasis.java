package app.alinea.core.question.rule.name;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Attachment;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Conformément à quel texte la KFOR continuera-t-elle … ?": a treaty or resolution that a deed
/// rests on, by its name.
public final class TextAsBasis implements QuestionRule {
  private static final Set<String> TO = Set.of("au", "aux");
  private static final Set<String> OF = Set.of("du", "des", "d'");
  private static final Map<String, String> ARTICLE =
      Map.of("au", "le ", "du", "le ", "aux", "les ", "des", "les ");
  private static final int NEAR = 2;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{2,5}");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (fact instanceof Fact.Circumstance circumstance) {
      return numbered(circumstance, idiom).stream().toList();
    }
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || entity.type() != EntityType.TREATY && entity.type() != EntityType.RESOLUTION
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || !idiom.templates().has("which.text")) {
      return List.of();
    }
    return clause.trailing().stream()
        .filter(adjunct -> adjunct.kind() == Adjunct.Kind.BASIS)
        .filter(adjunct -> opens(adjunct, range))
        .filter(_ -> !isFirstOfSeveral(idiom, clause.row(), range.to()))
        .filter(adjunct -> new Attachment(idiom, clause, adjunct).isSure())
        .findFirst()
        .flatMap(adjunct -> draft(fact, idiom, clause, adjunct, entity, range))
        .stream()
        .toList();
  }

  /// "in line with the Convention and the Agreement as well as …": each of them would be right.
  private static boolean isFirstOfSeveral(Idiom idiom, TokenRow row, int behind) {
    return idiom.words().is("coordinators", row.word(behind))
        || row.spells(behind, "as well as") > 0
        || row.spells(behind, "ainsi que") > 0
        || row.word(behind).equals(",")
            && behind + 1 < row.size()
            && (row.is(behind + 1, PartOfSpeech.DET)
                || Character.isUpperCase(row.at(behind + 1).text().charAt(0)));
  }

  /// "conformément à la résolution 1244 du Conseil": by its number.
  private Optional<Draft> numbered(Fact.Circumstance fact, Idiom idiom) {
    var clause = fact.clause();
    var row = clause.row();
    var adjunct = fact.adjunct();
    var body = adjunct.body();
    if (adjunct.kind() != Adjunct.Kind.BASIS
        || !clause.trailing().contains(adjunct)
        || !idiom.templates().has("which.resolution")
        || !Wording.standsAlone(clause)
        || !row.word(body.from() + 1).equals(idiom.templates().get("resolution"))
        || !NUMBER.matcher(row.word(body.from() + 2)).matches()) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var before = Wording.trimmed(row, new TokenRange(clause.rest().from(), adjunct.range().from()));
    var of = row.text(new TokenRange(body.from() + 3, adjunct.range().to()));
    var lead = lead(row, adjunct);
    var number = row.text(new TokenRange(body.from() + 2, body.from() + 3));
    var key = row.text(new TokenRange(body.from(), body.from() + 3));
    var question =
        idiom
            .phrasing()
            .invert(
                (lead + " " + idiom.templates().get("which.resolution") + " " + of).strip(),
                clause,
                List.of(before));
    var told =
        wording.told(
            row, List.of(clause.subject(), new TokenRange(clause.verbGroup().from(), before.to())));
    if (question.isEmpty() || told.isEmpty() || of.contains(",")) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            new Answer(
                key,
                AnswerKind.NUMBER,
                key,
                row.span(new TokenRange(body.from(), body.from() + 3)),
                List.of(number)),
            new Statement(told.get() + " " + lead, key, of),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER, QuestionType.CLOZE)));
  }

  private static boolean opens(Adjunct adjunct, TokenRange range) {
    var lead = range.from() - adjunct.body().from();
    return lead >= 0 && lead < NEAR;
  }

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, Clause clause, Adjunct adjunct, Entity entity, TokenRange range) {
    var row = clause.row();
    var wording = new Wording(idiom);
    var before = Wording.trimmed(row, new TokenRange(clause.rest().from(), adjunct.range().from()));
    var lead = lead(row, adjunct);
    var question =
        idiom
            .phrasing()
            .invert(lead + " " + idiom.templates().get("which.text"), clause, List.of(before));
    var name = row.text(range);
    var last = row.word(range.from() - 1);
    var named = ARTICLE.getOrDefault(last, "") + name;
    var told = wording.told(row, clause.lead(before.to()));
    if (question.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    // The comma and what stands behind are those of the source.
    var joint = row.word(adjunct.range().from() - 1).equals(",") ? ", " : " ";
    var whole = range.to() >= clause.rest().to() || row.is(range.to(), PartOfSpeech.PUNCT);
    var answer =
        wording
            .answer(row, range, AnswerKind.TREATY)
            .map(found ->
                new Answer(
                    named,
                    AnswerKind.TREATY,
                    entity.id(),
                    found.span(),
                    wording.otherNames(entity, named)));
    return answer.map(key ->
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            key,
            new Statement(told.get() + joint + lead, named, ""),
            whole
                ? EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER, QuestionType.CLOZE)
                : EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER)));
  }

  /// "conformément à" of "conformément au", without its article.
  private static String lead(TokenRow row, Adjunct adjunct) {
    var text =
        row.text(new TokenRange(adjunct.range().from(), adjunct.body().from()))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    var space = text.lastIndexOf(' ');
    var last = text.substring(space + 1);
    var plain = TO.contains(last) ? "à" : OF.contains(last) ? "de" : last;
    return (text.substring(0, space + 1) + plain).strip();
  }
}
