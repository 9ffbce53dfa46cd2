package app.alinea.core.question.gate.law;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 2, 21 and 22 in French laws: what the source printed wrong, an opening that bounds the
/// rule and was left out, bodies that differ by their last words only.
public final class FrenchLawSlips implements Gate {
  /// "LES HAUTES PARTIES CONTRACTANTES", "les Etat membres", "la Conférence, dénommées, sont".
  private static final List<Pattern> SLIPS =
      List.of(
          Pattern.compile("\\p{Lu}{3,} \\p{Lu}{3,} \\p{Lu}{3,}"),
          Pattern.compile(
              "(?iu)(?<!\\p{L})les [\\p{L}]*[\\p{L}&&[^sxz]] (?:membres|parties|contractants)"
                  + "(?!\\p{L})"),
          Pattern.compile(", dénommée?s?, "),
          // "2°- Les parts": the label of an item; "50’unité": a letter read as a number.
          Pattern.compile("(?<![\\d,])\\d{1,2}° ?- ?\\p{L}|(?<![\\d,])\\d{1,3}['’]\\p{Ll}"),
          // "ciaprès", "se réunit au, oins deux fois".
          Pattern.compile("(?iu)(?<!\\p{L})ci(?:après|aprés|dessus|dessous)(?!\\p{L})"),
          Pattern.compile("(?iu)(?<![\\p{L}-])(?:au|aux|du|la|les|une|à), \\p{L}"),
          // "les objectifs sont-ils de renforcer": an aim turned into a being.
          Pattern.compile(
              "(?iu)(?:sont|est)-(?:ils?|elles?) (?:de |d’)\\p{L}+(?:er|ir|re)(?!\\p{L})"));

  /// What makes a rule one for some cases.
  private static final Pattern BOUNDING =
      Pattern.compile(
          "(?iu)^(en tant que de besoin|exceptionnellement|[àa] titre (?:exceptionnel|transitoire"
              + "|provisoire)|si nécessaire|le cas échéant|au besoin|en cas de besoin)(?!\\p{L})");

  /// "à l’issue du 1 examen": what was an ordinal.
  private static final Pattern ORDINAL =
      Pattern.compile("(?:du|le|au|la|les|des) ____ (?!\\p{L}+s )");

  /// "économiques, sociales et culturelles des femmes".
  private static final Pattern ACROSS =
      Pattern.compile(
          "^\\p{L}+(?:els?|elles?|ales?|aux|iques?|ifs?|ives?|eux|euses?|aires?) (?:des |du |de )");

  /// "la durée de l’intervention excède ____": which, a sentence before told.
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}'])(?:l'|la |le |du |de la |de l'|au |à la |à l')(?!(?:gouvernement|parlement"
              + "|législation|réglementation|administration|population|éducation|information"
              + "|circulation|environnement|convention|constitution|organisation|nation|traitement"
              + "|règlement)(?!\\p{L}))(?:\\p{Ll}+(?:tion|ment|ance|ence|age|ure)|projet|demande|délai|recours|texte|décret|contrat|vote|requête)(?="
              + " (?:est|sont|n'|ne|a|ont|excède|dépasse|peu(?:t|vent)|doi(?:t|vent)|se|s'|fait)(?!\\p{L})|,|"
              + " ____|[ .?]*$)");

  private static final Set<String> OF_FIGURES =
      Set.of("ValueOfProvision", "TimeLimitQuestion", "ConditionQuestion");

  private static final Pattern VOTE = Pattern.compile(" et à (?:la majorité|l'unanimité)");
  private static final int ALIKE = 4;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    for (var slip : SLIPS) {
      if (slip.matcher(stem).find() || slip.matcher(key).find()) {
        return Optional.of("the source printed it wrong, or it cannot be turned");
      }
    }
    var opening = BOUNDING.matcher(candidate.source());
    if (opening.find()
        && !plain(stem).contains(plain(opening.group(1)))
        && !plain(key).contains(plain(opening.group(1)))) {
      return Optional.of("the rule was bound: " + opening.group(1));
    }
    if (candidate.form().type() == QuestionType.CLOZE
        && stem.contains(" et ____")
        && ACROSS.matcher(plain(key)).find()) {
      return Optional.of("the last of a row and the noun that all of it belongs to");
    }
    if (OF_FIGURES.contains(candidate.draft().rule())) {
      var bare = BARE.matcher(stem.replace('’', '\'').replace('\u00a0', ' '));
      if (bare.find()) {
        return Optional.of("which: " + bare.group());
      }
    }
    return switch (candidate.draft().rule()) {
      case "ValueOfProvision", "NumberStatement" ->
          key.matches("\\d+") && ORDINAL.matcher(plain(stem)).find()
              ? Optional.of("an ordinal")
              : Optional.empty();
      case "InsertedCircumstance" ->
          VOTE.matcher(plain(key)).find()
              ? Optional.of("the vote beside the proposer")
              : Optional.empty();
      case "SubjectParty", "AgentQuestion", "SetNorm" ->
          differByEnding(candidate)
              ? Optional.of("bodies that differ by their last words")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// "la Conférence des Chefs d’Etat" and "… et de Gouvernement".
  private static boolean differByEnding(Candidate candidate) {
    if (candidate.form() instanceof Form.TrueFalse told) {
      return !told.isTrue()
          && candidate.draft().rule().equals("SubjectParty")
          && beginning(told.stem()).equals(beginning(told.correction()));
    }
    return candidate.form().type() == QuestionType.MULTIPLE_CHOICE
        && Options.of(candidate)
            .filter(options ->
                options.wrong().stream()
                    .anyMatch(wrong -> beginning(wrong).equals(beginning(options.key()))))
            .isPresent();
  }

  private static String beginning(String text) {
    var words = plain(text).split("[ ']", -1);
    return words.length < ALIKE ? text : String.join(" ", List.of(words).subList(0, ALIKE));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
