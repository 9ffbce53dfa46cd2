package app.alinea.core.question.gate;

import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 21, 22 and 24 in French laws and treaties: "le quorum", "l’irrecevabilité", "toute
/// décision" bare, whose body or matter stands in a sentence before, and rests of what was cut out.
final class FrenchLawMatter implements Gate {
  /// Rules whose questions quote the text or carry its case.
  private static final Set<String> NAMING =
      Set.of(
          "MeaningOfTerm",
          "TitleOfArticle",
          "ItemOfList",
          "WholeList",
          "SetFormula",
          "EntryIntoForce");

  private static final List<Pattern> LEFT =
      List.of(
          // "peut sous forme de vœu, attirer": the first of two commas is gone.
          Pattern.compile(
              "(?<!\\p{L})(?:peu(?:t|vent)|doi(?:t|vent)|pourr(?:a|ont)|devr(?:a|ont))"
                  + " (?:sous|dans|par|en|sur|à|avec|pour) [^,]{3,60}, (?:s'|se"
                  + " )?\\p{L}+(?:er|ir|re)(?!\\p{L})"),
          Pattern.compile(
              "(?:même|seulement|notamment|également|aussi|encore|déjà|surtout|toutefois) ?\\?$"),
          Pattern.compile(
              "(?<!\\p{L})l'[ée]tat(?: membre| partie)? (?:concerné|intéressé|en"
                  + " question|considéré)(?!\\p{L})"),
          Pattern.compile("n° (?:il|i1|l)(?!\\p{L})"),
          Pattern.compile(
              "dont (?:les? |la |l')\\p{L}+(?: (?:ou|et) (?:les? |la |l')?\\p{L}+)? ?\\?$"),
          Pattern.compile("^(?:ultérieurement|ensuite|par la suite|puis|enfin|en outre),? "),
          Pattern.compile("(?<!\\p{L})que convien(?:t|nent|dra|dront)(?!\\p{L})"),
          Pattern.compile(
              "^quel(?:le)? (?:organe|institution) [^?]*(?<!\\p{L})(?:elle|il)(?!\\p{L})"),
          Pattern.compile("(?<!\\p{L})d'autres \\p{L}+(?: de \\p{L}+)? ?\\?$"));

  /// "aux conditions fixées par une loi organique", "par le titre XIII": the answer stands
  /// elsewhere.
  private static final Pattern SENT_ON =
      Pattern.compile(
          "^(?:(?:à|par|selon|dans) )?(?:aux |les |des )?(?:conditions|modalités|règles)"
              + " (?:fixé|prévu|déterminé|défini)es? par .{0,30}$|^(?:par |dans )?(?:une |la |les"
              + " |des |un |le )(?:lois?|décrets?|règlements?)(?:"
              + " organiques?)?$|^(?:(?:par|à|dans|selon) )?(?:au |le |la"
              + " |l')?(?:titre|chapitre|article|section|annexe) [\\divxlc-]+$");

  private final Pattern bare;

  FrenchLawMatter(FunctionWords words) {
    var nouns = String.join("|", words.list("body.bare"));
    this.bare =
        Pattern.compile(
            "(?<!\\p{L})(?:les? |la |l'|des |du |aux? |toute? |chaque |différents )(?:"
                + nouns
                + ")(?= ?[?.,;]|-|(?:"
                + " (?:est|sont|a|ont|peut|peuvent|doit|doivent|sera|seront|ne|se|par|et|après|avant|suffit|lorsque|si|comme|sans)(?!\\p{L}))|"
                + " (?:n'|s'))");
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = plain(candidate.form().stem()).strip();
    for (var pattern : LEFT) {
      var found =
          pattern.matcher(
              stem
                  + (pattern.pattern().startsWith("n°")
                      ? " | " + plain(candidate.draft().answer().text())
                      : ""));
      if (found.find()) {
        return Optional.of("leans on what stands before, or is a rest: " + found.group());
      }
    }
    if (stem.matches(".* :\\p{L}.*")) {
      return Optional.of("glued");
    }
    if (!candidate.draft().rule().equals("WhichProvision")
        && SENT_ON.matcher(plain(candidate.draft().answer().text())).matches()) {
      return Optional.of("the answer only sends on");
    }
    if (NAMING.contains(candidate.draft().rule())) {
      return Optional.empty();
    }
    var found = bare.matcher(stem);
    while (found.find()) {
      // "des décisions du Conseil … les décisions": told a few words before.
      var noun = found.group().replaceFirst("^.*[ ']", "");
      if (!stem.substring(0, found.start()).contains(noun)) {
        return Optional.of("of what: " + found.group());
      }
    }
    return Optional.empty();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
