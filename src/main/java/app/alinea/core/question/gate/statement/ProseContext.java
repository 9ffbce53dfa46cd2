package app.alinea.core.question.gate.statement;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 19, 21 and 24 of English declarations: what stood before the main clause and limits it was
/// thrown away, or what is left ends in the midst of a phrase.
public final class ProseContext implements Gate {
  /// "For those members that are parties to the accord, …": said of them only.
  private static final Pattern OF_SOME =
      Pattern.compile(
          "(?s)^For (?:those|countries|members|parties|states|the (?:members|countries|states"
              + "|parties))\\b[^,]*,.*");

  private static final Pattern OVER_TIME =
      Pattern.compile(
          "(?s)^(?:Over|During|In|Within|Throughout) (?:the|these) (?:past|last|previous|coming)\\b"
              + "[^,]*,.*");
  private static final Set<String> COUNTING =
      Set.of("NumberStatement", "HowMany", "HowManySubject", "AmountOfAction", "FigureGap");
  private static final Pattern ITS_GAP = Pattern.compile("\\b(?:by|as|through|in) its ____");
  private static final Pattern WHO = Pattern.compile("^(?:According to the text, )?[Ww]ho ");
  private static final Pattern A_THING =
      Pattern.compile(
          ".*(?:Catalogue|Catalog|Handshake|Initiative|Declaration|Agreement|Plan|Framework|Roadmap"
              + "|Pact|Act|Programme|Program|Fund|Strategy|Platform|Project|Report|Charter"
              + "|Convention|Treaty|Compact|Statement|Agenda)");
  private static final Pattern PAPER =
      Pattern.compile(
          ".*\\b(?:Report|Findings|Guidelines|Principles|Strategy|Roadmap|Approaches|Initiative"
              + "|Framework|Policy|Policies|Plan|Study|Handbook|Toolkit|Agreement|Programme)\\b.*");
  private static final Pattern TITLE_ON =
      Pattern.compile(
          "(?s)^ (?:in|on|for|of|to|against|with) (?:the )?\\p{Lu}[\\p{L}-]+ (?:\\p{Lu}|in \\p{Lu}"
              + "|and \\p{Lu}).*");
  private static final Set<String> BY_NAME =
      Set.of("WhichName", "WhatObject", "NameGap", "MentionGap");
  private static final Pattern PARTED =
      Pattern.compile(
          "^(?:More than |At least )?[Hh]ow many .* (?:do|does|did|have|has|will) .* who ");
  private static final Pattern PRAISE =
      Pattern.compile("^____ (?:demonstrates?|reflects?|underscores?|shows?|embod(?:y|ies)) ");
  private static final Pattern OF_ALL = Pattern.compile("(?i)^all\\b.*");
  private static final Pattern NAME = Pattern.compile("\\b(?:\\p{Lu}{2,}\\d*|\\p{Lu}\\d+)\\b");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var source = candidate.source();
    var stem = candidate.form().stem();
    var rule = candidate.draft().rule();
    var key = candidate.draft().answer().text();
    if (OF_SOME.matcher(source).matches()
        && !stem.contains("For ")
        && !stem.contains("for those")) {
      return Optional.of("said of some only");
    }
    if (COUNTING.contains(rule)
        && OVER_TIME.matcher(source).matches()
        && !stem.contains(source.substring(source.indexOf(' ') + 1, source.indexOf(',')))) {
      return Optional.of("counted over a time that is left out");
    }
    if (ITS_GAP.matcher(stem).find()) {
      return Optional.of("whose it is was cut off");
    }
    if (WHO.matcher(stem).find() && A_THING.matcher(key).matches()) {
      return Optional.of("who, of a thing");
    }
    if (BY_NAME.contains(rule) && isTitleCut(candidate, source, key)) {
      return Optional.of("a title cut at its preposition");
    }
    if (PARTED.matcher(stem).find() || PRAISE.matcher(stem).find()) {
      return Optional.of("parted from its noun, or praise");
    }
    if (rule.equals("DemandAddressee")
        && OF_ALL.matcher(key).matches()
        && stem.contains("relevant ")) {
      return Optional.of("relevant to what was told before");
    }
    if (rule.equals("WhatObject") && holdsLetters(stem, key)) {
      return Optional.of("the letters of the key stand in the question");
    }
    return candidate.form().type() != QuestionType.CLOZE && endsInAdjective(candidate, stem)
        ? Optional.of("an adjective without its noun at the end")
        : Optional.empty();
  }

  private static boolean isTitleCut(Candidate candidate, String source, String key) {
    var end = candidate.draft().answer().span().end();
    return end <= source.length()
        && PAPER.matcher(key).matches()
        && TITLE_ON.matcher(source.substring(end)).matches();
  }

  private static boolean holdsLetters(String stem, String key) {
    var found = NAME.matcher(key);
    while (found.find()) {
      if (stem.contains(found.group())) {
        return true;
      }
    }
    return false;
  }

  /// "addressing the ongoing environmental?" of "environmental, public health and other concerns".
  private static boolean endsInAdjective(Candidate candidate, String stem) {
    var bare = stem.replaceAll("[.?]$", "");
    var last = bare.substring(bare.lastIndexOf(' ') + 1);
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    for (var i = 1; i + 2 < row.size(); i++) {
      if (row.at(i).text().equals(last)
          && row.is(i, PartOfSpeech.ADJ)
          && row.word(i + 1).equals(",")
          && !row.is(i - 1, PartOfSpeech.AUX)
          && (row.is(i + 2, PartOfSpeech.ADJ) || row.is(i + 2, PartOfSpeech.NOUN))) {
        return true;
      }
    }
    return false;
  }
}
