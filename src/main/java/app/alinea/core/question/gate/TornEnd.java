package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FiniteVerbs;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Flaws 21 and 25: a question or key that ends before what its last words need: between two joined
/// words of which only the second has the noun or object of both ("that will lift up | and connect
/// the ports"), before the clause of a verb of asking, or before the verb of a relative clause.
public final class TornEnd implements Gate {
  private static final int TAIL = 24;
  private static final int LONGEST_ROW = 12;
  private static final Set<String> LEADING = Set.of("to", "de", "d'", "à");
  private static final Set<String> TELLING =
      Set.of("si", "s'", "que", "qu'", "that", "whether", "comment", "how");
  private static final Set<String> THAT = Set.of("que", "qu'", "that");

  /// Behind them "que" and "that" open no clause.
  private static final Set<String> COMPARING =
      Set.of(
          "ainsi",
          "autre",
          "autres",
          "autrement",
          "même",
          "mêmes",
          "plus",
          "moins",
          "tel",
          "tels",
          "telle",
          "telles",
          "tant",
          "so",
          "such");

  private static final Set<String> CASES = Set.of("lorsque", "lorsqu'", "if", "when");
  private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!", "”", "»");

  private final FunctionWords words;
  private final FiniteVerbs finite;

  private final AnalysedDocument document;

  public TornEnd(FunctionWords words, AnalysedDocument document) {
    this.words = words;
    this.document = document;
    this.finite = new FiniteVerbs(words.language());
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var type = candidate.form().type();
    var sentence = candidate.draft().fact().evidence().sentence();
    var answer = candidate.draft().answer();
    if (type == QuestionType.MATCHING
        || type == QuestionType.ORDERING
        || answer.span().end() > sentence.text().length()) {
      return Optional.empty();
    }
    var written = written(sentence);
    var row = new TokenRow(written);
    var key =
        written.equals(sentence)
            ? row.tokensIn(answer.span())
            : toldIn(row, plain(answer.span().of(sentence.text())));
    var phrase = !answer.kind().isName() && answer.kind() != AnswerKind.EXPANSION;
    if (phrase && isTorn(row, key)) {
      return Optional.of("the key is torn from " + next(row, key.to()));
    }
    var statement = candidate.draft().statement();
    var whole = type == QuestionType.CLOZE || type == QuestionType.TRUE_FALSE;
    var told =
        toldIn(
            row, plain(whole && !statement.isNone() ? statement.whole() : candidate.form().stem()));
    return told.to() >= key.to() && (isTorn(row, told) || lacksMainVerb(row, told))
        ? Optional.of("the question is torn from " + next(row, told.to()))
        : Optional.empty();
  }

  /// The sentence as it stands in the text, whatever part of it was told as one of its own.
  private AnalysedSentence written(AnalysedSentence told) {
    return document.sentencesAt(told.position()).stream()
        .filter(other -> other.sentence().index() == told.sentence().index())
        .findFirst()
        .orElse(told);
  }

  /// Whether a part of a sentence that goes on behind it wants what follows.
  private boolean isTorn(TokenRow row, TokenRange told) {
    var end = told.to();
    if (isOneOfSeveral(row, told)) {
      return true;
    }
    if (told.isEmpty() || end >= row.size() || ENDS.contains(row.word(end))) {
      return false;
    }
    var asks =
        row.isVerb(end - 1)
            && row.mood(end - 1) != Mood.PAST_PARTICIPLE
            && TELLING.contains(row.word(end));
    var joined = row.is(end, PartOfSpeech.CCONJ) || row.word(end).equals(",");
    return asks
        || lacksVerb(row, told)
        || isBeforeModal(row, told)
        || joined && (sharesObject(row, told) || sharesNoun(row, end) || isRow(row, end));
  }

