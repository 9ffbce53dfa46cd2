package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Flaws 2, 14, 17 and 19 of French declarations: what was put in the place of the right word is
/// true as well, cannot be, or does not agree with what stands behind it.
public final class FrenchSwap implements Gate {
  /// What has not changed since one moment has not changed since a later one either.
  private static final Pattern UNCHANGED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:inchangée?s?|par rapport (?:à|aux?))(?!\\p{L})");

  private static final Pattern PRONOUN =
      Pattern.compile("(?iu)(?:(?<!\\p{L})|qu[’'])(?:elle|il)s?(?!\\p{L})");

  /// "la suspension du traité": only who is a party to it can have done so.
  private static final Pattern OF_PARTY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:suspension|retrait|dénonciation|ratification|signature|violation)"
              + "(?!\\p{L}).* (?:traité|accord|convention|protocole)(?!\\p{L})");

  /// A row that goes on does not deny what it does not name.
  private static final Pattern OPEN_ROW = Pattern.compile("(?iu)(?<!\\p{L})d[’']autres \\p{Ll}");

  private static final Pattern ENDING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:cesser|mettre fin|s[’']abstenir|arrêter|renoncer|mettre un terme)"
              + "(?!\\p{L})");
  private static final Pattern WELCOMED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:bienvenue|accueillir)(?!\\p{L}).*(?<!\\p{L})membre");

  private static final int LONGEST_OPTION = 20;

  private static final Pattern ACRONYM = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,6}(?!\\p{L})");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var options = Options.of(candidate);
    if (candidate.form() instanceof Form.TrueFalse judged && !judged.isTrue()) {
      return statement(candidate, judged);
    }
    if (options.isEmpty()) {
      return Optional.empty();
    }
    if (UNCHANGED.matcher(stem).find()) {
      return Optional.of("unchanged since any later moment as well");
    }
    if (candidate.draft().rule().equals("AttributeOfThing")
        && options.get().wrong().stream()
            .allMatch(other ->
                beginsAlike(other, options.get().key())
                    && differing(other, options.get().key()) == 1)) {
      return Optional.of("the same thing with its opposites, most of which are none");
    }
    var key = options.get().key();
    if (key.split(" ", -1).length > LONGEST_OPTION
        && options.get().wrong().stream().allMatch(other -> beginsAlike(other, key))) {
      return Optional.of("long options that differ in a word or two");
    }
    if (candidate.draft().rule().equals("DemandActs")
        && ENDING.matcher(candidate.source()).find()
        && options.get().wrong().stream().anyMatch(other -> ENDING.matcher(other).find())) {
      return Optional.of("something else is to be given up as well");
    }
    return Optional.empty();
  }

  /// "une responsabilité internationale" beside "une responsabilité nationale".
  private static boolean beginsAlike(String one, String other) {
    var words = one.split(" ", -1);
    var others = other.split(" ", -1);
    return words.length > 2
        && words.length == others.length
        && words[0].equals(others[0])
        && words[1].equals(others[1]);
  }

  /// In how many words two of the same length differ.
  private static long differing(String one, String other) {
    var words = one.split(" ", -1);
    var others = other.split(" ", -1);
    return IntStream.range(0, Math.min(words.length, others.length))
        .filter(i -> !words[i].equals(others[i]))
        .count();
  }

  private static Optional<String> statement(Candidate candidate, Form.TrueFalse judged) {
    if (UNCHANGED.matcher(judged.stem()).find()) {
      return Optional.of("unchanged since any later moment as well");
    }
    if (looksAlike(judged.stem(), judged.correction())) {
      return Optional.of("letters that one misreads for the others");
    }
    var kind = candidate.draft().answer().kind();
    if (kind == AnswerKind.COUNTRY && WELCOMED.matcher(judged.stem()).find()) {
      return Optional.of("everybody knows who is no member");
    }
    if (kind == AnswerKind.COUNTRY && OF_PARTY.matcher(judged.stem()).find()) {
      return Optional.of("only a party to the treaty can have done so");
    }
    if (kind == AnswerKind.COUNTRY && PRONOUN.matcher(judged.stem()).find()) {
      return Optional.of("a pronoun agrees with the right name only");
    }
    return kind.isPhrase() && OPEN_ROW.matcher(judged.stem()).find()
        ? Optional.of("the row goes on")
        : Optional.empty();
  }

  /// "la RPDC" in the place of "la RPC": who takes it for true has misread it.
  private static boolean looksAlike(String told, String right) {
    var wrong = acronyms(told);
    var meant = acronyms(right);
    wrong.removeAll(acronyms(right));
    meant.removeAll(acronyms(told));
    return wrong.stream().anyMatch(one -> meant.stream().anyMatch(other -> isNear(one, other)));
  }

  private static Set<String> acronyms(String text) {
    return ACRONYM
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isNear(String one, String other) {
    var longer = one.length() > other.length() ? one : other;
    var shorter = longer.equals(one) ? other : one;
    if (longer.length() - shorter.length() != 1) {
      return false;
    }
    return IntStream.range(0, longer.length())
        .anyMatch(i -> (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter));
  }
}
