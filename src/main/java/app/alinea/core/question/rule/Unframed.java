package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Map;
import java.util.Set;

/// A clause up to the frame that laws hang on any deed ("dans les conditions prévues par la loi",
/// "in accordance with …"), to its purpose or to a second deed: who does it is asked for in the
/// words that tell the deed, and no more.
public final class Unframed {
  private static final int KEPT = 3;
  private static final int FEWEST_TELLING = 3;
  private static final int FEWEST_BEFORE_PROVISO = 2;
  private static final int MANY_TELLING = 4;
  private static final int LONG = 18;
  private static final int LONG_WITH_PURPOSE = 16;

  private static final Set<String> SUBORDINATING =
      Set.of("quand", "lorsque", "lorsqu'", "si", "s'il", "when", "if", "whether", "insofar", "so");

  private static final Set<String> FORMS =
      Set.of("conditions", "formes", "limites", "modalités", "procédure", "règles", "procédures");

  /// What opens a frame, with the words that may follow; no words where any may.
  private static final Map<String, Set<String>> FRENCH =
      Map.ofEntries(
          Map.entry("conformément", Set.of()),
          Map.entry("en", Set.of("application", "vertu", "conformité")),
          Map.entry("sans", Set.of("préjudice")),
          Map.entry("sauf", Set.of("à")),
          Map.entry("tel", Set.of("que", "qu'")),
          Map.entry("telle", Set.of("que", "qu'")),
          Map.entry("tels", Set.of("que", "qu'")),
          Map.entry("telles", Set.of("que", "qu'")));

  private static final Map<String, Set<String>> ENGLISH =
      Map.ofEntries(
          Map.entry("in", Set.of("accordance", "conformity", "pursuance", "such")),
          Map.entry("pursuant", Set.of("to")),
          Map.entry("without", Set.of("prejudice")),
          Map.entry("for", Set.of("such")),
          Map.entry(
              "as",
              Set.of(
                  "provided",
                  "laid",
                  "set",
                  "specified",
                  "prescribed",
                  "defined",
                  "stated",
                  "required",
                  "may",
                  "it",
                  "they")));

  private static final Map<String, Set<String>> FRENCH_AIMS =
      Map.of(
          "afin", Set.of("de", "d'", "que"),
          "en", Set.of("vue"),
          "de", Set.of("manière", "façon"));

  private static final Map<String, Set<String>> ENGLISH_AIMS =
      Map.of(
          "so", Set.of("that", "as"),
          "in", Set.of("order"),
          "with", Set.of("a"));

  /// "les mesures nécessaires pour …": to what end is the matter.
  private static final Set<String> AIMED =
      Set.of(
          "utiles",
          "adéquates",
          "adaptées",
          "spéciales",
          "nécessaires",
          "appropriées",
          "requises",
          "mesures",
          "dispositions",
          "measures",
          "steps",
          "arrangements",
          "action",
          "necessary",
          "appropriate");

  private static final Set<String> LINKS = Set.of("et", "and", "ou", "or", "tant", "notamment");

  private Unframed() {}

  public static Clause of(Idiom idiom, Clause clause) {
    var end = end(idiom, clause, clause.rest(), clause.predicate().length());
    return end == clause.rest().to() ? clause : clause.upTo(end);
  }

  /// Where the frame of a stretch behind the verb begins, else its end.
  static int end(Idiom idiom, Clause clause, TokenRange range, int length) {
    var row = clause.row();
    for (var i = range.from() + KEPT; i + 1 < range.to(); i++) {
      var soThat = row.word(i).equals("so") && row.word(i + 1).equals("that");
      if (!soThat && subordinates(idiom, row, i)) {
        return range.to();
      }
      var deed = length > LONG && isSecondDeed(idiom, clause, i);
      if (deed
          || isFrame(idiom, row, i)
          || idiom.law() && length > LONG_WITH_PURPOSE && isAim(idiom, row, i)) {
        var end = withoutLinks(row, range, i);
        // "sauf à spécifier lesquels" narrows nothing.
        var proviso = row.word(i).equals("sauf") ? FEWEST_BEFORE_PROVISO : FEWEST_TELLING;
        var fewest = deed ? MANY_TELLING : proviso;
        return telling(row, range.from(), end) >= fewest ? end : range.to();
      }
    }
    return range.to();
  }

  /// Whether a stretch is nothing but a frame.
  static boolean opensWithFrame(Idiom idiom, TokenRow row, TokenRange stretch) {
    return stretch.length() > 1 && isFrame(idiom, row, stretch.from());
  }

