package app.alinea.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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

/// What the generator makes of the French seed and of texts of our own in both languages: of a
/// multiple choice the stem with each of its options behind it, of a gap the filled sentence, of
/// everything else the stem with its answer. An alert that the source sentence raises itself does
/// not count: the source is the user's and stays as it is.
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

  private static final String OWN_ENGLISH =
      """
      1. The River League, founded in Porto in 1987, brings together seventeen riparian States. It has its seat in Ghent.
      2. Norway finances the Museum of Ice. Iceland chairs the network of watched volcanoes.
      3. The Ministers called on Portugal to reopen the port of Faro and on Greece to lower its customs duties.
      4. The Treaty of Riga was signed on 4 May 1998. The Turin Agreement was adopted in June 2004.
      5. The Tides Agency (TA) publishes a report every two years. The Committee is composed of twelve members.
      6. The Council shall be convened by the President. Decisions of the Council shall be taken by a two-thirds majority.
      7. Each State shall notify the Secretary-General of any change within thirty days of its decision.
      8. Every ship has the right to enter a port of refuge in distress. No ship may discharge oil within fifty miles of the coast.
      """;

  /// Alerts that a reader found to be false: names and phrases of the source itself.
  private static final Set<String> REVIEWED =
      Set.of(
          "PAS_DE_TRAIT_UNION: multi-domaines",
          "GOLF_GOLFE: Golfe",
          "OU: ou",
          "FR_MULTITOKEN_SPELLING_HYPHEN: Etats-Unis",
          "ACCORD_SUJET_VERBE: ont");

  /// Rules that take for a fault, in this order: "ministres de la défense", a participle before its
  /// inverted subject, "a son siège", "By what majority shall decisions be taken"; and once a
  /// subject behind "de quels pays".
  private static final Set<String> REVIEWED_RULES =
      Set.of("MINISTRE_DE", "ETRE_VPPA_OU_ADJ", "A_ACCENT", "MD_BASEFORM");

  private final ModelledAnalyser analyser = new ModelledAnalyser();

  @Test
  void findsNoFaultInTheSeedsQuestions() throws IOException {
    assertEquals(List.of(), alerts(Files.readString(SEED), Language.FRENCH));
  }

  @Test
  void findsNoFaultInQuestionsOfOurOwnText() {
    assertEquals(List.of(), alerts(OWN, Language.FRENCH));
  }

  @Test
  void findsNoFaultInEnglishQuestions() {
    assertEquals(List.of(), alerts(OWN_ENGLISH, Language.ENGLISH));
  }

  private List<String> alerts(String text, Language language) {
    var check = new GrammarCheck(language);
    var questions = questions(text);
    assertNotEquals(List.of(), questions);
    var found = new ArrayList<String>();
    for (var question : questions) {
      var ofTheSource = check.alerts(question.anchor().quote());
      for (var read : asRead(question.form())) {
        check.alerts(read).stream()
            .filter(alert -> !ofTheSource.contains(alert) && !isReviewed(alert))
            .forEach(alert -> found.add(alert + " in " + read));
      }
    }
    return found;
  }

  private static boolean isReviewed(String alert) {
    return REVIEWED.contains(alert) || REVIEWED_RULES.contains(alert.split(":", 2)[0]);
  }

  private static List<String> asRead(Form form) {
    return switch (form) {
      case Form.MultipleChoice choice ->
          choice.options().stream().map(option -> answered(choice.stem(), option.text())).toList();
      case Form.Cloze cloze -> List.of(cloze.stem().replace(Form.Cloze.GAP, cloze.answer()));
      case Form.TrueFalse statement -> List.of(statement.stem());
      case Form.Flashcard card -> List.of(answered(card.stem(), card.answer()));
      case Form.ShortAnswer typed -> List.of(answered(typed.stem(), typed.answer()));
      case Form.Ordering _, Form.Matching _ -> List.of(form.stem());
    };
  }

  private static String answered(String stem, String answer) {
    return stem + " " + capitalised(answer) + (answer.endsWith(".") ? "" : ".");
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private List<Question> questions(String text) {
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
