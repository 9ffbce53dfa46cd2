package app.alinea.core.question.rule.figure;

import app.alinea.core.question.clause.Clause;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "On what date did the Council receive …": English asks for a point in time in the simple past,
/// also where its source says "has received".
final class PastTense {
  private static final Pattern HAS = Pattern.compile("\\b(?:has|have) ");

  private PastTense() {}

  /// @param lead the preposition of the date
  static String of(Clause clause, String lead, String question) {
    var row = clause.row();
    var verb = row.word(clause.verb());
    var last = clause.verbGroup().to() - 1;
    var participle = row.at(last).text();
    if (!(lead.equals("on") || lead.equals("in"))
        || !(verb.equals("has") || verb.equals("have"))
        || last == clause.verb()
        || participle.equals("been")
        || row.word(last - 1).equals("been")) {
      return question;
    }
    return HAS.matcher(question)
        .replaceFirst("did ")
        .replaceFirst(
            "\\b" + Pattern.quote(participle) + "\\b",
            Matcher.quoteReplacement(row.at(last).lemma()));
  }
}
