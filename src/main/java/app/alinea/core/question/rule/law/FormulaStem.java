package app.alinea.core.question.rule.law;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.rule.Idiom;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The question of a formula, in the words that suit its sentence: whether a text applies to
/// persons or to things, how a State joins later, whether a period is the rule or the only one.
final class FormulaStem {
  private static final Pattern RENEWED = Pattern.compile("(?iu)\\b(?:renew|extend|prolong)");

  private static final Pattern PERSONS =
      Pattern.compile(
          "(?iu)^(?:only )?to (?:(?:all|any|every|each|the|those|such|other)"
              + " )?(?:(?!of\\b|between\\b|for\\b|by\\b|in\\b|to\\b)\\p{L}+"
              + " ){0,3}?(?:workers?|persons?|people|children|child|members|nationals|citizens"
              + "|refugees|seafarers|employees|individuals|women|men|minors|everyone)\\b(?! of)");

  /// "has entered into force for that Party": each has a time of its own.
  private static final Pattern FOR_ONE =
      Pattern.compile(
          "(?:into|in) force (?:for|with respect to|in respect of|as regards)"
              + " (?:that|it|such|a|the)\\b");

  private static final Pattern BUT =
      Pattern.compile(
          "^(?:Nevertheless|However|Notwithstanding|Provided|Except|Toutefois|Néanmoins)\\b"
              + ".*\\b(?:years?|months?|weeks?|days?|hours?|ans|mois|semaines?|jours?|heures?)\\b");

  private record Way(Pattern sign, String verb) {
    Way(String sign, String verb) {
      this(Pattern.compile("(?iu)\\b" + sign), verb);
    }
  }

  private static final List<Way> WAYS_TO_JOIN =
      List.of(
          new Way("ratif", "ratifies"),
          new Way("accept", "accepts"),
          new Way("approv", "approves"),
          new Way("acce(?:de|ding|ssion)", "accedes"));

  private FormulaStem() {}

  public static String of(Idiom idiom, ArticleFact.Formula formula, Map<String, String> parts) {
    var stem = idiom.templates().question("formula." + formula.name(), parts);
    if (idiom.words().language() != Language.ENGLISH) {
      return stem;
    }
    var sentence = formula.row().sentence();
    var told =
        switch (formula.name()) {
          case "DURATION" ->
              isRenewed(idiom, sentence)
                  ? stem.replace(" remain in force", " first remain in force")
                  : stem;
          case "SCOPE", "SCOPE.not" ->
              PERSONS.matcher(formula.row().text(formula.said())).find()
                  ? stem.replace("to what does", "to whom does").replace("To what", "To whom")
                  : stem;
          case "LATER.deposit", "LATER.day" ->
              stem.replace(" joins later", " " + joins(sentence.text()) + " later");
          case "EARLIEST", "SOONEST.withdraw" ->
              FOR_ONE.matcher(sentence.text()).find()
                  ? idiom.templates().question("formula." + formula.name() + ".one", parts)
                  : stem;
          default -> stem;
        };
    return formula.measured() && hasException(idiom, sentence)
        ? "As a rule, " + Character.toLowerCase(told.charAt(0)) + told.substring(1)
        : IntervalQuestion.plain(told.replace("How long from ", "How long after "));
  }

  private static boolean isRenewed(Idiom idiom, AnalysedSentence own) {
    return idiom.document().sentencesAt(own.position()).stream()
        .anyMatch(other -> RENEWED.matcher(other.text()).find());
  }

  /// The sentence behind sets another period for some cases.
  private static boolean hasException(Idiom idiom, AnalysedSentence own) {
    return idiom.document().sentencesAt(own.position()).stream()
        .filter(other -> other.sentence().index() == own.sentence().index() + 1)
        .anyMatch(other -> BUT.matcher(other.text()).find());
  }

  /// "ratifies, accepts or accedes".
  private static String joins(String text) {
    var ways =
        WAYS_TO_JOIN.stream()
            .filter(way -> way.sign().matcher(text).find())
            .map(Way::verb)
            .toList();
    if (ways.isEmpty()) {
      return "joins";
    }
    return ways.size() == 1
        ? ways.getFirst()
        : String.join(", ", ways.subList(0, ways.size() - 1)) + " or " + ways.getLast();
  }
}
