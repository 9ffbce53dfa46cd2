package app.alinea.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.pipeline.PipelineGenerator;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every multiple choice that the generator makes of the French seed and of a text of our own: the
/// stem with each of its options behind it.
final class GeneratedGrammarTest {
  private static final Path SEED = Path.of("seeds/otan-vilnius-2023.fr.txt");
  private static final String OWN =
      """
      1. La Ligue des fleuves, fondée à Porto en 1987, réunit dix-sept États riverains. Elle a son siège à Gand.
      2. La Norvège finance le musée des glaces. L’Islande préside le réseau des volcans surveillés.
      3. Les ministres ont demandé au Portugal de rouvrir le port de Faro et à la Grèce de baisser ses droits de douane.
      4. Le traité de Riga a été signé le 4 mai 1998. L’accord de Turin a été adopté en juin 2004.
      5. L’Agence des marées (AM) publie un rapport tous les deux ans. Le comité est composé de douze membres.
      """;

  /// Alerts that a reader found to be false: names, and phrases of the source itself.
  private static final Set<String> REVIEWED =
      Set.of(
          "PAS_DE_TRAIT_UNION: multi-domaines",
          "GOLF_GOLFE: Golfe",
          "OU: ou",
          "FR_MULTITOKEN_SPELLING_HYPHEN: Etats-Unis");

  private final GrammarCheck french = new GrammarCheck(Language.FRENCH);

  @Test
  void findsNoFaultInTheSeedsMultipleChoices() throws IOException {
    assertEquals(List.of(), alerts(Files.readString(SEED)));
  }

  @Test
  void findsNoFaultInMultipleChoicesOfOurOwnText() {
    assertEquals(List.of(), alerts(OWN));
  }

  private List<String> alerts(String text) {
    var found = new ArrayList<String>();
    for (var question : questions(text)) {
      if (question.form() instanceof Form.MultipleChoice choice) {
        for (var option : choice.options()) {
          var set = choice.stem() + " " + capitalised(option.text()) + ".";
          french.alerts(set).stream()
              .filter(alert -> !REVIEWED.contains(alert))
              .forEach(alert -> found.add(alert + " in " + set));
        }
      }
    }
    return found;
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static List<Question> questions(String text) {
    var analyser = new ModelledAnalyser();
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "0".repeat(64), text, Progress.NONE)
            .document()
            .orElseThrow();
    return new PipelineGenerator(analyser, analyser::morphology)
        .generate(document, 1, Progress.NONE)
        .questions();
  }
}
