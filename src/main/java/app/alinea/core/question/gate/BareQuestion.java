package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Author;
import app.alinea.core.question.clause.AuthorFinder;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 1 and 20 in French prose: questions that tell too little to be answered by whoever knows
/// the text, gaps in a monstrous sentence, and courtesies that nobody learns.
public final class BareQuestion implements Gate {
  private static final Pattern WORD = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern GAP = Pattern.compile("____");

  /// "aux trois tâches": the number is known, and what is told is something else.
  private static final Pattern DEFINITE = Pattern.compile("(?:^|[\\s\\p{Z}])(?:les|aux|des)$");

  /// The provision has a question of its own ("Conformément à quel article …").
  private static final Pattern PROVISION =
      Pattern.compile("(?iu)(?<!\\p{L})(?:article|résolution) \\d");

  /// "trois tâches : le secours": a list that is cut, unless it is what is asked.
  private static final Pattern ANNOUNCED =
      Pattern.compile("^[^«]*\\p{L}[\\s\\p{Z}]?: (?!«|lesquel)");

  /// "Quelles deux politiques …": how many are sought tells enough.
  private static final Pattern COUNTED = Pattern.compile("^Quel(?:le)?s (?:deux|trois) ");

  /// "Combien d’équipes mobiles interarmées sont …": two adjectives tell which ones are counted.
  private static final Pattern TOLD_APART =
      Pattern.compile(
          "(?u)^Combien d(?:e |’)\\p{L}+[sx] \\p{L}+[sx] \\p{L}+[sx] (?:sont|ont|seront|auront) ");

  /// "… sont en place ?": where, or for what, another sentence tells.
  private static final Pattern IN_PLACE =
      Pattern.compile("(?u) (?:sont|ont été mis|ont été mises|seront) en place[\\s\\p{Z}]?\\?$");

  /// "la Ligue des ports et la Hanse": names are examples of their own.
  private static final Pattern NAMED = Pattern.compile("^(?:l[ae] |les |l’)?\\p{Lu}");

  private static final int LONGEST_GAP = 28;
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_OF_COUNT = 4;
  private static final int FEWEST_OF_BODY = 9;
  private static final int MOST_NAMED = 2;

  private final FunctionWords words;
  private final String author;
  private final boolean applies;

  public BareQuestion(FunctionWords words, AnalysedDocument document) {
    this.words = words;
    this.author = author(words, document);
    this.applies = words.language() == Language.FRENCH && !document.document().isLaw();
  }

  /// The name of those who speak, without its article.
  private static String author(FunctionWords words, AnalysedDocument document) {
    var name = new AuthorFinder(words, new Author("", "", "", false)).find(document).name();
    return name.replaceFirst("^(?:les|the) ", "").toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (!applies) {
      return Optional.empty();
    }
    var stem = candidate.form().stem();
    var lower = stem.toLowerCase(Locale.ROOT);
    if (ANNOUNCED.matcher(stem).find()) {
      return Optional.of("goes on with a list");
    }
    return words.list("ceremony.phrases").stream()
        .filter(lower::contains)
        .findFirst()
        .map(phrase -> "a courtesy: " + phrase)
        .or(() -> calque(candidate, lower))
        .or(() -> gap(candidate, stem))
        .or(() -> thin(candidate, stem));
  }

  /// What machines make of turns of another language.
  private Optional<String> calque(Candidate candidate, String stem) {
    var answer = candidate.draft().answer().text().toLowerCase(Locale.ROOT);
    return words.list("calques").stream()
        .filter(phrase -> stem.contains(phrase) || answer.contains(phrase))
        .findFirst()
        .map(phrase -> "a slip of translation: " + phrase);
  }

  private Optional<String> gap(Candidate candidate, String stem) {
    if (!GAP.matcher(stem).find()) {
      return Optional.empty();
    }
    var length = WORD.split(stem).length;
    return candidate.draft().rule().equals("MentionGap") && length > LONGEST_GAP
        ? Optional.of("a gap in " + length + " words")
        : Optional.empty();
  }

  private Optional<String> thin(Candidate candidate, String stem) {
    var draft = candidate.draft();
    return switch (draft.rule()) {
      case "NumberStatement" ->
          objected(
              DEFINITE.matcher(draft.statement().before()).find(),
              "the number is not what is told");
      case "BasisQuestion" ->
          objected(
              PROVISION.matcher(draft.answer().text()).find()
                  || draft.answer().text().contains(" ministère "),
              "asked by its number or holder");
      // "Combien de groupements sont en place": where, the sentence before tells.
      case "HowManySubject" ->
          objected(
              candidate.form().type() != QuestionType.TRUE_FALSE
                  && (IN_PLACE.matcher(stem).find()
                      || said(stem) < FEWEST_OF_COUNT && !TOLD_APART.matcher(stem).find())
                  && !isNamed(stem),
              "says nothing of its matter");
      case "ObjectByHead", "MannerQuestion" ->
          objected(
              said(stem) < FEWEST_WORDS && !COUNTED.matcher(stem).find(),
              "says nothing of its matter");
      case "SubjectByType" ->
          objected(
              draft.answer().kind() == AnswerKind.BODY
                  && candidate.form().type() != QuestionType.TRUE_FALSE
                  && said(stem) < FEWEST_OF_BODY
                  && !isNamed(stem),
              "any body could do so");
      // "Quelles contributions le texte cite-t-il": to what, only the clause around them tells.
      case "CitedExamples" ->
          objected(
              !isNamed(stem) && !NAMED.matcher(draft.answer().text()).find(),
              "examples of a thing without its owner");
      case "RightOfBearer" -> Optional.of("a bearer without a matter");
      default -> objected(mentions(stem) > MOST_NAMED, "names the authors again and again");
    };
  }

  private static Optional<String> objected(boolean flawed, String why) {
    return flawed ? Optional.of(why) : Optional.empty();
  }

  /// How many telling words are left without the authors and the light ones.
  private int said(String stem) {
    return (int)
        WordBag.of(stem.replaceAll("(?iu)" + Pattern.quote(author), "")).stems().stream()
            .filter(word -> words.list("bare.question.words").stream().noneMatch(word::startsWith))
            .count();
  }

  /// Whether a name stands behind the first word.
  private static boolean isNamed(String stem) {
    return Pattern.compile("(?<=[\\s’-])\\p{Lu}\\p{L}").matcher(stem).find();
  }

  private int mentions(String stem) {
    var lower = stem.toLowerCase(Locale.ROOT);
    var count = 0;
    for (var at = lower.indexOf(author);
        !author.isBlank() && at >= 0;
        at = lower.indexOf(author, at + 1)) {
      count++;
    }
    return count;
  }
}
