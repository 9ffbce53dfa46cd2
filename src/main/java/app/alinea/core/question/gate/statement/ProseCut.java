package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Flaws 21 and 25 of English declarations: a row or a complement cut in two, "decide to
/// strengthen, and digital trade?", "solutions for conserving.", "____’s and other forces".
public final class ProseCut implements Gate {
  private static final Pattern FURTHER = Pattern.compile("^,? (?:and|or|as well as) \\p{L}+");
  private static final Pattern OWNED = Pattern.compile("____[’'](?:s)?,? (?:and|or) ");
  private static final Pattern EPITHET =
      Pattern.compile("(?i).*\\p{L}-(?:backed|led|based|owned|funded)\\b.*");
  private static final Pattern LED_TO =
      Pattern.compile("(?<!, )(?<!,)\\b(\\p{L}+) to (\\p{Ll}{3,})");
  private static final Pattern GERUND = Pattern.compile("(?:in |by |for )?\\p{Ll}+ing\\b.*");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final int FAR = 3;
  private static final int ROW = 3;

  /// "the Nordic Compact with Iceland", "the Alliance for Harbours in Iceland": the name goes on to
  /// one side of the gap.
  private static final Pattern NAME_BEHIND = Pattern.compile("____ (?:with|for) (?:the )?\\p{Lu}");

  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}-]+ (?:for|of|on|and) (?:\\p{Lu}[\\p{L}-]+ )+(?:in|with|for|on) ____");

  private static final Pattern LOOSE = Pattern.compile("^As what .*\\bsuch\\?$|\\bsuch\\?$");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var source = candidate.source();
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    var type = candidate.form().type();
    if (type != QuestionType.TRUE_FALSE && OWNED.matcher(stem).find()) {
      return Optional.of("another owner is left behind the gap");
    }
    if (LOOSE.matcher(stem).find()) {
      return Optional.of("half of “such as” is left");
    }
    if (type == QuestionType.CLOZE
        && (NAME_BEFORE.matcher(stem).find()
            || NAME_BEHIND.matcher(stem).find()
                && candidate.draft().answer().text().contains(" "))) {
      return Optional.of("half of a name");
    }
    if (type == QuestionType.CLOZE
        && EPITHET.matcher(candidate.draft().answer().text()).matches()) {
      return Optional.of("an epithet in the key");
    }
    if (type == QuestionType.FLASHCARD) {
      var cut = cut(candidate, stem, source, row);
      if (cut.isPresent()) {
        return cut;
      }
      if (CutRow.ends(stem.replaceAll("\\?$", "."), source)) {
        return Optional.of("a row without its last member in the question");
      }
    }
    if (type == QuestionType.CLOZE && isDoing(candidate, row)) {
      return Optional.of("a verb with a capital is no name");
    }
    if (isBeyondBelief(candidate)) {
      return Optional.of("nobody believes the year beside the other one");
    }
    var told = candidate.draft().statement().isNone() ? "" : candidate.draft().statement().whole();
    if (type == QuestionType.TRUE_FALSE || type == QuestionType.CLOZE) {
      if (endsInDoing(row, told)) {
        return Optional.of("the statement ends in a verb that wants its object");
      }
      if (isHalfRow(told, source) || isFirstOfSeveral(told, source) || CutRow.ends(told, source)) {
        return Optional.of("a row without its last member");
      }
    }
    return isReattached(type == QuestionType.FLASHCARD ? stem : told, source)
        ? Optional.of("a purpose joined to another verb")
        : Optional.empty();
  }

  private static Optional<String> cut(
      Candidate candidate, String stem, String source, TokenRow row) {
    var span = candidate.draft().answer().span();
    if (span.end() > source.length()) {
      return Optional.empty();
    }
    var key = row.tokensIn(span);
    if (key.length() > 1 && row.isVerb(key.to() - 1) && row.word(key.to() - 1).endsWith("ing")) {
      return Optional.of("the key ends in a verb that wants its object");
    }
    var further = FURTHER.matcher(source.substring(span.end()));
    return further.find() && stem.contains(further.group())
        ? Optional.of("the key is half of a row")
        : Optional.empty();
  }

  /// "the ____ in Iceland label" for "Made".
  private static boolean isDoing(Candidate candidate, TokenRow row) {
    var span = candidate.draft().answer().span();
    if (span.end() > row.sentence().text().length()) {
      return false;
    }
    var key = row.tokensIn(span);
    return key.length() == 1 && row.isVerb(key.from());
  }

  /// "the chair in 2023 … the next chair in 2030", "later in 2027".
  private static boolean isBeyondBelief(Candidate candidate) {
    var draft = candidate.draft();
    if (!(candidate.form() instanceof Form.TrueFalse judged)
        || judged.isTrue()
        || draft.answer().kind() != AnswerKind.YEAR) {
      return false;
    }
    var years = YEAR.matcher(judged.stem()).results().map(MatchResult::group).toList();
    var own = draft.answer().text();
    return YEAR.matcher(own).matches()
        && (years.size() > 1 || judged.stem().contains(" later in "))
        && years.stream()
            .filter(year -> !draft.statement().whole().contains(year))
            .anyMatch(year -> Math.abs(Integer.parseInt(year) - Integer.parseInt(own)) > FAR);
  }

  /// "an end to the raids, the release of the crews", where the sentence goes on with a third.
  private static boolean isFirstOfSeveral(String told, String source) {
    var whole = told.replaceAll("\\.$", "");
    var last = whole.substring(whole.lastIndexOf(", ") + 1).strip();
    var at = source.indexOf(last);
    if (!whole.contains(", ") || !last.startsWith("the ") || last.contains(" and ") || at < 0) {
      return false;
    }
    var rest = source.substring(at + last.length());
    return rest.startsWith(",") && rest.contains(" and ");
  }

  private static boolean endsInDoing(TokenRow row, String told) {
    var last = told.substring(told.lastIndexOf(' ') + 1).replaceAll("\\.$", "");
    if (!last.endsWith("ing")) {
      return false;
    }
    for (var i = 0; i < row.size(); i++) {
      if (row.at(i).text().equals(last) && row.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /// "completing …, expanding …, assisting …": what the sentence adds behind "and" was cut off.
  private static boolean isHalfRow(String told, String source) {
    var parts = told.replaceAll("\\.$", "").split(", ", -1);
    if (parts.length < ROW || !source.matches("(?s).*, and .*")) {
      return false;
    }
    var last = parts[parts.length - 1];
    var before = parts[parts.length - 2];
    return GERUND.matcher(last).matches()
        && !last.contains(" and ")
        && (GERUND.matcher(before).matches() || GERUND.matcher(parts[parts.length - 3]).matches());
  }

  /// "seek to supplement" of "seek to strengthen trade, to supplement our accords".
  private static boolean isReattached(String told, String source) {
    var found = LED_TO.matcher(told);
    while (found.find()) {
      var act = " to " + found.group(2);
      if (!source.contains(found.group(1) + act)
          && source.contains("," + act)
          && !source.contains("and" + act)
          && !source.contains(", and to ")
          && !source.contains(" and to ")) {
        return true;
      }
    }
    return false;
  }
}
