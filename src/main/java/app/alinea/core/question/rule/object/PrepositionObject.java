package app.alinea.core.question.rule.object;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "What do the leaders commend the coastal states for?", "What do the ministers reaffirm their
/// commitment to do?": English questions that end in the preposition a verb or its noun calls for.
/// The frames are data: "commend * for", "reaffirm ~ commitment to", where * is a noun phrase and ~
/// a possessive.
public final class PrepositionObject implements QuestionRule {
  private static final String PHRASE = "*";
  private static final String OWN = "~";
  private static final Set<String> POSSESSIVES = Set.of("our", "its", "their");
  private static final Set<String> HELPING = Set.of("support", "assist", "help");
  private static final Set<String> TELLING =
      Set.of(
          "warn", "appalled", "alarmed", "dismayed", "saddened", "opposed", "concerned", "deplore");
  private static final int LONGEST_PHRASE = 12;
  private static final Set<String> WORKING = Set.of("toward", "towards");
  private static final Set<String> PLEDGING =
      Set.of("pledge", "agree", "promise", "vow", "undertake");

  /// "deteriorating security, committed to …": a second participle tells of somebody else.
  private static final Pattern RUNS_ON =
      Pattern.compile("(?u), (?:committed|determined|resolved|prepared|ready) to\\b");

