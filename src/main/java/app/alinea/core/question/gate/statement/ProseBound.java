package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Bounds for the rules that readers of English declarations found wanting: each asks only where
/// the rest of the sentence settles one answer, by enough words of its own or by a name.
public final class ProseBound implements Gate {
  /// "What are resilient health systems?", "Which systems does the text name as examples?": praise
  /// is no definition, and an example is no fact.
  private static final Set<String> NOT_OF_PROSE =
      Set.of("EssenceOfThing", "GoalOfThing", "NameInRole");

  private static final Set<String> WITH_NAME =
      Set.of("ExamplesOfThing", "WhatObject", "ObjectByHead");

  private static final Set<String> OF_ONE_PART =
      Set.of("PrepositionObject", "ObjectOfAct", "WhatObject", "ObjectByHead", "TimeLimitQuestion");

  /// How many words a stem must have that say something, by rule.
  private static final Map<String, Integer> FEWEST =
      Map.ofEntries(
          Map.entry("ObjectOfAct", 4),
          Map.entry("PurposeQuestion", 4),
          Map.entry("TailOfAct", 5),
          Map.entry("WhatObject", 4),
          Map.entry("ObjectByHead", 4),
          Map.entry("AmountOfAction", 3),
          Map.entry("SubjectByType", 5),
          Map.entry("SubjectParty", 4),
          Map.entry("PrepositionObject", 2),
          Map.entry("NameGap", 4),
          Map.entry("MentionGap", 4),
          Map.entry("FigureGap", 5));

  /// A name for a key makes up for words of the stem.
  private static final Set<String> BY_NAME = Set.of("TailOfAct", "ObjectOfAct", "WhatObject");

