package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.gate.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flaw 17 of English declarations: another sentence does the same with a word of the same family
/// ("our condemnation of the raiders" beside "What do the leaders condemn the raiders for?"), or
/// the question has nothing besides its verb ("Which efforts do the leaders acknowledge?").
public final class SaidAgain implements Gate {
  private static final Set<String> OBJECTS =
      Set.of("ObjectOfAct", "WhatObject", "PrepositionObject", "ActOfOwner", "ObjectByHead");
  private static final Set<String> OTHERS =
      Set.of("DemandActs", "NameOfOwner", "NameGap", "MentionGap", "NameInRole");

  /// "Which report do …": asked for, not told.
  private static final Pattern SOUGHT =
      Pattern.compile(
          "^(?:Which|What) (?:\\p{Ll}[\\p{L}-]*"
              + " )*?(?=(?:do|does|did|will|has|have|can|is|are|was|were) )");

  private static final int FEW = 2;
  private static final int FEWEST = 2;
  private static final int NEAR = 40;

  /// All who speak, not one that acts by itself.
  private static final Pattern AUTHORS =
      Pattern.compile(
          "(?i)(?:the |both |all )?(?:two )?(?:leaders|signatories|ministers|heads|sides|parties"
              + "|participants|presidents|members|allies|states|countries|governments)\\b.*|");

  private static final double LIKE = 0.5;
  private static final double OWN = 0.6;
  private static final double MOST = 0.75;

  private final SentenceIndex index;

  public SaidAgain(SentenceIndex index) {
    this.index = index;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var type = candidate.form().type();
    var open =
        type == QuestionType.FLASHCARD
            || type == QuestionType.CLOZE
            || type == QuestionType.SHORT_ANSWER;
    if (!open || !OBJECTS.contains(rule) && !OTHERS.contains(rule)) {
      return Optional.empty();
    }
    var speaker = Speaker.of(candidate.draft());
    var asked = SOUGHT.matcher(candidate.form().stem()).replaceFirst("What ");
    var done = without(asked, speaker);
    var family = Stances.firstIn(done);
    var telling = Telling.of(done, "\u0000");
    var told = told(telling, speaker);
    var noun = noun(candidate.form().stem());
    if (OBJECTS.contains(rule) && !noun.isEmpty() && isStock(noun) && told.size() < FEWEST) {
      return Optional.of("there are several of them: " + noun);
    }
    if (family.isEmpty()) {
      return Optional.empty();
    }
    if (told.isEmpty()) {
      return OBJECTS.contains(rule) && !isOneOfFew(candidate.form().stem())
          ? Optional.of("nothing but the verb tells what is asked")
          : Optional.empty();
    }
    var answer = WordBag.of(candidate.draft().answer().text());
    return index.like(WordBag.of(String.join(" ", told)), LIKE).stream()
        .filter(entry -> !entry.sentence().text().equals(candidate.source()))
        .filter(entry -> answer.sharedWith(entry.words()) < OWN)
        .filter(entry -> does(rule, family.get(), entry.lower(), told.getFirst()))
        .filter(entry ->
            told.stream().filter(part -> isIn(entry.lower(), part)).count() >= MOST * told.size())
        .findFirst()
        .map(entry -> "also said: " + entry.sentence().text());
  }

  /// "Which review did they undertake?" where the text knows of one.
  private boolean isOneOfFew(String stem) {
    var noun = noun(stem);
    return !noun.isEmpty()
        && !isStock(noun)
        && WordBag.of(noun).stems().stream().allMatch(word -> index.frequency(word) <= FEW);
  }

  /// Names and words, else the one who acts.
  private static List<String> told(Telling telling, String speaker) {
    var told = Stream.concat(telling.names().stream(), telling.words().stream()).toList();
    return told.isEmpty() && !AUTHORS.matcher(speaker).matches() && !speaker.contains(" and ")
        ? List.of(speaker.toLowerCase(Locale.ROOT))
        : told;
  }

  /// "call", "partnership": any declaration has several.
  private static boolean isStock(String noun) {
    return StockWords.has(noun) || Stances.of(noun).isPresent();
  }

  /// The noun that is sought, empty where it is only "what".
  private static String noun(String stem) {
    var sought = SOUGHT.matcher(stem);
    var words = sought.find() ? sought.group().strip().split(" ", -1) : new String[1];
    return words.length < 2 ? "" : words[words.length - 1];
  }

  /// Of a demand, whether it is made to the same: his name follows soon.
  private static boolean does(String rule, Pattern family, String lower, String addressee) {
    if (!rule.equals("DemandActs")) {
      return Stances.isIn(family, lower);
    }
    var at = lower.indexOf(addressee.substring(addressee.lastIndexOf(' ') + 1));
    return at >= 0 && Stances.isIn(family, lower.substring(Math.max(0, at - NEAR), at));
  }

  private static String without(String asked, String speaker) {
    var at =
        speaker.isEmpty()
            ? -1
            : asked.toLowerCase(Locale.ROOT).indexOf(speaker.toLowerCase(Locale.ROOT));
    return at < 0 ? asked : asked.substring(0, at) + asked.substring(at + speaker.length());
  }

  /// A name by its last word, another word by its beginning.
  private static boolean isIn(String lower, String part) {
    var last = part.substring(part.lastIndexOf(' ') + 1);
    return lower.contains(last.length() > 6 ? last.substring(0, 6) : last);
  }
}
