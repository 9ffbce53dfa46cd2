package app.alinea.core.question.distractor;

import app.alinea.core.language.Alternation;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Keeps out what a careful reader of a law strikes from its options: another name of the key, a
/// meeting among bodies, an act that cites another article of the text.
final class Bearing {
  private static final Pattern CITING =
      Pattern.compile("(?iu)\\b(?:articles?|art\\.) (?:\\d|[ivxl]+\\b|premier)");

  /// "The Secretary-General is hereby designated as the Depositary".
  private static final Alternation NAMING =
      new Alternation(
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE,
          "\\bdesignated\\b|\\bacts? as\\b|\\bserves? as\\b|\\bhereinafter\\b|\\breferred to"
              + " as\\b|ci-après|désignée?s? (?:comme|en qualité)|\\bfai(?:t|sant)"
              + " (?:fonction|office) d|agi(?:t|ra|ssant) (?:en qualité|comme|en"
              + " tant)|exerce(?:ra)? les fonctions d|remplit les fonctions d");

  /// What comes together for once, and whoever only a relative clause tells.
  private static final Pattern PASSING =
      Pattern.compile(
          "(?iu)^(?:the |an? |la |le |une? |l[’'])?(?:(?:first|second|third|next|première?) )?"
              + "(?:meeting|review conference|réunion|entretien)\\b"
              + "|\\b(?:which|who|whose|qui|dont|laquelle|lequel)\\b"
              + "|\\b(?:de (?:chaque|toute?)|d[’']une?) ");

  private static final Pattern WHOLE =
      Pattern.compile("(?iu)^(?:parlement|parliament|congrès|congress|législature|legislature)\\b");
  private static final Pattern CHAMBER =
      Pattern.compile(
          "(?iu)^(?:sénat|senate|assemblée|chambre|house of|conseil national|national assembly"
              + "|deux (?:assemblées|chambres))");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  private static final Pattern DETERMINER =
      Pattern.compile("(?iu)^(?:the |an? |la |les? |une? |l[’'])");

  private static final double ONE = 0.85;

  private final Map<String, String> full = new HashMap<>();
  private final List<String> naming;

  Bearing(AnalysedDocument document) {
    for (var forms : document.surfaceForms().values()) {
      var longest = forms.stream().max(Comparator.comparingInt(String::length)).orElse("");
      forms.stream()
          .filter(form -> ACRONYM.matcher(form).matches())
          .forEach(form -> full.put(form, longest));
    }
    full.putAll(document.acronyms());
    this.naming =
        document.sentences().stream()
            .map(sentence -> sentence.text())
            .filter(text -> NAMING.isIn(text))
            .map(text -> text.toLowerCase(Locale.ROOT))
            .toList();
  }

  boolean suits(Draft draft, Contender contender) {
    return switch (draft.answer().kind()) {
      case OBLIGATION, POWER, RIGHT -> !cites(contender.text());
      case PARTY, ORGAN, BODY ->
          !PASSING.matcher(contender.text()).find()
              && !areLegislature(draft.answer().text(), contender.text())
              && !areOne(spelt(draft.answer().text()), spelt(contender.text()))
              && !sameName(spelt(draft.answer().text()), spelt(contender.text()))
              && !areOne(draft.answer().text(), contender.text());
      default -> true;
    };
  }

  /// A parliament and its chambers: what one of them does the whole does.
  private static boolean areLegislature(String left, String right) {
    var one = bare(left);
    var other = bare(right);
    return WHOLE.matcher(one).find()
            && (WHOLE.matcher(other).find() || CHAMBER.matcher(other).find())
        || CHAMBER.matcher(one).find() && WHOLE.matcher(other).find();
  }

  /// Whether an option names an article, which another article’s question rules out.
  static boolean cites(String text) {
    return CITING.matcher(text).find();
  }

  /// "le Secrétaire général de l’OUA": with its letters spelt out, as the text does elsewhere.
  private String spelt(String name) {
    var spelt = new StringBuilder();
    for (var word : name.split("(?<=[ ’'])", -1)) {
      var bare = word.strip();
      spelt.append(full.getOrDefault(bare, bare)).append(word.length() > bare.length() ? " " : "");
    }
    return spelt.toString();
  }

  private static boolean sameName(String left, String right) {
    var one = WordBag.of(left);
    var other = WordBag.of(right);
    return one.sharedWith(other) >= ONE && other.sharedWith(one) >= ONE;
  }

  private boolean areOne(String left, String right) {
    var one = bare(left);
    var other = bare(right);
    return naming.stream().anyMatch(text -> text.contains(one) && text.contains(other));
  }

  private static String bare(String name) {
    return DETERMINER.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
  }
}
