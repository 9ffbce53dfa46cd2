package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 22 of English declarations: a noun whose owner or matter only an earlier sentence tells:
/// "the Roadmap", "the situation", "Who is invited to review progress?".
public final class ProseReference implements Gate {
  /// "the Roadmap" for the Roadmap on something; before a capital it is the beginning of a name.
  private static final Pattern SHORT_FORM =
      Pattern.compile(
          "(?<!-)\\b[Tt]he (\\p{Lu}\\p{Ll}+)(?=[.,;:?’']|s’|$| (?!\\p{Lu}|\\(|(?:of|on|for|to|with"
              + "|against|between|in) (?:the )?\\p{Lu}))");

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

  /// "highlight other efforts": other than those of the sentence before.
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:highlight|welcome|note|support|recogni[sz]e|consider|take|commend|acknowledge"
              + "|appreciate|explore|the) other (?:\\p{L}+|____)(?! of\\b)");

  private final FunctionWords words;

  public ProseReference(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    var pointing = candidate.form().type() == QuestionType.TRUE_FALSE ? stem : stem + " " + key;
    var form = SHORT_FORM.matcher(pointing);
    while (form.find()) {
      if (words.is("short.names", form.group(1).toLowerCase(Locale.ROOT))
          && !isCalledSo(form.group(1), candidate.source(), pointing, form.end())) {
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
    return situation(pointing);
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
      if (parts[i].toLowerCase(Locale.ROOT).equals("the")
          && words.is("situation.nouns", parts[i + 1])
          && (i + 2 >= parts.length || !words.is("situation.links", parts[i + 2]))) {
        return Optional.of("which one: the " + parts[i + 1]);
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
}
