package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Quel préavis faut-il donner pour dénoncer l’Accord ?", "Who may be asked to appoint the
/// arbitrator …?": what nearly every treaty says, asked with a question of its own.
public final class SetFormula implements QuestionRule {
  /// In words: of a longer case nobody sees what is asked.
  private static final int LONGEST_CASE = 34;

  private static final int LONGEST_ANSWER = 24;

  /// A case that leans on what stands before it.
  private static final Pattern LEANING =
      Pattern.compile(
          "(?iu)\\b(?:these|those|this|that|such|they|it|he|cette|cet|ces|celle-ci|celui-ci"
              + "|ladite|ledit|said)\\b");

  private static final Set<String> DATES = Set.of("UNTIL", "APPLIES", "YEAR.first", "OPEN_FROM");
  private static final Set<String> PLACES = Set.of("PLACE", "EXCHANGE", "SEAT");
  private static final Pattern PREPOSITION = Pattern.compile("^(?:à la|à|at|in) (?:the )?");
  private static final Pattern ORDINAL_DAY =
      Pattern.compile("^\\p{Ll}+(?:-\\p{Ll}+)? (?:day )?(?:of )?\\p{Lu}\\p{Ll}+,? (?:\\d{4}|one)");
  private static final Pattern OF_ALL = Pattern.compile("^de (tous|tout) ");

  /// "open to signature by the member States and by the Community": whoever may sign.
  private static final Pattern AND_BY =
      Pattern.compile(" and by (?=the |all |any |non-|other |member )");

