package app.alinea.desktop.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Puts each theme's sheets into one, in JavaFX's binary form, when the program is packaged, and
/// beside it what is needed of the library's: parsing fifteen of them took a tenth of the time to
/// the window.
final class SheetCompiler {
  private SheetCompiler() {}

  /// @param arguments the folder of the sheets, where the result goes too
  public static void main(String[] arguments) throws IOException {
    compile(Path.of(arguments[0]));
  }

  static void compile(Path folder) throws IOException {
    for (var theme : Theme.values()) {
      var all = new StringBuilder();
      for (var name : Stylesheets.names(theme).toList()) {
        all.append(Files.readString(folder.resolve(name + ".css"))).append('\n');
      }
      convert(all.toString(), folder.resolve(Stylesheets.compiled(theme)));
      convert(UnderSheet.pruned(UnderSheet.of(theme)), folder.resolve(UnderSheet.compiled(theme)));
    }
  }

  private static void convert(String sheet, Path compiled) throws IOException {
    var source = Files.createTempFile("sheets", ".css");
    try {
      Files.writeString(source, sheet);
      Stylesheet.convertToBinary(source.toFile(), compiled.toFile());
    } finally {
      Files.delete(source);
    }
  }
}
