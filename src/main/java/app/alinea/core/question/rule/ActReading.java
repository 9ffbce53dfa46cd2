package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Optional;
import java.util.Set;

/// Takes what an English clause says is done apart: "We will continue | to strengthen | the early
/// warning system | by …".
public final class ActReading {
  private static final Set<String> STATES =
      Set.of("committed", "determined", "ready", "resolved", "dedicated", "working", "united");
  private static final Set<String> SPEAKING =
      Set.of(
          "reaffirm",
          "reiterate",
          "express",
          "underline",
          "underscore",
          "stress",
          "restate",
          "confirm",
          "emphasize",
          "emphasise",
          "renew",
          "share",
          "announce",
          "affirm",
          "declare");
  private static final Set<String> STARTS_NO_OBJECT =
      Set.of(
          "that", "it", "this", "these", "those", "them", "others", "each", "how", "what",
          "whether", "us", "one", "both", "such", "all", "here", "there", "they", "which");
  private static final int NEAR = 5;

  private ActReading() {}

  /// What is done.
  ///
  /// @param verb the last verb of the row of verbs
  /// @param object what it is done to
  /// @param end where the clause may end behind it
  public record Act(Clause clause, int verb, TokenRange object, int end) {
    public TokenRange tail() {
      return new TokenRange(object.to(), Math.max(object.to(), end));
    }
  }

  public static Optional<Act> of(Idiom idiom, Clause clause) {
    var row = clause.row();
    var verb = lastVerb(idiom, clause);
    if (verb < 0 || idiom.words().is("demand.verbs", row.at(verb).lemma())) {
      return Optional.empty();
    }
    var from = verb + 1;
    // "unlock further investments": more of them, and no adverb.
    while (row.is(from, PartOfSpeech.ADV)
        && !row.is(from + 1, PartOfSpeech.ADP)
        && !(row.word(from).equals("further") && row.is(from + 1, PartOfSpeech.NOUN))) {
      from++;
    }
    if (!startsObject(row, from)) {
      return Optional.empty();
    }
    var to = objectEnd(idiom, clause, from);
    var end = to;
    while (end < clause.rest().to()
        && !(end > to && TightClause.isEnd(idiom, row, end))
        && !(end > to && startsAct(row, end))) {
      end++;
    }
    if (TightClause.isEnd(idiom, row, to) || startsAct(row, to)) {
      end = to;
    }
    var object = Wording.trimmed(row, new TokenRange(from, to));
    return object.length() < 2
        ? Optional.empty()
        : Optional.of(new Act(clause, verb, object, Math.max(object.to(), end)));
  }

  /// The verb at the end of "commit to strengthen", "are committed to ending", "reaffirm our
  /// resolve to defend"; the main verb where none hangs on it.
  private static int lastVerb(Idiom idiom, Clause clause) {
    var row = clause.row();
    var main = clause.verbGroup().to() - 1;
    while (main > clause.verb() && !row.isVerb(main)) {
      main--;
    }
    var at = clause.rest().from();
    if (row.at(main).lemma().equals("be") || row.at(main).lemma().equals("remain")) {
      while (row.is(at, PartOfSpeech.ADV)) {
        at++;
      }
      if (!STATES.contains(row.word(at))) {
        return -1;
      }
      main = at;
      at++;
    }
    if (SPEAKING.contains(row.at(main).lemma())) {
      var noun = -1;
      for (var i = at; i < at + NEAR && noun < 0; i++) {
        noun =
            idiom.words().is("promise.nouns", row.word(i)) && row.word(i + 1).equals("to") ? i : -1;
      }
      if (noun < 0) {
        return -1;
      }
      at = noun + 1;
    }
    var verb = governed(row, at);
    if (verb > 0 && idiom.words().is("carrying.verbs", row.at(verb).lemma())) {
      var next = governed(row, verb + 1);
      verb = next > 0 ? next : verb;
    }
    if (verb > 0) {
      return verb;
    }
    return STATES.contains(row.word(main))
            || idiom.words().is("carrying.verbs", row.at(main).lemma())
        ? -1
        : main;
  }

