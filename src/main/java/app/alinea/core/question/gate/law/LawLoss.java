package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 8, 19, 22 and 25 in an English law: what a question has lost on its way from the sentence.
/// An adverb behind the modal, the occasion at the head, the article that speaks of itself, the
/// verb behind its "after"; and options that all end in the same words.
public final class LawLoss implements Gate {
  private static final Set<String> WHOLE_SENTENCE =
      Set.of("ActUnderArticle", "ModalStatement", "SubjectParty", "ContradictedProvision");

  /// Rules that ask for words, titles or for what no occasion changes.
  private static final Set<String> TIMELESS =
      Set.of(
          "MeaningOfTerm",
          "TitleOfArticle",
          "ArticleOfTreaty",
          "AcronymExpansion",
          "AcronymForExpansion",
          "AuthenticLanguages",
          "Matching",
          "SetFormula",
          "ItemOfList",
          "WholeList",
          "Depositary");

  private static final Pattern ADVERB =
      Pattern.compile(
          "(?u)\\b(?:shall|may|must|will)\\b(?: \\p{L}+| ,|,){0,6}? (\\p{Ll}{3,}ly)\\b");

  private static final Pattern OCCASION =
      Pattern.compile(
          "^(?:[(\\d.a-z)]+"
              + " )?((?:In|At|For|During|After|Before|Where|When|Whenever|If|Upon|On|Within|Until"
              + "|Unless|Except|Notwithstanding|Pending|Following|Failing)\\b[^,;]{6,160}),");

  private static final Pattern STOCK =
      Pattern.compile(
          "(?iu)^(?:for the purposes? of|in accordance with|in"
              + " (?:order|particular|general|principle)\\b|in the (?:exercise|performance) of|on"
              + " the basis of|for this purpose|for that purpose)");

  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  private static final Pattern OWN_PART =
      Pattern.compile(
          "\\b(?:[Tt]his|[Tt]he present) (Article|Section|Chapter|Part|Annex|Title)\\b");

  private static final Pattern BROKEN_END =
      Pattern.compile(
          "(?u) (?:after|before|when|if|until|once|where|unless) ((?:\\S+ ){0,4}\\S+) ?\\?$");
  private static final Pattern FINITE =
      Pattern.compile(
          "(?u)\\b(?:shall|may|must|has|have|is|are|was|were|been|does|do|\\p{Ll}{3,}(?:ed|ing|es|[^su]s))\\b"
              + "|\\b(?:entry|date|deposit|expiry|receipt|adoption|signature|ratification|death|year|month"
              + "|day|birth|election|appointment|publication|notification)s?\\b");

  private static final int LONG_TAIL = 6;

  private static final Pattern ADDED =
      Pattern.compile(
          "(?u)\\b[Tt]he (?:(?:two|three|four|five|six|\\d+)"
              + " )?(?:additional|remaining|specified|said|aforesaid|above-mentioned|aforementioned|former|latter)"
              + " \\p{L}+");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    var told = plain(stem + " | " + key);
    var source = candidate.source();
    if (WHOLE_SENTENCE.contains(rule)) {
      var adverb = ADVERB.matcher(source);
      if (adverb.find() && !told.contains(adverb.group(1))) {
        return Optional.of("lost its adverb: " + adverb.group(1));
      }
    }
    var part = OWN_PART.matcher(source);
    if (part.find()
        && !told.contains(part.group(1).toLowerCase(Locale.ROOT))
        && !rule.equals("MeaningOfTerm")) {
      return Optional.of("speaks of a part of the text only: " + part.group());
    }
    if (!TIMELESS.contains(rule) && isOccasionLost(source, told)) {
      return Optional.of("lost the occasion at its head");
    }
    var added = ADDED.matcher(stem + " | " + key);
    if (added.find()) {
      return Optional.of("told in an earlier sentence: " + added.group());
    }
    var broken = BROKEN_END.matcher(stem);
    if (broken.find() && !FINITE.matcher(broken.group(1)).find()) {
      return Optional.of("breaks off behind its conjunction: " + broken.group());
    }
    return hasCommonTail(candidate)
        ? Optional.of("the options end in the same words")
        : Optional.empty();
  }

  private static boolean isOccasionLost(String source, String told) {
    var occasion = OCCASION.matcher(source);
    if (!occasion.find() || STOCK.matcher(occasion.group(1)).find()) {
      return false;
    }
    var words = WORD.matcher(occasion.group(1)).results().map(each -> plain(each.group())).toList();
    return !words.isEmpty() && words.stream().noneMatch(told::contains);
  }

  private static boolean hasCommonTail(Candidate candidate) {
    if (candidate.form().type() != QuestionType.MULTIPLE_CHOICE) {
      return false;
    }
    var key = candidate.draft().answer().text().split(" ", -1);
    var wrong = Options.of(candidate);
    if (wrong.isEmpty() || key.length <= LONG_TAIL) {
      return false;
    }
    var tail = new StringBuilder();
    for (var i = key.length - LONG_TAIL; i < key.length; i++) {
      tail.append(' ').append(key[i]);
    }
    return wrong.get().wrong().stream().allMatch(each -> each.endsWith(tail.toString()));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
