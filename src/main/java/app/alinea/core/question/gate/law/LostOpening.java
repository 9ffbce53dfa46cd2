package app.alinea.core.question.gate.law;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 17 and 19 in French laws: "Pour l’immeuble collectif, les aides sont plafonnées à …" holds
/// of that building only; a question that leaves such an opening out makes a general rule of it.
public final class LostOpening implements Gate {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)^(?:pour|si|s'ils?|lorsqu(?:e|')|quand|en cas|au cas|sauf|dans(?! tous les"
              + " cas)|[àa] défaut|en matière|sous réserve|sur (?:la |sa"
              + " )?(?:demande|proposition|avis)|[àa] la (?:demande|requête)|avec|sans(?!"
              + " préjudice)|après|avant|[àa] l'issue|dès|en l'absence|[àa] moins|tant qu|aussi"
              + " longtemps|[àa] partir|[àa] compter|en"
              + " dehors|jusqu|pendant|durant|lors|hormis|excepté|devant|parmi|au cours|[àa]"
              + " l'expiration|[àa] l'exception|par exception|[àa] titre|entre|chez|aux fins|en"
              + " temps)(?![\\p{L}])([^,;]{6,200}),");

  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final int ROOT = 6;

  /// Rules that ask for a name, a term, a date or a number in passing, whatever the sentence is on.
  private static final Set<String> IN_PASSING =
      Set.of(
          "MeaningOfTerm",
          "TitleOfArticle",
          "AcronymExpansion",
          "AcronymForExpansion",
          "SetFormula",
          "EntryIntoForce",
          "AuthenticLanguages",
          "DeedInPassing",
          "SizeOfThing",
          "SizeOfBody",
          "ArticleOfTreaty",
          "YearOfName",
          "NameInRole",
          "ItemOfList",
          "WholeList");

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (IN_PASSING.contains(candidate.draft().rule())) {
      return Optional.empty();
    }
    var opening = OPENING.matcher(plain(candidate.source()));
    if (!opening.find()) {
      return Optional.empty();
    }
    var told = plain(candidate.form().stem() + " " + candidate.draft().answer().text());
    var words = WORD.matcher(opening.group(1)).results().map(found -> root(found.group())).toList();
    return words.isEmpty() || words.stream().anyMatch(told::contains)
        ? Optional.empty()
        : Optional.of("holds only " + opening.group());
  }

  private static String root(String word) {
    return word.substring(0, Math.min(ROOT, word.length()));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
