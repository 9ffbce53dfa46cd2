package app.alinea.linguistics;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Morphology;
import app.alinea.core.language.Morphology.Analysis;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Chooses among the dictionary's readings of a French word the one its neighbours call for.
///
/// The dictionary beats the tagger where the tagger's part of speech is impossible for the form.
final class FrenchReading implements WordReading {
  private static final Set<String> CONTRACTIONS = Set.of("du", "au", "des", "aux");
  private static final Set<PartOfSpeech> OPEN =
      Set.of(
          PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADJ, PartOfSpeech.X);
  private static final Set<String> PRESENT = Set.of("présent", "présente", "présents", "présentes");
  private static final Set<String> BEFORE_PRESENT =
      Set.of("le", "la", "les", "du", "de", "au", "aux", "des");
  private static final Set<String> CONTRACTING =
      Set.of("contractant", "contractante", "contractants", "contractantes");
  private static final Set<String> WORK = Set.of("œuvre", "oeuvre");

  /// An adjective of our days that older dictionaries have as a verb only: "ils résilient".
  private static final String RESILIENT = "résilient";

  private static final Set<String> STATE = Set.of("etat", "etats", "état", "états");
  private static final int NOUS_REACH = 3;

  private final Morphology morphology;

  FrenchReading(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public Read read(List<String> words, List<PartOfSpeech> tags, int at, PartOfSpeech before) {
    var word = words.get(at);
    var lower = accented(word.toLowerCase(Locale.ROOT));
    if (lower.equals(RESILIENT) && !isPronoun(words, at - 1)) {
      return new Read(PartOfSpeech.ADJ, lower, form(Gender.MASCULINE, GrammaticalNumber.SINGULAR));
    }
    var tag = inContext(words, at, tag(lower, tags.get(at)));
    var chosen = choose(words, tag, at, before);
    if (chosen.isEmpty()) {
      var form = tag == PartOfSpeech.DET ? determiner(lower) : WordForm.NONE;
      return new Read(tag, lower, form);
    }
    var analysis = chosen.get();
    return new Read(part(tag, analysis), analysis.lemma(), analysis.form());
  }

  /// Old texts write "Etat", "Eglise": capitals bear no accent there.
  private String accented(String lower) {
    return lower.length() > 2 && lower.charAt(0) == 'e' && morphology.analyse(lower).isEmpty()
        ? Optional.of("é" + lower.substring(1))
            .filter(other -> !morphology.analyse(other).isEmpty())
            .orElse(lower)
        : lower;
  }

  private static PartOfSpeech tag(String lower, PartOfSpeech tagged) {
    if (!Character.isLetterOrDigit(lower.charAt(0))) {
      return PartOfSpeech.PUNCT;
    }
    if (CONTRACTIONS.contains(lower)) {
      return lower.equals("des") && tagged == PartOfSpeech.DET ? tagged : PartOfSpeech.ADP;
    }
    return tagged;
  }

  /// What official texts write and the tagger's newspapers did not: "entre en vigueur", "le présent
  /// règlement", and words it took for marks.
  private PartOfSpeech inContext(List<String> words, int at, PartOfSpeech tag) {
    var lower = words.get(at).toLowerCase(Locale.ROOT);
    var next = at + 1 < words.size() ? words.get(at + 1).toLowerCase(Locale.ROOT) : "";
    var last = at > 0 ? words.get(at - 1).toLowerCase(Locale.ROOT) : "";
    if (at == 0 && lower.equals("a")) {
      // "A l’égard de", "A défaut d’accord": an old capital without its accent.
      return PartOfSpeech.ADP;
    }
    if (CONTRACTING.contains(lower)) {
      return PartOfSpeech.ADJ;
    }
    if (STATE.contains(lower)) {
      return PartOfSpeech.NOUN;
    }
    if (at == 0 && onlyInfinitive(lower)) {
      return PartOfSpeech.VERB;
    }
    if (lower.equals("entre") && next.equals("en")) {
      return PartOfSpeech.VERB;
    }
    if (PRESENT.contains(lower) && BEFORE_PRESENT.contains(last)) {
      return PartOfSpeech.ADJ;
    }
    if (lower.equals("a") && tag != PartOfSpeech.AUX) {
      return PartOfSpeech.VERB;
    }
    // "mettons en œuvre la nouvelle politique": a noun, whatever follows.
    if (WORK.contains(lower) && last.equals("en")) {
      return PartOfSpeech.NOUN;
    }
    var marked = tag == PartOfSpeech.PUNCT && Character.isLetterOrDigit(lower.charAt(0));
    if (tag == PartOfSpeech.ADV && onlyNoun(lower)) {
      return PartOfSpeech.NOUN;
    }
    if (tag == PartOfSpeech.ADJ && last.equals("en") && hasThirdPerson(lower)) {
      return PartOfSpeech.VERB;
    }
    return marked ? PartOfSpeech.X : tag;
  }

  private static boolean isPronoun(List<String> words, int at) {
    return at >= 0 && words.get(at).toLowerCase(Locale.ROOT).matches("ils|elles|le|la|les");
  }

  private boolean onlyNoun(String lower) {
    var readings = morphology.analyse(lower);
    return !readings.isEmpty()
        && readings.stream().allMatch(reading -> reading.part() == PartOfSpeech.NOUN);
  }

  /// "Renforcer …", an item of a list: what is nothing but an infinitive is no name.
  private boolean onlyInfinitive(String lower) {
    var readings = morphology.analyse(lower);
    return !readings.isEmpty()
        && readings.stream()
            .allMatch(reading ->
                isVerb(reading.part()) && reading.form().mood() == WordForm.Mood.INFINITIVE);
  }

  private boolean hasThirdPerson(String lower) {
    return morphology.analyse(lower).stream()
        .anyMatch(reading -> isVerb(reading.part()) && reading.form().person() == 3);
  }

  private static PartOfSpeech part(PartOfSpeech tag, Analysis analysis) {
    boolean taggedVerb = isVerb(tag);
    if (isVerb(analysis.part()) && tag != PartOfSpeech.AUX) {
      return analysis.part();
    }
    boolean otherThanVerb = !isVerb(analysis.part()) && analysis.part() != PartOfSpeech.X;
    return taggedVerb && otherThanVerb ? analysis.part() : tag;
  }

  private Optional<Analysis> choose(
      List<String> words, PartOfSpeech tag, int at, PartOfSpeech before) {
    var lower = accented(words.get(at).toLowerCase(Locale.ROOT));
    var readings = morphology.analyse(lower);
    var afterNous = afterNous(words, at, readings);
    if (afterNous.isPresent()) {
      return afterNous;
    }
    boolean name =
        tag == PartOfSpeech.PROPN && at > 0 && Character.isUpperCase(words.get(at).charAt(0));
    if (name) {
      return Optional.empty();
    }
    var fitting = fitting(readings, tag, before == PartOfSpeech.AUX);
    if (fitting.isPresent() || !OPEN.contains(tag) || readings.isEmpty()) {
      return fitting;
    }
    return readings.stream()
        .filter(reading -> reading.form().person() == 3)
        .findFirst()
        .or(() -> Optional.of(readings.getFirst()));
  }

  /// "Nous … saluons": the first person plural, whatever else the form could be.
  private static Optional<Analysis> afterNous(List<String> words, int at, List<Analysis> readings) {
    for (int back = at - 1; back >= Math.max(0, at - NOUS_REACH); back--) {
      if (words.get(back).equalsIgnoreCase("nous")) {
        return readings.stream()
            .filter(reading -> reading.form().person() == 1)
            .filter(reading -> reading.form().number() == GrammaticalNumber.PLURAL)
            .filter(reading -> reading.form().mood() != Mood.IMPERATIVE)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<Analysis> fitting(
      List<Analysis> readings, PartOfSpeech tag, boolean afterAuxiliary) {
    Optional<Analysis> best = Optional.empty();
    for (var reading : readings) {
      boolean fits = isVerb(tag) ? isVerb(reading.part()) : reading.part() == tag;
      if (fits && (best.isEmpty() || isVerb(tag) && better(reading, best.get(), afterAuxiliary))) {
        best = Optional.of(reading);
      }
    }
    return best;
  }

  private static boolean better(Analysis reading, Analysis best, boolean afterAuxiliary) {
    var form = reading.form();
    if (afterAuxiliary && form.mood() == Mood.PAST_PARTICIPLE) {
      return true;
    }
    boolean thirdPerson =
        best.form().person() > 0 && best.form().person() != 3 && form.person() == 3;
    boolean indicative = best.form().mood() == Mood.SUBJUNCTIVE && form.mood() == Mood.PRESENT;
    return thirdPerson || indicative;
  }

  private static boolean isVerb(PartOfSpeech part) {
    return part == PartOfSpeech.VERB || part == PartOfSpeech.AUX;
  }

  private static WordForm determiner(String lower) {
    return switch (lower) {
      case "la", "une", "cette", "ma", "sa" -> form(Gender.FEMININE, GrammaticalNumber.SINGULAR);
      case "le", "un", "ce", "cet", "mon" -> form(Gender.MASCULINE, GrammaticalNumber.SINGULAR);
      case "les", "des", "nos", "vos", "leurs", "ses", "ces" ->
          form(Gender.NONE, GrammaticalNumber.PLURAL);
      case "l'", "notre", "votre", "leur", "son" -> form(Gender.NONE, GrammaticalNumber.SINGULAR);
      default -> WordForm.NONE;
    };
  }

  private static WordForm form(Gender gender, GrammaticalNumber number) {
    return new WordForm(gender, number, 0, Mood.NONE);
  }
}
