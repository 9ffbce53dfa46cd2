package app.alinea.core.question.gate.law;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flaws 1, 6, 12 and 20 in French laws and treaties: bounds each rule to the questions that carry
/// their matter and that nobody answers by good sense or by the number of an article alone.
public final class FrenchLawBounds implements Gate {
  /// A clause or participle behind the noun tells which ones are meant: "les ouvrages construits
  /// dans le lit", "les créances dont le montant …".
  private static final Pattern WHICH_ONES =
      Pattern.compile(
          "^(?:les|des) [\\p{L}-]+ (?:[\\p{L}-]+ )?(?:(?:qui|que|dont|auxquel(?:le)?s|ne)(?!\\p{L})"
              + "|qu'|susceptibles |[\\p{L}]{3,}(?:és|ées|is|ises|ant|uits|uites) )");

  private static final Pattern NO_NEWS = Pattern.compile("(?<!\\p{L})(?:celles|ceux)(?!\\p{L})");

  private static final int LONGEST_STATED = 22;
  private static final int LEAST_MATTER = 3;
  private static final int WHOLE_MATTER = 5;
  private static final int LEAD = 14;
  private static final int BRIEF = 4;
  private static final int LONGEST_DEED = 26;
  private static final int WHOLE_SUBJECT = 4;
  private static final int WHOLE_QUESTION = 8;
  private static final int ROOT = 6;
  private static final int SHORT_NAME = 2;
  private static final double EVERYWHERE = 0.4;

  private static final Pattern LED =
      Pattern.compile("^selon (?:l'article [^,]*(?:, (?:§|lettre|alinéa)[^,]*)?|le texte), ");

  private static final Pattern CASE =
      Pattern.compile("^que prévoit l'article \\S+(?:, (?:§|lettre|alinéa) ?\\S+?,?)? ");

  private static final Pattern ASKED =
      Pattern.compile("^(?:qui|quel(?:le)?s? \\p{L}+|qu'est-ce qui) ");

  private static final Pattern DEED =
      Pattern.compile(
          "^(.*?)(?:que (?:doi|peu)\\p{L}* (?:faire )?|que fait |que font |à quoi s'engage\\p{L}*"
              + " )(.*?) ?\\?$");

  private static final Pattern ELSEWHERE =
      Pattern.compile("^à défaut(?:,| de )|(?<!\\p{L})(?:articles?|paragraphes?|alinéas?) \\d");

  private static final Pattern FIRST = Pattern.compile("l'article (?:1|1er|premier|i)(?![\\d-])");

  private static final Pattern EVERY_PARTY =
      Pattern.compile(
          "au sujet (?:des|de chaque|de toutes? les?|de l'une des) (?:deux )?(?:hautes"
              + " )?(?:parties|puissances|états|etats|pays)(?: membres| contractant\\p{L}*|"
              + " parties)? ?\\?$");

  private static final int LONGEST_MATTER = 26;
  private static final int WHOLE_CASE = 7;

  private static final Pattern SOMEBODY =
      Pattern.compile("(?:^|, )(?:à|devant|auprès de|de|par|avec|entre) qui ");

  private static final Pattern ENJOYED =
      Pattern.compile("(?:bénéfici|joui)\\p{L}*-(?:t-)?(?:il|elle)s? du droit");

  private static final Pattern COUNT_KEY =
      Pattern.compile(
          "^(?:la présence de|un intervalle de|un nombre de|le nombre de|un délai de|(?:le|la|les)"
              + " (?:premi|second|troisi|derni|deuxi)\\p{L}+$|celui|celle|ceux)");

  private static final Pattern FACTS =
      Pattern.compile(" à (?:examiner|régler|mettre en|prendre|adopter)(?:\\p{L}|[ ?.]|$)");

  private final FunctionWords words;
  private final List<String> paragraphs;

