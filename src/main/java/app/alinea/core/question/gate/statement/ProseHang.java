package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 1, 19 and 25 of English declarations: what hangs on another word than the question says.
/// "the global mission to halt …" is no purpose of adopting a compact, "lifted from three in 2014"
/// dates the three, and a demand cut at its first comma asks nothing.
public final class ProseHang implements Gate {
  /// A list is announced, or a heading was glued on.
  private static final Pattern COLON = Pattern.compile("\\p{Ll}: \\p{Ll}");

  private static final Pattern DEMAND =
      Pattern.compile(
          "\\b(?:asks?|asked|urges?|urged|invites?|invited|encourages?|encouraged|requests?"
              + "|requested|tasks?|tasked|instructs?|instructed|calls? (?:up)?on|called (?:up)?on)"
              + " (?:the |all |their )?\\p{Lu}");
  private static final Pattern DEMANDED = Pattern.compile(" to \\p{L}| for | with \\p{L}+ing\\b");
  private static final Pattern RELATIVE = Pattern.compile("\\b(?:which|who|whose|whom|where)\\b");
  private static final Pattern DASH = Pattern.compile("^ ?[—–].*", Pattern.DOTALL);

  /// Nouns that what they are for belongs to: "the mission to halt", "a call to end".
  private static final Pattern FOR_ITSELF =
      Pattern.compile(
          "\\b(?:missions?|efforts?|campaigns?|calls?|bid|drive|opportunit(?:y|ies)|abilit(?:y|ies)"
              + "|capacit(?:y|ies)|need|rights?|struggle|fight|proposals?|pledges?|decisions?|goals?"
              + "|ambitions?|commitments?|agreements?|attempts?|willingness|readiness|tools?)\\?$");

