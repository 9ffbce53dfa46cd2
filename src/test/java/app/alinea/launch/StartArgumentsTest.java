package app.alinea.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartArgumentsTest {
  @TempDir Path folder;

  @Test
  void opensDecksAndDocumentsInTheWindow() throws IOException {
    var text = Files.writeString(folder.resolve("charte.txt"), "1. Un.");
    var start = of("--data-dir", "/data", text.toString(), "missing.ALINEA");

    assertTrue(start.opensWindow());
    assertEquals(List.of(text, Path.of("missing.ALINEA")), start.files());
  }

  @Test
  void filesOfACommandAreTheCommands() throws IOException {
    var text = Files.writeString(folder.resolve("charte.txt"), "1. Un.");

    assertFalse(of("import", text.toString()).opensWindow());
    assertFalse(of("no-such-file.txt").opensWindow());
    assertFalse(of(folder.toString()).opensWindow());
  }

  private static StartArguments of(String... arguments) {
    return StartArguments.of(arguments);
  }
}
