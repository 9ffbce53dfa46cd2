package app.alinea.core.question.rule.event;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.question.QuestionType;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "In which city was the Expert Conference on Rivers held on 25 October?": what an English
/// participle tells of a meeting or a text beside the point of its sentence.
public final class HeldMeeting implements QuestionRule {
  private static final Set<String> PARTICIPLES =
      Set.of(
          "held",
          "hosted",
          "co-hosted",
          "convened",
          "opened",
          "published",
          "established",
          "signed",
          "adopted",
          "concluded",
          "launched",
          "endorsed",
          "issued",
          "inaugurated",
          "announced",
          "organised",
          "organized",
          "agreed",
          "released");
  private static final Set<String> BEFORE = Set.of("in", "on", "at");
  private static final Set<String> JOINTS = Set.of("of", "and");
  private static final int LONGEST_NAME = 18;
  private static final Pattern HAS_DAY = Pattern.compile("\\b\\d{1,2}\\b");
  private static final int LONGEST_GAP = 5;
  private static final int LONGEST_DOER = 14;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || !idiom.templates().has("held")
        || !BEFORE.contains(clause.row().word(range.from() - 1))) {
      return List.of();
    }
    var key =
        switch (entity.type()) {
          case CITY -> "where.city";
          case COUNTRY -> "where.country";
          case YEAR -> "when.year";
          case DATE -> HAS_DAY.matcher(clause.row().text(range)).find() ? "when.date" : "";
          default -> "";
        };
    var row = clause.row();
    var participle = participle(row, range.from());
    if (key.isEmpty() || participle.isEmpty()) {
      return List.of();
    }
    var ahead =
        row.word(participle.get() - 1).equals("be") && row.word(participle.get() - 2).equals("to");
    var end = ahead ? participle.get() - 2 : participle.get();
    return name(idiom, row, end).stream()
        .filter(name -> isTold(row, name))
        .flatMap(name ->
            draft(fact, idiom, row, new Deed(name, participle.get(), ahead), key, range).stream())
        .toList();
  }

  /// @param ahead whether it is yet to be done
  private record Deed(TokenRange name, int participle, boolean ahead) {}

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, TokenRow row, Deed deed, String key, TokenRange range) {
    var wording = new Wording(idiom);
    var name = wording.told(row, List.of(deed.name()));
    var hole = new TokenRange(range.from() - 1, range.to());
    var between = new TokenRange(deed.participle() + 1, hole.from());
    var behind = behind(row, hole.to());
    var rest = idiom.voice().retell(row, List.of(between, behind));
    if (name.isEmpty() || rest.isEmpty()) {
      return Optional.empty();
    }
    var done =
        (deed.ahead() ? "to be " : "")
            + row.text(new TokenRange(deed.participle(), deed.participle() + 1));
    var held = (done + " " + rest.get()).strip();
    var head = head(row, deed.name());
    var plural =
        row.at(head).form().number() == GrammaticalNumber.PLURAL
            || row.is(head, PartOfSpeech.PROPN) && row.word(head).endsWith("s");
    var be = deed.ahead() ? plural ? "are" : "is" : plural ? "were" : "was";
    var entity =
        row.sentence().entities().stream()
            .filter(found -> row.tokensIn(found.span()).to() == range.to())
            .findFirst();
    if (entity.isEmpty()) {
      return Optional.empty();
    }
    var dated = entity.get().type() == EntityType.DATE;
    var text = row.text(hole);
    var days = text.matches(".*\\d\\s?[-–]\\s?\\d.*");
    var when = idiom.templates().get(key);
    var stem =
        idiom
            .templates()
            .question(
                "held",
                Map.of(
                    "when",
                    days ? when.replace("which date", "which dates") : when,
                    "be",
                    be,
                    "meeting",
                    name.get(),
                    "held",
                    held));
    return Optional.of(
        new Draft(
            name(),
            fact,
            stem,
            new Answer(
                dated ? row.text(range) : text,
                AnswerKind.of(entity.get().type()),
                entity.get().id(),
                row.span(dated ? range : hole),
                List.of(dated ? text : row.text(range))),
            Statement.NONE,
            dated
                ? EnumSet.of(QuestionType.FLASHCARD, QuestionType.SHORT_ANSWER)
                : EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER)));
  }

  /// "the international conference": which one, only its name or its matter would tell.
  private static boolean isTold(TokenRow row, TokenRange name) {
    for (var i = name.from() + 1; i < name.to(); i++) {
      if (Character.isUpperCase(row.at(i).text().charAt(0)) || row.is(i, PartOfSpeech.ADP)) {
        return true;
      }
    }
    return false;
  }

  /// The noun before the first preposition.
  private static int head(TokenRow row, TokenRange name) {
    for (var i = name.from() + 1; i < name.to(); i++) {
      if (row.is(i, PartOfSpeech.ADP)) {
        return i - 1;
      }
    }
    return name.to() - 1;
  }

  /// A date behind the place, or a place behind the date, stays in the question.
  private static TokenRange behind(TokenRow row, int from) {
    if (!BEFORE.contains(row.word(from))) {
      return new TokenRange(from, from);
    }
    return row.sentence().entities().stream()
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> tokens.from() == from + 1)
        .findFirst()
        .map(tokens -> new TokenRange(from, tokens.to()))
        .orElse(new TokenRange(from, from));
  }

  /// The participle shortly before, with nothing but another date or place between.
  private static Optional<Integer> participle(TokenRow row, int place) {
    for (var i = place - 2; i > Math.max(2, place - 2 - LONGEST_GAP); i--) {
      if (PARTICIPLES.contains(row.word(i))) {
        var verbal = row.is(i - 1, PartOfSpeech.AUX) && !row.word(i - 1).equals("be");
        return verbal ? Optional.empty() : Optional.of(i);
      }
      var part =
          BEFORE.contains(row.word(i))
              || row.is(i, PartOfSpeech.NUM)
              || row.is(i, PartOfSpeech.PROPN);
      if (!part) {
        break;
      }
    }
    return behindItsDoer(row, place);
  }

  /// "co-hosted by the Academy and the Bank on 3 May".
  private static Optional<Integer> behindItsDoer(TokenRow row, int place) {
    for (var i = place - 2; i > Math.max(2, place - 2 - LONGEST_DOER); i--) {
      if (PARTICIPLES.contains(row.word(i)) && row.word(i + 1).equals("by")) {
        var verbal = row.is(i - 1, PartOfSpeech.AUX) && !row.word(i - 1).equals("be");
        return verbal ? Optional.empty() : Optional.of(i);
      }
      if (row.isVerb(i) || row.word(i).equals(",") || row.is(i, PartOfSpeech.SCONJ)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "the Expert Conference on Rivers" before the participle: a meeting or a text with an article.
  private static Optional<TokenRange> name(Idiom idiom, TokenRow row, int end) {
    var named = false;
    // "the Strategic Dialogue, launched in June 2031".
    var last = row.word(end - 1).equals(",") ? end - 2 : end - 1;
    for (var i = last; i >= Math.max(0, end - LONGEST_NAME); i--) {
      var word = row.word(i);
      if (word.equals("the")) {
        var name = new TokenRange(i, last + 1);
        // "the Joint Statement of the League | and the Union on Tolls": the statement is meant.
        if (named && JOINTS.contains(row.word(i - 1)) && !isHeld(idiom, row.at(head(row, name)))) {
          continue;
        }
        return named && end - i > 2 ? Optional.of(name) : Optional.empty();
      }
      // "the implementation of Resolution 2731, adopted in May": the resolution was adopted.
      if (word.equals("of") && named && Character.isUpperCase(row.at(i + 1).text().charAt(0))) {
        return last - i > 1 ? Optional.of(new TokenRange(i + 1, last + 1)) : Optional.empty();
      }
      if (row.is(i, PartOfSpeech.VERB)
          || word.equals(",")
          || word.equals("(")
          || idiom.words().is("possessives", word)
          || idiom.words().is("demonstratives", word)) {
        return Optional.empty();
      }
      named |= isHeld(idiom, row.at(i));
    }
    return Optional.empty();
  }

  private static boolean isHeld(Idiom idiom, Token token) {
    return idiom.words().is("meeting.nouns", token.lemma())
        || idiom.words().is("things.papers", token.lemma())
        || idiom.words().is("things.events", token.lemma());
  }
}
