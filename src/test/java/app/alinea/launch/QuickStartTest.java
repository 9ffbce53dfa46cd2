package app.alinea.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class QuickStartTest {
  @Test
  void keepsWhatJavaWasToldBeforeTheJar() {
    var given = List.of("-Xmx1g", "-Duser.language=fr", "-jar", "alinea.jar", "export", "-o", "x");

    assertEquals(
        Optional.of(List.of("-Xmx1g", "-Duser.language=fr")), QuickStart.javaOptions(given, 3));
  }

  @Test
  void needsNoOptions() {
    assertEquals(Optional.of(List.of()), QuickStart.javaOptions(List.of("-jar", "alinea.jar"), 0));
  }

  @Test
  void leavesAloneAJavaThatWasNotStartedWithTheJar() {
    var given = List.of("-cp", "classes", "app.alinea.start.Start", "documents");

    assertEquals(Optional.empty(), QuickStart.javaOptions(given, 1));
    assertEquals(Optional.empty(), QuickStart.javaOptions(List.of(), 0));
  }

  @Test
  void takesAProgramArgumentForNoOptionOfJava() {
    var given = List.of("-cp", "classes", "Start", "-jar", "x");

    assertEquals(Optional.empty(), QuickStart.javaOptions(given, 2));
  }
}
