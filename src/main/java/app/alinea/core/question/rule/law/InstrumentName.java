package app.alinea.core.question.rule.law;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Gender;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a legal text is called in questions about it: "de la Convention", "the Treaty".
final class InstrumentName {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}-]+|\\p{Ll}[\\p{L}-]+");

  /// "this Agreement", "la présente Convention".
  private static final Pattern OWN =
      Pattern.compile("(?iu)(?<!\\p{L})(?:this|the present|présente?s?) (\\p{L}{4,})(?!\\p{L})");

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

  /// With its article, as the text calls itself most often: "la Convention", "the Agreement".
  static String main(Idiom idiom) {
    var french = idiom.words().language() == Language.FRENCH;
    var named = new TreeMap<String, Integer>();
    for (var sentence : idiom.document().sentences()) {
      var own = OWN.matcher(sentence.text());
      while (own.find()) {
        var noun = own.group(1).toLowerCase(Locale.ROOT);
        if (idiom.words().is("instrument.nouns", noun)
            || noun.equals("acte")
            || noun.equals("code")) {
          named.merge(own.group(1), 1, Integer::sum);
        }
      }
    }
    return named.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(noun -> french ? withArticle(idiom, noun) : "the " + noun)
        .orElse(french ? "le texte" : "the text");
  }

  private static String withArticle(Idiom idiom, String noun) {
    var feminine =
        idiom.morphology().analyse(noun.toLowerCase(Locale.ROOT)).stream()
            .map(analysis -> analysis.form().gender())
            .findFirst()
            .filter(each -> each == Gender.FEMININE)
            .isPresent();
    return (FrenchSound.elides(noun) ? "l’" : feminine ? "la " : "le ") + noun;
  }

  private static String ofFrench(Idiom idiom, String noun) {
    return French.of(withArticle(idiom, noun));
  }
}
