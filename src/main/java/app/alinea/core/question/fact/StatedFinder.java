package app.alinea.core.question.fact;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.fact.ArticleFact.Stated.Form;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Set phrases of legal texts, known by their words: "Il est institué un comité …", "There shall be
/// established a fund …", "Il est entendu que …".
final class StatedFinder implements FactFinder {
  private static final Map<Language, Map<Form, Pattern>> PHRASES =
      Map.of(
          Language.FRENCH,
              Map.of(
                  Form.FOUNDED,
                      Pattern.compile(
                          "^Il est (?:également |aussi |par les présentes |par la présente )?"
                              + "(?:créé|institué|établi|constitué|fondé|instauré)e?s?"
                              + "(?: par (?:la présente|le présent)(?: \\p{Lu}\\p{L}+)?)?"
                              + " (?<said>(?:une?|des) .+?)[.;]?$"),
                  Form.UNDERSTOOD,
                      Pattern.compile(
                          "^Il (?:est|reste) (?:également |en outre )?(?:entendu|convenu),?"
                              + " (?<said>qu(?:e |[’'])[^;]+?)[.;]?$")),
          Language.ENGLISH,
              Map.of(
                  Form.FOUNDED,
                      Pattern.compile(
                          "^(?:There (?:is|shall be|are) (?:hereby )?(?:established|created|set"
                              + " up|constituted)|(?:The )?(?:\\p{Lu}\\p{L}+"
                              + " )?(?:Parties|Members|States) (?:shall |hereby )?(?:establish|set"
                              + " up|create)) (?<said>an? .+?)[.;]?$"),
                  Form.UNDERSTOOD,
                      Pattern.compile(
                          "^It is (?:also |further )?(?:understood|agreed) (?<said>that [^;]+?)"
                              + "[.;]?$")));
  private static final int SHORTEST = 2;

  @Override
  public List<Fact> find(Reading reading) {
    var row = reading.row();
    var text = reading.sentence().text();
    return PHRASES.getOrDefault(reading.words().language(), Map.of()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(phrase -> {
          var matcher = phrase.getValue().matcher(text);
          if (!matcher.find()) {
            return Stream.<Fact>empty();
          }
          var said = row.tokensIn(new TextSpan(matcher.start("said"), matcher.end("said")));
          return said.length() < SHORTEST
              ? Stream.<Fact>empty()
              : Stream.<Fact>of(
                  new ArticleFact.Stated(
                      Evidence.of(reading.sentence(), row.span(new TokenRange(0, said.to())), 0.9),
                      row,
                      phrase.getKey(),
                      said));
        })
        .toList();
  }
}
