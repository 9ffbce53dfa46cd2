package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 5, 12, 19, 22 and 25 in an English law: a duty told without its "where appropriate", a
/// sentence without what it is said in respect of, a case that is only the number of another
/// article, a consequence about a thing that neither stem nor key names, and definitions that
/// nobody says by heart.
public final class LawWhole implements Gate {
  private static final Set<String> NAMING =
      Set.of("MeaningOfTerm", "TitleOfArticle", "AuthenticLanguages", "Matching", "ItemOfList");

  private static final Pattern HEDGE =
      Pattern.compile(
          "(?iu)\\b(?:shall|may|must|should)(?: \\p{L}+)?,? ((?:where|if|as|when|whenever)"
              + " (?:appropriate|necessary|possible|required|feasible|practicable|applicable))\\b");

  /// "In respect of such territory the Convention shall …".
  private static final Pattern RESPECT =
      Pattern.compile(
          "^(?:[(\\d.a-z)]+ )?(?:In respect of|With (?:respect|regard) to|As regards|In relation"
              + " to|In \\p{Ll}+ing(?: for)?) ([^,;]{4,130}?)(?:,| (?=(?:the|this|each|any)"
              + " \\p{Lu}))");

  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  private static final Pattern NUMBERED_CASE =
      Pattern.compile("\\b(?:where|when|if|unless) (?:[Aa]rticle|[Pp]aragraph|[Pp]oint) [\\d(]");

  private static final Pattern BARE =
      Pattern.compile("^[Tt]he (\\p{Ll}{3,}) (?:(?:shall|may|must|will) (?:not )?be|is|are)\\b");

  private static final Pattern IT = Pattern.compile("^[Ii]t\\b");

  /// "about the Auditor-General?", "about a judge of the Court?": the noun before its complement.
  private static final Pattern ABOUT =
      Pattern.compile(
          " about (?:the|an?|any|each|every) (?:[\\p{L}]+[ -])*?(\\p{L}+)(?:"
              + " (?:of|for|in|to|from|who|elected|appointed) .*)?\\?$");

  private static final Pattern OWNED =
      Pattern.compile("\\b(?:be|become|remain) (?:their|his|her)\\b");

  private static final Pattern TAIL = Pattern.compile(", (?:which|who) (?:are|is|were|was)\\b");

  private static final int LONGEST_PURPOSE = 29;
  private static final int LONGEST_MEANING = 28;
  private static final int STEM = 5;
  private static final Pattern SHORT_WORD = Pattern.compile("\\p{L}{3,}");

  private static final Set<String> GRAMMAR =
      Set.of("the", "and", "for", "any", "with", "from", "its", "other", "not", "own", "all");

  private final FunctionWords words;
  private final AnalysedDocument document;

  public LawWhole(FunctionWords words, AnalysedDocument document) {
    this.words = words;
    this.document = document;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    if (rule.equals("MeaningOfTerm")) {
      return meaning(candidate, stem, key);
    }
    if (NAMING.contains(rule)) {
      return Optional.empty();
    }
    var told = plain(stem + " | " + key);
    var source = written(candidate);
    var hedge = HEDGE.matcher(source);
    if (hedge.find() && !told.contains(plain(hedge.group(1)))) {
      return Optional.of("an absolute duty: without " + hedge.group(1));
    }
    var respect = RESPECT.matcher(source);
    if (respect.find()
        && WORD.matcher(respect.group(1))
            .results()
            .noneMatch(word -> told.contains(plain(word.group())))) {
      return Optional.of("in respect of what is gone: " + respect.group(1));
    }
    if (NUMBERED_CASE.matcher(stem).find()) {
      return Optional.of("a case of another article");
    }
    if (rule.equals("PurposeQuestion") && stem.split(" ", -1).length > LONGEST_PURPOSE) {
      return Optional.of("a stem of too many words");
    }
    if (rule.equals("MatterOfArticle") && OWNED.matcher(key).find()) {
      return Optional.of("whose it is nobody sees: " + key);
    }
    var about = ABOUT.matcher(stem);
    if (rule.equals("MatterOfArticle")
        && IT.matcher(key).find()
        && about.find()
        && words.is("office.nouns", about.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.of("who holds an office is no \"it\"");
    }
    var bare = BARE.matcher(key);
    return rule.equals("CaseUnderArticle") && bare.find() && !isKnown(bare.group(1), stem)
        ? Optional.of("which one: the " + bare.group(1))
        : Optional.empty();
  }

  /// A party, a body, or something that the question has named.
  private boolean isKnown(String noun, String stem) {
    return words.is("party.nouns", noun.replaceFirst("ies$", "y").replaceFirst("s$", ""))
        || words.is("party.nouns", noun)
        || words.is("short.bodies", noun)
        || plain(stem).contains(noun.substring(0, Math.min(STEM, noun.length())));
  }

  private Optional<String> meaning(Candidate candidate, String stem, String key) {
    var description = stem.length() > key.length() ? stem : key;
    if (candidate.form().type() != QuestionType.TRUE_FALSE
        && candidate.form().type() != QuestionType.CLOZE
        && (description.split(" ", -1).length
                > LONGEST_MEANING + (stem.length() > key.length() ? STEM : 0)
            || TAIL.matcher(description).find())) {
      return Optional.of("a definition nobody says by heart");
    }
    var shared =
        SHORT_WORD
            .matcher(key)
            .results()
            .map(found -> plain(found.group()))
            .filter(word -> !GRAMMAR.contains(word))
            .anyMatch(word -> Pattern.compile("\\b" + word + "\\b").matcher(plain(stem)).find());
    return candidate.form().type() == QuestionType.SHORT_ANSWER && shared
        ? Optional.of("the definition has a word of the term")
        : Optional.empty();
  }

  /// The sentence as the text has it, where it was told in fewer words.
  private String written(Candidate candidate) {
    var own = candidate.draft().fact().evidence().sentence();
    return document.sentencesAt(own.position()).stream()
        .filter(other -> other.sentence().index() == own.sentence().index())
        .map(other -> other.text())
        .findFirst()
        .orElse(own.text());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