  private static final int NAME_TELLS = 2;
  private static final int LONGEST_YEAR_GAP = 30;
  private static final int LONGEST_LIMIT = 8;
  private static final int LONGEST_OBJECT = 16;
  private static final Pattern NAMED = Pattern.compile("(?<=[\\p{L}\\d,’] )\\p{Lu}");
  private static final Pattern COUNTED = Pattern.compile("\\d");
  private static final Pattern RISE =
      Pattern.compile("\\bfrom \\S*\\d.* to \\S*\\d|\\d.*, or by ____");
  private static final Pattern SPLIT = Pattern.compile("____ of ");
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)\\b(?:their|its|the) (?:share|rate|surplus|deficit|proportion|level|standard)s?(?!"
              + " of)\\b");
  private static final Pattern DEMAND =
      Pattern.compile(
          "^What (?:do|does|did) .+? (call on|call upon|urge|ask|invite|encourage|request|task"
              + "|appeal to|demand|direct|instruct) (.+?) (?:not )?to do\\?$");
  private static final String DEMANDED =
      "\\b(?:call|urg|ask|invit|encourag|request|task|appeal|demand|direct|instruct)"
          + "\\p{L}*(?: on| upon| to)? (?:the )?";
  private static final Pattern SOMEBODYS =
      Pattern.compile("^(?:their|its|his|her|all|others?)\\b.*");
  private static final Pattern OWN_OF_PARTIES =
      Pattern.compile(
          "\\b(?:leaders|signatories|ministers|participants)’ (?:[\\p{L}-]+"
              + " ){0,2}(?:countries|peoples?|nations"
              + "|governments|ability|economies|partnerships?|relationship|relations|borders?|citizens"
              + "|desires?|objectives?|capitals)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_KEY = Pattern.compile("\\b(?:their|its)\\b");
  private static final Pattern TAIL =
      Pattern.compile(" in (?:line|compliance|accordance|keeping|conformity) with .*");
  private static final Pattern ALSO_DONE = Pattern.compile("(?s)^ and (?:to )?\\p{Ll}+ .*");
  private static final Pattern TORN =
      Pattern.compile(" (?:in|on|of|for|to|with|by|at|from|into)\\?$");
  private static final Pattern FRONTED =
      Pattern.compile("\\bdescribe (?:owing|due|given|because|in|with|as|for|by|on|through)\\b");
  private static final Pattern PERCENT =
      Pattern.compile("\\b(?:level|target|rate|share) of [^?]*(?:%|\\bper ?cent\\b)");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(?:(?:task|instruct|request|ask|urg|encourag|invit|direct)(?:s|e|ed|es|ing)?"
              + "|call(?:s|ed|ing)? (?:up)?on) ");
  private static final Pattern MUST =
      Pattern.compile("^(?:Which \\p{L}+|____) (?:must|should|needs?|has to)\\b");

  private final FunctionWords words;
  private final ToldWords told;
  private final SentenceIndex index;

  public ProseBound(FunctionWords words, SentenceIndex index) {
    this.words = words;
    this.told = new ToldWords(words);
    this.index = index;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    if (NOT_OF_PROSE.contains(rule)) {
      return Optional.of("no fact of a declaration");
    }
    if (rule.equals("RoleOfThing") && !stem.startsWith("Whose ")) {
      return Optional.of("a role torn from whose it is");
    }
    if (WITH_NAME.contains(rule) && !hasName(key)) {
      return Optional.of("nothing named in the key");
    }
    var named = BY_NAME.contains(rule) && hasName(key) ? NAME_TELLS : 0;
    var fewest = FEWEST.getOrDefault(rule, 0) - named;
    if (fewest > 0 && told.in(stem) < fewest) {
      return Optional.of("too little told for one answer");
    }
    if (OWN_OF_PARTIES.matcher(stem).find() || OWN_OF_PARTIES.matcher(key).find()) {
      return Optional.of("what is the parties’ own is given to others");
    }
    if (isFormula(key) && candidate.form().type() != QuestionType.TRUE_FALSE) {
      return Optional.of("a formula for a key");
    }
    if (OF_ONE_PART.contains(rule) && joinsVerb(candidate)) {
      return Optional.of("the key runs on into a second deed");
    }
    return ofRule(candidate, rule, stem, key);
  }

  private Optional<String> ofRule(Candidate candidate, String rule, String stem, String key) {
    return switch (rule) {
      case "FigureGap", "NumberStatement", "DateOfAction" -> figure(candidate, rule, stem);
      case "NameGap", "MentionGap" -> name(candidate, key);
      case "DemandActs" -> demand(stem);
      case "PurposeQuestion" -> purpose(candidate, key);
      case "TimeLimitQuestion" ->
          !COUNTED.matcher(key).find() || length(key) > LONGEST_LIMIT
              ? Optional.of("no limit that can be known")
              : Optional.empty();
      case "SubjectByType" ->
          MUST.matcher(stem).find() || TORN.matcher(stem).find()
              ? Optional.of("said of many, or torn")
              : Optional.empty();
      case "SubjectThing", "SubjectParty", "SubjectByHead" ->
          IN_KEY.matcher(stem).find()
              ? Optional.of("its owner stands in the key")
              : Optional.empty();
      case "PrepositionObject", "ObjectOfAct" ->
          length(key) > LONGEST_OBJECT ? Optional.of("a long key") : Optional.empty();
      case "AttributeOfThing" ->
          FRONTED.matcher(stem).find()
              ? Optional.of("a circumstance before what is described")
              : Optional.empty();
      case "YearOfName" ->
          candidate.form() instanceof Form.TrueFalse judged && !judged.isTrue()
              ? Optional.of("a treaty has several years")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> figure(Candidate candidate, String rule, String stem) {
    var kind = candidate.draft().answer().kind();
    var cloze = candidate.form().type() == QuestionType.CLOZE;
    if (cloze && RISE.matcher(stem).find()) {
      return Optional.of("two figures give the third");
    }
    if (SHARE.matcher(stem).find()) {
      return Optional.of("a share of what is not told");
    }
    if (cloze && kind == AnswerKind.YEAR && SPLIT.matcher(stem).find()) {
      return Optional.of("a year in the midst of a noun’s phrase");
    }
    if (cloze && kind == AnswerKind.YEAR && length(stem) > LONGEST_YEAR_GAP) {
      return Optional.of("a long sentence for a year");
    }
    if (kind == AnswerKind.DATE
        && !rule.equals("DateOfAction")
        && candidate.form() instanceof Form.TrueFalse judged
        && !judged.isTrue()) {
      return Optional.of("nobody notices another month");
    }
    return rule.equals("DateOfAction")
            && (kind == AnswerKind.YEAR && PERCENT.matcher(stem).find()
                || isAskedOfOthers(candidate))
        ? Optional.of("the date belongs to the figure, or to what others are to do")
        : Optional.empty();
  }

  /// "We task the ministers to prepare a plan by May": the ministers' day, not the authors'.
  private static boolean isAskedOfOthers(Candidate candidate) {
    var before = Math.min(candidate.draft().answer().span().start(), candidate.source().length());
    return ASKED.matcher(candidate.source().substring(0, before)).find();
  }

  /// "the appointment of interim ____" (an office with its holder), and a country that something is
  /// demanded of, exchanged.
  private Optional<String> name(Candidate candidate, String key) {
    var first = key.replaceFirst("^[Tt]he ", "").split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (candidate.form().type() == QuestionType.CLOZE && words.is("person.titles", first)) {
      return Optional.of("an office and its holder");
    }
    return candidate.draft().answer().kind() == AnswerKind.COUNTRY
            && candidate.form() instanceof Form.TrueFalse judged
            && !judged.isTrue()
        ? Optional.of("the other country is out of the question")
        : Optional.empty();
  }

  /// What is asked of somebody once only, who is named.
  private Optional<String> demand(String stem) {
    var found = DEMAND.matcher(stem);
    if (!found.find()) {
      return Optional.empty();
    }
    var whom = found.group(2);
    if (SOMEBODYS.matcher(whom).matches()) {
      return Optional.of("asked of somebody’s own or of everybody");
    }
    var asked =
        Pattern.compile(
            DEMANDED
                + Pattern.quote(whom.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                + "\\b");
    var times =
        index.like(WordBag.of(whom), 1).stream()
            .filter(entry -> asked.matcher(entry.lower()).find())
            .count();
    return times > 1 ? Optional.of("more is asked of them") : Optional.empty();
  }

  private static Optional<String> purpose(Candidate candidate, String key) {
    var end = candidate.draft().answer().span().end();
    var source = candidate.source();
    if (TAIL.matcher(key).find()) {
      return Optional.of("the purpose runs on into what is kept to");
    }
    return end <= source.length() && ALSO_DONE.matcher(source.substring(end)).matches()
        ? Optional.of("the first of two purposes")
        : Optional.empty();
  }

  /// "applicable data protection rules": every text keeps to them.
  private boolean isFormula(String key) {
    var parts = key.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|their|its) ", "").split(" ");
    return parts.length > 1
        && words.is("formula.openings", parts[0])
        && words.is("formula.heads", parts[parts.length - 1]);
  }

  /// "understanding of one another and build support": a verb behind "and" that is no doing.
  private static boolean joinsVerb(Candidate candidate) {
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    var span = candidate.draft().answer().span();
    for (var i = 1; i < row.size(); i++) {
      var at = row.at(i).span().start();
      if (at > span.start()
          && at < span.end()
          && row.word(i - 1).equals("and")
          && row.isVerb(i)
          && !row.word(i).endsWith("ing")
          && !row.word(i).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasName(String key) {
    return NAMED.matcher(key).find() || key.matches("(?:\\p{L}+ )?\\p{Lu}{2,}.*|.*\\d.*");
  }

  private static int length(String text) {
    return text.split(" ", -1).length;
  }
}
