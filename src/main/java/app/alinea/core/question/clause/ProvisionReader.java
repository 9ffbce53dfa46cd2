package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;
import java.util.Optional;

/// Reads provisions that [ClauseReader] cannot account for to the last verb. A modal verb ("shall",
/// "peut") parts a provision surely enough into who or what it is about and what it lays down; what
/// it lays down is kept whole.
public final class ProvisionReader {
  private static final int LONGEST_SUBJECT = 16;
  private static final int SHORTEST_REST = 4;
  private static final int LONGEST_OPENING = 30;

  private final FunctionWords words;
  private final FiniteVerbs finite;
  private final SubjectFinder subjects;
  private final VerbGroups groups;
  private final AdjunctFinder adjuncts;

  public ProvisionReader(FunctionWords words) {
    this.words = words;
    this.finite = new FiniteVerbs(words.language());
    this.subjects = new SubjectFinder(words, finite);
    this.groups = new VerbGroups(words);
    this.adjuncts = new AdjunctFinder(words);
  }

  /// The provision as one clause, or nothing.
  public List<Clause> read(TokenRow row) {
    var end = end(row);
    var start = start(row);
    for (var verb = start + 1; verb < end; verb++) {
      if (row.word(verb).equals(";") || row.word(verb).equals(":")) {
        return List.of();
      }
      if (isNorm(row, verb)) {
        var found = subject(row, start, verb);
        if (found.isPresent()) {
          return clause(row, start, found.get(), verb, end).map(List::of).orElse(List.of());
        }
      }
    }
    return List.of();
  }

  private boolean isNorm(TokenRow row, int verb) {
    if (words.language() == Language.ENGLISH) {
      return words.is("provision.modals", row.word(verb));
    }
    return finite.isFinite(row, verb)
        && (row.mood(verb) == Mood.FUTURE
            || words.is("provision.modals", row.at(verb).lemma())
            || words.is("passive.auxiliaries", row.word(verb)));
  }

  private static int end(TokenRow row) {
    var end = row.size();
    for (var i = 0; i < row.size(); i++) {
      if (row.word(i).equals(";")) {
        return i;
      }
    }
    while (end > 0 && row.is(end - 1, PartOfSpeech.PUNCT) && !row.word(end - 1).equals(")")) {
      end--;
    }
    return end;
  }

  private int start(TokenRow row) {
    var length = row.spellsOneOf(0, words.list("connectors"));
    return length > 0 && row.word(length).equals(",") ? length + 1 : 0;
  }

  /// The noun phrase between the start, or the comma that ends an opening, and the verb.
  private Optional<TokenRange> subject(TokenRow row, int start, int verb) {
    var to = verb;
    while (words.is("clitics", row.word(to - 1)) && !row.is(to - 1, PartOfSpeech.DET)) {
      to--;
    }
    var from = start;
    for (var i = to - 1; i > start; i--) {
      if (row.word(i).equals(",")) {
        from = i + 1;
        break;
      }
    }
    var range = new TokenRange(from, to);
    var sound =
        !range.isEmpty()
            && range.length() <= LONGEST_SUBJECT
            && isPhrase(row, range)
            && (from == start || isOpening(row, start, from - 1));
    return sound ? Optional.of(range) : Optional.empty();
  }

  private boolean isPhrase(TokenRow row, TokenRange range) {
    var first = row.word(range.from());
    var starts =
        row.is(range.from(), PartOfSpeech.DET)
            || row.is(range.from(), PartOfSpeech.PROPN)
            || row.is(range.from(), PartOfSpeech.NOUN)
            || words.is("whole.determiners", first);
    if (!starts
        || words.is("anaphoric.determiners", first)
        || words.is("subject.pronouns", first)
        || words.is("pointers", first)
        || words.is("possessives", first)
        || words.is("negation", first)
        || words.is("nobody", first)) {
      return false;
    }
    var noun = false;
    for (var i = range.from(); i < range.to(); i++) {
      noun |= row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN);
      if (finite.isSurelyFinite(row, i)
          || words.is("relatives", row.word(i))
          || words.is("subordinators", row.word(i))) {
        return false;
      }
    }
    return noun;
  }

  /// "Within the limits of their laws", "If a State so requests": what may stand before a subject.
  private boolean isOpening(TokenRow row, int start, int comma) {
    return comma - start <= LONGEST_OPENING
        && comma - start > 1
        && (row.is(start, PartOfSpeech.ADP)
            || row.is(start, PartOfSpeech.SCONJ)
            || row.spellsOneOf(start, words.list("case.clauses")) > 0
            || row.spellsOneOf(start, words.list("case.openings")) > 0
            || adjuncts.startingAt(row, start, comma).isPresent());
  }

  private Optional<Clause> clause(TokenRow row, int start, TokenRange subject, int verb, int end) {
    var groupEnd = groups.end(row, verb, end);
    if (end - groupEnd < SHORTEST_REST || row.word(groupEnd).equals(",")) {
      return Optional.empty();
    }
    var opening = new TokenRange(start, Math.max(start, subject.from() - 1));
    List<Adjunct> fronted =
        opening.isEmpty()
            ? List.of()
            : List.of(
                adjuncts
                    .startingAt(row, start, opening.to())
                    .orElse(new Adjunct(Adjunct.Kind.LIMIT, opening, 1)));
    return Optional.of(
        new Clause(
            row,
            fronted,
            Subject.NAMED,
            subject,
            verb,
            new TokenRange(subjects.groupStart(row, subject.from(), verb), groupEnd),
            new TokenRange(groupEnd, end),
            List.of(),
            new TokenRange(0, 0)));
  }
}
