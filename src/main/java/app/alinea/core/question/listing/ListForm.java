package app.alinea.core.question.listing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How an introduction leads to its items, and where the words that only lead start.
public enum ListForm {
  /// "… lorsque :", "… in any of the following cases:".
  CASES(
      ",?\\s(?:(?:que\\s)?si|lorsque|lorsqu[’']|quand)(?:,?\\set dans la mesure où,?)?(?:\\s?(?:au"
          + " moins\\s)?(?:l[’']une?|une?|les)\\s(?:des\\s)?(?:motifs|conditions|cas"
          + "|éléments|circonstances|situations|critères)\\ssuivant\\p{L}*\\s.{4,30})?$|,?\\spour"
          + " (?:l[’']un des|les) (?:motifs|raisons) suivante?s$|,?\\sdans (?:l[’']un (?:quelconque"
          + " )?des|les|chacun des) (?:cas|hypothèses|situations|circonstances|conditions)"
          + " (?:suivant\\p{L}*|ci-après)$|,?\\s(?:only\\s)?(?:if|when|where|whenever)(?:\\s(?:one|any|either|at"
          + " least one) of the following"
          + " (?:conditions|grounds|circumstances|cases)\\s.{2,30})?$|,?\\s(?:only\\s)?(?:in|under|on)(?:"
          + " any(?: one)? of| each of)? the following"
          + " (?:cases|circumstances|conditions|situations|grounds)(?: only)?$"),
  /// "The Assembly shall:", "l’exploitant est tenu :".
  DUTY(
      "\\s(?:shall|must|should|doit|doivent|devra|devront|est tenue?|sont"
          + " tenue?s|s[’']engage(?:nt)?|s[’']oblige(?:nt)?|undertakes?)(?: also| notamment)?(?:"
          + " de| d[’']| à| to)?(?:,\\s[^,:;]{3,50},?)?$"),
  /// "The Board may:", "l’Agence peut :".
  RIGHT(
      "\\s(?:may|can|peut|peuvent|pourra|pourront|(?:est|sont) autorisée?s?|a le droit|ont le droit"
          + "|(?:is|are) (?:authorised|authorized|entitled)|shall be entitled)"
          + "(?: also| notamment| également)?(?: de| d[’']| à| to)?(?:,\\s[^,:;]{3,50},?)?$"),
  /// "La Commission est chargée :".
  CHARGE("\\s(?:est|sont|sera|seront) chargée?s?(?: notamment)?(?: de| d[’'])?$"),
  /// "The Court may be seised by:".
  AGENT("\\s(?:par|by)$"),
  /// "Le comité :".
  FUNCTION("(?!)"),
  /// "The Council shall consist of:", "la demande contient :".
  PARTS(
      "\\s(?:se compose(?:nt)?|(?:est|sont) composée?s?|se composera|sera"
          + " composée?|comprend|comprennent"
          + "|comprendra|comporte|comportent|contient|contiennent|indique|indiquent|mentionne|mentionnent|précise|(?:shall"
          + " )?(?:consists?|be composed|be made up) of|(?:is|are) (?:composed|made up) of|(?:shall"
          + " |must )?(?:comprises?|includes?|contains?|states?|specif(?:y|ies)|indicates?))(?:"
          + " notamment| au moins| in particular)?(?: de)?$"),
  /// "The organs of the Union are:".
  BEING("\\s(?:are|is|shall be|sont|est|seront)(?: as follows| les suivante?s)?$"),
  /// "… shall provide the following information to …".
  FOLLOWING("\\b(?:suivante?s|ci-après|the following)\\b"),
  OPEN("$"),
  /// Asked by the title of the article.
  HEADED("(?!)");

  private final Pattern lead;

  ListForm(String lead) {
    this.lead = Pattern.compile("(?iu)(?:" + lead + ")");
  }

  /// @param from where the words that lead to the items start
  public record Found(ListForm form, int from, int to) {}

  public static Found of(String introduction) {
    return Stream.of(values())
        .map(form -> found(form, introduction))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Found> found(ListForm form, String introduction) {
    return Optional.of(form.lead.matcher(introduction))
        .filter(Matcher::find)
        .map(matcher -> new Found(form, matcher.start(), matcher.end()));
  }
}
