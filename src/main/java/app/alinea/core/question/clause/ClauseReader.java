package app.alinea.core.question.clause;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;

/// Takes sentences apart into clauses. It reads only what it is sure of: a sentence whose verbs it
/// cannot account for gives nothing.
public final class ClauseReader {

  private static final int BARE = 2;

  private final FunctionWords words;
  private final FiniteVerbs finite;
  private final SubjectFinder subjects;
  private final AdjunctFinder adjuncts;
  private final VerbGroups groups;
  private final CoordinateVerbs coordinates;
  private final String speaker;
  private final ObjectPronouns pronouns;
  private final OpenedSubject openings;
  private final GoingAlong along;
  private final ClauseEnds ends;

  public ClauseReader(FunctionWords words) {
    this(words, "");
  }

  /// @param speaker the body that speaks in the document, or empty
  public ClauseReader(FunctionWords words, String speaker) {
    this.words = words;
    this.speaker = speaker;
    this.finite = new FiniteVerbs(words.language());
    this.subjects = new SubjectFinder(words, finite);
    this.adjuncts = new AdjunctFinder(words);
    this.groups = new VerbGroups(words);
    this.coordinates = new CoordinateVerbs(words, finite);
    this.pronouns = new ObjectPronouns(words);
    this.openings = new OpenedSubject(words, subjects, finite);
    this.along = new GoingAlong(words);
    this.ends = new ClauseEnds(words, finite, coordinates, along);
  }

  /// The clauses of a sentence: the main one, those of further verbs that share its subject, and
  /// the one it reports where it only introduces it ("we reaffirm that …").
  public List<Clause> read(TokenRow row) {
    var clauses = new ArrayList<Clause>();
    for (var main : readFrom(row, 0, row.size(), new TokenRange(0, 0))) {
      clauses.add(main);
      clauses.addAll(reported(main));
    }
    clauses.addAll(saidBesides(row));
    clauses.removeIf(pronouns::leanBack);
    return clauses;
  }

  private List<Clause> reported(Clause main) {
    var row = main.row();
    var start = main.rest().from();
    if (words.is("promise.nouns", row.word(start + 1)) && isThat(row.word(start + 2))) {
      start += 2;
    }
    if (words.is("wishing.verbs", main.mainLemma())
        || main.rest().length() < 4
        || !isThat(row.word(start))) {
      return List.of();
    }
    return readFrom(
        row, start + 1, main.rest().to(), new TokenRange(main.subject().from(), start + 1));
  }

  /// "…, reconnaissant que la pêche côtière est une ressource commune": what is said besides holds
  /// by itself; "l’attribution" alone is that of something told before.
  private List<Clause> saidBesides(TokenRow row) {
    for (var i = 2; words.language() == Language.FRENCH && i + 4 < row.size(); i++) {
      if (row.word(i - 1).equals(",")
          && row.mood(i) == Mood.PRESENT_PARTICIPLE
          && words.is("noting.verbs", row.at(i).lemma())
          && isThat(row.word(i + 1))) {
        return readFrom(row, i + 2, row.size(), new TokenRange(i, i + 2)).stream()
            .filter(clause -> clause.subject().length() > BARE)
            // "une défense crédible repose sur …": a saying on the whole matter, not one fact.
            .filter(clause -> !words.is("indefinites", row.word(clause.subject().from())))
            .toList();
      }
    }
    return List.of();
  }

  static boolean isThat(String word) {
    return word.equals("que") || word.equals("qu'") || word.equals("that");
  }

  private List<Clause> readFrom(TokenRow row, int from, int to, TokenRange attribution) {
    var end = Math.min(to, endWithoutMarks(row));
    var start = afterConnectors(row, from, end);
    var direct = subjects.find(row, start, end).filter(found -> !isVerbal(row, start, found));
    if (direct.isPresent()) {
      return clauses(row, List.of(), direct.get(), end, attribution);
    }
    var opened = openings.find(row, start, end);
    if (opened.isPresent()) {
      var fronted = new TokenRange(start, opened.get().subject().from());
      return clauses(row, List.of(adjunctOf(row, fronted)), opened.get(), end, attribution);
    }
    for (var comma = start + 1; comma < end - 2; comma++) {
      if (!row.word(comma).equals(",")) {
        continue;
      }
      var found = subjects.find(row, afterConnectors(row, comma + 1, end), end);
      if (found.isPresent()
          && (found.get().kind() == Subject.AUTHOR
              || isAdjunct(row, start, comma) && !endsList(row, start, found.get()))) {
        var fronted = new TokenRange(start, comma);
        return clauses(row, List.of(adjunctOf(row, fronted)), found.get(), end, attribution);
      }
    }
    return List.of();
  }

