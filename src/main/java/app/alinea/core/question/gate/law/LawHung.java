package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 5, 21, 22 and 25 in an English law: parts that hang on the wrong word. A participle left
/// at the end of a question, a case that ends before its verb, the second of three clauses left
/// without its question, a second "how often" beside the one asked for, a gap within brackets.
public final class LawHung implements Gate {
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "BasisQuestion",
          "IntervalQuestion",
          "PurposeQuestion",
          "MannerQuestion",
          "MeansQuestion",
          "ConditionQuestion",
          "TimeQuestion",
          "TimeLimitQuestion",
          "InsertedCircumstance");

  /// "be held in conjunction with the meetings of the Parties held?"
  private static final Pattern LEFT_PARTICIPLE =
      Pattern.compile(
          "(?iu)\\b(?!(?:be|been|being|is|are|was|were|not|and|or|duly|also|only|\\p{L}+ly)\\b)[\\p{L}’'-]+"
              + " (?:held|made|taken|given|set|laid|done|paid|drawn|\\p{L}{3,}(?<!ne|fe|spe|se|e)ed)\\?$");

  private static final Pattern ANOTHER_VERB =
      Pattern.compile("(?iu)\\b(?:be|is|are|been)\\b.* .*\\b");

  private static final Pattern GARBLED =
      Pattern.compile(
          "(?iu)\\bbe (?:take|enter|come|begin|have|make)\\b|\\bor such"
              + " (?:longer|shorter|other|later)\\b|^How often\\b.*\\bat regular intervals\\b|, the"
              + " (?:second|third|others?) (?:shall|may|must|is)\\b|^(?:True or false:"
              + " )?\\p{Lu}\\p{Ll}+, (?:shall|may|must)\\b");

  private static final Set<String> DOERS = Set.of("SubjectByType", "SubjectParty", "AgentQuestion");

  private static final Pattern EVERY_BODY =
      Pattern.compile(
          "(?iu)\\b(?:is|are|be) vested in\\b|\\b(?:shall|must|may) (?:be bound by|comply"
              + " with|respect|observe|have regular sessions|hold regular)\\b|, except (?:the"
              + " power|that|for) |\\b(?:adopt|draw up|establish|determine|prepare"
              + "|approve) its (?:own"
              + " )?(?:rules|agenda|procedure|[Ss]tatutes?|regulations)");

  private static final int FEW = 5;

  /// "Organization Article 34 The Commission shall be composed …".
  private static final Pattern GLUED =
      Pattern.compile(
          "(?u)[\\p{L}’] (?:Every|Each|Any|All|No) \\p{Ll}|\\b(?:Article|Section) \\d+"
              + " (?:The|An?|In|If|Each|Any|Every|All|No|When|Where|Upon|For|On|There)\\b");

  private static final Pattern TOLD_THAT =
      Pattern.compile(
          "(?iu)\\b(?:guarantee|ensure|declare|provide|require|decide|determine|stipulate|specify)"
              + " that $");

  /// "the budget of the League, which shall include …": the budget does; "shall ensure that a
  /// system exists": whether it does.
  private static boolean isOfAnotherNoun(String source, String key) {
    var name = key.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
    for (var at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
      var before = source.substring(0, at).replaceFirst("(?:\\b[Tt]he|\\b[Aa]n?) $", "");
      var after = source.substring(at + name.length());
      if (before.endsWith(" of ") && after.matches("(?s),? which .*")
          || TOLD_THAT.matcher(before).find()) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern NEXT_OF_ROW =
      Pattern.compile("(?u), the (?:second|third|others?) (?:shall|may|must|is)\\b");

  private static final Pattern HUMAN =
      Pattern.compile(
          "(?iu) about (?:an?|the) (?:\\p{L}+"
              + " ){0,2}(?:driver|worker|carrier|owner|lender|employer|employee"
              + "|officer|claimant|applicant|holder|operator|consumer|seller|buyer|sender|consignee|lessor|lessee"
              + "|tenant|landlord|master|shipper|insurer|debtor|creditor|teacher|doctor|nurse|lawyer|donor"
              + "|recipient|patient|prisoner|voter|citizen|agent|trustee|alien|child|man|woman|spouse|parent"
              + "|depositor|borrower|beneficiary|pilot|captain|seafarer)\\?$");

  private static final Pattern CASE = Pattern.compile("(?iu)^(?:if|when|where|unless|whenever)\\b");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?iu)^, [^,;.]{3,80}, (?:is|are|was|were|has|have|had|shall|may|must|can|does|do)\\b");

  private static final Pattern BRACKETED = Pattern.compile("\\([^)]*_{2,}[^)]*\\)");
  private static final Pattern PLACE =
      Pattern.compile("(?u)\\p{Lu}\\p{L}+ (?:de|del|la|di|do) _{2,}");

  private static final Pattern POINTING_CASE =
      Pattern.compile(
          "(?u)\\b(?:if|where|when|after) the"
              + " (?:Party|State|person|information|request|notice|applicant|report|authority|decision|application)\\b(?!"
              + " (?:of|which|that|concerned|to|for|in|whose|who|from|by|with|having)\\b)");

  private static final int LONG = 24;
  private static final Pattern CONDITIONAL = Pattern.compile("(?iu) (?:if|unless|provided that) ");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    var garbled = GARBLED.matcher(stem);
    if (garbled.find()) {
      return Optional.of("hangs on the wrong word: " + garbled.group());
    }
    if (DOERS.contains(rule) && EVERY_BODY.matcher(stem).find()) {
      return Optional.of("what every body does, or one of several exceptions: " + stem);
    }
    if (GLUED.matcher(stem).find() || GLUED.matcher(key).find()) {
      return Optional.of("a heading in the sentence: " + stem);
    }
    if (rule.startsWith("Subject") && isOfAnotherNoun(candidate.source(), key)) {
      return Optional.of("what \"which\" or \"that\" hangs on does not show: " + key);
    }
    if (rule.equals("CaseUnderArticle") && key.split(" ", -1).length < FEW) {
      return Optional.of("hardly anything is laid down: " + key);
    }
    if (rule.equals("AgentQuestion") && stem.contains(" at the time when ")) {
      return Optional.of("a time that belongs to the key: " + stem);
    }
    if (NEXT_OF_ROW.matcher(key).find()) {
      return Optional.of("the key runs into the next of a row: " + key);
    }
    if (rule.equals("MatterOfArticle")
        && key.matches("(?u)(?:I|i)t\\b.*")
        && HUMAN.matcher(stem).find()) {
      return Optional.of("somebody is no \"it\": " + stem);
    }
    if (CIRCUMSTANCES.contains(rule)
        && LEFT_PARTICIPLE.matcher(stem).find()
        && ANOTHER_VERB.matcher(stem).find()) {
      return Optional.of("a participle left at the end: " + stem);
    }
    if (CASE.matcher(key).find() && GOES_ON.matcher(behind(candidate)).find()) {
      return Optional.of("a case before its verb: " + key);
    }
    if (candidate.form().type() == QuestionType.CLOZE
        && (BRACKETED.matcher(stem).find() || PLACE.matcher(stem).find())) {
      return Optional.of("a gap in brackets or in a name");
    }
    if (rule.equals("CaseUnderArticle") && POINTING_CASE.matcher(stem).find()) {
      return Optional.of("of whom or what is told before: " + stem);
    }
    return rule.equals("SubjectThing")
            && stem.split(" ", -1).length > LONG
            && CONDITIONAL.matcher(stem).find()
        ? Optional.of("the condition is the news")
        : Optional.empty();
  }

  private static String behind(Candidate candidate) {
    var source = candidate.source();
    return source.substring(Math.min(candidate.draft().answer().span().end(), source.length()));
  }
}
