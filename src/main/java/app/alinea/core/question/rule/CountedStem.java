package app.alinea.core.question.rule;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.ClauseReader;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.listing.ListForm;
import app.alinea.core.question.phrase.French;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Sur quels quatre piliers la déclaration repose-t-elle", "Qu’est-ce que le Conseil a adopté": a
/// real question for the introduction of a list in a declaration that counts its items or stops at
/// its verb, rather than its words with three dots behind them.
final class CountedStem {
  private static final int LONGEST = 14;

  private final ListIntro intro;

  CountedStem(ListIntro intro) {
    this.intro = intro;
  }

  Optional<ListStem.Asked> asked() {
    if (intro.idiom().words().language() != Language.FRENCH || intro.isArticle()) {
      return Optional.empty();
    }
    return new ClauseReader(intro.idiom().words())
        .read(intro.row()).stream()
            .filter(clause -> clause.attribution().isEmpty() && !clause.isFurther())
            .findFirst()
            .filter(clause -> clause.subject().to() <= clause.verb() && clause.fronted().isEmpty())
            .flatMap(clause -> counted(clause).or(() -> object(clause)))
            .map(stem -> new ListStem.Asked(stem, stem, ListForm.OPEN));
  }

  private Optional<String> counted(Clause clause) {
    var idiom = intro.idiom();
    var row = intro.row();
    var from = clause.rest().from();
    var led = row.is(from, PartOfSpeech.ADP) && !row.is(from, PartOfSpeech.DET) ? 1 : 0;
    var number = new Measures(idiom.words()).number(row, from + led);
    var noun = from + led + number;
    if (number == 0
        || intro.end() - from > LONGEST
        || !row.is(noun, PartOfSpeech.NOUN)
        || idiom.words().is("ones", row.word(from + led))) {
      return Optional.empty();
    }
    for (var i = noun + 1; i < intro.end(); i++) {
      if (!row.is(i, PartOfSpeech.ADJ) && !row.word(i).equals(":")) {
        return Optional.empty();
      }
    }
    var lead = led == 0 ? "" : row.text(new TokenRange(from, from + 1)) + " ";
    var which = idiom.phrasing().which(row.at(noun).form().gender(), GrammaticalNumber.PLURAL);
    var end = row.word(intro.end() - 1).equals(":") ? intro.end() - 1 : intro.end();
    return idiom
        .phrasing()
        .invert(lead + which + " " + row.text(new TokenRange(from + led, end)), clause, List.of())
        .map(text -> led == 0 ? agreeing(clause, noun, text) : text)
        .map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1));
  }

  /// "Quelles trois priorités la Conférence a-t-elle retenues": with the object before it.
  private String agreeing(Clause clause, int noun, String question) {
    var row = intro.row();
    var last = clause.verbGroup().to() - 1;
    if (!row.at(clause.verb()).lemma().equals("avoir") || row.mood(last) != Mood.PAST_PARTICIPLE) {
      return question;
    }
    var gender = row.at(noun).form().gender();
    return intro
        .idiom()
        .morphology()
        .inflect(
            row.at(last).lemma(),
            PartOfSpeech.VERB,
            new WordForm(gender, GrammaticalNumber.PLURAL, 0, Mood.PAST_PARTICIPLE))
        .map(form ->
            question.replaceFirst(
                "(?<=[\\s-])" + Pattern.quote(row.at(last).text()) + "(?!\\p{L})",
                Matcher.quoteReplacement(form)))
        .orElse(question);
  }

  /// "Le Conseil a examiné et adopté :".
  private Optional<String> object(Clause clause) {
    var row = intro.row();
    var last = row.word(intro.end() - 1).equals(":") ? intro.end() - 1 : intro.end();
    if (!row.isVerb(last - 1)) {
      return Optional.empty();
    }
    for (var i = clause.verb(); i < last; i++) {
      if (row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.ADP)) {
        return Optional.empty();
      }
    }
    return intro
        .idiom()
        .voice()
        .retell(row, new TokenRange(clause.subject().from(), last))
        .map(told -> Character.toLowerCase(told.charAt(0)) + told.substring(1))
        .map(French::what);
  }
}