  /// @param texts of the paragraphs
  public FrenchLawBounds(FunctionWords words, List<String> texts) {
    this.words = words;
    this.paragraphs = texts.stream().map(FrenchLawBounds::plain).toList();
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var stem = plain(candidate.form().stem()).strip();
    var key = plain(candidate.draft().answer().text());
    var asked = LED.matcher(stem).replaceFirst("");
    return switch (rule) {
      case "SubjectParty", "SubjectByType" -> party(candidate, asked, key);
      case "SubjectThing" -> thing(asked, key);
      case "SubjectByHead" -> whichOnes(candidate, asked, key);
      case "ActUnderArticle" -> deed(asked, key);
      case "ObjectUnderArticle", "WhatSubjectDoes" ->
          count(asked.replaceFirst(" ?\\?$", "")) <= BRIEF
              ? Optional.of("a body and a verb, without a matter")
              : deed(asked, key);
      case "VerbComplement" ->
          ENJOYED.matcher(asked).find()
                  || !SOMEBODY.matcher(asked).find() && count(asked) < WHOLE_QUESTION
              ? Optional.of("what a body attends to, without its matter")
              : Optional.empty();
      case "ContentOfArticle" -> content(candidate, key).or(() -> leaning(candidate, key));
      case "ArticleInOneSentence" -> leaning(candidate, key);
      case "WhichProvision" ->
          FIRST.matcher(key).find() || stem.contains(" a pour objet ")
              ? Optional.of("everybody keeps the number of such an article")
              : Optional.empty();
      case "MatterOfArticle" ->
          EVERY_PARTY.matcher(stem).find() || count(key) > LONGEST_MATTER
              ? Optional.of("no matter, or more than one remembers")
              : Optional.empty();
      case "CaseUnderArticle" ->
          count(CASE.matcher(stem).replaceFirst("")) < WHOLE_CASE
                  || plain(candidate.source()).contains("présente loi")
              ? Optional.of("hardly a case")
              : Optional.empty();
      case "ContradictedProvision" ->
          words.list("sound.swaps").stream().map(FrenchLawBounds::plain).noneMatch(key::equals)
              ? Optional.of("no phrase that only the text decides: " + key)
              : Optional.empty();
      case "GovernedObject" ->
          !SOMEBODY.matcher(asked).find() && count(asked) < WHOLE_QUESTION - 1
              ? Optional.of("what a body attends to, without its matter")
              : repeated(asked, key);
      case "SubjectThings" -> repeated(asked, key);
      default -> Optional.empty();
    };
  }

  private Optional<String> party(Candidate candidate, String asked, String key) {
    var statement = candidate.form().type() == QuestionType.TRUE_FALSE;
    var told = statement ? asked : ASKED.matcher(asked).replaceFirst("");
    var matter = matter(told) - (statement ? matter(key) : 0);
    if (matter < LEAST_MATTER) {
      return Optional.of("hardly a matter in what is done");
    }
    if (FACTS.matcher(told).find()) {
      return Optional.of("which ones, another sentence tells");
    }
    if (matter < WHOLE_MATTER && isSecond(told, plain(candidate.source()))) {
      return Optional.of("the deed before it gives the occasion");
    }
    var lower = told.replace(key, "");
    for (var pair : words.list("evident.bearers")) {
      var cut = pair.indexOf(':');
      if (key.contains(pair.substring(0, cut)) && lower.contains(pair.substring(cut + 1))) {
        return Optional.of("who does that is guessed: " + pair);
      }
    }
    var own = roots(key).skip(1).filter(lower::contains).findFirst();
    if (own.isPresent()) {
      return Optional.of("the name tells the deed: " + own.get());
    }
    if (strangers(candidate, key)) {
      return Optional.of("a court beside what is none");
    }
    return count(key) <= SHORT_NAME && isEverywhere(key)
        ? Optional.of("the text speaks of nobody else: " + key)
        : Optional.empty();
  }

  /// "vérifie les mesures et tient compte des programmes": what it does besides.
  private static boolean isSecond(String told, String source) {
    return source.contains(" et " + told.substring(0, Math.min(LEAD, told.length())));
  }

  /// "L’autorité judiciaire évalue les politiques publiques": nobody believes it.
  private boolean strangers(Candidate candidate, String key) {
    if (candidate.form() instanceof Form.TrueFalse judged) {
      return !judged.isTrue() && isCourt(judged.stem()) != isCourt(judged.correction());
    }
    return Options.of(candidate)
        .filter(options ->
            options.wrong().stream().anyMatch(wrong -> isCourt(plain(wrong)) != isCourt(key)))
        .isPresent();
  }

