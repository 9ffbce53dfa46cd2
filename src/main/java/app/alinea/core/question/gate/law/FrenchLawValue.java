package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 20, 21 and 25 in French laws and treaties, in questions for a value, a term, a title or a
/// formula: half of a range, the age of majority, a definition that sends on, a title that every
/// text has.
public final class FrenchLawValue implements Gate {
  private static final Pattern LED =
      Pattern.compile("^selon (?:l'article [^,]*(?:, (?:§|lettre|alinéa)[^,]*)?|le texte), ");

  private static final Pattern FIRST = Pattern.compile("l'article (?:1|1er|premier|i)(?![\\d-])");

  /// "vingt jours au moins et ____ au plus", "les ____ derniers alinéas".
  private static final Pattern HALF_RANGE =
      Pattern.compile(
          "____ (?:derni|premi|autres|alinéa|paragraphe|article)|au moins"
              + " [^_.;]{0,24}(?:et|mais)[^_.;]{0,18}____|____ (?:au moins )?(?:et|mais|à|ou)"
              + " [^.;]{0,24}(?:au plus|plus de|au maximum)|entre ____|entre [^.;,_]{1,20} et"
              + " ____|de [^.;,_]{1,16} à ____|d[e'] ?____ à \\S+"
              + " (?:ans|mois|jours|heures|euros|francs)|(?:et|à|ou) pas plus de ____");

  private static final Pattern OF_AGE =
      Pattern.compile(
          "(?:élect|vot|suffrage|major|citoyen).*(?:____ ans|âgée?s? de)|____.*(?:élect|suffrage)");

  private static final Pattern ADULT = Pattern.compile("^(?:18|dix-huit)(?: ans)?");

  private static final Pattern SIGNED_AT =
      Pattern.compile(
          "(?:établi|signé|fait|conclu|adopté|ouvert|ouverte à la signature)e?s? à ____");

  private static final List<String> ORDINALS =
      List.of(
          "deux:deuxième",
          "trois:troisième",
          "quatre:quatrième",
          "cinq:cinquième",
          "six:sixième",
          "sept:septième",
          "dix:dixième",
          "vingt:vingtième");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:décrit|visé|défini|mentionné|prévu|énuméré|admis|désigné)e?s? (?:comme tel |comme"
              + " telle |ou \\p{L}+ )*(?:dans|à|aux|par|au|en vertu) (?:(?:l'|les? |la"
              + " )(?:articles?|convention|accord|traité|loi|constitution|règlement|annexe|législation).*|articles?.*)$");

  private static final int REFERRING = 12;

  private static final Pattern QUOTED = Pattern.compile("«\\s*(.*?)\\s*»");

  private static final Pattern BARE_QUALITY =
      Pattern.compile("^quel(?:le)?s? (?:est|sont) (?:les? |la |l')\\p{L}+(?: \\p{L}+)? ?\\?$");

  private final FunctionWords words;

  public FrenchLawValue(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = plain(candidate.form().stem()).strip();
    var key = plain(candidate.draft().answer().text());
    var asked = LED.matcher(stem).replaceFirst("");
    return switch (candidate.draft().rule()) {
      case "SetFormula", "EntryIntoForce" -> formula(candidate, stem, key);
      case "ValueOfProvision", "NumberStatement" -> value(stem, key);
      case "SizeOfBody" ->
          Arrays.stream(stem.split("[^\\p{L}]+", -1))
                  .anyMatch(word -> words.is("emblem.nouns", word))
              ? Optional.of("everybody has seen it")
              : Optional.empty();
      case "MentionGap" ->
          SIGNED_AT.matcher(stem).find()
              ? Optional.of("where another text was signed")
              : Optional.empty();
      case "TitleOfArticle" -> title(stem, key);
      case "MeaningOfTerm" -> term(candidate, stem, key);
      case "FrequencyQuestion" ->
          stem.matches(".*(?:régulièrement|au minimum|au moins|et) .*\\?")
              ? Optional.of("a rest of the frequency in the question")
              : Optional.empty();
      case "MajorityQuestion" ->
          stem.contains("suffrage universel") || stem.contains("référendum")
              ? Optional.of("an election by the people has one majority")
              : Optional.empty();
      case "Deadline" ->
          stem.startsWith("dans quel délai") && stem.contains(" avant ")
              ? Optional.of("how long before is no delay")
              : Optional.empty();
      case "RightOfBearer" ->
          key.matches("(?:y )?(?:adhérer|signer|dénoncer|ratifier).*")
              ? Optional.of("as in every treaty")
              : Optional.empty();
      case "AttributeOfThing" ->
          BARE_QUALITY.matcher(asked).matches()
              ? Optional.of("of what is not told: " + asked)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> formula(Candidate candidate, String stem, String key) {
    if (key.startsWith(":")
        || stem.startsWith("pour combien de temps") && key.startsWith("une ")
        || stem.contains("combien de personnes") && key.endsWith(" membres")) {
      return Optional.of("the answer does not fit the question");
    }
    return candidate.form().type() == QuestionType.MULTIPLE_CHOICE
            && stem.contains("entrée en vigueur")
            && key.contains("voie diplomatique")
        ? Optional.of("notes are exchanged in one way only")
        : Optional.empty();
  }

  private static Optional<String> value(String stem, String key) {
    if (HALF_RANGE.matcher(stem).find()) {
      return Optional.of("half of a range, or no value");
    }
    if (ADULT.matcher(key).find() && OF_AGE.matcher(stem).find()) {
      return Optional.of("the age of majority");
    }
    return ORDINALS.stream()
            .map(pair -> pair.split(":", -1))
            .anyMatch(pair -> key.equals(pair[0]) && stem.contains(pair[1]))
        ? Optional.of("an ordinal tells the number")
        : Optional.empty();
  }

  private Optional<String> title(String stem, String key) {
    var first = key.split("[ ']", -1);
    return FIRST.matcher(stem).find()
            || Arrays.stream(first).limit(2).anyMatch(word -> words.is("stock.titles", word))
        ? Optional.of("a title that its place or custom tells")
        : Optional.empty();
  }

  private static Optional<String> term(Candidate candidate, String stem, String key) {
    var quoted = QUOTED.matcher(stem);
    if (!quoted.find()) {
      return Optional.empty();
    }
    var isTerm = candidate.form().type() == QuestionType.FLASHCARD && !stem.contains("ainsi");
    var term = isTerm ? quoted.group(1) : key;
    var meaning = isTerm ? key : quoted.group(1);
    if (term.matches("(?:les? |la |l').*")) {
      return Optional.of("an article within the term");
    }
    if (REFERENCE.matcher(meaning).find() && count(meaning) <= REFERRING) {
      return Optional.of("the definition only sends on");
    }
    if (meaning.startsWith("notamment ") || meaning.matches("tout(?:e)? \\p{L}+ autre qu.*")) {
      return Optional.of("no definition: " + meaning);
    }
    return isInitials(term, meaning)
        ? Optional.of("the letters are those of the words")
        : Optional.empty();
  }

  private static boolean isInitials(String term, String meaning) {
    if (!term.matches("\\p{L}{2,8}")) {
      return false;
    }
    var letters = new StringBuilder();
    for (var word : meaning.split("[ '-]+", -1)) {
      if (word.length() > 2 && !word.equals("des") && !word.equals("les")) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString().endsWith(term) || letters.toString().startsWith(term);
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split(" ", -1).length;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
