package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 24 in an English law: "extraordinary sessions", "the members", "the vote": of which body or
/// matter stands in the sentence before. A noun that the question or the key completes is let pass.
public final class RelationalNoun implements Gate {
  private static final String NOUNS =
      "sessions?|meetings?|votes?|voting|delegations?|delegates|members|member|amendments?|quorum|chair"
          + "|chairman|chairmen|chairperson|vice-chairmen|alternates?|representatives|requests?|proposals?"
          + "|applications?|notifications?|withdrawal|denunciation|dispute|award|judgment|decisions?"
          + "|recommendations?|resolutions?|objections?|period|extension|transfer|refusal|expenses|fee|fees|report|reports|term"
          + " of office|opinion|change|notice|claim|complaint|offence|property|declarations?|accounts"
          + "|proceedings|nominations?|appointments?|resignation|settlement|vacanc(?:y|ies)";

  private static final Pattern BARE =
      Pattern.compile(
          "(?u)\\b[Tt]he (?:(?:said|same|ordinary|extraordinary|special|first|last|annual) )?("
              + NOUNS
              + "|Chair|Chairman|Chairperson|Members of the Board)\\b(?! (?:of|to|on|for|in(?!"
              + " (?:whole|part|full|line|accordance|conformity|writing|private|public)\\b)|by|from|concerning|under|between|which|who|whose|that|at|with|against|present|voting|cast|having|\\p{Lu}|\\p{L}+"
              + " (?:of|to|by|in)\\b))(?!-)");

  /// A plural without anything: "Representatives", "extraordinary sessions".
  private static final Pattern KEY =
      Pattern.compile(
          "(?iu)^(?:the )?(?:(?:ordinary|extraordinary|special)"
              + " )?(?:sessions|meetings|votes|delegations"
              + "|delegates|members|alternates|representatives|decisions|recommendations)$");

  /// Of which organisation nothing tells.
  private static final Pattern OFFICER =
      Pattern.compile("(?i)^with the (?:Secretary|Director)[- ]General$");

  /// "By what majority are decisions taken", "Additional meetings may be held".
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?u)(?:\\b(?:are|shall|may|must|can)"
              + " |^)(?i:(?:additional|extraordinary|ordinary|special)"
              + " )?(?i:decisions|resolutions|meetings|sessions|votes|representatives|delegates|recommendations|expenses)"
              + " (?:shall|may|must|are|be|is|taken|passed|held|adopted|made)\\b");

  private static final Pattern OFFICE =
      Pattern.compile("\\b(?:President|Chairman|Chair|Chairperson|Director|Secretary)\\b");

  private static final Pattern OWNED =
      Pattern.compile(
          "\\b(President|Chairman|Chair|Chairperson|Director|Secretary)(?: and (?:the"
              + " |an? )?[\\p{L}-]+)? of (?:the )?(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)");

  private static final Set<String> RULES =
      Set.of("MeaningOfTerm", "TitleOfArticle", "ItemOfList", "WholeList", "CaseUnderArticle");

  /// Offices that several bodies of the text have.
  private final Map<String, Set<String>> owners = new HashMap<>();

  public RelationalNoun(AnalysedDocument document) {
    for (var paragraph : document.document().paragraphs()) {
      OWNED
          .matcher(paragraph.text())
          .results()
          .forEach(found ->
              owners.computeIfAbsent(found.group(1), _ -> new HashSet<>()).add(found.group(2)));
    }
  }

  /// "the President" of a text with a President of the Conference and one of the Committee.
  private Optional<String> whose(String text) {
    var office = OFFICE.matcher(text);
    while (office.find()) {
      var after = text.substring(office.end());
      if (owners.getOrDefault(office.group(), Set.of()).size() > 1
          && !after.startsWith(" of ")
          && !after.matches("(?: and [^.?]{0,40})? of .*")
          && !text.substring(0, office.start())
              .matches(
                  "(?s).*(?:(?!The )\\p{Lu}\\p{L}+[ -]|\\b(?:its|his|their|an?|each|own) )$")) {
        return Optional.of("whose " + office.group());
      }
    }
    return Optional.empty();
  }

  /// "Who has the casting vote in the Board?": the question names the body.
  private static final Pattern BODY_TOLD = Pattern.compile("^Who has .* in the \\p{Lu}");

  /// "How long after the receipt of the notification does denunciation of the Treaty take effect?"
  private static final Pattern LEAVING =
      Pattern.compile("\\b(?:denunciation of|withdrawal from) the \\p{Lu}");

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (RULES.contains(candidate.draft().rule())
        || BODY_TOLD.matcher(candidate.form().stem()).find()) {
      return Optional.empty();
    }
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    if (KEY.matcher(key).matches() || OFFICER.matcher(key).matches()) {
      return Optional.of("of whom or what: " + key);
    }
    for (var text : List.of(stem, key)) {
      var plural = PLURAL.matcher(text);
      if (plural.find()) {
        return Optional.of("of whom or what: " + plural.group().strip());
      }
      var whose = whose(text);
      if (whose.isPresent()) {
        return whose;
      }
      var found = BARE.matcher(text);
      while (found.find()) {
        if (!isToldBefore(text.substring(0, found.start()), found.group(1))
            && !(LEAVING.matcher(stem).find() && found.group(1).startsWith("noti"))
            && !(text.equals(key) && isToldBefore(stem, found.group(1)))) {
          return Optional.of("of whom or what: " + found.group());
        }
      }
    }
    return Optional.empty();
  }

  /// "any dispute … the dispute": the words before have it.
  private static boolean isToldBefore(String before, String noun) {
    return Pattern.compile("(?iu)\\b" + noun.replaceFirst("s$", "")).matcher(before).find();
  }
}
