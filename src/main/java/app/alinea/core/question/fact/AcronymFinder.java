package app.alinea.core.question.fact;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Acronyms that the document itself expands in this sentence: "l’accélérateur … (DIANA)".
final class AcronymFinder implements FactFinder {
  private static final int FEWEST_WORDS = 2;

  private final KnownExpansions known = new KnownExpansions();

  /// "International" before "Development Finance Corporation (DFC)": the name began before it. An
  /// article or an owner is none of it.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}.’'-])(?!(?:The|An?|Our|Les?|La|Une?|Des|Nos|Notre) )"
              + "\\p{Lu}[\\p{L}.-]*(?<![’'])[  ]$");

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

  /// "du Territorial": a noun that the source has lost.
  private static final Pattern SLIP =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:du|au|le) \\p{L}+(?:orial|ional|rural|ural|entiel|ique)$");

  /// "Mission multidimensionnelle intégrée (…)" without its noun: a full form that was cut.
  private static boolean startsWithAdjective(TokenRow row, int start) {
    for (var i = 1; i < row.size(); i++) {
      if (row.at(i).span().start() == start) {
        return row.is(i, PartOfSpeech.ADJ) && row.is(i - 1, PartOfSpeech.NOUN);
      }
    }
    return false;
  }

  /// "le Directeur général de l’Action sociale (DGAS)": the letters are those of what he directs.
  private static boolean isPost(Reading reading, String expansion) {
    var first = BREAK.split(expansion, 2)[0].toLowerCase(Locale.ROOT);
    return reading.words().is("human.nouns", first)
        || reading.words().is("human.nouns", first + "s");
  }

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    var text = reading.sentence().text();
    var lower = text.toLowerCase(Locale.ROOT);
    var expanded = reading.document().acronyms();
    for (var entry : new TreeMap<>(expanded).entrySet()) {
      var acronym = entry.getKey();
      var expansion = entry.getValue();
      if (!text.contains("(" + acronym)) {
        continue;
      }
      var at = lower.indexOf(expansion.toLowerCase(Locale.ROOT));
      var words = expansion.strip().chars().filter(c -> c == ' ' || c == '-').count() + 1;
      var english = reading.words().language() == Language.ENGLISH;
      // What starts with another letter was cut; French texts keep English acronyms.
      if (english && Character.toUpperCase(expansion.charAt(0)) != acronym.charAt(0)) {
        continue;
      }
      if (english && known.isSlip(acronym, expansion)) {
        continue;
      }
      if (at > 0 && BEFORE.matcher(text.substring(0, at)).find()) {
        continue;
      }
      if (!english && at > 0 && startsWithAdjective(reading.row(), at)) {
        continue;
      }
      if (!english && (isPost(reading, expansion) || SLIP.matcher(expansion).find())) {
        continue;
      }
      if (at >= 0 && words >= FEWEST_WORDS) {
        var span = new TextSpan(at, at + expansion.length());
        facts.add(
            new Fact.AcronymMeaning(
                Evidence.of(reading.sentence(), span, 0.9), acronym, expansion));
      }
    }
    return facts;
  }
}