  /// The verb behind "to", adverbs between, or -1.
  private static int governed(TokenRow row, int at) {
    if (!row.word(at).equals("to") && !row.word(at).equals("together")) {
      return -1;
    }
    var verb = row.word(at).equals("together") ? at + 2 : at + 1;
    while (row.is(verb, PartOfSpeech.ADV)) {
      verb++;
    }
    return row.is(verb, PartOfSpeech.VERB) ? verb : -1;
  }

  private static boolean startsObject(TokenRow row, int from) {
    var word = row.word(from);
    return !STARTS_NO_OBJECT.contains(word)
        && (row.is(from, PartOfSpeech.DET)
            || row.is(from, PartOfSpeech.NOUN)
            || row.is(from, PartOfSpeech.PROPN)
            || row.is(from, PartOfSpeech.ADJ) && !row.word(from + 1).equals("to")
            || row.is(from, PartOfSpeech.NUM)
            || word.equals("further")
            || word.equals("our")
            || row.is(from, PartOfSpeech.VERB)
                && row.word(from).endsWith("ed")
                && row.is(from + 1, PartOfSpeech.NOUN));
  }

  /// Up to a purpose, a means, another act or an aside.
  private static int objectEnd(Idiom idiom, Clause clause, int from) {
    var row = clause.row();
    var governs = governsInfinitive(idiom, row, from);
    for (var i = from + 1; i < clause.rest().to(); i++) {
      if (TightClause.isEnd(idiom, row, i)
          || startsAct(row, i)
          || !(governs && row.word(i).equals("to")) && startsTail(idiom, row, from, i)) {
        return i;
      }
    }
    return clause.rest().to();
  }

  /// "the effort made by … to ensure": the noun calls for the infinitive.
  private static boolean governsInfinitive(Idiom idiom, TokenRow row, int from) {
    for (var i = from; i < row.size() && !row.is(i, PartOfSpeech.ADP); i++) {
      if (idiom.words().is("infinitive.nouns", row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsTail(Idiom idiom, TokenRow row, int from, int index) {
    var word = row.word(index);
    if (word.equals("to")
        && row.is(index + 1, PartOfSpeech.VERB)
        && !row.word(index + 1).endsWith("ing")) {
      for (var i = index - 1; i >= from; i--) {
        if (idiom.words().is("infinitive.nouns", row.at(i).lemma())) {
          return false;
        }
        if (row.is(i, PartOfSpeech.ADP) || row.is(i, PartOfSpeech.CCONJ)) {
          break;
        }
      }
      return row.is(index - 1, PartOfSpeech.NOUN) || row.is(index - 1, PartOfSpeech.PROPN);
    }
    return word.equals("by") && row.word(index + 1).endsWith("ing")
        || word.equals("through")
        || word.equals("while")
        || row.spellsOneOf(index, idiom.words().list("purpose")) > 0;
  }

  /// ", promote …", "and expand …": a further act.
  public static boolean startsAct(TokenRow row, int index) {
    var joint = row.word(index).equals(",") || row.is(index, PartOfSpeech.CCONJ);
    var next = row.is(index + 1, PartOfSpeech.CCONJ) ? index + 2 : index + 1;
    while (row.is(next, PartOfSpeech.ADV)) {
      next++;
    }
    if (row.word(next).equals("to")) {
      next++;
      if (joint && row.word(next).endsWith("ing")) {
        return true;
      }
    }
    return joint
        && row.is(next, PartOfSpeech.VERB)
        && !row.word(next).endsWith("ing")
        && !row.word(next).endsWith("ed")
        && !row.is(next + 1, PartOfSpeech.NOUN)
        && (row.is(next + 1, PartOfSpeech.DET)
            || row.is(next + 1, PartOfSpeech.ADJ)
            || row.is(next + 1, PartOfSpeech.ADP)
            || row.word(next + 1).equals("our")
            || row.is(next + 1, PartOfSpeech.VERB));
  }

  /// Whether those who act are the authors or somebody with a name.
  public static boolean isByActors(Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (row.word(i).equals(",")) {
        return false;
      }
    }
    return clause.kind() != Subject.NAMED
        || row.sentence().entities().stream()
            .anyMatch(entity ->
                row.tokensIn(entity.span()).from() < clause.subject().to()
                    && row.tokensIn(entity.span()).from() >= clause.subject().from())
        || Character.isUpperCase(row.at(clause.subject().to() - 1).text().charAt(0));
  }
}
