package app.alinea.core.question.rule.name;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Quel article du Traité de Washington des opérations hybrides … pourraient-elles conduire le
/// Conseil à invoquer ?".
public final class ArticleOfTreaty implements QuestionRule {
  private static final Pattern NUMBER = Pattern.compile("(?:\\d+|[IVXLC]+)(?:\\s?(?:bis|ter))?");
  private static final List<String> BASES =
      List.of(
          "au titre de",
          "en vertu de",
          "en application de",
          "aux termes de",
          "conformément à",
          "pursuant to",
          "in accordance with",
          "under");
  private static final int LONG = 22;
  private static final int SHORTEST_PART = 6;
  private static final Set<String> LINKS = Set.of("du", "de", "of", "des");
  private static final Set<String> PLAIN = Set.of("par", "dans", "à", "under", "in", "by", "to");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || entity.type() != EntityType.ARTICLE
        || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var row = clause.row();
    for (var i = clause.rest().from(); i < range.from(); i++) {
      // "…, recalling Article 9 of the Agreement": another verb’s.
      if (row.word(i).equals(",") && row.word(i + 1).endsWith("ing")) {
        return List.of();
      }
    }
    // "recall Article 9 of the Agreement": why it is recalled nobody is told.
    if (clause.mainLemma().equals("recall") && clause.rest().from() == range.from()) {
      return List.of();
    }
    var text = row.text(range);
    var matcher = NUMBER.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    var whole = withTreaty(clause, range);
    var treaty =
        row.text(new TokenRange(range.from(), whole.to())).substring(matcher.end()).strip();
    var lead = lead(clause, range);
    if (treaty.isEmpty()) {
      return List.of();
    }
    var key = "article" + (lead.orElse("").isEmpty() ? "" : ".led");
    var word = idiom.templates().fill(key, Map.of("lead", lead.orElse(""), "treaty", treaty));
    var hole = new TokenRange(range.from() - leadLength(clause, range), whole.to());
    var fronted = hole.from() < clause.rest().from();
    var question =
        idiom
            .phrasing()
            .invert(
                word,
                clause,
                fronted
                    ? List.of(clause.rest())
                    : brief(row, Wording.without(governing(clause, hole), hole), hole));
    var number = matcher.group();
    var answer =
        new Answer(
            idiom.templates().fill("article.option", Map.of("number", number)),
            AnswerKind.ARTICLE,
            entity.id(),
            entity.span(),
            List.of(number, "article " + number));
    var wording = new Wording(idiom);
    var statement = wording.statement(clause, whole);
    if (question.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    if (lead.isEmpty() && fronted) {
      return List.of();
    }
    if (lead.isEmpty()) {
      return List.of(
          new Draft(
              name(),
              fact,
              statement.get().whole(),
              answer,
              slot(statement.get(), answer.text(), treaty),
              EnumSet.of(QuestionType.TRUE_FALSE, QuestionType.CLOZE)));
    }
    var led = new LedToInvoke(idiom, clause, range, treaty).asked();
    return List.of(
        new Draft(
            name(),
            fact,
            led.orElse(idiom.templates().question(question.get())),
            answer,
            fronted
                ? opening(idiom, clause, lead.orElse(""), answer.text(), treaty)
                : briefly(idiom, clause, hole, lead.orElse(""), answer.text(), treaty)
                    .orElseGet(() -> slot(statement.get(), answer.text(), treaty)),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.SHORT_ANSWER,
                QuestionType.TRUE_FALSE,
                QuestionType.CLOZE)));
  }

  /// "Au titre de l’article 3 du Traité, les Alliés s’engagent …".
  private static Statement opening(
      Idiom idiom, Clause clause, String lead, String answer, String treaty) {
    return new Wording(idiom)
        .told(clause.row(), clause.pieces())
        .map(told -> new Statement(lead, answer, treaty + ", " + told))
        .orElse(Statement.NONE);
  }

  /// Of a long row of things done under an article the first alone.
  private static Optional<Statement> briefly(
      Idiom idiom, Clause clause, TokenRange hole, String lead, String answer, String treaty) {
    var whole = Wording.without(governing(clause, hole), hole);
    var kept = brief(clause.row(), whole, hole);
    if (kept.equals(whole) || clause.isFurther()) {
      return Optional.empty();
    }
    return new Wording(idiom)
        .told(
            clause.row(),
            List.of(
                clause.subject(), new TokenRange(clause.verbGroup().from(), kept.getFirst().to())))
        .map(told -> new Statement(told + ", " + lead.toLowerCase(Locale.ROOT), answer, treaty));
  }

  private static Statement slot(Statement statement, String answer, String treaty) {
    return new Statement(
        statement.before(),
        answer,
        (treaty + (statement.after().startsWith(",") ? "" : " ") + statement.after()).strip());
  }

  /// Of a long row of things done under an article the first, which is done under it too.
  private static List<TokenRange> brief(TokenRow row, List<TokenRange> pieces, TokenRange hole) {
    var first = pieces.getFirst();
    if (first.length() < LONG || first.to() != hole.from() && first.to() + 1 != hole.from()) {
      return pieces;
    }
    for (var i = first.from() + SHORTEST_PART; i + 1 < first.to(); i++) {
      var joint = row.word(i).equals(",") || row.is(i, PartOfSpeech.CCONJ);
      if (joint && row.is(i + 1, PartOfSpeech.ADP)) {
        return List.of(new TokenRange(first.from(), i));
      }
    }
    return pieces;
  }

  /// The rest from the infinitive that governs the mention: of "atteindre … et conduire …" the
  /// second.
  private static TokenRange governing(Clause clause, TokenRange hole) {
    var row = clause.row();
    if (row.isInfinitive(clause.rest().from())) {
      for (var i = hole.from(); i > clause.rest().from() + 1; i--) {
        if (row.isInfinitive(i) && row.word(i - 1).equals("et")) {
          return new TokenRange(i, clause.rest().to());
        }
      }
    }
    return clause.rest();
  }

  /// The mention with "du Traité de …" behind it.
  private static TokenRange withTreaty(Clause clause, TokenRange range) {
    var row = clause.row();
    if (!LINKS.contains(row.word(range.to()))) {
      return range;
    }
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.TREATY)
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> tokens.from() > range.to() && tokens.from() <= range.to() + 2)
        .findFirst()
        .map(tokens -> new TokenRange(range.from(), tokens.to()))
        .orElse(range);
  }

  /// The words before that go into the question ("conformément à"); empty text for a plain object,
  /// nothing where it hangs on something else.
  private static Optional<String> lead(Clause clause, TokenRange range) {
    var row = clause.row();
    var length = leadLength(clause, range);
    if (length > 0) {
      return Optional.of(row.text(new TokenRange(range.from() - length, range.from())));
    }
    return row.isVerb(range.from() - 1) ? Optional.of("") : Optional.empty();
  }

  private static int leadLength(Clause clause, TokenRange range) {
    var row = clause.row();
    for (var adjunct : clause.trailing()) {
      if (adjunct.range().from() + adjunct.marker() == range.from()) {
        return adjunct.marker();
      }
    }
    for (var adjunct : clause.fronted()) {
      if (adjunct.range().from() + adjunct.marker() == range.from() && adjunct.marker() > 0) {
        return adjunct.marker();
      }
    }
    if (range.from() < clause.subject().from()) {
      for (var basis : BASES) {
        var length = basis.length() - basis.replace(" ", "").length() + 1;
        if (row.spells(range.from() - length, basis) == length) {
          return length;
        }
      }
    }
    return PLAIN.contains(row.word(range.from() - 1)) && range.from() - 1 == clause.verbGroup().to()
        ? 1
        : 0;
  }
}