  private static final Pattern FROM_FIGURE =
      Pattern.compile("\\b(?:up|down|lifted|raised|risen|compared) (?:from|to|with) ");
  private static final Pattern TWO_THINGS =
      Pattern.compile("^(?:The \\p{L}+ of|At|In|Under|Within) which .* and (?:its|their) ");
  private static final Pattern SAME_GOAL =
      Pattern.compile(
          "\\b(?:meet|reach|achieve|attain|fulfil|fulfill|deliver) (?:on )?the"
              + " (?:goal|target|objective|commitment|pledge)s?(?! of| to| set| for| on| that)\\b");
  private static final Pattern BARE_BODY =
      Pattern.compile(
          "\\b[Tt]he (?:Task Force|Working Group|Committee|Secretariat|Initiative|Mission|Programme"
              + "|Program|Fund|Platform|Framework|Strategy|Roadmap)(?=[?.]| \\p{Ll})"
              + "(?! (?:of|on|for|against)\\b)");
  private static final Pattern TO_THE = Pattern.compile(", .* and to the ");
  private static final Pattern CALLED_ON = Pattern.compile("^(?:On|Upon) which .* call to ");
  private static final Pattern PLAYS_ROLE =
      Pattern.compile("\\bplay (?:an? |the )?(?:\\p{L}+ )?(?:role|part)\\?$");
  private static final Pattern OF_NAMED =
      Pattern.compile(
          "^The \\p{L}+ of which .*\\b(?:welcome|support|endorse|condemn|recall|stress|note"
              + "|highlight|commend|acknowledge|recognise|recognize) (?:by|between|against|of) ");
  private static final Pattern SECOND_DEED =
      Pattern.compile(
          "(?:.*, and (?:the )?(?:\\p{Lu}[\\p{L}-]+ ){1,4}for \\p{L}+ing .*"
              + "|(?i:to) .* and the (?:offer|pledge|decision|plan|call)s? of .*)");
  private static final Pattern OF_RELATIVE =
      Pattern.compile(
          "^(?:At|In|On|To|For|With|By|Under|Through) which .* (?:that|which) \\p{Ll}+ ");
  private static final Pattern OF_NOUN =
      Pattern.compile("\\b(?:efforts?|progress|work|role|leadership|success|interest)\\b.* in\\?$");
  private static final Pattern HALF_ASIDE =
      Pattern.compile(
          ", (?:in particular|among others|inter alia|as well|respectively|where appropriate"
              + "|in turn|and|or)\\?$");
  private static final Pattern SUM_OF_BEFORE =
      Pattern.compile(
          "^(?:(?:How|In|By|On|What) [^,]* )?[Tt]he (?:combined|resulting|aforementioned"
              + "|corresponding|latter|former|said|remaining) ");
  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(?:of|from|in|between|for|to|with) (?:both|the two|our two|their two|these)"
              + " (?:countries|nations|sides|governments|parties|peoples)\\b");
  private static final Pattern LONG_ROW = Pattern.compile("such as [^,]+(?:, [^,]+){3,}");
  private static final Pattern PERSONS =
      Pattern.compile(
          "^(?:Presidents?|Prime Ministers?|Chancellor|King|Secretary|Ministers?|Leaders)\\b.*"
              + "\\band\\b.*");
  private static final Pattern OTHERS_VERB =
      Pattern.compile(
          "\\bwhat (?:must|should|will|can|may)\\b.* and (?:call (?:for|on)|welcome|urge|support"
              + "|reaffirm|commit|condemn|encourage|recogni[sz]e|reiterate|emphasi[sz]e)\\b");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\(");
  private static final Pattern ONE_WORD = Pattern.compile("\\p{Ll}[\\p{L}-]*");
  private static final Pattern NAME_LEFT =
      Pattern.compile("^(?:for|on|of|to|against) \\p{Ll}.*", Pattern.DOTALL);
  private static final Pattern NOBODY =
      Pattern.compile(
          ".*(?:tion|ence|ment|ness|logy|ship|ity|ism|Act|Plan|Fund|Programme|Program|Agenda"
              + "|Alliance|Forum|Initiative|Energy|Change|Finance|Compact|Pact)s?");
  private static final Set<String> BY_CIRCUMSTANCE =
      Set.of("PurposeQuestion", "MeansQuestion", "ConditionQuestion", "MannerQuestion");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var draft = candidate.draft();
    var stem = candidate.form().stem();
    var key = draft.answer().text();
    var source = candidate.source();
    var type = candidate.form().type();
    if (COLON.matcher(stem).find()
        || !draft.answer().kind().isName() && COLON.matcher(key).find()) {
      return Optional.of("the list that a colon announces is cut off");
    }
    if (SAME_GOAL.matcher(stem).find()) {
      return Optional.of("a goal told before");
    }
    if (BARE_BODY.matcher(stem).find()) {
      return Optional.of("a body whose name was told before");
    }
    if (type == QuestionType.FLASHCARD && SECOND_DEED.matcher(key).matches()) {
      return Optional.of("the key runs on into a second thing");
    }
    if (IN_BRACKETS.matcher(stem).find()) {
      return Optional.of("letters told within letters");
    }
    if (SUM_OF_BEFORE.matcher(stem).find() || BOTH.matcher(stem).find()) {
      return Optional.of("something told before: of what or whom?");
    }
    if (stem.contains(" to include ")
        && source.contains(", to include ")
        && !stem.contains(", to include ")) {
      return Optional.of("what is included, told as done");
    }
    if (isAdjectiveLost(candidate, source)) {
      return Optional.of("an adjective before the comma is lost");
    }
    if (!draft.answer().kind().isName() && TO_THE.matcher(key).find()) {
      return Optional.of("half of a row with its preposition");
    }
    if (isDemandCut(type, stem)) {
      return Optional.of("what is demanded is cut off");
    }
    if (isRelativeCut(stem, source) || isRelativeCut(key, source)) {
      return Optional.of("a relative clause cut at a dash");
    }
    if (type == QuestionType.CLOZE) {
      return Optional.empty();
    }
    if (type != QuestionType.TRUE_FALSE) {
      return asked(draft.rule(), stem).or(() -> answered(candidate, stem, key));
    }
    return Optional.empty();
  }

  private static Optional<String> answered(Candidate candidate, String stem, String key) {
    var rule = candidate.draft().rule();
    if (HALF_ASIDE.matcher(stem).find() || LONG_ROW.matcher(stem).find()) {
      return Optional.of("an aside or a row left in the question");
    }
    if (rule.equals("DemandActs") && key.matches("(?i)be \\p{L}+(?:ed|ght|en)\\b.*")) {
      return Optional.of("asked of those who are not to act");
    }
    if (rule.equals("SubjectPerson") && NOBODY.matcher(key).matches()) {
      return Optional.of("nobody’s name");
    }
    if (rule.equals("SubjectParty") && PERSONS.matcher(key).matches()) {
      return Optional.of("those who speak");
    }
    if (rule.equals("SubjectThing")
        && candidate.draft().fact() instanceof Fact.Predication(var _, var clause)
        && clause.isFurther()) {
      return Optional.of("the second of two deeds");
    }
    if (rule.equals("PartnerInAct") && key.contains(" for ")) {
      return Optional.of("what it is done for is told by the key");
    }
    if (OTHERS_VERB.matcher(stem).find()) {
      return Optional.of("a verb of the authors given to the subject");
    }
    if (rule.equals("WhatObject")
        && Character.isUpperCase(key.charAt(key.lastIndexOf(' ') + 1))
        && NAME_LEFT.matcher(candidate.draft().statement().after().strip()).matches()) {
      return Optional.of("the name goes on in the question");
    }
    return differInAWord(candidate)
        ? Optional.of("options that differ in one word, which nobody tells by the text")
        : Optional.empty();
  }

  /// "the acceleration of the digital transformation", of the rural one, of the industrial one.
  private static boolean differInAWord(Candidate candidate) {
    if (!(candidate.form() instanceof Form.MultipleChoice choice)
        || candidate.draft().answer().kind().isName()) {
      return false;
    }
    var key = choice.options().get(choice.key()).text().split(" ", -1);
    for (var option : choice.options()) {
      var words = option.text().split(" ", -1);
      if (words.length != key.length) {
        return false;
      }
      var others = 0;
      for (var i = 0; i < key.length; i++) {
        var other = !words[i].equals(key[i]);
        others += other ? 1 : 0;
        if (other && !ONE_WORD.matcher(words[i]).matches()) {
          return false;
        }
      }
      if (others > 1) {
        return false;
      }
    }
    return key.length > 2;
  }

  private static Optional<String> asked(String rule, String stem) {
    if (BY_CIRCUMSTANCE.contains(rule) && isRowCut(stem)) {
      return Optional.of("one of several deeds, cut at a comma");
    }
    if (rule.equals("PurposeQuestion")
        && (FOR_ITSELF.matcher(stem).find() || PLAYS_ROLE.matcher(stem).find())) {
      return Optional.of("the purpose is its noun’s");
    }
    if (rule.equals("ConditionQuestion") && stem.contains(", ")) {
      return Optional.of("a case between two deeds");
    }
    if (rule.startsWith("Year") && FROM_FIGURE.matcher(stem).find()) {
      return Optional.of("the year is another figure’s");
    }
    if (CALLED_ON.matcher(stem).find()) {
      return Optional.of("whoever is called on is asked for the wrong way round");
    }
    if (rule.equals("WhatObject") && stem.contains(" and to ")) {
      return Optional.of("a second deed left in the question");
    }
    if (OF_NAMED.matcher(stem).find()
        || TWO_THINGS.matcher(stem).find()
        || OF_RELATIVE.matcher(stem).find()) {
      return Optional.of("the name belongs to a clause within");
    }
    return rule.equals("PrepositionObject") && OF_NOUN.matcher(stem).find()
        ? Optional.of("the preposition belongs to a noun")
        : Optional.empty();
  }

  /// "inclusive peace is" of "a lasting, inclusive peace is".
  private static boolean isAdjectiveLost(Candidate candidate, String source) {
    var statement = candidate.draft().statement();
    if (statement.isNone()) {
      return false;
    }
    var words = statement.whole().split(" ", 3);
    var first = words[0];
    return words.length == 3
        && source.matches(
            "(?si).*\\b(?:an?|the) [\\p{L}-]+, " + Pattern.quote(first + " " + words[1]) + "\\b.*")
        && !first.matches("(?i)the|an?|and|which|who");
  }

  /// "The Leaders ask the Agency, in tandem with the Bank."
  private static boolean isDemandCut(QuestionType type, String stem) {
    if (type != QuestionType.TRUE_FALSE && type != QuestionType.CLOZE) {
      return false;
    }
    var found = DEMAND.matcher(stem);
    return found.find() && !DEMANDED.matcher(stem.substring(found.end())).find();
  }

  private static boolean isRelativeCut(String told, String source) {
    var text = told.replaceAll("[.?]$", "");
    var tail = text.substring(text.lastIndexOf(' ') + 1);
    var at = source.indexOf(tail + "—");
    at = at < 0 ? source.indexOf(tail + " –") : at;
    return RELATIVE.matcher(text).find()
        && at >= 0
        && DASH.matcher(source.substring(at + tail.length())).matches();
  }

  /// "seek to promote trade, increase access to capital?": neither the first deed nor the last.
  private static boolean isRowCut(String stem) {
    var comma = stem.lastIndexOf(", ");
    return comma > 0 && !stem.substring(comma).matches("(?s).*\\b(?:and|or)\\b.*");
  }
}
