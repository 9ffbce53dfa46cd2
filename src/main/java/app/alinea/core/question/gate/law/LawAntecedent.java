package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Flaw 22 in stem, key and wrong options of an English law: "may not enter them", "treat him with
/// respect", "the accepting State", "both States", "during the next four years", where only a
/// sentence before tells who or what is meant.
public final class LawAntecedent implements Gate {
  private static final Pattern OBJECT = Pattern.compile("(?iu)\\b(?:them|him|her)\\b");

  /// What a pronoun may stand for: a noun phrase with its determiner, or a bare plural.
  private static final Pattern NOUN_PHRASE =
      Pattern.compile(
          "(?iu)\\b(?:the|an?|any|all|every|each|no|one|two|three|several|other)"
              + " \\p{L}|\\b\\p{L}{4,}(?<!s)s\\b");

  private static final Pattern HIS = Pattern.compile("(?iu)\\b(?:he|she|him|his|hers)\\b");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?u)\\bthe (\\p{Ll}+(?:ing|ed)) ((?:Contracting"
              + " )?(?:State|Party|Member|Government)|country|authority|person)s?\\b");

  /// "the specified data", "the requested documents".
  private static final Pattern CHOSEN =
      Pattern.compile(
          "(?u)\\bthe (specified|requested|designated) (\\p{Ll}{3,}?)s?\\b(?!"
              + " (?:in|by|to|for|under)\\b)");

  /// One of the many courts there are: "if the court sustains the claim".
  private static final Pattern SOME_COURT =
      Pattern.compile(
          "(?u)(?<!\\bof )\\b[Tt]he (court|tribunal|judge)\\b(?!"
              + " (?:of|to|in|for|which|who|whose|that|before|where|seised|hearing|having|\\p{Lu})\\b)");

  private static final Pattern NARROWING =
      Pattern.compile(
          "(?iu)\\bthe [^,]{3,50}? (?:which|who) (?:has |have |had"
              + " )?(?:informed|notified|received|requested|submitted"
              + "|lodged|issued|proposed|adopted|transmitted|refused|objected|accepted)\\b");

  private static final List<Pattern> LEANING =
      List.of(
          // "within the stipulated period": stipulated where, an earlier provision tells.
          Pattern.compile(
              "(?iu)\\bthe (?:stipulated|prescribed|specified|agreed|required|appointed|allotted"
                  + "|said) (?:periods?|time|time[- ]limits?|term|dates?|deadlines?|delays?)\\b(?!"
                  + " (?:in|by|under|for|of|to|from)\\b)"),
          // "An updated list shall be distributed": of what.
          Pattern.compile(
              "(?iu)\\ban? (?:updated|revised|amended|modified|corrected) \\p{L}+\\b(?!"
                  + " (?:of|on|for|to|from|concerning|containing|under|in)\\b)"),
          // "in the event of dissolution", "in case of resignation": of whom or what.
          Pattern.compile(
              "(?iu)\\bin (?:the )?(?:case|event) of (?:an? |the )?(?:dissolution|resignation"
                  + "|vacancy|refusal|rejection|renewal|expiry|incapacity|absence)\\b(?!"
                  + " (?:of|by|to|in|on|or|and)\\b)"),
          // "at the expiration of the ninth year", counted from a day told before.
          Pattern.compile(
              "(?iu)\\b(?:of|by|in|during|until|after) the"
                  + " (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\p{L}+eenth)"
                  + " (?:year|month|week|day)\\b(?!"
                  + " (?:of|after|following|from|in|to|before|on|preceding)\\b)"),
          Pattern.compile(
              "(?iu)\\ban?"
                  + " (?:lower|higher|shorter|longer|larger|smaller|stricter)\\b(?!.*\\bthan\\b)"),
          Pattern.compile(
              "(?u)\\bboth (?:the )?(?:States|bodies|organs|cases|authorities|instances)\\b(?!"
                  + " and\\b)"),
          Pattern.compile(
              "(?iu)\\bthe (?:next|following|previous|preceding|ensuing) (?:\\p{L}+"
                  + " )?(?:years?|months?|days?|weeks?|term|period|session|meeting|election|budget)\\b(?!"
                  + " (?:of|after|following|before|in|to)\\b)"));

  /// "What does Article 9 provide if there is no denunciation? – It shall …".
  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "(?iu)\\b(?:if|where|when|unless|as long as|so long as) (?:there|it|they|he|she)\\b|\\bin"
              + " the absence of\\b");

  private static final Pattern LED_BY_PRONOUN = Pattern.compile("^(?:It|They|He|She) ");

  /// "What does Article 14 provide about the procedure?"
  private static final Pattern BARE_MATTER =
      Pattern.compile(
          "(?u) about the"
              + " (procedure|proceedings|decision|hearing|measures?|information|documents?|period|fees?"
              + "|conditions?|rules|results?|examination|inspection|transfer|authority|list|matter|case|parties"
              + "|costs?|expenses|data|vote|amount|plan|programme|notice|act|award|question)\\?$");

  private static final Pattern BARE_SUBJECT =
      Pattern.compile("(?u)^(\\p{Lu}\\p{Ll}{4,}) (?:shall|may|must|is|are) ");

  /// What nearly every treaty speaks of so.
  private static final Set<String> FINALS =
      Set.of(
          "Denunciation", "Ratification", "Accession", "Withdrawal", "Notification", "Termination");

  /// So many articles speak of such a State that the text is about it.
  private static final int CURRENT = 4;

  private static final Set<String> QUOTING = Set.of("MeaningOfTerm", "TitleOfArticle");

  private final AnalysedDocument document;
  private final Map<String, Boolean> current = new ConcurrentHashMap<>();

  public LawAntecedent(AnalysedDocument document) {
    this.document = document;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    if (QUOTING.contains(rule)) {
      return Optional.empty();
    }
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    if (rule.equals("CaseUnderArticle")
        && LED_BY_PRONOUN.matcher(key).find()
        && IMPERSONAL.matcher(stem).find()) {
      return Optional.of("nobody is named for it: " + key);
    }
    var court = SOME_COURT.matcher(stem);
    if (court.find() && !isIntroduced(stem, court.group(1), court.group())) {
      return Optional.of("which one: " + court.group());
    }
    var bare = BARE_MATTER.matcher(stem);
    if (rule.equals("MatterOfArticle") && bare.find()) {
      return Optional.of("of whom or what: " + bare.group(1));
    }
    if (rule.equals("MatterOfArticle") && isUnled(key.replaceFirst("^\\p{L}+ ", ""))) {
      return Optional.of("a second pronoun in the key: " + key);
    }
    var texts = new ArrayList<>(List.of(stem, key));
    var wrong = Options.of(candidate).map(Options::wrong).orElse(List.of());
    texts.addAll(wrong);
    for (var text : texts) {
      var loose = loose(text, stem);
      if (loose.isPresent()) {
        return loose;
      }
    }
    if (!HIS.matcher(key).find()) {
      var his = wrong.stream().filter(text -> HIS.matcher(text).find()).findFirst();
      if (his.isPresent()) {
        return his.map(text -> "an option with a person of its own: " + text);
      }
    }
    var odd = wrong.stream().filter(LawAntecedent::isUnled).findFirst();
    if (odd.isPresent()) {
      return odd.map(text -> "an option with a pronoun of its own: " + text);
    }
    if (isBareSubject(candidate, stem)) {
      return Optional.of("of whom or what: " + stem);
    }
    var narrowing = NARROWING.matcher(stem);
    return candidate.form().type() != QuestionType.TRUE_FALSE && narrowing.find()
        ? Optional.of("what it did a sentence before tells: " + narrowing.group())
        : Optional.empty();
  }

  /// "Treatment shall be free of charge", of the treatment that the sentence before grants.
  private boolean isBareSubject(Candidate candidate, String stem) {
    var subject = BARE_SUBJECT.matcher(stem);
    if (!subject.find() || FINALS.contains(subject.group(1))) {
      return false;
    }
    var noun = subject.group(1).toLowerCase(Locale.ROOT);
    var sentence = candidate.draft().fact().evidence().sentence();
    return document.sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() < sentence.sentence().index())
        .anyMatch(other -> other.text().contains(" " + noun));
  }

  private Optional<String> loose(String text, String stem) {
    for (var pattern : LEANING) {
      var found = pattern.matcher(text);
      if (found.find()) {
        return Optional.of("leans on what stands before: " + found.group());
      }
    }
    return which(ROLE, text, stem).or(() -> which(CHOSEN, text, stem));
  }

  private Optional<String> which(Pattern pattern, String text, String stem) {
    var role = pattern.matcher(text);
    while (role.find()) {
      var phrase = role.group();
      if (!isIntroduced(stem, role.group(2), phrase)
          && !isIntroduced(text, role.group(2), phrase)
          && !isCurrent(phrase)) {
        return Optional.of("which one: " + phrase);
      }
    }
    return Optional.empty();
  }

  /// "any State that accedes … the acceding State".
  private static boolean isIntroduced(String text, String noun, String phrase) {
    var at = text.indexOf(phrase);
    var before = at < 0 ? text : text.substring(0, at);
    return Pattern.compile(
            "(?iu)\\b(?:an?|any|each|every|no|one|another|that) (?:\\p{L}+ ){0,2}" + noun)
        .matcher(before)
        .find();
  }

  private boolean isCurrent(String phrase) {
    return current.computeIfAbsent(
        phrase.toLowerCase(Locale.ROOT).replaceFirst("s$", ""),
        sought ->
            document.document().paragraphs().stream()
                    .filter(each -> each.text().toLowerCase(Locale.ROOT).contains(sought))
                    .limit(CURRENT)
                    .count()
                == CURRENT);
  }

  /// "enter them", with nothing before it that could be meant.
  private static boolean isUnled(String text) {
    var pronoun = OBJECT.matcher(text);
    return pronoun.find() && !NOUN_PHRASE.matcher(text.substring(0, pronoun.start())).find();
  }
}
