package app.alinea.core.question.gate.statement;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flaw 22 of English declarations: a noun whose owner or matter only an earlier sentence tells:
/// "the Roadmap", "the situation", "Who is invited to review progress?".
public final class ProseReference implements Gate {
  /// "the Roadmap" for the Roadmap on something, "the Joint Declaration", whose first word names
  /// nothing either; before a capital it is the beginning of a name.
  private static final Pattern SHORT_FORM =
      Pattern.compile(
          "(?<!-)\\b[Tt]he ((?:\\p{Lu}\\p{Ll}+ )*)(\\p{Lu}\\p{Ll}+)(?=[.,;:?’']|s’|$|"
              + " (?!\\p{Lu}|\\(|(?:of|on|for|to|with|against|between|in) (?:the )?\\p{Lu}))");

  /// What was done in or with something that is not told.
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:^|\\b(?:review|assess|discuss|make|track|monitor|measure|report|evaluate|achieve"
              + "|on|of|by|with|to|for) (?:further |concrete |swift |rapid |significant |good )?)"
              + "(?:progress|participation|implementation|future discussions?|work|discussions)"
              + "(?=[?.,]|$| and | by | before | will | shall | is | should )");

  /// "According to the text": the one that is learnt.
  private static final Pattern OWN =
      Pattern.compile("\\bthe text(?:, | name| describe| place| say| NOT)");

  /// "the ratification process": of what.
  private static final Pattern PROCESS =
      Pattern.compile(
          "\\b[Tt]he (?:[\\p{L}-]+ )?\\p{L}+(?:tion|sion|val|ment|view|ance) process(?:es)?\\b(?!"
              + " (?:of|for|in|to|between|under|on|with)\\b)");

  /// "highlight other efforts": other than those of the sentence before.
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:highlight|welcome|note|support|recogni[sz]e|consider|take|commend|acknowledge"
              + "|appreciate|explore|the) other (?:\\p{L}+|____)(?! of\\b)");

  /// In words: a noun with its adjectives, an adverbial with its noun.
  private static final int FEW = 4;

  private static final int SEVERAL = 5;
  private static final String ALLIANCE = "alliance";

  private final FunctionWords words;

  /// Whether Allies speak: in their texts there is one Alliance.
  private final boolean ofAllies;

  public ProseReference(FunctionWords words, List<AnalysedSentence> sentences) {
    this.words = words;
    this.ofAllies =
        sentences.stream().filter(each -> each.text().contains("Allies")).limit(SEVERAL).count()
            == SEVERAL;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    var pointing = candidate.form().type() == QuestionType.TRUE_FALSE ? stem : stem + " " + key;
    var form = SHORT_FORM.matcher(pointing);
    while (form.find()) {
      if (isShort(form.group(1), form.group(2).toLowerCase(Locale.ROOT))
          && !isCalledSo(form.group(2), candidate.source(), pointing, form.end())) {
        return Optional.of("which one: " + form.group());
      }
    }
    var bare = BARE.matcher(stem);
    if (bare.find()) {
      return Optional.of("of what: " + bare.group().strip());
    }
    if (OTHER.matcher(stem).find()) {
      return Optional.of("other than which?");
    }
    var process = PROCESS.matcher(pointing);
    if (process.find()) {
      return Optional.of("of what: " + process.group());
    }
    return situation(pointing);
  }

  private boolean isShort(String before, String noun) {
    return before.isEmpty()
        ? words.is("short.names", noun) || noun.equals(ALLIANCE) && !ofAllies
        : (words.is("short.names", noun) || words.is("general.names", noun))
            && Stream.of(before.toLowerCase(Locale.ROOT).split(" "))
                .allMatch(word -> words.is("general.name.words", word));
  }

  /// The text’s own name for itself ("this Declaration"), or one named in full in the question.
  private static boolean isCalledSo(String noun, String source, String told, int end) {
    return source.contains("this " + noun)
        || source.contains("This " + noun)
        || told.substring(0, end - noun.length() - 4).contains(noun);
  }

  /// "the situation", "the truce" with nothing that tells where.
  private Optional<String> situation(String told) {
    var parts = OWN.matcher(told).replaceAll("").split("[^\\p{L}’'-]+", -1);
    var named = new HashSet<String>();
    for (var i = 0; i + 1 < parts.length; i++) {
      var noun = parts[i].toLowerCase(Locale.ROOT).equals("the") ? situationNoun(parts, i + 1) : -1;
      if (noun > 0 && !isTold(parts, noun + 1)) {
        return Optional.of("which one: the " + parts[noun]);
      }
      if (parts[i].toLowerCase(Locale.ROOT).equals("the")
          && words.is("undertaking.nouns", parts[i + 1])
          && (i + 2 >= parts.length || !words.is("undertaking.links", parts[i + 2]))
          && !named.contains(parts[i + 1])) {
        return Optional.of("which one: the " + parts[i + 1]);
      }
      named.add(parts[i].toLowerCase(Locale.ROOT));
    }
    return Optional.empty();
  }

  /// Where the noun of "the conflict", "the ongoing peace process" stands, or -1. "The climate
  /// crisis" there is but one.
  private int situationNoun(String[] parts, int from) {
    for (var i = from; i < Math.min(parts.length, from + FEW); i++) {
      if (words.is("situation.nouns", parts[i])) {
        return i;
      }
      if (!parts[i].matches("\\p{Ll}[\\p{L}-]+")
          || words.is("situation.links", parts[i])
          || words.is("coordinators", parts[i])
          || words.is("worldwide.words", parts[i])) {
        return -1;
      }
    }
    return -1;
  }

  /// "the conflict in Kelpia", but "the conflict in line with the Charter".
  private boolean isTold(String[] parts, int next) {
    if (next >= parts.length || !words.is("situation.links", parts[next])) {
      return false;
    }
    var rest =
        String.join(" ", Arrays.copyOfRange(parts, next, Math.min(parts.length, next + FEW)));
    return words.list("adverbial.tails").stream()
        .noneMatch(tail -> (rest + " ").startsWith(tail + " "));
  }
}
