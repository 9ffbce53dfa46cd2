package app.alinea.core.question.gate.law;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 2, 12, 20 and 25 in the definitions of an English law: one that only sends on to other
/// acts, one that is cut before its "including …", one whose own words give the term away, and
/// options that define things of another kind.
public final class LawMeaning implements Gate {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?u)\\b(?:[Pp]oints?|[Aa]rticles?|[Pp]aragraphs?|Annex(?:es)?|Chapter|Section|Regulation|Directive|Decision|Convention|Framework"
              + " Decision)(?: \\((?:EU|EC|EEC)\\))?(?: No\\.?)?"
              + " (?:\\(?[\\dIVX]+[\\p{L}\\d/().-]*\\)?|\\(\\p{Ll}\\))(?:,| of| and| or| to)*");
  private static final int ENOUGH = 5;
  private static final int SHORT_WORD = 4;
  private static final Pattern STOCK =
      Pattern.compile(
          "(?iu)^(?:defined|referred|mentioned|meaning|within|which|that|this|with|under|pursuant|accordance"
              + "|carries|carry|carried|means|specified|laid|down|have|such|respectively)$");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?iu)^[\\s,;:–—-]*(?:(?:including|includes|and more|and in particular|in"
              + " particular|or|but|such as|as well as|with the"
              + " exception|except|excluding|provided|unless|whether|and also|namely|in either|and"
              + " (?:includes?|any|the))\\b|\\()|^\\s*:");

  private static final Pattern SPLIT_BY_STATE = Pattern.compile("(?iu)\\bin the case of\\b");
  private static final int OPENING_WORDS = 6;

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (!candidate.draft().rule().equals("MeaningOfTerm")) {
      return Optional.empty();
    }
    var form = candidate.form();
    var key = candidate.draft().answer().text();
    var stem = form.stem();
    var description =
        stem.contains("“") && stem.length() - key.length() > key.length() ? stem : key;
    if (SPLIT_BY_STATE.matcher(description).find()) {
      return Optional.of("one meaning for each State");
    }
    if (sendsOn(description)) {
      return Optional.of("the definition stands elsewhere");
    }
    if (candidate.source().stripTrailing().endsWith(",")) {
      return Optional.of("items go on with the definition");
    }
    if (goesOn(candidate.source(), quoted(stem, key))) {
      return Optional.of("the definition goes on");
    }
    var shared = WordBag.of(key).stems().stream().anyMatch(WordBag.of(stem).stems()::contains);
    return switch (form.type()) {
      case SHORT_ANSWER ->
          shared ? Optional.of("the definition has words of the term") : Optional.empty();
      case TRUE_FALSE ->
          repeatsTerm(stem) ? Optional.of("the statement proves itself") : Optional.empty();
      case MULTIPLE_CHOICE -> otherKind(candidate, key, shared);
      default -> Optional.empty();
    };
  }

  private static boolean sendsOn(String description) {
    var matcher = REFERENCE.matcher(description);
    if (!matcher.find()) {
      return false;
    }
    var left = matcher.replaceAll(" ");
    return Pattern.compile("[^\\p{L}]+")
            .splitAsStream(left)
            .filter(word -> word.length() >= SHORT_WORD && !STOCK.matcher(word).matches())
            .count()
        < ENOUGH;
  }

  /// The description as the source has it: the key, or what the stem quotes.
  private static String quoted(String stem, String key) {
    var from = stem.indexOf("define as “");
    if (from < 0) {
      return key;
    }
    return stem.substring(from + "define as “".length()).replaceFirst("”.*$", "");
  }

  private static boolean goesOn(String source, String description) {
    var plain = plain(source);
    var told = plain(description);
    var at = plain.indexOf(told.length() > 1 ? told.substring(1) : told);
    return at >= 0
        && GOES_ON
            .matcher(plain.substring(Math.min(plain.length(), at + told.length() - 1)))
            .find();
  }

  /// "In the text, “intended purpose” means the use for which a system is intended".
  private static boolean repeatsTerm(String stem) {
    var from = stem.indexOf('“');
    var to = stem.indexOf('”', Math.max(0, from));
    if (from < 0 || to < 0) {
      return false;
    }
    var rest = WordBag.of(stem.substring(to)).stems();
    return WordBag.of(stem.substring(from + 1, to)).stems().stream().anyMatch(rest::contains);
  }

  private static Optional<String> otherKind(Candidate candidate, String key, boolean shared) {
    if (shared) {
      return Optional.of("the key has words of the question");
    }
    var own = WordBag.of(opening(key)).stems();
    var alike =
        Options.of(candidate).stream()
            .flatMap(options -> options.wrong().stream())
            .filter(wrong -> WordBag.of(opening(wrong)).stems().stream().anyMatch(own::contains))
            .count();
    return alike < 2 ? Optional.of("the options are of other kinds") : Optional.empty();
  }

  private static String opening(String text) {
    var words = text.split(" ", -1);
    var end = Math.min(words.length, OPENING_WORDS);
    return String.join(" ", List.of(words).subList(0, end));
  }

  private static String plain(String text) {
    return text.replace('’', '\'').replace('\u00a0', ' ').strip();
  }
}
