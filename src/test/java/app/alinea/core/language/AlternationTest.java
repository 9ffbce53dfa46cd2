package app.alinea.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class AlternationTest {
  private static final String[] EXPRESSIONS = {
    "such (?!as\\b)|\\bthere(?:of|to)\\b",
    "(?:^|, )(?:il|elle)s? ",
    "[dl]’une? telle?|\\[sic\\]",
    "(?:de|à)? ?ladite?|é?tels que",
    "\\p{Lu}\\d+(?<!X9)",
    "(?<!non )conforme|\\bà les?\\b",
    "x{0,2}yz|(?:ab|(?:cd|e[fg]))+h"
  };

  private static final String[] TEXTS = {
    "",
    "no such thing, or such as these",
    "nonsuch and thereof, but not otherthereof",
    "Ils partent, elles restent",
    "dans le cas d’une telle demande [sic]",
    "à ladite date, étels que, tels que",
    "l’article X9 et l’article Y12",
    "non conforme puis conforme à les lire",
    "yz xyz xxyz cdh efh abh ABH eégh",
    "préà les mots",
    "rien de tout cela"
  };

  @Test
  void findsWhatOneExpressionWithBarsWouldFind() {
    for (var flags :
        new int[] {
          0,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS
        }) {
      var all = Pattern.compile(String.join("|", EXPRESSIONS), flags);
      var alternation = new Alternation(flags, EXPRESSIONS);
      for (var text : TEXTS) {
        for (var start = 0; start <= text.length(); start++) {
          var rest = text.substring(start);
          var matcher = all.matcher(rest);
          assertThat(alternation.find(rest))
              .as(rest)
              .isEqualTo(matcher.find() ? Optional.of(matcher.group()) : Optional.empty());
        }
      }
    }
  }

  @Test
  void takesNoFlagsAndNoGroupsThatCatchText() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Alternation(0, "(?i)a|b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Alternation(0, "(a|b) c"));
  }

  @Test
  void partsExpressionsAtTheirBarsOnly() {
    assertThat(Alternation.parts("a|b(?:c|d[|)]e)|\\|f|"))
        .containsExactly("a", "b(?:c|d[|)]e)", "\\|f", "");
  }
}
