package app.alinea.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkdownTest {
  @TempDir private Path folder;

  private String read(String text) {
    return Read.text(Read.write(folder.resolve("notes.md"), text));
  }

  @Test
  void signsGoAndTypedNumbersStay() {
    assertThat(
            read(
                """
                ---
                auteur: personne
                ---
                # La *criée*

                3. Le poisson **frais**
                   arrive à midi.

                5. Voir [le port](https://exemple.org).
                   - la barque
                   - le chalut
                """))
        .isEqualTo(
            "La criée\n\n3. Le poisson frais arrive à midi.\n\n5. Voir le port.\n• la barque\n"
                + "• le chalut");
  }

  @Test
  void whoTypesOneBeforeEachItemWantsThemCounted() {
    assertThat(read("1. un\n1. deux\n1. trois\n")).isEqualTo("1. un\n\n2. deux\n\n3. trois");
  }

  @Test
  void aTableGivesOneLineARow() {
    assertThat(read("| a | b |\n|---|---|\n| c | d |\n")).isEqualTo("a | b\nc | d");
  }

  @Test
  void plainTextWithANumberSignIsNoMarkdown() {
    var text = "# 1 est le premier.\n\nLe reste * suit * ici.";

    assertThat(Read.text(Read.write(folder.resolve("texte.txt"), text))).isEqualTo(text);
  }
}
