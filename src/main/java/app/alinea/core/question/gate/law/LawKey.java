package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 6, 20, 21 and 25 in an English law: a key nobody says at once or that sends on to another
/// article, a key to "to whom?" that runs on into how and by whom, a bare verb, "Parties to" torn
/// from their treaty.
public final class LawKey implements Gate {
  private static final int LONG = 30;
  private static final int LONGEST = 38;

  /// Of what is no list.
  private static final int ONE_BREATH = 30;

  private static final Pattern CROSS_REFERENCE =
      Pattern.compile(
          "\\b(?:Articles?|articles?|[Pp]aragraphs?|[Ss]ections?|Annex|Part|Chapter)"
              + " (?:\\d|[IVXLC]+\\b|[A-H]\\b)");

  /// "the four categories mentioned in Article 48".
  private static final Pattern SENT_ON =
      Pattern.compile(
          "(?iu)\\b(?:referred to|mentioned|specified|listed|set out|set"
              + " forth|described|defined|provided for|laid down|enumerated|covered)"
              + " (?:in|by|under) (?:the"
              + " )?(?:articles?|paragraphs?|sections?|chapters?|annex(?:es)?|appendix)(?:"
              + " [\\p{L}\\d]+)?(?:\\(\\p{Alnum}+\\))*$");

  private static final int FEW = 10;

  private static final Pattern COUNTED_REFERENCE =
      Pattern.compile(
          "(?iu)_{2,} \\p{L}+ (?:referred to|mentioned|specified|listed|set out|set"
              + " forth|described) in\\b");

  private static final Set<String> PREPOSITIONS =
      Set.of("VerbComplement", "AgentQuestion", "BasisQuestion");

  private static final Pattern RUNS_ON =
      Pattern.compile(
          "(?iu)(?<!ed|paid|made|given|taken|drawn|set|down) by (?:the|an?|each|its|their)\\b|"
              + " (?:within|without|in accordance|in the"
              + " interests?|inviting|requesting|stating|indicating|informing|setting|containing|together"
              + " with|not later|immediately|forthwith|care being|only(?!$))\\b|[,;]");

