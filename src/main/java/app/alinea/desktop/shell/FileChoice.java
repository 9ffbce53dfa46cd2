package app.alinea.desktop.shell;

import app.alinea.desktop.control.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks the system for the files to import.
final class FileChoice {
  private static final List<String> KNOWN =
      List.of(
          "*.txt",
          "*.text",
          "*.md",
          "*.markdown",
          "*.pdf",
          "*.docx",
          "*.odt",
          "*.rtf",
          "*.epub",
          "*.html",
          "*.htm",
          "*.xhtml",
          "*.mhtml");

  private static final List<String> QUESTIONS =
      List.of(
          "*.alinea",
          "*.apkg",
          "*.colpkg",
          "*.csv",
          "*.tsv",
          "*.xml",
          "*.gift",
          "*.gift.txt",
          "*.anki.txt");

  private FileChoice() {}

  /// Whether a file's name says that it can be imported.
  static boolean isKnown(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return Stream.concat(KNOWN.stream(), QUESTIONS.stream())
        .anyMatch(pattern -> lower.endsWith(pattern.substring(1)));
  }

  static List<Path> ask(Window owner, Texts texts) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("shell.chooser.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(texts.get("shell.chooser.text"), KNOWN),
            new FileChooser.ExtensionFilter(texts.get("shell.chooser.questions"), QUESTIONS),
            new FileChooser.ExtensionFilter(texts.get("shell.chooser.all"), "*"));
    return Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of()).stream()
        .map(File::toPath)
        .toList();
  }
}
