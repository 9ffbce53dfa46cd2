package app.alinea.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the command line says before anything is loaded: a window or a command, and the two options
/// that hold for both.
///
/// @param files decks and documents to open in the window, as a file manager hands them over
public record StartArguments(
    boolean opensWindow, Optional<Path> dataFolder, Optional<Locale> language, List<Path> files) {
  private static final String DECK = ".alinea";

  public StartArguments {
    files = List.copyOf(files);
  }

  public static StartArguments of(String[] arguments) {
    Optional<Path> folder = Optional.empty();
    Optional<Locale> language = Optional.empty();
    var files = new ArrayList<Path>();
    boolean window = true;
    for (int at = 0; at < arguments.length; at++) {
      var argument = arguments[at];
      var name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
      boolean known = name.equals("--data-dir") || name.equals("--lang");
      boolean inline = argument.contains("=");
      boolean complete = known && (inline || at + 1 < arguments.length);
      if (!known && window && isFile(argument)) {
        files.add(Path.of(argument));
        continue;
      }
      if (!complete) {
        window = false;
        continue;
      }
      var value = inline ? argument.substring(argument.indexOf('=') + 1) : arguments[++at];
      if (name.equals("--data-dir")) {
        folder = Optional.of(Path.of(value));
      } else {
        language = language(value);
        window &= language.isPresent();
      }
    }
    return new StartArguments(window, folder, language, files);
  }

  /// A deck that is not there is worth a message in the window; any other word could be a command
  /// that was misspelt.
  private static boolean isFile(String argument) {
    return argument.toLowerCase(Locale.ROOT).endsWith(DECK)
        || argument.contains(".") && new File(argument).isFile();
  }

  private static Optional<Locale> language(String code) {
    return switch (code) {
      case "fr" -> Optional.of(Locale.FRENCH);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }
}