  /// What follows belongs to another verb; "dont" may open a share of its own.
  private static boolean subordinates(Idiom idiom, TokenRow row, int index) {
    var word = row.word(index);
    return SUBORDINATING.contains(word)
        || idiom.words().is("relatives", word) && !isShare(row, index);
  }

  private static boolean isFrame(Idiom idiom, TokenRow row, int index) {
    if (!endsSomething(row, index - 1)) {
      return false;
    }
    return idiom.words().language() == Language.FRENCH
        ? opens(FRENCH, row, index)
            || isForm(row, index)
            || isShare(row, index)
            || isWay(row, index)
        : opens(ENGLISH, row, index);
  }

  /// "prises en application de …" belongs to what is taken.
  private static boolean endsSomething(TokenRow row, int before) {
    return row.word(before).equals(",")
        || row.is(before, PartOfSpeech.NOUN)
        || row.is(before, PartOfSpeech.PROPN)
        || row.is(before, PartOfSpeech.NUM)
        || row.word(before).equals(")")
        || row.is(before, PartOfSpeech.ADJ) && row.mood(before) != Mood.PAST_PARTICIPLE;
  }

  private static boolean opens(Map<String, Set<String>> frames, TokenRow row, int index) {
    var next = frames.get(row.word(index));
    return next != null && (next.isEmpty() || next.contains(row.word(index + 1)));
  }

  /// "dans les conditions prévues", "selon la procédure", "suivant les modalités".
  private static boolean isForm(TokenRow row, int index) {
    return Set.of("dans", "selon", "suivant").contains(row.word(index))
        && row.is(index + 1, PartOfSpeech.DET)
        && FORMS.contains(row.word(index + 2));
  }

  /// "les membres de la Cour dont deux sur une liste …", "… et dont la durée varie".
  private static boolean isShare(TokenRow row, int index) {
    return row.word(index).equals("dont")
            && (row.is(index + 1, PartOfSpeech.NUM) || row.word(index - 1).equals(","))
        || row.word(index).equals("et") && row.word(index + 1).equals("dont");
  }

  /// ", en tenant compte des priorités".
  private static boolean isWay(TokenRow row, int index) {
    return row.word(index).equals("en")
        && row.word(index - 1).equals(",")
        && row.mood(index + 1) == Mood.PRESENT_PARTICIPLE;
  }

  private static boolean isAim(Idiom idiom, TokenRow row, int index) {
    if (!endsSomething(row, index - 1) || AIMED.contains(row.word(index - 1))) {
      return false;
    }
    var french = idiom.words().language() == Language.FRENCH;
    return opens(french ? FRENCH_AIMS : ENGLISH_AIMS, row, index)
        || french && row.word(index).equals("pour") && row.isInfinitive(index + 1);
  }

  /// "… et en assure la cohérence", "… and preside over its deliberations".
  private static boolean isSecondDeed(Idiom idiom, Clause clause, int index) {
    var row = clause.row();
    if (!row.is(index, PartOfSpeech.CCONJ) || !endsSomething(row, index - 1)) {
      return false;
    }
    var at = index + 1;
    while (row.is(at, PartOfSpeech.ADV) || row.is(at, PartOfSpeech.PRON)) {
      at++;
    }
    if (idiom.words().language() == Language.FRENCH) {
      var of = Set.of("de", "d'", "à").contains(row.word(at)) && row.isInfinitive(at + 1);
      return of
          || row.isInfinitive(at)
          || row.isVerb(at)
              && row.at(at).form().person() == 3
              && row.mood(at) == row.mood(clause.verb());
    }
    return row.is(at, PartOfSpeech.VERB)
        && !row.word(at).endsWith("ed")
        && !row.word(at).endsWith("ing")
        && (row.is(at + 1, PartOfSpeech.DET)
            || row.is(at + 1, PartOfSpeech.ADP)
            || idiom.words().is("possessives", row.word(at + 1)));
  }

  private static int withoutLinks(TokenRow row, TokenRange range, int index) {
    var end = index;
    while (end > range.from()
        && (row.word(end - 1).equals(",")
            || LINKS.contains(row.word(end - 1))
            || row.is(end - 1, PartOfSpeech.CCONJ))) {
      end--;
    }
    return end;
  }

  private static int telling(TokenRow row, int from, int to) {
    var telling = 0;
    for (var i = from; i < to; i++) {
      telling +=
          row.is(i, PartOfSpeech.NOUN)
                  || row.is(i, PartOfSpeech.PROPN)
                  || row.is(i, PartOfSpeech.ADJ)
                  || row.is(i, PartOfSpeech.NUM)
              ? 1
              : 0;
    }
    return telling;
  }
}
