package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 6, 19, 20 and 25 in an English law: what each kind of question on it is bound to. An act
/// under an article needs its title or its condition and a key of one breath, a subject is a named
/// organ, a case is a condition and its consequence speaks of nobody the stem has not named.
public final class LawBounds implements Gate {
  /// Kinds of question that hardly ever come out whole from provisions.
  private static final Set<String> NEVER =
      Set.of("WhatObject", "MentionGap", "MeansQuestion", "ObjectByHead");

  private static final Pattern TITLE = Pattern.compile("[“«]");
  private static final Pattern CONDITION =
      Pattern.compile("^According to Article [^,]+,(?: “[^”]+”,)? (?!what\\b)(?:\\S+ ){3,}.*what ");
  private static final Pattern NO_ACT =
      Pattern.compile(
          "(?iu)^(?:jointly |mutually"
              + " )?(?:receive|have|be|obtain|enjoy|possess|hold|function|perform|endeavou?r|regulate|facilitate|undertake)\\b|\\b(?:own|its|their)"
              + " (?:rules of )?procedures?\\b");
  private static final int SHORT_ACT = 6;
  private static final int LONG_ACT = 30;

  private static final Pattern ORGAN =
      Pattern.compile(
          "(?u)^[Tt]he (?:\\p{Lu}[\\p{L}’.-]+(?: (?:of|for|and|the|of the|for the) |"
              + " |$)){1,7}$|^[Tt]he competent authorit(?:y|ies)\\b.*");
  private static final Pattern PATIENT =
      Pattern.compile(
          "(?iu)\\bbe (?:appointed|elected|nominated|designated|chosen|admitted|eligible)\\b|\\bby"
              + " the\\b|\\b(?:first|second|third|in turn|order of|also)\\b");
  private static final Pattern ANY_OTHER = Pattern.compile("(?iu)\\b(?:and|or|either|also)\\b");
  private static final int SHORT_STEM = 11;

  /// "of the members present and voting": who votes, and no second thing.
  private static final Pattern VOTING =
      Pattern.compile("(?iu) (?:present and (?:voting|entitled to vote)|and voting)\\b");

  private static final Pattern RANGE =
      Pattern.compile("\\b(?:one|two|three|\\d+) (?:to|or) (?:____|\\S+ Vice)");

  private static final Pattern CASE =
      Pattern.compile("(?u) provide (?:if|when|where|whenever|in case|in the event|unless)\\b");
  private static final Pattern PRONOUN = Pattern.compile("^(?:They|He|She|Those|These)\\b");
  private static final Pattern IT = Pattern.compile("^It\\b");
  private static final Pattern ACTOR =
      Pattern.compile("(?u)(?:if|when|where|case) (?:an?|any|either|each|one) ");
  private static final Pattern BARE_NOUN =
      Pattern.compile(
          "(?iu)\\b(?:an?|any|the|no)"
              + " (?:vacancy|tie|defect|denunciation|amendment|renewal|majority|vote)\\b(?!"
              + " (?:of|to|in|on|for|by|from)\\b)|(?:if|when|where)"
              + " (?:there|objections|vacancies)\\b");
  private static final int LONG_CONSEQUENCE = 28;

  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?iu)\\b(?:apply|exempt|reported|notified|extended|vested|submitted|referred|subject|entitled|open|addressed|communicated|transmitted|accountable|responsible)(?:"
              + " (?:before|within|after|until) [^?]{3,60})? ?\\?$");

  /// "To whom shall each Party communicate all new laws?": what is given goes to somebody, wherever
  /// its object stands.
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?u)^To whom (?:shall|may|must|can|do|does|is|are)"
              + " .*\\b(?:submit|communicate|transmit|notify"
              + "|report|send|forward|refer|entrust|deliver|present|surrender|delegate|assign)"
              + "(?:s|ted|red|ed|d)?\\b");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    if (NEVER.contains(rule)) {
      return Optional.of("hardly ever whole in a provision");
    }
    return switch (rule) {
      case "ActUnderArticle" -> act(candidate, stem, key);
      case "SubjectParty" -> subject(candidate, stem, key);
      case "CaseUnderArticle" -> consequence(stem, key);
      case "VerbComplement" ->
          GOVERNED.matcher(stem).find() || GIVEN.matcher(stem).find()
              ? Optional.empty()
              : Optional.of("the complement may belong to another word");
      case "AgentQuestion" ->
          candidate.form().type() == QuestionType.TRUE_FALSE
              ? Optional.of("another agent is another kind of body")
              : Optional.empty();
      case "ItemOfList" ->
          candidate.form().type() == QuestionType.MULTIPLE_CHOICE
              ? Optional.of("items of other lists are no options")
              : Optional.empty();
      case "MajorityQuestion" ->
          key.contains("ballot")
                  || key.contains("decision of")
                  || VOTING.matcher(key).replaceAll("").contains(" and ")
              ? Optional.of("more than a majority: " + key)
              : Optional.empty();
      case "ValueOfProvision", "NumberStatement" ->
          RANGE.matcher(stem).find() ? Optional.of("one end of a range") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> act(Candidate candidate, String stem, String key) {
    var words = key.split(" ", -1).length;
    if (!TITLE.matcher(stem).find() && !CONDITION.matcher(stem).find()) {
      return candidate.form().type() == QuestionType.TRUE_FALSE
          ? Optional.empty()
          : Optional.of("neither title nor condition tells what is asked");
    }
    if (words < SHORT_ACT || words > LONG_ACT) {
      return Optional.of("a key of " + words + " words");
    }
    return NO_ACT.matcher(key).find() ? Optional.of("no deed: " + key) : Optional.empty();
  }

  private static Optional<String> subject(Candidate candidate, String stem, String key) {
    if (candidate.form().type() == QuestionType.TRUE_FALSE) {
      return PATIENT.matcher(stem).find() && stem.contains(" term of office")
          ? Optional.of("whose term it is nobody tells apart")
          : Optional.empty();
    }
    if (!ORGAN.matcher(key).matches() || ANY_OTHER.matcher(key).find() && !key.contains(" of ")) {
      return Optional.of("no named organ: " + key);
    }
    if (PATIENT.matcher(stem).find()) {
      return Optional.of("asks for whom something is done to: " + stem);
    }
    return stem.split(" ", -1).length < SHORT_STEM
        ? Optional.of("too little is told of it")
        : Optional.empty();
  }

  private static Optional<String> consequence(String stem, String key) {
    if (!CASE.matcher(stem).find()) {
      return Optional.of("no condition: " + stem);
    }
    if (PRONOUN.matcher(key).find() || IT.matcher(key).find() && !ACTOR.matcher(stem).find()) {
      return Optional.of("of whom is told elsewhere: " + key);
    }
    if (BARE_NOUN.matcher(stem).find()) {
      return Optional.of("of what: " + stem);
    }
    return key.split(" ", -1).length > LONG_CONSEQUENCE
        ? Optional.of("nobody says so much at once")
        : Optional.empty();
  }
}
