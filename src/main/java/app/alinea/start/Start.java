package app.alinea.start;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where `java -jar` enters. Compiled for Java 8, so that a Java too old for the program itself can
/// still say what is missing.
public final class Start {
  private static final int NEEDED = 25;

  private Start() {}

  public static void main(String[] arguments) throws Exception {
    String version = System.getProperty("java.specification.version", "");
    if (!isEnough(version)) {
      new PrintStream(System.err, true, StandardCharsets.UTF_8.name())
          .println(tooOld(System.getProperty("java.version", version), Locale.getDefault()));
      System.exit(1);
    }
    enter("app.alinea.launch.QuickStart", arguments);
    enter("app.alinea.Alinea", arguments);
  }

  private static void enter(String program, String[] arguments) throws Exception {
    try {
      Class.forName(program).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof Error) {
        throw (Error) failure.getCause();
      }
      throw failure;
    }
  }

  /// @param version "25", or "1.8" before Java 9
  static boolean isEnough(String version) {
    return version.matches("[0-9]{2,4}") && Integer.parseInt(version) >= NEEDED;
  }

  /// Written here, not in a bundle: nothing else of the program can be read by an old Java.
  static String tooOld(String version, Locale language) {
    return String.format(
        language.getLanguage().equals("fr")
            ? "Alinéa a besoin de Java %d ou plus récent ; celui-ci est Java %s. Installez-en un"
                + " (adoptium.net) et lancez-le avec le chemin complet de son « java »."
            : "Alinéa needs Java %d or later; this one is Java %s."
                + " Install one (adoptium.net) and start Alinéa with the full path of its “java”.",
        NEEDED,
        version);
  }
}
