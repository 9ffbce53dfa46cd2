package app.alinea.core.question.fact;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Years that a text gives to summits and to texts of law by the way.
final class DatingFinder implements FactFinder {
  private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20\\d\\d");
  private static final Set<String> LINKS = Set.of("de", "en", "of", "in", "(");
  private static final Set<String> AHEAD =
      Set.of("prochain", "prochaine", "futur", "future", "next", "upcoming", "tiendra");
  private static final Set<String> DETAILS =
      Set.of("sur", "relative", "relatif", "concernant", "portant", "pour", "on", "concerning");
  private static final int LONGEST_DETAIL = 14;
  private static final int LONGEST_NAME = 5;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    var row = reading.row();
    for (var i = 1; i < row.size(); i++) {
      if (YEAR.matcher(row.word(i)).matches() && LINKS.contains(row.word(i - 1))) {
        dating(reading, i, facts);
      } else if (YEAR.matcher(row.word(i)).matches()) {
        YearInName.before(reading, i).ifPresent(name -> facts.add(named(reading, name)));
      }
    }
    return facts;
  }

  private static Fact named(Reading reading, TokenRange name) {
    var row = reading.row();
    return new PassingFact.Dating(
        Evidence.of(reading.sentence(), row.span(new TokenRange(name.from(), name.to() + 1)), 0.85),
        row,
        false,
        name,
        determiner(reading, name),
        new TokenRange(name.to(), name.to() + 1),
        new TokenRange(name.to() + 1, name.to() + 1));
  }

  private static void dating(Reading reading, int year, List<Fact> facts) {
    var row = reading.row();
    for (var i = 0; i < row.size(); i++) {
      if (AHEAD.contains(row.word(i))) {
        return;
      }
    }
    for (var entity : row.sentence().entities()) {
      var tokens = row.tokensIn(entity.span());
      var summit = entity.type() == EntityType.SUMMIT && tokens.to() == year + 1;
      var text = entity.type() == EntityType.TREATY && tokens.to() == year - 1;
      if (summit || text) {
        var name = new TokenRange(tokens.from(), year - 1);
        var detail = summit ? new TokenRange(year + 1, year + 1) : detail(row, year + 1);
        add(reading, summit, name, year, detail, facts);
        return;
      }
    }
    // "la Charte de 1997 sur un partenariat …", "la Convention OSPAR de 1992".
    var noun = year - 2;
    while (noun > year - LONGEST_NAME
        && noun > 0
        && isCapital(row, noun)
        && !isText(reading, noun)) {
      noun--;
    }
    if (noun > 0
        && isCapital(row, noun)
        && isText(reading, noun)
        && (row.is(noun - 1, PartOfSpeech.DET) || row.is(noun - 1, PartOfSpeech.ADP))) {
      var detail = detail(row, year + 1);
      if (!detail.isEmpty() || noun < year - 2) {
        add(reading, false, new TokenRange(noun, year - 1), year, detail, facts);
      }
    }
  }

  private static boolean isCapital(TokenRow row, int index) {
    return Character.isUpperCase(row.at(index).text().charAt(0));
  }

  private static boolean isText(Reading reading, int index) {
    return reading.words().is("class.text", reading.row().word(index));
  }

  private static void add(
      Reading reading,
      boolean summit,
      TokenRange name,
      int year,
      TokenRange detail,
      List<Fact> facts) {
    var row = reading.row();
    var to = Math.max(year + 1, detail.to());
    facts.add(
        new PassingFact.Dating(
            Evidence.of(reading.sentence(), row.span(new TokenRange(name.from(), to)), 0.85),
            row,
            summit,
            name,
            determiner(reading, name),
            new TokenRange(year, year + 1),
            detail));
  }

  private static TokenRange detail(TokenRow row, int from) {
    var none = new TokenRange(from, from);
    if (!DETAILS.contains(row.word(from))) {
      return none;
    }
    var end = from;
    while (end < row.size()
        && !Set.of(",", ".", ";", ")", "(").contains(row.word(end))
        && !(row.is(end, PartOfSpeech.CCONJ) && parts(row, end + 1))) {
      end++;
    }
    return end - from > LONGEST_DETAIL ? none : new TokenRange(from, end);
  }

  /// "… et au Complément", "… et son Protocole": another text.
  private static boolean parts(TokenRow row, int index) {
    return row.word(index).startsWith("au")
        || row.word(index).startsWith("s") && row.is(index, PartOfSpeech.DET);
  }

  private static String determiner(Reading reading, TokenRange name) {
    if (reading.words().language() == Language.ENGLISH) {
      return "the ";
    }
    var first = reading.row().at(name.from());
    if (FrenchSound.elides(first.text())) {
      return "l’";
    }
    return switch (reading.row().word(name.from() - 1)) {
      case "la" -> "la ";
      case "le", "du", "au" -> "le ";
      default ->
          first.form().gender() == Gender.FEMININE || first.text().endsWith("tion") ? "la " : "le ";
    };
  }
}
