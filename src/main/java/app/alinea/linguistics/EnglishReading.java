package app.alinea.linguistics;

import app.alinea.core.language.Morphology;
import app.alinea.core.language.Morphology.Analysis;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Chooses among the dictionary's readings of an English word the one that fits the tagger's.
final class EnglishReading implements WordReading {
  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our");
  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "shall", "should",
          "can", "could", "may", "might", "must");
  private static final Set<String> MODALS =
      Set.of("shall", "may", "must", "will", "should", "can", "could", "would", "might", "cannot");

  private static final int LONGEST_PHRASE = 5;

  private final Morphology morphology;

  EnglishReading(Morphology morphology) {
    this.morphology = morphology;
  }

  @Override
  public Read read(List<String> words, List<PartOfSpeech> tags, int at, PartOfSpeech before) {
    var word = words.get(at);
    var lower = word.toLowerCase(Locale.ROOT);
    var tag = tags.get(at);
    if (!Character.isLetterOrDigit(word.charAt(0)) && word.length() == 1) {
      return new Read(PartOfSpeech.PUNCT, lower, WordForm.NONE);
    }
    var small = EnglishVerbs.OPERATIVE.contains(word);
    if (tag == PartOfSpeech.PROPN && at > 0 && !small) {
      return new Read(tag, lower, WordForm.NONE);
    }
    var readings = morphology.analyse(lower);
    var mended = infinitive(words, tags, at, readings, mended(words, tags, at, readings));
    var infinitive = before == PartOfSpeech.AUX || isLedByTo(words, tags, at);
    return fitting(readings, mended, infinitive)
        .map(reading -> new Read(mended, reading.lemma(), reading.form()))
        .orElseGet(() -> new Read(mended, lower, WordForm.NONE));
  }

  /// "to halt and reverse the loss", "and call on all States": base forms that the tagger takes for
  /// nouns; and "biodiversity loss", a noun it takes for a verb.
  private PartOfSpeech infinitive(
      List<String> words,
      List<PartOfSpeech> tags,
      int at,
      List<Analysis> readings,
      PartOfSpeech mended) {
    var verb = readings.stream().anyMatch(reading -> isVerb(reading.part()));
    var noun = readings.stream().anyMatch(reading -> reading.part() == PartOfSpeech.NOUN);
    if (isVerb(mended) && !verb && noun) {
      return PartOfSpeech.NOUN;
    }
    // "Strengthen …", an item of a list, is nothing but a verb and no name.
    var only = verb && readings.stream().allMatch(reading -> isVerb(reading.part()));
    var small = Character.isLowerCase(words.get(at).charAt(0));
    var taken = small && (mended == PartOfSpeech.NOUN || mended == PartOfSpeech.ADJ);
    if (only && (at == 0 || taken) && isBase(readings)) {
      return PartOfSpeech.VERB;
    }
    if (mended != PartOfSpeech.NOUN || !isBase(readings)) {
      return mended;
    }
    var next = word(words, at + 1);
    var before = word(words, at - 1);
    var object = isDetermined(tags, at + 1, next);
    var led = before.equals("to");
    var pair = led && next.equals("and") && hasBase(word(words, at + 2));
    var paired =
        before.equals("and") && hasBase(word(words, at - 2)) && word(words, at - 3).equals("to");
    var calls =
        before.equals("and")
            && word(words, at).equals("call")
            && (next.equals("on") || next.equals("upon") || next.equals("for"));
    return led && object || (pair || paired) && isFollowed(words, tags, at, pair) || calls
        ? PartOfSpeech.VERB
        : mended;
  }

  /// Whether the second of two verbs has an object.
  private static boolean isFollowed(
      List<String> words, List<PartOfSpeech> tags, int at, boolean first) {
    var object = first ? at + 3 : at + 1;
    return isDetermined(tags, object, word(words, object));
  }

  private static boolean isDetermined(List<PartOfSpeech> tags, int at, String word) {
    return at < tags.size() && (tags.get(at) == PartOfSpeech.DET || POSSESSIVES.contains(word));
  }

  private static String word(List<String> words, int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).toLowerCase(Locale.ROOT);
  }

  private boolean hasBase(String word) {
    return !word.isEmpty() && isBase(morphology.analyse(word));
  }

  /// "to uphold", "to jointly address".
  private static boolean isLedByTo(List<String> words, List<PartOfSpeech> tags, int at) {
    var before = at - 1;
    while (before > 0 && tags.get(before) == PartOfSpeech.ADV) {
      before--;
    }
    return before >= 0 && words.get(before).equalsIgnoreCase("to");
  }

  /// Official English begins sentences with verbs and follows "we" with rare ones ("we welcome"),
  /// which the tagger takes for nouns or cries.
  private static PartOfSpeech mended(
      List<String> words, List<PartOfSpeech> tags, int at, List<Analysis> readings) {
    var tag = tags.get(at);
    if (at == 0 && tag == PartOfSpeech.PROPN && startsSmall(words, readings)) {
      return PartOfSpeech.NOUN;
    }
    var word = words.get(at).toLowerCase(Locale.ROOT);
    // "States Parties shall …": the tagger knows the verb better than the States.
    if (isVerb(tag) && words.get(at).matches("States?") && isOfLaw(word(words, at + 1))) {
      return PartOfSpeech.NOUN;
    }
    var adjective = readings.stream().anyMatch(reading -> reading.part() == PartOfSpeech.ADJ);
    if (at == 0
        && isVerb(tag)
        && adjective
        && readings.stream().noneMatch(EnglishReading::isThird)) {
      return PartOfSpeech.ADJ;
    }
    if (words.get(at).endsWith("-General")) {
      return PartOfSpeech.PROPN;
    }
    // The tagger takes "may" for a full verb before some others ("may invite").
    if (word.equals("shall") || isVerb(tag) && MODALS.contains(word)) {
      return PartOfSpeech.AUX;
    }
    if (word.equals("contracting") && isParty(words, at + 1)) {
      return PartOfSpeech.ADJ;
    }
    var verb = readings.stream().anyMatch(reading -> isVerb(reading.part()));
    if (isVerb(tag) && isPluralNoun(words, tags, at, readings)) {
      return PartOfSpeech.NOUN;
    }
    if (isVerb(tag) || !verb) {
      return tag;
    }
    var third =
        readings.stream()
            .map(Analysis::form)
            .anyMatch(form -> form.person() == 3 && form.mood() == Mood.PRESENT);
    var before = at - 1;
    while (before > 0 && tags.get(before) == PartOfSpeech.ADV) {
      before--;
    }
    var speaks = before >= 0 && words.get(before).equalsIgnoreCase("we");
    var only = EnglishVerbs.VERBS_ALONE.contains(words.get(at).toLowerCase(Locale.ROOT));
    var governed = before >= 0 && MODALS.contains(words.get(before).toLowerCase(Locale.ROOT));
    return (speaks || governed) && isBase(readings)
            || isBase(readings) && isSaidBySeveral(words, tags, at)
            || third && (only || opensPredicate(words, tags, at))
        ? PartOfSpeech.VERB
        : tag;
  }

  /// "further steps to", "the management of migration flows,": a plural behind what describes it,
  /// where the sentence has its verb already and no object follows.
  private static boolean isPluralNoun(
      List<String> words, List<PartOfSpeech> tags, int at, List<Analysis> readings) {
    var plural = readings.stream().anyMatch(reading -> reading.part() == PartOfSpeech.NOUN);
    if (!plural || at < 2 || !words.get(at).endsWith("s") || hasObject(words, tags, at + 1)) {
      return false;
    }
    var before = words.get(at - 1).toLowerCase(Locale.ROOT);
    var told = false;
    for (var i = 0; i < at - 1; i++) {
      told |= isVerb(tags.get(i)) || FINITE.contains(words.get(i).toLowerCase(Locale.ROOT));
    }
    var described = tags.get(at - 1) == PartOfSpeech.ADJ || EnglishVerbs.MORE.contains(before);
    var governed = false;
    for (var i = Math.max(0, at - LONGEST_PHRASE); i < at - 1; i++) {
      governed |= tags.get(i) == PartOfSpeech.ADP;
    }
    return told && (described || tags.get(at - 1) == PartOfSpeech.NOUN && governed);
  }

  private static boolean hasObject(List<String> words, List<PartOfSpeech> tags, int at) {
    return at < tags.size()
        && (tags.get(at) == PartOfSpeech.DET
            || tags.get(at) == PartOfSpeech.NOUN
            || tags.get(at) == PartOfSpeech.ADJ
            || tags.get(at) == PartOfSpeech.PROPN
            || tags.get(at) == PartOfSpeech.PRON && !word(words, at).equals("that")
            || POSSESSIVES.contains(word(words, at)));
  }

  /// "Malta and Norway underscore the importance of": a plural subject takes a verb that looks like
  /// any noun.
  private static boolean isSaidBySeveral(List<String> words, List<PartOfSpeech> tags, int at) {
    if (at < 2
        || !EnglishVerbs.STANCES.contains(word(words, at))
        || words.stream().anyMatch(each -> FINITE.contains(each.toLowerCase(Locale.ROOT)))) {
      return false;
    }
    var named =
        tags.get(at - 1) == PartOfSpeech.PROPN
            && Character.isUpperCase(words.get(at - 1).charAt(0));
    return named && isDetermined(tags, at + 1, word(words, at + 1));
  }

  private static boolean isOfLaw(String next) {
    return MODALS.contains(next)
        || next.startsWith("part")
        || next.startsWith("member")
        || next.startsWith("signator");
  }

  private static boolean isThird(Analysis reading) {
    return isVerb(reading.part()) && reading.form().person() == 3;
  }

  /// "Cyberspace is …": a common noun with the capital of its sentence.
  private static boolean startsSmall(List<String> words, List<Analysis> readings) {
    return readings.stream().anyMatch(reading -> reading.part() == PartOfSpeech.NOUN)
        && readings.stream().noneMatch(reading -> reading.part() == PartOfSpeech.PROPN)
        && words.size() > 1
        && !Character.isUpperCase(words.get(1).charAt(0));
  }

  private static boolean isParty(List<String> words, int at) {
    var next = at < words.size() ? words.get(at).toLowerCase(Locale.ROOT) : "";
    return next.startsWith("part") || next.startsWith("state") || next.startsWith("government");
  }

  private static boolean isBase(List<Analysis> readings) {
    return readings.stream()
        .map(Analysis::form)
        .anyMatch(form -> form.mood() == Mood.INFINITIVE || form.mood() == Mood.PRESENT);
  }

  /// "Energy security plays an important role": a plural noun before a determiner would need a
  /// comma. "Requests the Panel …": how the paragraphs of a resolution begin.
  private static boolean opensPredicate(List<String> words, List<PartOfSpeech> tags, int at) {
    if (at == 0) {
      var first = words.getFirst().toLowerCase(Locale.ROOT);
      return EnglishVerbs.OPERATIVE.contains(first) || EnglishVerbs.OPENING.contains(first);
    }
    if (at + 1 >= words.size()) {
      return false;
    }
    var next = words.get(at + 1).toLowerCase(Locale.ROOT);
    var object = tags.get(at + 1) == PartOfSpeech.DET || POSSESSIVES.contains(next);
    var behindNoun =
        tags.get(at - 1) == PartOfSpeech.NOUN || tags.get(at - 1) == PartOfSpeech.PROPN;
    // "The European Council welcomes progress on …".
    var named = Character.isUpperCase(words.get(at - 1).charAt(0));
    if (named
        && behindNoun
        && EnglishVerbs.OPERATIVE.contains(words.get(at).toLowerCase(Locale.ROOT))
        && !next.equals("of")
        && !isVerb(tags.get(at + 1))) {
      return true;
    }
    if (behindNoun && EnglishVerbs.REPORTING.contains(words.get(at).toLowerCase(Locale.ROOT))) {
      return next.equals("that") || next.equals("to") || next.equals("not");
    }
    if (behindNoun
        && named
        && EnglishVerbs.PLANNING.contains(words.get(at).toLowerCase(Locale.ROOT))
        && next.equals("to")) {
      return true;
    }
    return behindNoun
        && (object || next.equals("that"))
        && words.stream().noneMatch(word -> FINITE.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Analysis> fitting(
      List<Analysis> readings, PartOfSpeech tag, boolean afterAuxiliary) {
    Optional<Analysis> best = Optional.empty();
    for (var reading : readings) {
      boolean fits = isVerb(tag) ? isVerb(reading.part()) : reading.part() == tag;
      boolean better = best.isEmpty() || isVerb(tag) && better(reading, best.get(), afterAuxiliary);
      if (fits && better) {
        best = Optional.of(reading);
      }
    }
    return best;
  }

  /// After an auxiliary a participle or an infinitive, otherwise a finite form.
  private static boolean better(Analysis reading, Analysis best, boolean afterAuxiliary) {
    // "prices fell", "we found": past forms that are other verbs' base forms as well.
    if (!afterAuxiliary
        && reading.form().mood() == Mood.PAST
        && best.form().mood() == Mood.PRESENT
        && !reading.lemma().equals(best.lemma())) {
      return true;
    }
    return finite(best) == afterAuxiliary && finite(reading) != afterAuxiliary;
  }

  private static boolean finite(Analysis reading) {
    return reading.form().mood() == Mood.PRESENT || reading.form().mood() == Mood.PAST;
  }

  private static boolean isVerb(PartOfSpeech part) {
    return part == PartOfSpeech.VERB || part == PartOfSpeech.AUX;
  }
}