  /// "To what are privileges granted? – To officials".
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?iu)^\\p{L}+ (?:the |an? |any |all |each |such |one or more )?(?:\\p{L}+"
              + " )?(?:officials?|persons?|members?|parties|party|states?|workers?|nationals|citizens"
              + "|individuals?|employees|employers|governments?|countr(?:y|ies))\\b");

  private static final int LONGEST_COMPLEMENT = 14;
  private static final int LONGEST_STEM = 24;
  private static final int SHORT_STEM = 10;

  /// "From what shall each State Party refrain?"
  private static final Pattern BEING = Pattern.compile("(?iu)\\b(?:be|are|is)\\b");

  private static final Pattern STOCK_EXCEPTION =
      Pattern.compile(
          "(?iu)^(?:unless|except (?:as|where|when)|save (?:as|where)) (?:otherwise|the (?:\\p{L}+"
              + " )?\\p{L}+ (?:otherwise|decides? otherwise|agree otherwise)|they agree"
              + " otherwise|it decides otherwise)\\b.{0,40}$");

  private static final Pattern PARTIES_TO =
      Pattern.compile("\\b[Pp]art(?:y|ies) to (?:this|the|the present) (\\p{Lu}\\p{Ll}+)\\b");

  private static final Pattern HOW_MANY_OR_MORE = Pattern.compile("^How many or\\b");

  private static final Pattern COORDINATE_ACT =
      Pattern.compile(
          "(?iu),? and (?:to"
              + " )?(?:make|take|give|submit|adopt|report|inform|transmit|ensure|provide|send|recommend|decide|grant|sign|publish|receive|dissolve|pass|delegate|coordinate|enact|appoint|remove)"
              + " ");

  /// "adopt such measures as may be necessary to carry out the obligations set forth in Article 3".
  private static final Pattern VOID =
      Pattern.compile(
          "(?iu)^(?:adopt|take) (?:such|the|all|any)?(?: \\p{L}+){0,5} (?:measures|steps|action)(?:"
              + " as may be)?(?: necessary)? (?:to|for)(?: \\p{L}+){1,8}"
              + " (?:obligations?|provisions?|powers|offences|articles?)\\b.{0,60}$");

  private static final Pattern BY_END = Pattern.compile("(?u)( by the [^?]{3,80})\\?$");

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?iu)\\b(?:\\p{L}{2,}e[dn]|paid|made|given|taken|drawn|set|laid|held)\\b[^,;]{0,20}$");

  private static final Set<String> OBJECTS =
      Set.of("ObjectUnderArticle", "WhatObject", "ObjectOfAct");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    if (HOW_MANY_OR_MORE.matcher(stem).find()) {
      return Optional.of("no count: " + stem);
    }
    var torn = torn(candidate.source(), List.of(stem, key));
    if (torn.isPresent()) {
      return torn;
    }
    if (COUNTED_REFERENCE.matcher(stem).find()) {
      return Optional.of("a count inside a reference");
    }
    if (candidate.form().type() == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    var length = words(key);
    if (length > (rule.equals("WholeList") ? LONGEST : ONE_BREATH)
        || length > LONG && CROSS_REFERENCE.matcher(key).find()) {
      return Optional.of("nobody answers so much at once: " + length);
    }
    if (length <= FEW && SENT_ON.matcher(key).find()) {
      return Optional.of("the key only sends on: " + key);
    }
    if (rule.equals("BanOfArticle") && key.startsWith("That ")
        || VOID.matcher(key).find()
        || rule.equals("VerbComplement") && splitsAgent(candidate.source(), stem, key)) {
      return Optional.of("the key says nothing, or half: " + key);
    }
    if (rule.equals("ExceptionQuestion") && STOCK_EXCEPTION.matcher(key).find()) {
      return Optional.of("an exception that nearly every rule has: " + key);
    }
    if (OBJECTS.contains(rule) && COORDINATE_ACT.matcher(key).find()) {
      return Optional.of("another act in the key: " + key);
    }
    if (PREPOSITIONS.contains(rule) && RUNS_ON.matcher(key.replaceFirst("^[Bb]y ", "")).find()) {
      return Optional.of("the key runs on: " + key);
    }
    return rule.equals("VerbComplement") ? complement(stem, key) : Optional.empty();
  }

  /// "be submitted by the Conference? – To a procedure determined".
  private static boolean splitsAgent(String source, String stem, String key) {
    var agent = BY_END.matcher(stem);
    if (!agent.find() || !PARTICIPLE.matcher(key).find()) {
      return false;
    }
    var joined = key.substring(key.lastIndexOf(' ') + 1) + agent.group(1);
    return source.replace('’', '\'').contains(joined.replace('’', '\''));
  }

  private static Optional<String> complement(String stem, String key) {
    if (words(key) > LONGEST_COMPLEMENT || words(stem) > LONGEST_STEM) {
      return Optional.of("nobody asks or answers so much at once");
    }
    if (words(stem) < SHORT_STEM && !BEING.matcher(stem).find()) {
      return Optional.of("a verb without its matter: " + stem);
    }
    return stem.matches("(?iu).*\\b(?:to|from|with|on|in|for) what\\b.*")
            && SOMEBODY.matcher(key).find()
        ? Optional.of("somebody for what: " + key)
        : Optional.empty();
  }

  /// "be used to the Treaty exclusively", of "by States Parties to the Treaty".
  private static Optional<String> torn(String source, List<String> told) {
    var parties = PARTIES_TO.matcher(source);
    while (parties.find()) {
      var treaty = parties.group(1);
      for (var text : told) {
        var loose =
            Pattern.compile("\\b(\\p{L}+) to (?:this|the|the present) " + treaty + "\\b")
                .matcher(text);
        while (loose.find()) {
          var before = loose.group(1);
          if (!source.matches(
              "(?s).*\\b"
                  + Pattern.quote(before)
                  + " to (?:this|the|the present) "
                  + treaty
                  + "\\b.*")) {
            return Optional.of("torn from the Parties: " + loose.group());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int words(String text) {
    return text.split(" ", -1).length;
  }
}