  /// "guard its quays and with leave of the harbour | , may close them".
  private boolean isBeforeModal(TokenRow row, TokenRange told) {
    if (!row.word(told.to()).equals(",") || !words.is("modals", row.word(told.to() + 1))) {
      return false;
    }
    for (var i = told.to() - 2; i > told.from(); i--) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return row.is(i + 1, PartOfSpeech.ADP);
      }
    }
    return false;
  }

  /// "by mending nets | ; training pilots; and clearing harbours": one way of several.
  private boolean isOneOfSeveral(TokenRow row, TokenRange told) {
    var end = told.to();
    return words.language() == Language.ENGLISH
        && !told.isEmpty()
        && row.word(told.from()).equals("by")
        && isDoing(row, told.from() + 1)
        && (row.word(end).equals(";") || row.is(end, PartOfSpeech.CCONJ))
        && isDoing(row, behindJoint(row, end));
  }

  /// "for designing | , building and letting harbours".
  private boolean sharesObject(TokenRow row, TokenRange told) {
    var english = words.language() == Language.ENGLISH;
    var last = told.to() - 1;
    var verb = english && words.is("particles", row.word(last)) ? last - 1 : last;
    var second = behindJoint(row, told.to());
    var doing = english && isDoing(row, verb);
    var alike =
        english
            ? doing == isDoing(row, second) && !row.word(second).equals("including")
            : row.mood(verb) == row.mood(second);
    return verb > told.from()
        && (row.is(verb, PartOfSpeech.VERB) || doing && row.is(verb - 1, PartOfSpeech.ADP))
        && row.isVerb(second)
        && alike
        && row.mood(verb) != Mood.PAST_PARTICIPLE
        && row.mood(verb) != Mood.PAST
        && !hasObjectBefore(row, verb);
  }

  private static boolean isDoing(TokenRow row, int index) {
    return row.word(index).endsWith("ing");
  }

  /// "the part that the ports can play": what the verb does something to stands before it.
  private boolean hasObjectBefore(TokenRow row, int verb) {
    for (var i = verb - 1; i > 0; i--) {
      if (words.is("relatives", row.word(i))) {
        return !row.isVerb(i + 1) && !row.is(i + 1, PartOfSpeech.ADV);
      }
    }
    return false;
  }

  /// "the safe | and sound mooring of ships"; in French adjectives follow their noun.
  private boolean sharesNoun(TokenRow row, int end) {
    var second = behindJoint(row, end);
    if (!row.is(end - 1, PartOfSpeech.ADJ)
        || isCapital(row, end - 1)
        || !row.is(second, PartOfSpeech.ADJ)
        || row.is(second + 1, PartOfSpeech.DET)
        || row.word(second).startsWith("tel")) {
      return false;
    }
    var noun = second;
    while (row.is(noun, PartOfSpeech.ADJ)
        || row.is(noun, PartOfSpeech.ADV)
        || row.is(noun, PartOfSpeech.CCONJ)
        || row.word(noun).equals(",")) {
      noun++;
    }
    return words.language() == Language.FRENCH
        || (row.is(noun, PartOfSpeech.NOUN) || row.is(noun, PartOfSpeech.PROPN))
            && !row.isVerb(noun + 1)
            && !row.isVerb(noun + 2);
  }

  /// "through early warning | , rescue and salvage": nouns without an article in a row.
  private static boolean isRow(TokenRow row, int end) {
    var first = behindAdjectives(row, end + 1);
    if (!row.is(end - 1, PartOfSpeech.NOUN)
        || !row.word(end).equals(",")
        || !row.is(first, PartOfSpeech.NOUN)
        || row.word(first).equals("conformément")) {
      return false;
    }
    for (var i = first + 1; i < Math.min(row.size(), first + LONGEST_ROW); i++) {
      if (row.isVerb(i)) {
        return false;
      }
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return row.is(behindAdjectives(row, i + 1), PartOfSpeech.NOUN);
      }
    }
    return false;
  }

  private static int behindAdjectives(TokenRow row, int from) {
    var at = from;
    while (row.is(at, PartOfSpeech.ADJ)) {
      at++;
    }
    return at;
  }

  private static int behindJoint(TokenRow row, int joint) {
    var at = joint + 1;
    while (row.is(at, PartOfSpeech.CCONJ)
        || row.is(at, PartOfSpeech.ADV)
        || LEADING.contains(row.word(at))) {
      at++;
    }
    return at;
  }

  /// "the day on which the order by which the case was opened": a relative or conjunction without a
  /// verb of its own.
  private boolean lacksVerb(TokenRow row, TokenRange told) {
    var verbs = 0;
    for (var i = told.to() - 1; i >= told.from(); i--) {
      if (finite.isFinite(row, i)) {
        verbs++;
      } else if (opensClause(row, i) && --verbs < 0) {
        return true;
      }
    }
    return false;
  }

  /// "Lorsque le gardien s’absente, les enfants, autres que les aînés | , qui … reçoivent …".
  private boolean lacksMainVerb(TokenRow row, TokenRange told) {
    if (told.isEmpty() || !CASES.contains(row.word(told.from()))) {
      return false;
    }
    var verbs = 0;
    for (var i = told.from(); i < told.to(); i++) {
      verbs += finite.isFinite(row, i) ? 1 : opensClause(row, i) ? -1 : 0;
    }
    return verbs <= 0;
  }

  private boolean opensClause(TokenRow row, int at) {
    // "when mooring": without a verb that has a subject.
    if (row.is(at, PartOfSpeech.DET) || isDoing(row, at + 1)) {
      return false;
    }
    var word = row.word(at);
    return THAT.contains(word)
        ? (row.is(at + 1, PartOfSpeech.DET) || row.is(at + 1, PartOfSpeech.PROPN))
            && !COMPARING.contains(row.word(at - 1))
        : CASES.contains(word) || words.is("relatives", word) && !isCapital(row, at);
  }

  private static boolean isCapital(TokenRow row, int at) {
    return Character.isUpperCase(row.at(at).text().charAt(0));
  }

  /// The tokens that a question tells last, as far back as its words are those of the sentence.
  private static TokenRange toldIn(TokenRow row, String told) {
    var text = plain(row.sentence().text());
    var to = told.length();
    while (to > 0 && " ?.!".indexOf(told.charAt(to - 1)) >= 0) {
      to--;
    }
    var start = Math.max(0, to - TAIL);
    var at = text.lastIndexOf(told.substring(start, to));
    if (at < 0 || to == 0) {
      return new TokenRange(0, 0);
    }
    var end = at + to - start;
    while (start > 0 && at > 0 && told.charAt(start - 1) == text.charAt(at - 1)) {
      start--;
      at--;
    }
    var from = 0;
    while (from < row.size() && row.at(from).span().start() < at) {
      from++;
    }
    var last = from;
    while (last < row.size() && row.at(last).span().end() <= end) {
      last++;
    }
    return last > from && row.at(last - 1).span().end() == end
        ? new TokenRange(from, last)
        : new TokenRange(0, 0);
  }

  private static String next(TokenRow row, int end) {
    return row.text(new TokenRange(end, Math.min(row.size(), end + 3)));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