  private static final Pattern OF_THE = Pattern.compile("^des ");
  private static final Pattern QUOTED =
      Pattern.compile("^[’'\"«“][\\s\u00a0]?([^’'\"»”]+?)[\\s\u00a0]?[’'\"»”]$");
  private static final Pattern OF_ONE = Pattern.compile("^du ");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Formula formula)
        || !idiom.templates().has("formula." + formula.name())
        || isAnnexed(idiom, fact)) {
      return List.of();
    }
    if (isSaidTwice(idiom, formula) || isOfAPart(idiom, formula)) {
      return List.of();
    }
    var row = formula.row();
    var answer =
        told(idiom, row, formula.said())
            .map(text -> isTold(formula) ? text : plain(text))
            .map(text -> governed(formula, text))
            .map(text -> ORDINAL_DAY.matcher(text).find() ? "on the " + text : text);
    var parts = parts(idiom, fact, formula);
    if (answer.isEmpty()
        || parts.isEmpty()
        || isCutName(formula)
        || answer.get().split(" ", -1).length
            > (isTold(formula) || isCondition(formula) ? LONGEST_CASE : LONGEST_ANSWER)
        || !isCondition(formula) && !isTold(formula) && LEANING.matcher(answer.get()).find()) {
      return List.of();
    }
    var text = answer.get();
    return List.of(
        new Draft(
            name(),
            fact,
            FormulaStem.of(idiom, formula, parts.get()),
            new Answer(
                text,
                formula.measured() || DATES.contains(formula.name())
                    ? AnswerKind.VALUE
                    : isOrgan(formula, text)
                        ? AnswerKind.ORGAN
                        : isCondition(formula) || isTold(formula)
                            ? AnswerKind.CONSEQUENCE
                            : AnswerKind.FREE,
                text.toLowerCase(Locale.ROOT),
                row.span(formula.said()),
                PLACES.contains(formula.name())
                    ? List.of(PREPOSITION.matcher(text).replaceFirst(""))
                    : List.of()),
            Statement.NONE,
            types(formula, text)));
  }

  /// "… of the United Nations Educational" of a name that goes on behind its comma.
  private static final Pattern NAME_GOES_ON =
      Pattern.compile("^, \\p{Lu}[\\p{L}-]+ (?:and|et) \\p{Lu}");

  private static boolean isCutName(ArticleFact.Formula formula) {
    var row = formula.row();
    var behind = row.sentence().text().substring(row.span(formula.said()).end());
    return NAME_GOES_ON.matcher(behind).find();
  }

  private static final Pattern BY_SUCH =
      Pattern.compile(" by (?:such|that|the) [^,;.]{4,60}?(?= of (?:its|their) )");

  private static final Pattern OR_OF = Pattern.compile("( or| and) of (?=the )");

  /// "to torture or to cruel punishment", "the Committee or the President": each member of a row
  /// has its preposition, or none has.
  private static String governed(ArticleFact.Formula formula, String text) {
    return switch (formula.name()) {
      case "LATER.day" -> BY_SUCH.matcher(text).replaceAll("");
      case "SUBJECTED" -> text.contains(" or to ") && !text.startsWith("to ") ? "to " + text : text;
      case "INITIATIVE", "WHOSE.on", "WHOSE.with" -> OR_OF.matcher(text).replaceAll("$1 ");
      default -> text;
    };
  }

  private static final Pattern PART =
      Pattern.compile(
          "^(?:This|The present)"
              + " (?:Article|Section|Chapter|Part|Title|Annex|Paragraph|Schedule|Clause"
              + "|Subsection|Rule)\\b");

  /// "This Article shall not apply to …" says nothing of the text as a whole.
  private static boolean isOfAPart(Idiom idiom, ArticleFact.Formula formula) {
    return PART.matcher(formula.row().sentence().text()).find()
        && idiom.templates().get("formula." + formula.name()).contains("{text}");
  }

  private static final Set<String> ONCE = Set.of("SCOPE", "PURPOSE", "LAYS", "LAYS_OPEN", "FORCE");

  /// What a text applies to, told in two sentences of an article, has two answers.
  private static boolean isSaidTwice(Idiom idiom, ArticleFact.Formula formula) {
    var own = formula.row().sentence();
    return ONCE.contains(formula.name())
        && idiom.words().language() == Language.FRENCH
        && idiom.document().sentencesAt(own.position()).stream()
            .filter(other -> other.sentence().index() != own.sentence().index())
            .anyMatch(other ->
                SELF_AGAIN.matcher(other.text()).find()
                    && KINDRED
                        .getOrDefault(formula.name(), SELF_AGAIN)
                        .matcher(other.text())
                        .find());
  }

  private static final Pattern SELF_AGAIN =
      Pattern.compile("(?iu)^(?:(?:le|la) présente? |il |elle |l[’']accord)");

  private static final Map<String, Pattern> KINDRED =
      Map.of(
          "SCOPE", Pattern.compile("appli"),
          "PURPOSE", Pattern.compile("pour (?:objet|but)"),
          "LAYS", Pattern.compile("fixe|détermin|défini|régi|protège|établi|crée"),
          "LAYS_OPEN", Pattern.compile("établi|institu|organis|fixe|défini"),
          "FORCE", Pattern.compile("en vigueur"));

  private static final Set<String> TOLD =
      Set.of(
          "FORCE",
          "LATER",
          "ENDS_DAY",
          "ENDS_DAY.i",
          "SCOPE",
          "PURPOSE",
          "PURPOSE.one",
          "PURPOSE.many",
          "LAYS",
          "LAYS_OPEN",
          "FINE",
          "PENALTY",
          "PUNISHED",
          "RESERVED",
          "GUIDED",
          "BOUND_BY",
          "SUBJECT_TO",
          "ANSWERABLE",
          "ACCESS",
          "REQUIRES.shall",
          "REQUIRES.one",
          "INFORMS_OF",
          "IN_EVENT",
          "ON_GROUND",
          "NOT_DO.one",
          "NOT_DO.many",
          "REFRAIN.one",
          "REFRAIN.many",
          "REFRAIN.shall",
          "INVITED",
          "TASK",
          "UNTOUCHED",
          "UNTOUCHED.nothing",
          "CONSTRUED",
          "LASTS_UNTIL",
          "FORCE.ratified",
          "FORCE.others",
          "JOINED_HOW",
          "RATIFIED.accord");

  /// A whole moment or matter, whose own words it may point to.
  private static boolean isTold(ArticleFact.Formula formula) {
    return TOLD.contains(formula.name());
  }

  /// What it speaks of the question has named.
  private static boolean isCondition(ArticleFact.Formula formula) {
    return formula.name().startsWith("COND.");
  }

  private static final Pattern ORGANS =
      Pattern.compile(
          "^(?:CHOSEN|APPOINTS|WHOSE|VESTED|ANSWERS|APPEAL|CONSULTED|OATH|VACANT)(?:\\.|$)");

  private static final Pattern NAMED_ORGAN =
      Pattern.compile("^the \\p{Lu}[\\p{L}-]+(?: (?:of |for |and |of the )?\\p{Lu}[\\p{L}-]+)*$");

  /// Another organ of the text might have been named.
  private static boolean isOrgan(ArticleFact.Formula formula, String text) {
    return ORGANS.matcher(formula.name()).find() && NAMED_ORGAN.matcher(text).matches();
  }

  private static EnumSet<QuestionType> types(ArticleFact.Formula formula, String text) {
    if (formula.measured() || isOrgan(formula, text)) {
      return EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD);
    }
    return PLACES.contains(formula.name())
        ? EnumSet.of(QuestionType.SHORT_ANSWER)
        : EnumSet.of(QuestionType.FLASHCARD);
  }

  /// What is annexed to a text is signed and ended for itself.
  private static boolean isAnnexed(Idiom idiom, Fact fact) {
    return !ProvisionName.isCited(idiom, fact);
  }

  private static Optional<Map<String, String>> parts(
      Idiom idiom, Fact fact, ArticleFact.Formula formula) {
    var parts = new HashMap<String, String>();
    var text = InstrumentName.main(idiom);
    parts.put("text", text);
    parts.put("of", French.of(text));
    parts.put("article", ProvisionName.of(idiom, fact));
    parts.put("when", "");
    parts.put("mid", "");
    for (var part : formula.parts().entrySet()) {
      var told = told(idiom, formula.row(), part.getValue());
      if (told.isEmpty()
          || formula.name().equals("EXCEPT") && THEM.matcher(told.get()).find()
          || part.getKey().equals("when") && !isCase(told.get())) {
        return Optional.empty();
      }
      parts.put(part.getKey(), decapitalised(SUCH.matcher(told.get()).replaceAll("the $1")));
    }
    if (!parts.get("mid").isEmpty()) {
      parts.put("mid", " " + parts.get("mid"));
    }
    if (formula.name().equals("WITHIN")) {
      parts.computeIfPresent("noun", (_, noun) -> noun.replaceFirst("^of ", "after "));
    }
    if (parts.containsKey("subj")) {
      parts.putIfAbsent("what", parts.get("subj"));
    }
    var when = parts.get("when");
    if (!when.isEmpty()) {
      parts.put("when", Character.toLowerCase(when.charAt(0)) + when.substring(1) + ", ");
    }
    return Optional.of(parts);
  }

  private static final Pattern THEM = Pattern.compile("\\b(?:them|they|it)\\b");

  /// "such notification" of a denunciation, which the question names.
  private static final Pattern SUCH =
      Pattern.compile("\\b(?:such|this) (notification|notice|denunciation)\\b");

  /// "Decisions of the Board", "Non-compliance with …": a common noun that began its sentence.
  private static final Pattern COMMON_START =
      Pattern.compile("^(?:Decisions|Resolutions|Amendments|Non-compliance|Infringements?)\\b");

  private static String decapitalised(String told) {
    return COMMON_START.matcher(told).find()
        ? Character.toLowerCase(told.charAt(0)) + told.substring(1)
        : told;
  }

  private static boolean isCase(String told) {
    return told.split(" ", -1).length <= LONGEST_CASE && !LEANING.matcher(told).find();
  }

  private static Optional<String> told(Idiom idiom, TokenRow row, TokenRange range) {
    var trimmed = Wording.trimmed(row, range);
    return new Wording(idiom)
        .told(row, trimmed)
        .map(text -> QUOTED.matcher(text).replaceFirst("$1"))
        .filter(text -> !text.isBlank())
        .map(text -> idiom.words().language() == Language.FRENCH ? text.replace('\'', '’') : text);
  }

  /// "des Etats représentés" as "les Etats représentés", "du troisième instrument" as "le …".
  private static String plain(String text) {
    var named = AND_BY.matcher(text).replaceAll(" and ");
    var all = OF_ALL.matcher(named).replaceFirst("$1 ");
    return OF_ONE.matcher(OF_THE.matcher(all).replaceFirst("les ")).replaceFirst("le ");
  }
}
