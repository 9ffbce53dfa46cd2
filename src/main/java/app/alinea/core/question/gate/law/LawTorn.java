package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Flaws 17, 20, 21 and 25 in an English law: a sentence torn between "and" and the verb of its
/// second half ("enforce order and with the consent of …, | may expel a member"), a gap inside a
/// fraction or a name, a printing error of the source, and a time that the text sets otherwise
/// where it begins with the same words.
public final class LawTorn implements Gate {
  private static final Pattern SECOND_HALF =
      Pattern.compile(
          "(?iu) and,? (?:with|by|on|upon|after|subject to|in accordance with|for|under|through)"
              + " [^,;]{3,90}$");

  private static final Pattern VERB_BEHIND =
      Pattern.compile("(?u)^,? (?:shall|may|must|\\p{Ll}{3,}) ");

  private static final Pattern FRACTION =
      Pattern.compile("_{2,} ?/|/ ?_{2,}|/\\d+ of a\\b|\\bthe _{2,} (?:period|term)\\b");

  private static final Pattern HEAD_OF_NAME =
      Pattern.compile("(?u)\\bthe _{2,} (?:of|for|on) (?:the )?\\p{Lu}");

  /// "…, but a Senator elected in a by-election.": the verb was left behind.
  private static final Pattern VERBLESS_BUT =
      Pattern.compile(
          "(?iu), but (?:an?|the|any)"
              + " (?!.*\\b(?:shall|may|must|is|are|has|have|will|can|do|does|was|were)\\b)"
              + "[^.]*\\.?$");

  /// "shall composed of", "and such shall officers as".
  private static final Pattern MISPRINT =
      Pattern.compile(
          "(?u)\\b(?:shall|must) (?!\\p{L}*(?:ceed|need|feed|heed|shed|embed|wed|speed|seed|bleed"
              + "|breed|deed)\\b)\\p{Ll}{3,}ed\\b|\\b(?:shall|may|must) \\p{Ll}{4,}s as\\b"
              + "|\\b(?:shall|may|must) (?:shall|may|must)\\b");

  private static final Pattern UNTOLD_PERIOD =
      Pattern.compile(
          "(?iu)\\bthe (?:two|three|four|five|six|seven|ten|twelve|\\d+)[-"
              + " ](?:year|month|day|week)s?[- ](?:periods?|terms?)\\b(?!"
              + " (?:of|referred|from|after|for|laid|provided))");

  /// "if the two-thirds vote is not obtained": which vote, a sentence before tells.
  private static final Pattern UNTOLD_VOTE =
      Pattern.compile(
          "(?iu)\\b(?:if|where|when|unless|until) the (?:_{2,}|(?:two|three)-(?:thirds?|quarters"
              + "|fourths|fifths)|simple|absolute|required|necessary) (?:vote|majority)\\b(?! of)");

  private static final Set<String> TIMES =
      Set.of("IntervalQuestion", "Deadline", "LeadTime", "TermOfOffice", "ValueOfProvision");

  /// In words: a sentence that begins so speaks of the same.
  private static final int SAME = 4;

  /// The sentences by their first words.
  private final Map<String, List<AnalysedSentence>> byHead;

  public LawTorn(AnalysedDocument document) {
    byHead =
        document.sentences().stream()
            .collect(Collectors.groupingBy(sentence -> head(plain(sentence.text()))));
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    var source = plain(candidate.source());
    var misprint = MISPRINT.matcher(stem + " | " + key);
    if (misprint.find()) {
      return Optional.of("a misprint: " + misprint.group());
    }
    if (candidate.form().type() == QuestionType.CLOZE
        && (FRACTION.matcher(stem).find() || HEAD_OF_NAME.matcher(stem).find())) {
      return Optional.of("a gap inside a fraction or a name");
    }
    var period = UNTOLD_PERIOD.matcher(stem);
    if (period.find()) {
      return Optional.of("which period: " + period.group());
    }
    if (UNTOLD_VOTE.matcher(stem + " | " + key).find()) {
      return Optional.of("which vote");
    }
    if (VERBLESS_BUT.matcher(stem).find()) {
      return Optional.of("a clause without its verb");
    }
    for (var text : List.of(plain(whole(candidate)), plain(key))) {
      var half = SECOND_HALF.matcher(text);
      var at = half.find() ? source.indexOf(half.group().strip()) : -1;
      if (at >= 0
          && VERB_BEHIND.matcher(source.substring(at + half.group().strip().length())).find()) {
        return Optional.of("torn from its second verb: " + half.group());
      }
    }
    return candidate.draft().answer().kind() == AnswerKind.VALUE
            && TIMES.contains(candidate.draft().rule())
            && isSetOtherwise(candidate, source)
        ? Optional.of("another sentence that begins so sets another time")
        : Optional.empty();
  }

  private static String whole(Candidate candidate) {
    var stem = candidate.form().stem();
    return candidate.form() instanceof Form.Cloze
        ? stem.replaceFirst("_{2,}", candidate.draft().answer().text()).replaceFirst("[ .]+$", "")
        : stem.replaceFirst("[ ?.]+$", "");
  }

  private boolean isSetOtherwise(Candidate candidate, String source) {
    var own = candidate.draft().fact().evidence().sentence();
    var key = candidate.draft().answer().text().toLowerCase(Locale.ROOT);
    var head = head(source);
    return !head.isEmpty()
        && byHead.getOrDefault(head, List.of()).stream()
            .filter(other ->
                other.position() != own.position()
                    || other.sentence().index() != own.sentence().index())
            .map(other -> plain(other.text()))
            .anyMatch(text ->
                !text.toLowerCase(Locale.ROOT).contains(key) && PERIOD.matcher(text).find());
  }

  private static final Pattern PERIOD =
      Pattern.compile("(?iu)\\b(?:days?|weeks?|months?|years?)\\b");

  private static final Pattern LED =
      Pattern.compile("(?iu)after|if|when|where|in|at|for|before|within|on|upon|subject|unless");

  private static String head(String text) {
    var words = text.replaceFirst("^[(\\d.a-z)]+ (?=\\p{Lu})", "").split(" ", -1);
    return words.length <= SAME || LED.matcher(words[0]).matches()
        ? ""
        : String.join(" ", List.of(words).subList(0, SAME)).toLowerCase(Locale.ROOT);
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('’', '\'').strip();
  }
}
