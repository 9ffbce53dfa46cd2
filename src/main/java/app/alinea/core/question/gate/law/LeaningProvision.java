package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Flaws 17, 20 and 22 in provisions: "other questions" than which, "similarly" to what, a key that
/// only sends on to a law, a double negation that no question can carry, one office offered beside
/// itself under the letters of its organisation.
public final class LeaningProvision implements Gate {
  private static final List<Pattern> IN_STEM =
      List.of(
          Pattern.compile(
              "(?iu)\\b(?:similarly|likewise)\\b|\\bequally\\b(?!"
                  + " (?:authentic|authoritative|valid))|\\bde même\\b(?! que)"),
          Pattern.compile(
              "(?iu)\\b(?:acts?|proceeds?|agit|procède|agissent) (?:in accordance with|as provided"
                  + " for in|conformément (?:à|aux)) (?:the )?(?:(?:provisions|terms) of"
                  + " |dispositions de )?(?:l[’'])?articles? [^ ]+\\s?\\?$"),
          Pattern.compile(
              "(?iu)\\bother (?:(?:official |working"
                  + " )?languages|questions?|matters?|tasks?|cases?|decisions?|purposes?|functions?"
                  + "|duties)\\b(?!.*\\bthan\\b)"),
          Pattern.compile(
              "(?iu)\\bautres (?:questions?|matières?|tâches?|cas|décisions?|fonctions?|buts?)\\b"
                  + "(?!.*\\bque?\\b)"),
          Pattern.compile("(?iu)-(?:t-)?(?:il|elle)s? ni\\b|\\bni ?\\?|\\bneither\\b.*\\?"));

  /// "the relevant provisions of the Agreement", "elles sont fixées par la loi".
  private static final List<Pattern> EMPTY_KEY =
      List.of(
          Pattern.compile(
              "(?iu)^(?:in accordance with |conformément |en vertu |sur la base )?(?:to"
                  + " )?(?:the|les|aux|des) (?:relevant |appropriate |applicable"
                  + " )?(?:provisions|dispositions|terms)(?: (?:pertinentes|applicables))?"
                  + " (?:of|de|du|des) .{0,45}$"),
          Pattern.compile(
              "(?iu)^(?:ils?|elles?|it|they) (?:est|sont|sera|seront|is|are|shall be)"
                  + " (?:définie?s?|fixée?s?|déterminée?s?|réglée?s?|prévue?s?|précisée?s?"
                  + "|established|determined|laid down|prescribed|defined|fixed|governed|regulated)"
                  + " (?:par|by) (?:une? |la |les |a |an |the )?(?:lois?|décrets?|arrêtés?|laws?"
                  + "|decrees?|acts?|statutes?|regulations?)(?: organiques?)?$"));

  private static final Pattern LETTERS = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,7}(?!\\p{L})");
  private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})\\p{Lu}(?=\\p{Ll}{2,})");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    for (var pattern : IN_STEM) {
      var found = pattern.matcher(stem);
      if (found.find()) {
        return Optional.of("leans on what stands before: " + found.group());
      }
    }
    var key = candidate.draft().answer().text();
    if (candidate.form().type() != QuestionType.TRUE_FALSE
        && EMPTY_KEY.stream().anyMatch(pattern -> pattern.matcher(key).find())) {
      return Optional.of("the key only sends on: " + key);
    }
    return Options.of(candidate)
        .filter(options -> options.wrong().stream().anyMatch(wrong -> isTheSame(key, wrong)))
        .map(_ -> "one option names the key by its letters");
  }

  /// "the Secretary-General of the OAU" and "… of the Organisation of African Unity".
  private static boolean isTheSame(String left, String right) {
    return abbreviates(left, right) || abbreviates(right, left);
  }

  private static boolean abbreviates(String brief, String full) {
    var initials =
        NAMED.matcher(full).results().map(found -> found.group()).collect(Collectors.joining());
    return LETTERS
        .matcher(brief)
        .results()
        .map(found -> found.group().toUpperCase(Locale.ROOT))
        .anyMatch(letters -> !full.contains(letters) && initials.contains(letters));
  }
}
