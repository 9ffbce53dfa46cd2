package app.alinea.linguistics;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Morphology;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;
import java.util.Optional;

/// French inflection by dictionary.
final class FrenchMorphology implements Morphology {
  private final FormDictionary forms =
      new FormDictionary("/org/languagetool/resource/fr/french.dict");
  private final Kept<Analysis> kept = new Kept<>();
  private final Kept<String> synthesized = new Kept<>();
  private final FormDictionary synthesis =
      new FormDictionary("/org/languagetool/resource/fr/french_synth.dict");

  @Override
  public List<Analysis> analyse(String form) {
    return kept.of(form.replace('’', '\''), this::read);
  }

  private List<Analysis> read(String form) {
    return forms.find(form).stream()
        .map(FrenchMorphology::withoutFrequency)
        .map(e -> new Analysis(e.word(), FrenchTag.part(e.tag()), FrenchTag.form(e.tag())))
        .toList();
  }

  /// The dictionary appends a capital letter for the word's frequency.
  private static FormDictionary.Entry withoutFrequency(FormDictionary.Entry entry) {
    return new FormDictionary.Entry(
        entry.word(), entry.tag().replaceFirst("(?<=[a-z0-9 ])[A-Z]$", ""));
  }

  private List<String> synthesize(String key) {
    return synthesis.find(key).stream().map(FormDictionary.Entry::word).toList();
  }

  @Override
  public Optional<String> inflect(String lemma, PartOfSpeech part, WordForm form) {
    return tags(part, form).stream()
        .flatMap(tag -> synthesized.of(lemma + "|" + tag, this::synthesize).stream())
        .findFirst();
  }

  private static List<String> tags(PartOfSpeech part, WordForm form) {
    return switch (part) {
      case VERB, AUX -> verbTags(form);
      case NOUN, ADJ -> nominalTags(part == PartOfSpeech.NOUN ? "N" : "J", form);
      case ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> List.of();
    };
  }

  private static List<String> verbTags(WordForm form) {
    var rest =
        switch (form.mood()) {
          case INFINITIVE -> "inf";
          case PRESENT_PARTICIPLE -> "ppr";
          case PAST_PARTICIPLE -> "ppa " + gender(form) + " " + number(form);
          default -> FrenchTag.tense(form.mood()) + " " + form.person() + " " + number(form);
        };
    return List.of("V " + rest, "V etre " + rest, "V avoir " + rest);
  }

  private static List<String> nominalTags(String letter, WordForm form) {
    return List.of(
        letter + " " + gender(form) + " " + number(form),
        letter + " e " + number(form),
        letter + " " + gender(form) + " sp",
        letter + " e sp");
  }

  private static String gender(WordForm form) {
    return form.gender() == Gender.FEMININE ? "f" : "m";
  }

  private static String number(WordForm form) {
    return form.number() == GrammaticalNumber.PLURAL ? "p" : "s";
  }

  /// Whether a mood is one a sentence can stand on.
  static boolean finite(Mood mood) {
    return !FrenchTag.tense(mood).isEmpty();
  }
}
