package app.alinea.core.question.clause;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.Optional;

/// Finds the subject of a clause and its finite verb, declining whatever leans on an earlier
/// sentence.
final class SubjectFinder {
  private static final int LONGEST_SUBJECT = 40;
  private static final int LONGEST_CLITICS = 4;
  private static final int LONGEST_APPOSITION = 25;

  private final FunctionWords words;
  private final FiniteVerbs finite;

  SubjectFinder(FunctionWords words, FiniteVerbs finite) {
    this.words = words;
    this.finite = finite;
  }

  /// A subject with the verb it governs.
  ///
  /// @param groupStart first token of the verb group, a clitic or the verb itself
  record Found(Subject kind, TokenRange subject, int groupStart, int verb) {}

  /// @param start where the subject must begin
  Optional<Found> find(TokenRow row, int start, int end) {
    var word = row.word(start);
    if (words.is("author.pronoun", word)) {
      return author(row, start, end);
    }
    if (words.language() == Language.ENGLISH
        && word.equals("both")
        && !words.is("both.sides", row.word(start + 1))) {
      return Optional.empty();
    }
    var all = word.equals("tous") && start == 0 && row.isVerb(start + 1);
    if (all || words.is("whole.pronouns", word) || namesTheText(row, start)) {
      return named(row, start, end);
    }
    var ofAll = words.is("whole.determiners", word) && row.is(start + 1, PartOfSpeech.DET);
    var sides = word.equals("both") && words.is("both.sides", row.word(start + 1));
    if (words.is("pronouns", word) && !sides && !row.is(start, PartOfSpeech.DET) && !ofAll
        || words.is("anaphoric.determiners", word)) {
      return Optional.empty();
    }
    var circumstance =
        row.spellsOneOf(start, words.list("condition")) > 0
            || row.spellsOneOf(start, words.list("exception")) > 0;
    var adding = words.is("adding.words", word);
    return canStart(row, start) && !circumstance && !adding
        ? named(row, start, end)
        : Optional.empty();
  }

  /// "This Convention": the text itself, not something named before.
  private boolean namesTheText(TokenRow row, int start) {
    return words.is("self.words", row.word(start))
        && words.is("instrument.nouns", row.word(start + 1));
  }

  private Optional<Found> author(TokenRow row, int start, int end) {
    var after = afterApposition(row, start + 1, end);
    for (var i = after; i < Math.min(end, after + LONGEST_CLITICS); i++) {
      if (finite.isFinite(row, i)) {
        return Optional.of(new Found(Subject.AUTHOR, new TokenRange(start, start + 1), after, i));
      }
      var word = row.word(i);
      if (!words.is("clitics", word)
          && !words.is("author.pronoun", word)
          && !row.is(i, PartOfSpeech.ADV)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "We, the Leaders of the Group, met …": behind what the authors call themselves.
  private static int afterApposition(TokenRow row, int from, int end) {
    if (!row.word(from).equals(",")) {
      return from;
    }
    for (var i = from + 1; i < Math.min(end, from + LONGEST_APPOSITION); i++) {
      if (row.word(i).equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean canStart(TokenRow row, int start) {
    return row.is(start, PartOfSpeech.DET)
        || row.is(start, PartOfSpeech.PROPN)
        || row.is(start, PartOfSpeech.NOUN)
        || row.is(start, PartOfSpeech.NUM)
        || row.is(start, PartOfSpeech.ADJ)
        || row.word(start).equals("both")
        || words.is("whole.determiners", row.word(start))
            && (row.is(start + 1, PartOfSpeech.NOUN) || row.is(start + 1, PartOfSpeech.DET))
        || words.is("author.possessive.singular", row.word(start))
        || words.is("author.possessive.plural", row.word(start))
        || row.spellsOneOf(start, words.list("bounds")) > 0
        || row.mood(start) == Mood.PAST && row.is(start + 1, PartOfSpeech.NOUN)
        || row.mood(start) == Mood.PRESENT_PARTICIPLE && row.is(start + 1, PartOfSpeech.NOUN);
  }

  private Optional<Found> named(TokenRow row, int start, int end) {
    var asides = new SubjectAsides(words, finite);
    var commas = 0;
    var firstComma = -1;
    var coordinated = false;
    for (var i = start + 1; i < Math.min(end, start + LONGEST_SUBJECT); i++) {
      var word = row.word(i);
      if (words.is("author.pronoun", word) || word.equals(";") || word.equals(":")) {
        return Optional.empty();
      }
      if (finite.isConjunction(row, i)) {
        return Optional.empty();
      }
      if (words.is("relatives", word) && !compares(row, i)) {
        var after = asides.afterRelative(row, i, end);
        if (after < 0) {
          return Optional.empty();
        }
        i = after - 1;
        continue;
      }
      if (word.equals(",")) {
        commas++;
        firstComma = firstComma < 0 ? i : firstComma;
      }
      coordinated |= row.is(i, PartOfSpeech.CCONJ);
      if (finite.isFinite(row, i) && !asides.isReduced(row, i, end)) {
        var group = groupStart(row, start, i);
        var aside =
            row.word(group - 1).equals(",")
                && (commas == 2 || commas > 2 && listsExamples(row, firstComma + 1));
        var subject =
            new TokenRange(
                start,
                aside && asides.mayBeLeftOut(row, start, firstComma + 1) ? firstComma : group);
        // An aside that narrows cannot be left out, and with it the commas would come apart.
        var narrowed = aside && !asides.mayBeLeftOut(row, start, firstComma + 1);
        var sound =
            !narrowed
                && !subject.isEmpty()
                && (commas == 0 || coordinated || aside)
                && !row.word(subject.to() - 1).equals(",")
                && agrees(row, subject, i);
        return sound ? Optional.of(new Found(Subject.NAMED, subject, group, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// ", en particulier les régions …, … et …,": a row of examples has commas of its own.
  private boolean listsExamples(TokenRow row, int from) {
    return words.language() == Language.FRENCH
        && row.spellsOneOf(from, words.list("example.markers")) > 0;
  }

  /// "en tant que membre", "aussi bien seule qu’en collectivité": joins no clause.
  private static boolean compares(TokenRow row, int index) {
    var que = row.word(index).equals("que") || row.word(index).equals("qu'");
    return que && (row.word(index - 1).equals("tant") || row.is(index + 1, PartOfSpeech.ADP));
  }

  int groupStart(TokenRow row, int start, int verb) {
    var group = verb;
    while (group - 1 > start
        && (words.is("clitics", row.word(group - 1)) && !row.is(group - 1, PartOfSpeech.DET)
            || words.is("mid.adverbs", row.word(group - 1)))) {
      group--;
    }
    return group;
  }

  /// A singular verb after a plural determiner, or the reverse, shows a misreading.
  private static boolean agrees(TokenRow row, TokenRange subject, int verb) {
    var first = row.at(subject.from());
    var verbNumber = row.at(verb).form().number();
    var subjectNumber = first.form().number();
    if (!first.is(PartOfSpeech.DET)
        || verbNumber == GrammaticalNumber.NONE
        || subjectNumber == GrammaticalNumber.NONE) {
      return true;
    }
    if (subjectNumber == GrammaticalNumber.PLURAL) {
      return verbNumber == GrammaticalNumber.PLURAL;
    }
    if (verbNumber == GrammaticalNumber.SINGULAR) {
      return true;
    }
    for (var i = subject.from(); i < subject.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ) || row.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
