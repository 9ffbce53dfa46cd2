package app.alinea.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class UnderSheetTest {
  @Test
  void leavesOutWhatTheProgramHasNotGot() {
    var sheet =
        """
        /* .button { a: 1; } */
        .button, .tab-pane > .tab, .slider:hover { -fx-padding: 1; }
        .tree-table-view .cell { -fx-padding: 2; }
        .table-view, .cards { -fx-padding: 3; }
        """;

    assertThat(UnderSheet.pruned(sheet))
        .isEqualTo(".button { -fx-padding: 1; }\n.table-view, .cards { -fx-padding: 3; }\n");
  }

  @ParameterizedTest
  @EnumSource
  void saysOfEverythingElseWhatTheLibrarySays(Theme theme) throws IOException {
    var library = UnderSheet.of(theme);

    var pruned = rules(new CssParser().parse(UnderSheet.pruned(library)));

    var expected =
        rules(new CssParser().parse(library)).stream()
            .filter(rule -> !UnderSheet.isOfAbsent(rule))
            .toList();
    assertThat(pruned).isEqualTo(expected).hasSizeLessThan(700);
  }

  /// One line for each selector.
  private static List<String> rules(Stylesheet sheet) {
    var rules = new ArrayList<String>();
    for (var rule : sheet.getRules()) {
      var declarations = rule.getDeclarations().stream().map(Declaration::toString).toList();
      rule.getSelectors().forEach(selector -> rules.add(selector + " " + declarations));
    }
    return rules;
  }
}
