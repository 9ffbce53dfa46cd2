package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;

/// Ends a long English clause where, behind the part asked for, only further doings and asides
/// follow: "We will mobilise 2 billion euros for the ports by 2030, including by issuing bonds, and
/// call on …" up to its first comma.
public final class TightClause {
  private static final int ENOUGH = 9;

  /// Words that open an aside behind a comma.
  private static final Set<String> ASIDES =
      Set.of(
          "including",
          "notably",
          "especially",
          "particularly",
          "while",
          "which",
          "who",
          "where",
          "whose",
          "with",
          "in",
          "as",
          "thereby",
          "through",
          "by",
          "based",
          "such",
          "consistent",
          "among",
          "without",
          "whereas",
          "but",
          "so",
          "inter",
          "even",
          "both",
          "once",
          "given",
          "if",
          "when",
          "since",
          "after",
          "under");

  /// What nothing else is said to be: "and expressed support for".
  private static final Set<String> SAYING =
      Set.of("express", "reiterate", "reaffirm", "applaud", "commend", "emphasize", "underscore");

  private static final Set<String> SPANS =
      Set.of("year", "years", "months", "decade", "decades", "weeks", "days");
  private static final Set<String> CHANGES =
      Set.of("increase", "decrease", "rise", "fall", "drop", "record", "growth", "total");
  private static final Set<String> DASHES = Set.of("–", "—", ";", "--");

  private TightClause() {}

  /// The clause up to the first such place behind a part; whole where there is none.
  public static Clause around(Idiom idiom, Clause clause, TokenRange part) {
    var row = clause.row();
    var start = clause.isFurther() ? clause.verbGroup().from() : clause.subject().from();
    var depth = 0;
    for (var i = part.to(); i < clause.rest().to(); i++) {
      depth += row.word(i).equals("(") ? 1 : row.word(i).equals(")") ? -1 : 0;
      if (depth == 0
          && i - start >= ENOUGH
          && (isEnd(idiom, row, i) || addsThing(row, part.to(), i))) {
        return clause.upTo(beforeJoint(row, i, part.to()));
      }
    }
    return clause;
  }

  /// ", and an announcement by …": a second thing, where no row of things is under way.
  private static boolean addsThing(TokenRow row, int from, int index) {
    if (!row.word(index).equals(",")
        || !row.is(index + 1, PartOfSpeech.CCONJ)
        || !row.is(index + 2, PartOfSpeech.DET)) {
      return false;
    }
    for (var i = from; i < index; i++) {
      if (row.word(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /// "…, and, in this context, …": the joining word goes with what is cut off.
  private static int beforeJoint(TokenRow row, int end, int least) {
    var at = end;
    while (at - 1 > least
        && (row.is(at - 1, PartOfSpeech.CCONJ)
            || row.word(at - 1).equals(",")
            || row.word(at - 1).equals("including")
            || row.word(at - 1).equals("later")
            || row.word(at - 1).equals("earlier"))) {
      at--;
    }
    return at;
  }

  public static boolean isEnd(Idiom idiom, TokenRow row, int index) {
    var word = row.word(index);
    if (DASHES.contains(word) || pointsToItsDay(row, index)) {
      return true;
    }
    if (word.equals(",")) {
      var next = row.word(index + 1);
      return ASIDES.contains(next)
          || row.is(index + 1, PartOfSpeech.VERB) && next.endsWith("ing")
          || isFurtherDeed(row, index)
          || next.matches("an?") && CHANGES.contains(row.word(index + 2))
          || row.is(index + 1, PartOfSpeech.CCONJ) && goesOn(idiom, row, index + 2)
          || idiom.words().is("attitude.verbs", next) && row.isVerb(index + 1);
    }
    return row.is(index, PartOfSpeech.CCONJ) && goesOn(idiom, row, index + 1);
  }

  /// "to provide 7 million euros in aid, take action, and build ports": another deed of the row.
  private static boolean isFurtherDeed(TokenRow row, int comma) {
    return row.is(comma + 1, PartOfSpeech.VERB)
        && row.at(comma + 1).lemma().equals(row.word(comma + 1))
        && (row.is(comma + 2, PartOfSpeech.DET)
            || row.is(comma + 2, PartOfSpeech.ADJ)
            || row.is(comma + 2, PartOfSpeech.NOUN))
        && !row.is(comma - 1, PartOfSpeech.ADV);
  }

  /// "at the next meeting", "this year", "as outlined in …": what only the text’s own day or place
  /// explains.
  private static boolean pointsToItsDay(TokenRow row, int index) {
    var next = row.word(index + 1);
    var ahead =
        next.equals("the")
            && Set.of("next", "coming", "past", "last").contains(row.word(index + 2))
            && row.is(index, PartOfSpeech.ADP)
            && !isSpan(row, index + 3);
    var led = row.is(index, PartOfSpeech.ADP) && next.equals("this");
    var now =
        (led || row.word(index).equals("this") && !row.is(index - 1, PartOfSpeech.ADP))
            && Set.of("year", "moment", "decade", "week")
                .contains(led ? row.word(index + 2) : next);
    return ahead || now || row.word(index).equals("as") && next.endsWith("ed");
  }

  /// "over the next five years": counted from the day of the text, and a part of what it says.
  private static boolean isSpan(TokenRow row, int from) {
    return SPANS.contains(row.word(from)) || SPANS.contains(row.word(from + 1));
  }

  /// "… and call on", "… and will", "… and we".
  private static boolean goesOn(Idiom idiom, TokenRow row, int from) {
    var at = from;
    while (row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    var word = row.word(at);
    return idiom.words().is("author.pronoun", word)
        || idiom.words().is("modals", word)
        || isDeed(idiom, row, at);
  }

  /// A verb by which authors go on, whatever the tagger takes it for before its preposition.
  private static boolean isDeed(Idiom idiom, TokenRow row, int index) {
    // "on Supplier Diversification and Open Networks": no deed has a capital.
    if (index >= row.size() || Character.isUpperCase(row.at(index).text().charAt(0))) {
      return false;
    }
    var lemma = row.at(index).lemma();
    var next = row.word(index + 1);
    return (idiom.words().is("attitude.verbs", lemma)
            || idiom.words().is("operative.verbs", lemma)
            || idiom.words().is("carrying.verbs", row.word(index)))
        && !(row.word(index).endsWith("ed")
            && row.is(index + 1, PartOfSpeech.NOUN)
            && !SAYING.contains(lemma))
        && (row.isVerb(index)
            || idiom.words().is("demand.verbs", row.word(index))
                && (next.equals("on") || next.equals("upon") || next.equals("for")));
  }
}
