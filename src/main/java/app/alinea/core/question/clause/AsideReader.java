package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes out what stands between commas right behind the finite verb, where it narrows nothing:
/// "The Parties may, by common agreement, invite …" is "The Parties may invite …", "Les parents
/// ont, par priorité, le droit …" is "Les parents ont le droit …".
public final class AsideReader {
  private static final int LONGEST = 26;
  private static final int SHORTEST_REST = 3;
  private static final int SHORT_ASIDE = 6;
  private static final Set<String> DASHES = Set.of("–", "—");

  /// What makes a duty less strict cannot be left out.
  private static final List<String> QUALIFYING =
      List.of(
          "in matters",
          "en matière",
          "aux fins",
          "pour ratification",
          "pour approbation",
          "pour avis",
          "pour décision",
          "for ratification",
          "for approval",
          "as appropriate",
          "as necessary",
          "as far as possible",
          "as far as practicable",
          "so far as possible",
          "where appropriate",
          "where necessary",
          "if necessary",
          "if possible",
          "if appropriate",
          "in principle",
          "as a rule",
          "as the case may be",
          "si nécessaire",
          "si possible",
          "dans la mesure du possible",
          "autant que possible",
          "au besoin",
          "en cas de besoin");

  private final FunctionWords words;
  private final FiniteVerbs finite;

  public AsideReader(FunctionWords words) {
    this.words = words;
    this.finite = new FiniteVerbs(words.language());
  }

  /// The sentences that had such an aside, without it, in order.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    for (var sentence : sentences) {
      if (sentence.sentence().usable()) {
        without(sentence).ifPresent(told::add);
        betweenDashes(sentence).ifPresent(told::add);
      }
    }
    return told;
  }

  /// "Les voies régulières – parmi lesquelles … – favorisent …": what stands between two dashes
  /// right in front of the finite verb.
  private Optional<AnalysedSentence> betweenDashes(AnalysedSentence sentence) {
    if (words.language() != Language.FRENCH) {
      return Optional.empty();
    }
    var row = new TokenRow(sentence);
    var open = -1;
    for (var i = 1; i + 1 < row.size(); i++) {
      if (!DASHES.contains(row.word(i))) {
        continue;
      }
      if (open < 0) {
        open = i;
      } else {
        return finite.isFinite(row, i + 1)
            ? Optional.of(
                new JoinedRow()
                    .add(sentence, new TokenRange(0, open))
                    .add(sentence, new TokenRange(i + 1, row.size()))
                    .inPlaceOf(sentence))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<AnalysedSentence> without(AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    for (var i = 1; i + 1 < row.size(); i++) {
      if (!finite.isFinite(row, i) && !words.is("modals", row.word(i))) {
        continue;
      }
      if (row.word(i - 1).equals(",")) {
        return withoutAsides(sentence, row, i);
      }
      if (!row.word(i + 1).equals(",")) {
        return Optional.empty();
      }
      var close = close(row, i + 2);
      return close < 0 || close + SHORTEST_REST > row.size()
          ? Optional.empty()
          : Optional.of(
              new JoinedRow()
                  .add(sentence, new TokenRange(0, i + 1))
                  .add(sentence, new TokenRange(close + 1, row.size()))
                  .inPlaceOf(sentence));
    }
    return Optional.empty();
  }

  /// "The Parties, separately and jointly, by means of mutual aid, will …": two asides or more
  /// between the subject and its verb.
  private Optional<AnalysedSentence> withoutAsides(
      AnalysedSentence sentence, TokenRow row, int verb) {
    var open = -1;
    for (var i = verb - 2; i > 0; i--) {
      if (finite.isSurelyFinite(row, i)
          || words.is("relatives", row.word(i))
          || words.is("negation", row.word(i))) {
        break;
      }
      if (row.word(i).equals(",")) {
        var aside = row.is(i + 1, PartOfSpeech.ADP) || row.is(i + 1, PartOfSpeech.ADV);
        var narrows =
            row.spellsOneOf(i + 1, words.list("condition")) > 0
                || row.spellsOneOf(i + 1, words.list("exception")) > 0
                || row.spellsOneOf(i + 1, QUALIFYING) > 0
                || SubjectAsides.belongs(words, row, 0, i + 1);
        if (!aside || narrows) {
          break;
        }
        open = i;
      }
    }
    var named =
        open > 0 && (row.is(open - 1, PartOfSpeech.NOUN) || row.is(open - 1, PartOfSpeech.PROPN));
    return named
        ? Optional.of(
            new JoinedRow()
                .add(sentence, new TokenRange(0, open))
                .add(sentence, new TokenRange(verb, row.size()))
                .inPlaceOf(sentence))
        : Optional.empty();
  }

  /// The comma behind a second verb of the same kind, or -1.
  private static int goesOn(TokenRow row, int from) {
    for (var i = from; i < Math.min(row.size(), from + SHORT_ASIDE); i++) {
      if (row.word(i).equals(",")) {
        return row.isVerb(from) && row.at(i - 1).lemma().equals("être") ? i : -1;
      }
    }
    return -1;
  }

  /// The comma that ends the aside, or -1 where it has a verb or narrows what is said.
  private int close(TokenRow row, int from) {
    // "sont, et continueront d’être, essentiels": the same said of what is to come.
    if (words.language() == Language.FRENCH && row.word(from).equals("et")) {
      return goesOn(row, from + 1);
    }
    // "as set forth in the Charter", "as appropriate".
    var isAs = row.word(from).equals("as");
    if (row.spellsOneOf(from, words.list("condition")) > 0
        || row.spellsOneOf(from, QUALIFYING) > 0
        || row.spellsOneOf(from, words.list("exception")) > 0
        || words.is("negation", row.word(from))
        || row.is(from, PartOfSpeech.CCONJ)
        || !isAs && !row.is(from, PartOfSpeech.ADP) && !row.is(from, PartOfSpeech.ADV)) {
      return -1;
    }
    for (var i = from; i < Math.min(row.size(), from + LONGEST); i++) {
      if (row.word(i).equals(",")) {
        return i;
      }
      var acts =
          words.language() == Language.ENGLISH
              ? finite.isSurelyFinite(row, i)
              : finite.isFinite(row, i);
      if (!isAs && acts || words.is("relatives", row.word(i))) {
        return -1;
      }
    }
    return -1;
  }
}
