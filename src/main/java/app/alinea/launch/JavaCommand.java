package app.alinea.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line that starts the program with JavaFX as named modules. A rehearsal and every
/// later start have to use the same one, or Java leaves the cache aside.
final class JavaCommand {
  static final String FIRST_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

  /// After more calls than usual: compiling a method takes longer than the few hundred of a start.
  static final List<String> COMPILED_LATER =
      List.of(
          "-XX:Tier3InvocationThreshold=800",
          "-XX:Tier3MinInvocationThreshold=400",
          "-XX:Tier3CompileThreshold=8000");

  private static final String MODULES = "javafx.controls,org.controlsfx.controls,atlantafx.base";

  private JavaCommand() {}

  /// @param options more of Java's own options
  /// @param main the class to enter
  static List<String> of(
      ProgramFolder program, List<String> options, String main, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    // Java would compile at a start what a rehearsal compiled, most of it unused; an option of this
    // Java's, which a later one may not know.
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    command.add("-XX:+UnlockDiagnosticVMOptions");
    command.add("-XX:-AOTReplayTraining");
    command.add("--module-path=" + program.modules());
    command.add("--add-modules=" + MODULES);
    command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
    // ControlsFX reaches into this package; its documentation asks for the export.
    command.add("--add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls");
    // Java puts a class together for each method reached by reflection, and no cache keeps those:
    // the older way, without, is quicker for what is called a few times.
    command.add("-Djdk.reflect.useNativeAccessorOnly=true");
    command.addAll(options);
    command.add("-cp");
    command.add(program.code().toString());
    command.add(main);
    command.addAll(arguments);
    return command;
  }
}
