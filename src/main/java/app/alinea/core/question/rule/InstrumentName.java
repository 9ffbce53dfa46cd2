package app.alinea.core.question.rule;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Gender;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.phrase.French;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a legal text is called in questions about it: "de la Convention", "the Treaty".
final class InstrumentName {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}-]+|\\p{Ll}[\\p{L}-]+");

  private InstrumentName() {}

  /// With its preposition "de" in French, with its article in English.
  static String of(Idiom idiom, AnalysedSentence sentence) {
    var french = idiom.words().language() == Language.FRENCH;
    var matcher = WORD.matcher(sentence.text());
    while (matcher.find()) {
      var lower = matcher.group().toLowerCase(Locale.ROOT);
      if (idiom.words().is("instrument.nouns", lower)) {
        return french ? ofFrench(idiom, matcher.group()) : "the " + matcher.group();
      }
    }
    return idiom.templates().fill("this.text", Map.of());
  }

  private static String ofFrench(Idiom idiom, String noun) {
    var gender =
        idiom.morphology().analyse(noun.toLowerCase(Locale.ROOT)).stream()
            .map(analysis -> analysis.form().gender())
            .findFirst();
    var feminine = gender.filter(each -> each == Gender.FEMININE).isPresent();
    var elided = FrenchSound.elides(noun);
    return French.of((elided ? "l’" : feminine ? "la " : "le ") + noun);
  }
}
