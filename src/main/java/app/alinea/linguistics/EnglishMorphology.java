package app.alinea.linguistics;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Morphology;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;
import java.util.Optional;

/// English inflection by dictionary, in Penn Treebank tags.
final class EnglishMorphology implements Morphology {
  private final FormDictionary forms =
      new FormDictionary("/org/languagetool/resource/en/english.dict");
  private final Kept<Analysis> kept = new Kept<>();
  private final FormDictionary synthesis =
      new FormDictionary("/org/languagetool/resource/en/english_synth.dict");

  @Override
  public List<Analysis> analyse(String form) {
    return kept.of(form.replace('’', '\''), this::read);
  }

  private List<Analysis> read(String form) {
    return forms.find(form).stream()
        .map(entry -> new Analysis(entry.word(), part(entry.tag()), form(entry.tag())))
        .toList();
  }

  private static PartOfSpeech part(String tag) {
    if (tag.startsWith("VB") || tag.equals("MD")) {
      return tag.equals("MD") ? PartOfSpeech.AUX : PartOfSpeech.VERB;
    }
    if (tag.startsWith("NN")) {
      return tag.startsWith("NNP") ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
    }
    if (tag.startsWith("JJ")) {
      return PartOfSpeech.ADJ;
    }
    if (tag.startsWith("RB")) {
      return PartOfSpeech.ADV;
    }
    return PartOfSpeech.X;
  }

  private static WordForm form(String tag) {
    return switch (tag) {
      case "VBZ" -> new WordForm(Gender.NONE, GrammaticalNumber.SINGULAR, 3, Mood.PRESENT);
      case "VBP" -> verb(Mood.PRESENT);
      case "VB" -> verb(Mood.INFINITIVE);
      case "VBD" -> verb(Mood.PAST);
      case "VBN" -> verb(Mood.PAST_PARTICIPLE);
      case "VBG" -> verb(Mood.PRESENT_PARTICIPLE);
      case "NNS", "NNPS" -> new WordForm(Gender.NONE, GrammaticalNumber.PLURAL, 0, Mood.NONE);
      default ->
          tag.startsWith("NN")
              ? new WordForm(Gender.NONE, GrammaticalNumber.SINGULAR, 0, Mood.NONE)
              : WordForm.NONE;
    };
  }

  private static WordForm verb(Mood mood) {
    return new WordForm(Gender.NONE, GrammaticalNumber.NONE, 0, mood);
  }

  @Override
  public Optional<String> inflect(String lemma, PartOfSpeech part, WordForm form) {
    var tag =
        switch (part) {
          case NOUN -> form.number() == GrammaticalNumber.PLURAL ? "NNS" : "NN";
          case VERB, AUX -> verbTag(form);
          case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> "";
        };
    return synthesis.find(lemma + "|" + tag).stream().map(FormDictionary.Entry::word).findFirst();
  }

  private static String verbTag(WordForm form) {
    return switch (form.mood()) {
      case PAST -> "VBD";
      case PAST_PARTICIPLE -> "VBN";
      case PRESENT_PARTICIPLE -> "VBG";
      case PRESENT ->
          form.person() == 3 && form.number() == GrammaticalNumber.SINGULAR ? "VBZ" : "VBP";
      case NONE, IMPERFECT, FUTURE, CONDITIONAL, SUBJUNCTIVE, IMPERATIVE, INFINITIVE -> "VB";
    };
  }
}
