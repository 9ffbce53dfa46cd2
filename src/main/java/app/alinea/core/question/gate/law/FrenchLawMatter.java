package app.alinea.core.question.gate.law;

import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 21, 22 and 24 in French laws and treaties: "le quorum", "l’irrecevabilité", "toute
/// décision" bare, whose body or matter stands in a sentence before, and rests of what was cut out.
public final class FrenchLawMatter implements Gate {
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
          Pattern.compile("(?<!\\p{L})d'autres \\p{L}+(?: de \\p{L}+)? ?\\?$"),
          // "si la durée n'en est pas déterminée": of what, the sentence before tells.
          Pattern.compile(
              "(?<!\\p{L})(?:n'|s')?(?:en|y) (?:est|sont|a|ont) (?:pas |jamais )?\\p{L}"),
          // "saisit, pour ratification, l'Assemblée": of what, an earlier sentence tells.
          Pattern.compile(
              ", (?:pour|aux fins de|en vue de) (?:l'|la )?(?:ratification|approbation|adoption"
                  + "|signature|avis|examen|décision|délibération),"),
          // "les personnes visées à l'article 12": who they are stands elsewhere.
          Pattern.compile(
              "(?<!\\p{L})(?:personnes?|dispositions?|cas|mesures?|biens?|actes?|faits?|infractions?|règles?)"
                  + " (?:visé|mentionné|énuméré|désigné)e?s? (?:à l'|aux )articles? \\d"),
          // "participer ?", "les dispositions utiles ?": what they are for is lost.
          Pattern.compile(
              "(?<!\\p{L})(?:participer|procéder|contribuer|recourir|pourvoir|veiller|adhérer"
                  + "|renoncer|prétendre|concourir|remédier|subvenir|utiles|nécessaires|propres"
                  + "|aptes|destinée?s|relati(?:f|ve)s?) ?\\?$"),
          // "après la réception par le Secrétaire, des instruments": half of a pair of commas.
          Pattern.compile("^[^,]* par (?:le|la|l')[^,]{3,60}, (?:des|du|de la|de l') ?[^,]*$"));

  /// "aux conditions fixées par une loi organique", "par le titre XIII": the answer stands
  /// elsewhere.
  private static final Pattern SENT_ON =
      Pattern.compile(
          "^(?:(?:à|par|selon|dans) )?(?:aux |les |des )?(?:conditions|modalités|règles)"
              + " (?:fixé|prévu|déterminé|défini)es? par .{0,30}$|^(?:par |dans )?(?:une |la |les"
              + " |des |un |le )(?:lois?|décrets?|règlements?)(?:"
              + " organiques?)?$|^(?:(?:par|à|dans|selon) )?(?:au |le |la"
              + " |l')?(?:titre|chapitre|article|section|annexe) [\\divxlc-]+$");

  /// "les interdictions énoncées à l'article 88" as all that is answered.
  private static final Pattern REFERRED =
      Pattern.compile(
          "(?:énoncé|prévu|visé|mentionné|défini|fixé)e?s? (?:à|aux|par) (?:l'|les )?articles?"
              + " [\\d-]+[^,]{0,24}$");

  private static final int REFERRING = 12;

  private final Pattern bare;

  public FrenchLawMatter(FunctionWords words) {
    var nouns = String.join("|", words.list("body.bare"));
    this.bare =
        Pattern.compile(
            "(?<!\\p{L})(?:les? |la |l'|des |du |aux? |toute? |chaque |différents |en cas de |en"
                + " cas d')(?:"
                + nouns
                + ")(?= ?[?.,;]|-|(?:"
                + " (?:est|sont|a|ont|peut|peuvent|doit|doivent|sera|seront|ne|se|par|et|dans(?!"
                + " (?:le|la|les)quel)|à"
                + " compter|après|avant|avec|suffit|lorsque|si|comme|sans|requiert|exige|nécessite)(?!\\p{L}))|"
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
    var told = plain(candidate.form() instanceof Form.TrueFalse ? stem : key(candidate));
    if (REFERRED.matcher(told.replaceFirst(" ?[.]$", "")).find()
        && (candidate.form() instanceof Form.TrueFalse
            || told.split(" ", -1).length <= REFERRING)) {
      return Optional.of("another article tells what it is about");
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

  private static String key(Candidate candidate) {
    return candidate.draft().answer().text();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
