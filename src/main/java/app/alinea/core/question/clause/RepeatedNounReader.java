package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Nous avons approuvé un plan d’action pour les ports. Ce plan garantira …": where the sentence
/// before names a thing once, with something that tells it apart, "ce plan" is "le plan d’action
/// pour les ports".
public final class RepeatedNounReader {
  private static final Set<String> POINTING = Set.of("ce", "cet", "cette");
  private static final Set<String> WITHIN = Set.of("de", "d'", "du", "des", "pour", "sur");
  private static final Set<String> CALLING = Set.of("être", "rester", "demeurer", "constituer");
  private static final Set<String> TO = Set.of("à", "au", "aux");
  private static final Set<String> WANTING = Set.of("relatif", "relative", "propre", "conforme");
  private static final int LONGEST = 9;
  private static final int SHORTEST = 2;

  private final FunctionWords words;

  public RepeatedNounReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences whose pointing subject was named, in order.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.FRENCH) {
      return told;
    }
    for (var i = 1; i < sentences.size(); i++) {
      var last = sentences.get(i - 1);
      var sentence = sentences.get(i);
      if (last.position() == sentence.position()
          && last.sentence().usable()
          && sentence.sentence().usable()) {
        named(new TokenRow(last), new TokenRow(sentence)).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<AnalysedSentence> named(TokenRow last, TokenRow row) {
    if (!POINTING.contains(row.word(0))
        || !row.is(1, PartOfSpeech.NOUN)
        || row.is(2, PartOfSpeech.ADP)
        || row.is(2, PartOfSpeech.ADJ)) {
      return Optional.empty();
    }
    var noun = onlyPlace(last, row.at(1).lemma());
    if (noun < 1 || isAttribute(last, noun)) {
      return Optional.empty();
    }
    var phrase = new TokenRange(noun, end(last, noun));
    if (phrase.length() < SHORTEST || phrase.length() > LONGEST) {
      return Optional.empty();
    }
    var form = row.at(1).form();
    var feminine = row.word(0).equals("cette");
    var article = FrenchSound.elides(last.at(noun).text()) ? "L’" : feminine ? "La" : "Le";
    return Optional.of(
        new JoinedRow()
            .word(
                article,
                PartOfSpeech.DET,
                "le",
                new WordForm(
                    feminine ? Gender.FEMININE : form.gender(),
                    GrammaticalNumber.SINGULAR,
                    0,
                    Mood.NONE))
            .add(last.sentence(), phrase)
            .add(row.sentence(), new TokenRange(2, row.size()))
            .inPlaceOf(row.sentence()));
  }

  /// Where a sentence has the noun in the singular behind a determiner, or -1 unless it is there
  /// once only.
  private static int onlyPlace(TokenRow row, String lemma) {
    var found = -1;
    for (var i = 1; i < row.size(); i++) {
      if (row.is(i, PartOfSpeech.NOUN) && row.at(i).lemma().equals(lemma)) {
        if (found >= 0
            || row.at(i).form().number() != GrammaticalNumber.SINGULAR
            || !row.is(i - 1, PartOfSpeech.DET) && !row.is(i - 1, PartOfSpeech.ADJ)) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isAttribute(TokenRow row, int noun) {
    for (var i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (CALLING.contains(row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// "De", "pour"; "à" only behind an adjective that says nothing without it.
  private static boolean links(TokenRow row, int at) {
    return WITHIN.contains(row.word(at)) || TO.contains(row.word(at)) && isWanting(row, at - 1);
  }

  private static boolean isWanting(TokenRow row, int at) {
    return WANTING.contains(row.at(at).lemma());
  }

  private static int end(TokenRow row, int noun) {
    var end = noun + 1;
    while (end < row.size()
        && (row.is(end, PartOfSpeech.ADJ)
            || row.is(end, PartOfSpeech.NOUN)
            || row.is(end, PartOfSpeech.PROPN)
            || links(row, end) && !row.isInfinitive(end + 1)
            || row.is(end, PartOfSpeech.DET) && links(row, end - 1))) {
      end++;
    }
    while (row.is(end - 1, PartOfSpeech.ADP)
        || row.is(end - 1, PartOfSpeech.DET)
        || isWanting(row, end - 1)) {
      end--;
    }
    return end;
  }
}