  private static final int FEW = 3;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 24;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case Fact.Predication(var _, var clause) -> ask(fact, clause, idiom);
      case Fact.Undertaking(var _, var clause) -> ask(fact, clause, idiom);
      default -> List.of();
    };
  }

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (!idiom.words().has("frames")
        || !Wording.standsAlone(clause)
        || isNegated(idiom, clause)
        || Definiteness.leansBack(idiom, clause)) {
      return List.of();
    }
    for (var verb : verbs(idiom, clause)) {
      for (var frame : idiom.words().list("frames")) {
        var end = matched(idiom, clause, verb, frame);
        if (end.isPresent()) {
          return draft(fact, clause, idiom, frame, end.get());
        }
      }
    }
    return List.of();
  }

  private List<Draft> draft(Fact fact, Clause clause, Idiom idiom, String frame, int from) {
    var row = clause.row();
    var first = from;
    while (row.is(first, PartOfSpeech.ADV) || row.word(first).endsWith("ly")) {
      first++;
    }
    var acts = row.word(from - 1).equals("to") && isBase(row, first);
    var object = NamedAct.alone(idiom, row, Extent.of(row, upToCircumstance(clause, from), 1));
    if (object.length() < SHORTEST
        || object.length() > LONGEST
        || !NamedAct.tellsEnough(idiom, row, object)
        || isSaidAgain(idiom, row, frame, from)
        || isThin(clause, row, from)
        || goesOn(row, object, row.word(from - 1))
        || row.is(from - 2, PartOfSpeech.ADJ) && row.word(from - 3).equals("as")
        || isSubordinate(idiom, row, object)) {
      return List.of();
    }
    var asked = new TokenRange(clause.rest().from(), from);
    // "What do they stand ready to do?", "What will they work toward?": much.
    if (tellsLittle(idiom, row, new TokenRange(clause.verbGroup().from(), from), acts)
        || RUNS_ON.matcher(row.text(object)).find()) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var question = idiom.phrasing().invert("What", clause, List.of(asked));
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var statement = wording.statement(clause, object);
    if (question.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get() + (acts ? " do" : "")),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  private static boolean tellsLittle(Idiom idiom, TokenRow row, TokenRange asked, boolean acts) {
    if (!acts && !WORKING.contains(row.word(asked.to() - 1))) {
      return false;
    }
    for (var i = asked.from(); i < asked.to(); i++) {
      if (Character.isUpperCase(row.at(i).text().charAt(0))
          || PLEDGING.contains(row.at(i).lemma())) {
        return false;
      }
    }
    return Prose.telling(idiom, row, asked) <= FEW;
  }

  /// "committed to peace, as well as to the settlement of …", "respect for rights, our intolerance
  /// for …": what is asked for goes on behind the key, or something else begins within it.
  private static boolean goesOn(TokenRow row, TokenRange object, String preposition) {
    var at = row.word(object.to()).equals(",") ? object.to() + 1 : object.to();
    var joint =
        row.spells(at, "as well as") > 0 ? at + 3 : row.is(at, PartOfSpeech.CCONJ) ? at + 1 : -1;
    if (joint > 0 && row.word(joint).equals(preposition)) {
      return true;
    }
    for (var i = object.from() + 1; i < object.to(); i++) {
      if (row.word(i).equals("our")
          && (row.word(i - 1).equals(",") || row.is(i - 1, PartOfSpeech.CCONJ))) {
        return true;
      }
    }
    return false;
  }

  /// "What do the leaders call for?": of authors, who call for much, a noun must tell more.
  private static boolean isThin(Clause clause, TokenRow row, int from) {
    if (clause.kind() != Subject.AUTHOR) {
      return false;
    }
    var first = clause.verbGroup().to();
    for (var i = first; i < from; i++) {
      if (row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN)) {
        return false;
      }
    }
    return !TELLING.contains(row.at(first - 1).lemma()) && !TELLING.contains(row.word(from - 2));
  }

  /// "reaffirm our support for" more than once: each would answer.
  private static boolean isSaidAgain(Idiom idiom, TokenRow row, String frame, int from) {
    var leads = List.of(frame.split(" ", -1)[0].split("/", -1));
    var words = row.word(from - 2) + " " + row.word(from - 1) + " ";
    var own = row.sentence();
    return idiom
        .concordance()
        .holding(words)
        .filter(other ->
            other.position() != own.position()
                || other.sentence().index() != own.sentence().index())
        .map(other -> other.text().toLowerCase(Locale.ROOT))
        .anyMatch(other -> other.contains(words) && leads.stream().anyMatch(other::contains));
  }

  /// The verb that the main one governs ("continue to support"), and the main one, or the adjective
  /// behind "be".
  private static List<Integer> verbs(Idiom idiom, Clause clause) {
    var row = clause.row();
    var at = clause.verbGroup().to() - 1;
    while (at > clause.verb() && !row.isVerb(at)) {
      at--;
    }
    var next = clause.rest().from();
    if (row.word(next).equals("to")
        && isBase(row, next + 1)
        && idiom.words().is("carrying.verbs", row.at(at).lemma())) {
      return List.of(next + 1, at);
    }
    if (row.at(at).lemma().equals("be") || row.at(at).lemma().equals("remain")) {
      while (row.is(next, PartOfSpeech.ADV)) {
        next++;
      }
      return List.of(next);
    }
    return List.of(at);
  }

  /// One past the preposition of a frame, where it fits the words from its verb on.
  private static Optional<Integer> matched(Idiom idiom, Clause clause, int verb, String frame) {
    var row = clause.row();
    var parts =
        Arrays.stream(frame.split(" ", -1)).map(part -> List.of(part.split("/", -1))).toList();
    var lead = parts.getFirst();
    if (!lead.contains(row.word(verb)) && !lead.contains(row.at(verb).lemma())) {
      return Optional.empty();
    }
    var at = verb + 1;
    while (row.is(at, PartOfSpeech.ADV) && !parts.get(1).contains(row.word(at))) {
      at++;
    }
    for (var i = 1; i < parts.size(); i++) {
      var part = parts.get(i);
      if (part.contains(PHRASE)) {
        at = behindPhrase(idiom, row, at, parts.get(i + 1));
      } else if (part.contains(OWN)) {
        at = POSSESSIVES.contains(row.word(at)) ? behindAdjectives(row, at + 1) : -1;
      } else {
        at = part.contains(row.word(at)) ? at + 1 : -1;
      }
      if (at < 0 || at >= clause.rest().to()) {
        return Optional.empty();
      }
    }
    // "supports Chad in securing its borders", but not "support the economy in the region".
    var helping = HELPING.contains(row.at(verb).lemma()) && !row.word(at).endsWith("ing");
    var reported = clause.kind() != Subject.AUTHOR && row.word(verb + 1).equals("our");
    return helping || reported ? Optional.empty() : Optional.of(at);
  }

  private static int behindAdjectives(TokenRow row, int from) {
    var at = from;
    while (row.is(at, PartOfSpeech.ADJ)
        || row.is(at, PartOfSpeech.ADV)
        || row.is(at, PartOfSpeech.VERB) && row.word(at).endsWith("ed")
        || row.is(at, PartOfSpeech.CCONJ) && row.is(at + 1, PartOfSpeech.ADJ)
        || row.word(at).equals(",") && row.is(at + 1, PartOfSpeech.ADJ)) {
      at++;
    }
    return at;
  }

  /// Where the preposition stands behind a noun phrase of at least one word, or -1.
  private static int behindPhrase(Idiom idiom, TokenRow row, int from, List<String> prepositions) {
    for (var i = from; i < from + LONGEST_PHRASE; i++) {
      var word = row.word(i);
      if (i > from && prepositions.contains(word)) {
        return i;
      }
      if (word.isEmpty()
          || word.equals(",")
          || word.equals("to")
          || row.isVerb(i)
          || idiom.words().is("pronouns", word)
          || idiom.words().is("relatives", word)
          || idiom.words().is("demonstratives", word)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBase(TokenRow row, int index) {
    // The tagger takes some for nouns: "to release the barges".
    var plain = row.is(index, PartOfSpeech.NOUN) || row.is(index, PartOfSpeech.ADJ);
    if (plain && row.is(index + 1, PartOfSpeech.DET) && !row.word(index).endsWith("s")) {
      return true;
    }
    return row.isVerb(index)
        && (row.mood(index) == Mood.INFINITIVE || row.mood(index) == Mood.PRESENT)
        && !row.word(index).endsWith("ing");
  }

  private static TokenRange upToCircumstance(Clause clause, int from) {
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      if (adjunct.range().from() > from + 1) {
        end = Math.min(end, adjunct.range().from());
      }
    }
    return Wording.trimmed(clause.row(), new TokenRange(from, Math.max(from, end)));
  }

  /// "committed to what they agreed": the answer must be a thing or an act.
  private static boolean isSubordinate(Idiom idiom, TokenRow row, TokenRange object) {
    var first = row.word(object.from());
    return idiom.words().is("subordinators", first)
        || idiom.words().is("pronouns", first)
        || idiom.words().is("demonstratives", first)
        || first.equals("them");
  }

  private static boolean isNegated(Idiom idiom, Clause clause) {
    for (var i = clause.verbGroup().from(); i <= clause.rest().from(); i++) {
      if (idiom.words().is("negation", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }
}
