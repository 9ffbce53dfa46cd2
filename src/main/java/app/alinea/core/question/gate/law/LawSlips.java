package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 19, 21, 22 and 25 in an English law that single words give away: a reference whose number
/// is gone, the number of a note taken for a count, a row of which only the first half is asked, a
/// statement without those who may declare it, a share asked with what it is a share of cut in two.
public final class LawSlips implements Gate {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)\\b((?:sub)?(?:-)?(?:paragraph|section|clause|article)s?) ?\\(\\w{1,4}\\)");

  /// "that other State", "this Chapter".
  private static final Pattern POINTING =
      Pattern.compile(
          "(?u)\\bthat other\\b|\\bthis (?:Chapter|Section|Part|Title|Annex)\\b"
              + "|\\b(?:paragraph|subparagraph|subsection) (?:be|shall|is|are|take|commits)\\b");

  /// "2 Articles have been given titles": a note; a count below ten is spelt out at the head.
  private static final Pattern NOTE = Pattern.compile("^\\d \\p{Lu}");

  private static final Set<String> QUOTING = Set.of("MeaningOfTerm", "TitleOfArticle", "Matching");

  private static final Pattern GARBLED =
      Pattern.compile(
          "(?iu)^How many percent\\b|^How many\\b.*\\bnot exceed\\b|^(?:Before|Until)"
              + " when\\b.*\\bat least\\b|^How often\\b.*\\b(?:one|two|three|four)"
              + " (?:ordinary|regular|annual)?"
              + " ?(?:sessions|meetings)\\b|\\b(?:exceed|represent|cover) (?:re)?paid\\?$");

  private static final Pattern OPEN_KEY =
      Pattern.compile("(?iu)\\b(?:with|of|to|in|on|for|by|from|at|and|or|the|an?)$");

  private static final Pattern BARE_ABOUT =
      Pattern.compile(
          "(?u) about the (?:provision|declaration|election|statement|request|application|document"
              + "|report|text|lender|holder|owner|person|names|(?:one-half|one-third|two-thirds) of"
              + " .*|names of the \\p{Ll}+ \\p{Ll}+)\\?$");

  /// "A State may declare that officials may be present": no more than what it may declare.
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?iu)\\b(?:may|shall|must|can)(?: [^,;]{0,60},)? (declare|provide|require|decide|request"
              + "|agree|ensure|determine|guarantee|stipulate|specify|order) that (.{24})");

  private static final Set<String> TELLING = Set.of("WhichProvision", "SubjectThing");

  private static final Pattern THEIR =
      Pattern.compile("(?iu)^Which article provides that an? [^,;]{3,60}? (?:of|on|for) their\\b");

  /// "Sittings of the Assembly" are no body.
  private static final Pattern DOINGS = Pattern.compile("(?u)^(?:the )?\\p{L}+s of the \\p{Lu}");

  private static final Pattern LEFT =
      Pattern.compile("^ (?:and|or) (?:(?:that|those|the|an?|any|all|their|its) )");

  private static final Pattern VERB =
      Pattern.compile(
          "(?iu)^ (?:and|or) (?:the |an? |any |its |their )?(?:[^ ,;]+"
              + " ){0,6}?(?:shall|may|must|will|is|are|has|have|do|does|can)\\b");

  /// "the countries to which it applies constitute a Union".
  private static final Pattern MANY =
      Pattern.compile("(?u)^How does the text describe the \\p{L}+(?<!s)s(?: [^?]*)?\\?$");

  /// "A Letter" for a Letter of Request.
  private static final Pattern ONE_OF_A_KIND = Pattern.compile("(?u)^[Aa]n? \\p{Lu}\\p{Ll}+$");

  private static final Pattern COUNTED_OF =
      Pattern.compile(
          "(?iu)\\b(?:two|three|four|five|\\d+) \\p{L}+, [^,;]{5,80}, of"
              + " (?:the|this|that|each)\\b");

  private static final Pattern OWNED = Pattern.compile("(?u)\\b(?:its|their)\\b");
  private static final Pattern OWNER = Pattern.compile("(?u)\\bof the (\\p{Lu}\\p{L}+)");

  /// "adopt the budget of the Union, and approve its accounts", of which only the second is told.
  private static boolean isOwnedElsewhere(String source, String stem) {
    var own = OWNED.matcher(stem);
    if (!own.find()) {
      return false;
    }
    var owned = stem.substring(own.start(), Math.min(stem.length() - 1, own.start() + END / 2));
    var at = source.indexOf(owned);
    var owner = OWNER.matcher(source);
    return at > 0 && owner.find() && owner.end() < at && !stem.contains(owner.group(1));
  }

  private static final int END = 24;
  private static final int SHORTEST = 6;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    var source = plain(candidate.source());
    var told = plain(stem + " | " + key);
    var number = NUMBERED.matcher(source);
    while (number.find()) {
      if (told.contains(number.group(1)) && !told.contains(number.group())) {
        return Optional.of("a reference without its number: " + number.group());
      }
    }
    for (var text : List.of(stem, key)) {
      var found = POINTING.matcher(text);
      if (found.find()) {
        return Optional.of("points to what is not shown: " + found.group());
      }
    }
    if (NOTE.matcher(source).find() && !QUOTING.contains(rule)) {
      return Optional.of("the number of a note or an item");
    }
    var garbled = GARBLED.matcher(stem);
    if (garbled.find()) {
      return Optional.of("garbled: " + garbled.group());
    }
    if (candidate.form().type() != QuestionType.TRUE_FALSE && OPEN_KEY.matcher(key).find()) {
      return Optional.of("the key breaks off: " + key);
    }
    if (BARE_ABOUT.matcher(stem).find() || THEIR.matcher(stem).find()) {
      return Optional.of("of whom or what is told elsewhere: " + stem);
    }
    if (rule.equals("HowMany") && stem.contains(",")) {
      return Optional.of("an aside in a count: " + stem);
    }
    if (rule.equals("AttributeOfThing") && MANY.matcher(stem).find()) {
      return Optional.of("what many things are is no description: " + stem);
    }
    if (rule.startsWith("Subject") && ONE_OF_A_KIND.matcher(key).matches()) {
      return Optional.of("a short form with \"a\": " + key);
    }
    if (candidate.form().type() == QuestionType.TRUE_FALSE && isOwnedElsewhere(source, stem)) {
      return Optional.of("whose it is another clause told: " + stem);
    }
    if (rule.equals("HowMany") && COUNTED_OF.matcher(source).find()) {
      return Optional.of("what is counted is told behind an aside");
    }
    if (rule.equals("SubjectByType") && DOINGS.matcher(key).find()) {
      return Optional.of("what a body does is no body: " + key);
    }
    if (TELLING.contains(rule) && isOnlyDeclared(source, told)) {
      return Optional.of("who may declare it is gone");
    }
    if (isOfAnotherWorld(candidate, source, stem, key)) {
      return Optional.of("a body of another organisation");
    }
    if (Options.of(candidate)
        .filter(options -> options.wrong().stream().anyMatch(wrong -> isInStem(stem, wrong)))
        .isPresent()) {
      return Optional.of("the question itself rules an option out");
    }
    return halved(rule, source, stem, key);
  }

  private static final Pattern WORLD =
      Pattern.compile("(?u)\\bUnited Nations\\b|\\bInternational Court of Justice\\b");

  /// Nobody believes that the General Assembly of the United Nations acts for a river commission.
  private static boolean isOfAnotherWorld(
      Candidate candidate, String source, String stem, String key) {
    if (WORLD.matcher(key).find() || WORLD.matcher(source).find()) {
      return false;
    }
    return WORLD.matcher(stem).find()
        || Options.of(candidate)
            .filter(
                options -> options.wrong().stream().anyMatch(each -> WORLD.matcher(each).find()))
            .isPresent();
  }

  private static final Pattern OFFICE =
      Pattern.compile("(?u)^(?:by )?(the \\p{Lu}\\p{L}+) of the\\b");

  /// "the President of the Republic" where the question speaks of "the President".
  private static boolean isInStem(String stem, String wrong) {
    var office = OFFICE.matcher(wrong);
    return office.find() && Pattern.compile("\\b" + office.group(1) + "\\b").matcher(stem).find();
  }

  private static boolean isOnlyDeclared(String source, String told) {
    var declared = DECLARED.matcher(source);
    return declared.find()
        && told.contains(declared.group(2).substring(0, END / 2))
        && !told.contains(declared.group(1) + " that " + declared.group(2).substring(0, END / 2));
  }

  /// "the legislation of the State", where the text goes on "and international conventions".
  private static Optional<String> halved(String rule, String source, String stem, String key) {
    var text =
        switch (rule) {
          case "BasisQuestion", "InsertedCircumstance", "VerbComplement" ->
              plain(key).replaceFirst("'s?$", "");
          case "RightGranted" -> plain(key);
          case "WhichProvision" -> plain(stem).replaceFirst("[ ?]+$", "");
          default -> ".";
        };
    var end = text.substring(Math.max(1, text.length() - END));
    var at = source.indexOf(end);
    if (end.length() < SHORTEST || at < 0) {
      return Optional.empty();
    }
    var after = source.substring(at + end.length());
    var bare =
        rule.equals("WhichProvision") || rule.equals("RightGranted")
            ? LEFT.matcher(after).find()
            : JOINED.matcher(after).find();
    return bare && !VERB.matcher(after).find()
        ? Optional.of(
            "a row of which half is told: " + after.substring(0, Math.min(END, after.length())))
        : Optional.empty();
  }

  private static final Pattern JOINED =
      Pattern.compile(
          "^ (?:and|or) (?!(?:in|with|having|after|on|by|to|under|subject|upon)\\b)\\p{Ll}");

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('’', '\'').strip();
  }
}
