package app.alinea.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SheetCompilerTest {
  private static final Path SHEETS = Path.of("resources/app/alinea/desktop");
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void theCompiledSheetSaysWhatTheSheetsSayInTheirOrder(Theme theme) throws IOException {
    try (var files = Files.newDirectoryStream(SHEETS, "*.css")) {
      for (var file : files) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }

    SheetCompiler.compile(folder);

    var compiled = folder.resolve(Stylesheets.compiled(theme)).toUri().toURL();
    var expected = new ArrayList<String>();
    for (var name : Stylesheets.names(theme).toList()) {
      var sheet = SHEETS.resolve(name + ".css").toUri().toURL();
      expected.addAll(rules(new CssParser().parse(sheet)));
    }
    assertThat(rules(Stylesheet.loadBinary(compiled))).isEqualTo(expected);
  }

  private static List<String> rules(Stylesheet sheet) {
    return sheet.getRules().stream()
        .map(rule ->
            rule.getSelectors()
                + " "
                + rule.getDeclarations().stream().map(Declaration::getProperty).toList())
        .toList();
  }
}