  private boolean isCourt(String text) {
    return Arrays.stream(plain(text).split("[^\\p{L}]+", -1))
        .anyMatch(word -> words.is("court.words", word));
  }

  /// What the noun itself tells is no answer: only what tells these from others of their kind is.
  private Optional<String> whichOnes(Candidate candidate, String asked, String key) {
    return candidate.form().type() == QuestionType.FLASHCARD
            && WHICH_ONES.matcher(key).find()
            && !ELSEWHERE.matcher(key).find()
            && !NO_NEWS.matcher(asked).find()
            && matter(ASKED.matcher(asked).replaceFirst("")) > LEAST_MATTER
        ? Optional.empty()
        : Optional.of("the head in the stem tells most of it");
  }

  private Optional<String> thing(String asked, String key) {
    return COUNT_KEY.matcher(key).find() || FACTS.matcher(key).find() || count(key) <= SHORT_NAME
        ? Optional.of("a number or an anaphor, and no thing")
        : matter(ASKED.matcher(asked).replaceFirst("")) < LEAST_MATTER
            ? Optional.of("hardly a matter in what is told")
            : Optional.empty();
  }

  /// "Selon l’article 52, que peut faire le Conseil ?": only an opening or a whole subject tells
  /// what the question is about.
  private static Optional<String> deed(String asked, String key) {
    var deed = DEED.matcher(asked);
    if (!deed.matches()) {
      return Optional.empty();
    }
    var opened = count(deed.group(1)) > 2;
    var engaged = asked.contains("s'engage");
    return count(key) > LONGEST_DEED || !opened && !engaged && count(deed.group(2)) <= WHOLE_SUBJECT
        ? Optional.of("an article’s number is all that tells the matter")
        : Optional.empty();
  }

  private Optional<String> content(Candidate candidate, String key) {
    var longOption =
        candidate.form() instanceof Form.MultipleChoice choice
            && choice.options().stream().anyMatch(each -> count(each.text()) > LONGEST_STATED);
    return longOption || count(key) > LONGEST_STATED
        ? Optional.of("an article’s number is all that tells the matter")
        : Optional.empty();
  }

  /// "Le Conseil en tire les conséquences", "À défaut, …", "les personnes visées à l’article 28":
  /// of what stands in another article; and what every first article says.
  private Optional<String> leaning(Candidate candidate, String key) {
    return ELSEWHERE.matcher(key).find() || hasPronoun(candidate)
        ? Optional.of("leans on another article")
        : key.contains(" a pour objet ")
            ? Optional.of("the object of the text stands in its first article")
            : Optional.empty();
  }

  private boolean hasPronoun(Candidate candidate) {
    var tokens = candidate.draft().fact().evidence().sentence().tokens();
    for (var i = 0; i + 1 < tokens.size(); i++) {
      var ahead = tokens.get(i + 1).form().person() > 0;
      if (words.is("object.pronouns", plain(tokens.get(i).text()))
          && (tokens.get(i).is(PartOfSpeech.PRON) || ahead)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> repeated(String asked, String key) {
    var all = roots(key).toList();
    var again = all.stream().filter(asked::contains).count();
    return all.size() > 1 && again * 2 >= all.size()
        ? Optional.of("the key says the question again")
        : Optional.empty();
  }

  /// How many words tell what a provision is about.
  private long matter(String text) {
    return Arrays.stream(text.split("[^\\p{L}]+", -1))
        .filter(word -> word.length() > 3 && !words.is("matter.empty", word))
        .count();
  }

  private Stream<String> roots(String text) {
    return Arrays.stream(text.split("[^\\p{L}]+", -1))
        .filter(word -> word.length() >= ROOT)
        .map(word -> word.substring(0, ROOT));
  }

  private boolean isEverywhere(String key) {
    var there = paragraphs.stream().filter(each -> each.contains(key)).count();
    return there > EVERYWHERE * paragraphs.size();
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split(" ", -1).length;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