  /// "Building on the statement issued in May, we …", "Reduce crimes using forces focused on …": an
  /// English verb at the start whose verb to come is a participle.
  private boolean isVerbal(TokenRow row, int start, SubjectFinder.Found found) {
    var doing =
        row.isVerb(start)
            || row.word(start).endsWith("ing")
                && (row.is(start + 1, PartOfSpeech.ADP) || row.is(start + 1, PartOfSpeech.DET));
    return words.language() == Language.ENGLISH
        && (doing || isList(row, found))
        && !finite.isSurelyFinite(row, found.verb());
  }

  /// "Reduce crimes using data, prioritization, and forces focused on …".
  private static boolean isList(TokenRow row, SubjectFinder.Found found) {
    var commas = 0;
    for (var i = found.subject().from(); i < found.subject().to(); i++) {
      commas += row.word(i).equals(",") ? 1 : 0;
    }
    return commas > 1 && !row.is(found.subject().from(), PartOfSpeech.DET);
  }

  /// "Strengthening the area of freedom, security and justice is …": what stands behind the comma
  /// ends a list, for two things would not take a verb in the singular.
  private boolean endsList(TokenRow row, int start, SubjectFinder.Found found) {
    if (words.language() != Language.ENGLISH
        || !row.word(start).endsWith("ing")
        || row.at(found.verb()).form().number() != GrammaticalNumber.SINGULAR) {
      return false;
    }
    for (var i = found.subject().from(); i < found.subject().to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdjunct(TokenRow row, int start, int comma) {
    if (adjuncts.startingAt(row, start, comma).isPresent() || isCase(row, start)) {
      return true;
    }
    // "To curb smuggling, the agencies …".
    var aims =
        words.language() == Language.ENGLISH
            && row.word(start).equals("to")
            && row.isVerb(start + 1);
    return aims
        || row.is(start, PartOfSpeech.ADP)
        || row.word(start).equals("s'") && row.mood(start + 1) == Mood.PRESENT_PARTICIPLE
        || row.is(start, PartOfSpeech.ADV)
        || row.mood(start) == Mood.PRESENT_PARTICIPLE
        || row.mood(start) == Mood.PAST_PARTICIPLE;
  }

  /// "Once adopted", "Should a Party fail to pay", "As regards the Kingdom": what opens a sentence
  /// and limits what it says.
  private boolean isCase(TokenRow row, int start) {
    return row.spellsOneOf(start, words.list("case.clauses")) > 0
        || row.spellsOneOf(start, words.list("case.phrases")) > 0
        || row.spellsOneOf(start, words.list("case.openings")) > 0;
  }

  private Adjunct adjunctOf(TokenRow row, TokenRange range) {
    if (isCase(row, range.from()) && adjuncts.startingAt(row, range.from(), range.to()).isEmpty()) {
      var tellsCase = row.spellsOneOf(range.from(), words.list("case.openings")) == 0;
      return new Adjunct(tellsCase ? Adjunct.Kind.CONDITION : Adjunct.Kind.LIMIT, range, 1);
    }
    return adjuncts
        .startingAt(row, range.from(), range.to())
        .orElse(new Adjunct(Adjunct.Kind.OTHER, range, 0));
  }

  private static int endWithoutMarks(TokenRow row) {
    var end = row.size();
    while (end > 0
        && row.is(end - 1, PartOfSpeech.PUNCT)
        && !row.word(end - 1).equals(")")
        && !closesQuotation(row, end - 1)
        && !row.word(end - 1).equals("%")
        && !row.word(end - 1).equals("+")) {
      end--;
    }
    return end;
  }

  /// "under the theme “Rivers and people”": the mark belongs to what it closes.
  private static boolean closesQuotation(TokenRow row, int index) {
    if (!row.word(index).equals("”")) {
      return false;
    }
    for (var i = index - 1; i >= 0; i--) {
      if (row.word(i).equals("“")) {
        return true;
      }
    }
    return false;
  }

  private int afterConnectors(TokenRow row, int from, int end) {
    var start = from;
    while (start < end) {
      var length = row.spellsOneOf(start, words.list("connectors"));
      if (length > 0 && row.word(start + length).equals(",")) {
        start += length + 1;
      } else if (length > 0 && words.is("author.pronoun", row.word(start + length))) {
        start += length;
      } else if (row.is(start, PartOfSpeech.PUNCT) && !row.word(start).equals("(")) {
        start++;
      } else {
        return start;
      }
    }
    return start;
  }

  /// The clause of a verb and those of the verbs coordinated with it.
  private List<Clause> clauses(
      TokenRow row,
      List<Adjunct> fronted,
      SubjectFinder.Found found,
      int end,
      TokenRange attribution) {
    var groupEnd = groups.end(row, found.verb(), end);
    var restEnd = ends.after(row, groupEnd, end);
    if (restEnd < groupEnd
        || row.word(groupEnd).equals(",") && !isAuthor(found)
        || groups.isBareModal(row, found.verb(), groupEnd)) {
      return List.of();
    }
    var next = coordinates.after(row, groupEnd, restEnd);
    if (next < 0 && found.kind() == Subject.AUTHOR && groupEnd == found.verb() + 1) {
      next = coordinates.baseAfter(row, groupEnd, restEnd);
    }
    var demand =
        found.kind() == Subject.AUTHOR
            ? coordinates.demandAfter(
                row, groupEnd, restEnd, words.is("demand.verbs", row.at(found.verb()).lemma()))
            : -1;
    var asks = demand >= 0 && (next < 0 || demand <= next);
    if (asks) {
      next = demand;
    }
    if (next >= 0 && looksAdjectival(row, found.verb(), next)) {
      next = -1;
    }
    var rest =
        new TokenRange(
            groupEnd, next < 0 ? restEnd : ClauseCut.beforeConjunction(row, next, groupEnd));
    var clauses = new ArrayList<Clause>();
    // "Le Conseil rappelle que la période se terminera … et constate …": who recalls also notes.
    var goesBack =
        next >= 0
            && words.language() == Language.FRENCH
            && !attribution.isEmpty()
            && (words.is("minded.verbs", row.at(next).lemma())
                || words.is("stance.verbs", row.at(next).lemma()));
    clauses.add(
        new Clause(
            row,
            fronted,
            kind(row, found),
            found.subject(),
            found.verb(),
            new TokenRange(found.groupStart(), groupEnd),
            rest,
            adjuncts.within(row, rest).stream()
                .filter(adjunct -> !along.isTerm(row, found.verb(), groupEnd, adjunct))
                .toList(),
            attribution));
    if (next >= 0
        && !goesBack
        && (asks || isClearlyCoordinate(row, found.verb(), groupEnd, next))) {
      var group = subjects.groupStart(row, groupEnd, next);
      clauses.addAll(
          clauses(
              row,
              fronted,
              new SubjectFinder.Found(found.kind(), found.subject(), group, next),
              restEnd,
              attribution));
    }
    return clauses;
  }

  /// What stands between commas behind a verb is taken out elsewhere; the authors' sentences were
  /// always read with it.
  private static boolean isAuthor(SubjectFinder.Found found) {
    return found.kind() == Subject.AUTHOR;
  }

  private Subject kind(TokenRow row, SubjectFinder.Found found) {
    return !speaker.isEmpty() && row.text(found.subject()).equalsIgnoreCase(speaker)
        ? Subject.SPEAKER
        : found.kind();
  }

  /// "est une mission essentielle et continue": an adjective that a verb looks like.
  private boolean looksAdjectival(TokenRow row, int verb, int next) {
    return words.is("copulas", row.at(verb).lemma())
        && row.is(next - 1, PartOfSpeech.CCONJ)
        && row.is(next - 2, PartOfSpeech.ADJ)
        && !row.is(next, PartOfSpeech.AUX)
        && !(words.language() == Language.FRENCH && words.is("minded.verbs", row.at(next).lemma()))
        && !(row.word(next + 1).equals("à") && row.isInfinitive(next + 2))
        && !row.is(next + 1, PartOfSpeech.DET);
  }

  /// After a relative clause the verb may belong to that; and verbs of one subject agree.
  private boolean isClearlyCoordinate(TokenRow row, int verb, int from, int next) {
    return !coordinates.isSubordinate(row, from, next)
        && row.at(verb).form().number() == row.at(next).form().number();
  }
}
