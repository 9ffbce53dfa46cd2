package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 1, 20, 21 and 25: turns of which half was lost on the way from the sentence, and answers
/// that name nobody or that everybody knows.
public final class HalfTold implements Gate {
  /// @param sign without which it is nowhere: a plain look is quicker than an expression
  private record Turn(String sign, Pattern pattern, String objection) {
    private Turn(Pattern pattern, String objection) {
      this("", pattern, objection);
    }

    private boolean isIn(String stem) {
      return stem.contains(sign) && pattern.matcher(stem).find();
    }
  }

  private static final List<Turn> IN_STEM =
      List.of(
          new Turn(
              "including",
              Pattern.compile("\\bto including\\b|\\bof including\\b"),
              "what is done was cut out before its example"),
          new Turn(
              Pattern.compile("(?<![\\p{L}\\d])\\d\\p{Lu}\\p{Ll}"),
              "the number of a note stuck to a word"),
          new Turn(
              "____",
              Pattern.compile(
                  "\\b(?:Republic|Kingdom|Federation|Sultanate|Principality) of (?:the )?____"
                      + "|(?<!\\p{L})(?:République|Royaume|Fédération) (?:de |du |des |d[’'])____"),
              "half of the name of a State stands beside the gap"),
          new Turn(
              Pattern.compile("(?i)\\b(?:if|where|when|unless|that|which)[\\s:-]*\\?$"),
              "what the last word leads to is missing"),
          new Turn(
              "- ",
              Pattern.compile("\\p{L}- (?!and |or |to |et |ou )\\p{L}"),
              "a word broken at the end of a line"),
          new Turn(
              "fin",
              Pattern.compile(
                  "(?:define|définit-(?:il|elle)) [“«][\\s\\p{Z}]?(?:[Tt]he |[Ll]a |[Ll]e"
                      + " |[Ll][’'])?(?:Convention|Treaty|Protocol|Agreement|Constitution|Charter"
                      + "|Traité|Protocole|Accord|Charte)[\\s\\p{Z}]?[”»]"),
              "the text names itself"),
          new Turn(
              "compl",
              Pattern.compile(
                  "^How does Article [^“]{1,20} complete “"
                      + "|^Comment l[’'](?:article|annexe) [^«]{1,20} complète-t-il «"),
              "the head of a list is no question"),
          new Turn(
              Pattern.compile("(?iu)^(?:sur|à|de|avec) quoi (?:une?|des) "),
              "a subject that is no particular one"),
          new Turn(
              "only",
              Pattern.compile("\\bonly\\s?\\?$"),
              "the limit stands where nobody looks for it"),
          new Turn(
              Pattern.compile("(?i)^When .*\\bat such times?\\b"), "the time asked for is told"),
          new Turn(
              Pattern.compile(
                  "(?iu)^Qu[’']est-ce que .*(?<!\\p{L})appell(?:e|ent)(?!\\p{L}).* à"
                      + " \\p{L}+(?:er|ir|re)[\\s\\p{Z}]*\\?$"),
              "an object drawn out of what somebody is called on to do"));

  /// "the three countries": by the text’s title, not by this answer, one knows which. "Both
  /// Parties" to a treaty are named by its title.
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)(?:the|all|all the|les|tous les|toutes les)"
              + " (?:two|three|four|five|six|seven|deux|trois|quatre|cinq|six|sept)"
              + " (?:countries|leaders|sides|nations|states|governments|members|ministers"
              + "|pays|dirigeants|nations|États|gouvernements|membres|ministres)");

  /// Not asked for a rule of voting.
  private static final Pattern HOW = Pattern.compile("(?iu)(?<!\\p{L})comment(?!\\p{L})");

  /// Who counts votes wants to know what happens without consensus.
  private static final Pattern CONSENSUS = Pattern.compile("(?iu)(?:by |par )?consensus");

  /// "18 h 30", "00h", "08:15"; "48 heures" is a time limit.
  private static final Pattern HOUR =
      Pattern.compile(
          "(?iu)\\d{1,2}[\\s\\p{Z}]?(?:h|heures?)[\\s\\p{Z}]?\\d{2}"
              + "|0\\d[\\s\\p{Z}]?h|\\d{1,2}:\\d{2}");

  /// The town; in English it may be the money of a bank as well.
  private static final Pattern CAPITAL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})la capitale (?:de|du|d[’'])|\\bis the capital of\\b"
              + "|\\bthe capital of [^?.]{3,60} is ____");

  /// "les uns et les autres": of whom the sentence before tells.
  private static final Pattern PRONOMINAL =
      Pattern.compile(
          "(?iu)(?:les uns|l[’']une?|ceux-ci|celles-ci|the former|the latter|each of them|both of"
              + " them|some of them)(?!\\p{L}).*|les autres"
              // "La seconde fut celle des empires": which of two, a sentence before tells.
              + "|(?:le|la|les|the) (?:premi(?:er|ère)|second|seconde|deuxième|troisième"
              + "|derni(?:er|ère)|first|third|last)s?(?: ones?)?");

  /// "the four categories mentioned in Article 48", in the end only a number.
  private static final Pattern SENT_ON =
      Pattern.compile(
          "(?iu).*\\b(?:mentioned|referred to|set forth|set out|listed|provided for) in"
              + " (?:Articles?|paragraphs?) [\\d(][^ ]*");

  /// "préparées par un comité, composé de …" without its committee.
  private static final Pattern LEFT_BEHIND =
      Pattern.compile("(?iu), (?:composé|constitué|formé)e?s? (?:de|d[’']|des) ");

  private static final Pattern OPEN_COUNT = Pattern.compile("____ (?:or more|ou plus)");
  private static final Pattern TWO = Pattern.compile("(?iu)two|deux|2");

  private static final Set<String> VOTES = Set.of("MajorityQuestion", "SetFormula", "SetNorm");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    return IN_STEM.stream()
        .filter(turn -> turn.isIn(stem))
        .map(Turn::objection)
        .findFirst()
        .or(() -> key(candidate, stem));
  }

  private static Optional<String> key(Candidate candidate, String stem) {
    if (candidate.form().type() == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    var answer = candidate.draft().answer().text();
    if (COUNTED.matcher(answer).matches()) {
      return Optional.of("the key names nobody: " + answer);
    }
    if (VOTES.contains(candidate.draft().rule())
        && CONSENSUS.matcher(answer).matches()
        && !HOW.matcher(stem).find()) {
      return Optional.of("consensus is no vote");
    }
    if (OPEN_COUNT.matcher(stem).find() && TWO.matcher(answer).matches()) {
      return Optional.of("two or more: no number to know");
    }
    if (PRONOMINAL.matcher(answer).matches() || SENT_ON.matcher(answer).matches()) {
      return Optional.of("the key sends on: " + answer);
    }
    var rule = candidate.draft().rule();
    if (rule.equals("AgentQuestion") && LEFT_BEHIND.matcher(stem).find()) {
      return Optional.of("what the agent is made of was left behind");
    }
    // "Exceptions" stands over an article of every treaty.
    if (rule.equals("TitleOfArticle") && answer.indexOf(' ') < 0) {
      return Optional.of("a title that many articles have");
    }
    if (HOUR.matcher(answer).matches()) {
      return Optional.of("an hour of the clock");
    }
    return CAPITAL.matcher(stem).find()
        ? Optional.of("everybody knows a capital")
        : Optional.empty();
  }
}
