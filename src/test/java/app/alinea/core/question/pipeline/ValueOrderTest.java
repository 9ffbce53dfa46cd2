package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueOrderTest {
  @Test
  void romanArticlesComeInTheOrderOfTheirNumbers() {
    assertEquals(
        List.of("Article III", "Article IV", "Article V", "Article X"),
        sorted(Language.ENGLISH, "Article V", "Article III", "Article X", "Article IV"));
  }

  @Test
  void ratesComeFromTheMostFrequentOn() {
    assertEquals(
        List.of("three times a year", "twice a year", "once a year", "once every two years"),
        sorted(
            Language.ENGLISH,
            "once a year",
            "twice a year",
            "once every two years",
            "three times a year"));
    assertEquals(
        List.of("chaque mois", "chaque trimestre", "chaque année", "tous les deux ans"),
        sorted(
            Language.FRENCH,
            "chaque trimestre",
            "chaque année",
            "tous les deux ans",
            "chaque mois"));
  }

  @Test
  void sharesInWordsComeFromTheSmallestOn() {
    assertEquals(
        List.of(
            "à la majorité simple",
            "à la majorité des trois cinquièmes",
            "à la majorité des deux tiers",
            "à la majorité des trois quarts"),
        sorted(
            Language.FRENCH,
            "à la majorité des trois quarts",
            "à la majorité des deux tiers",
            "à la majorité simple",
            "à la majorité des trois cinquièmes"));
    assertEquals(
        List.of("rapports mensuels", "rapports trimestriels", "rapports annuels"),
        sorted(Language.FRENCH, "rapports annuels", "rapports mensuels", "rapports trimestriels"));
  }

  private static List<String> sorted(Language language, String... texts) {
    var options = new ArrayList<Option>();
    for (var text : texts) {
      options.add(new Option(text, ""));
    }
    new ValueOrder(language).sort(options);
    return options.stream().map(Option::text).toList();
  }
}
