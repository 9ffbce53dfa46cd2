package app.alinea.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.exchange.FoundQuestion;
import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionReader;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that mean something to a file format come through it as words.
final class AwkwardWordsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  private static final List<String> AWKWARD =
      List.of(
          "Col\tonne « deux »",
          "Il dit \"oui\" ; l'autre 'non'",
          "<b>gras</b> & <script>x()</script> &amp; &lt;",
          "{a = b ~ c # d : e} \\n \\\\",
          "std::vector {{c1::non}} }}",
          "%50% des voix",
          "100 % \\frac{a}{b} $x^2$ [[\\input{/etc/passwd}]] [*gras*]",
          "😀 drapeau 🇫🇷",
          "\u202Egauche\u202C \u200Fdroite",
          "= 1 + 1",
          "=cmd|' /C calc'!A0",
          "'=déjà gardé",
          "-5 °C",
          "@SUM(A1)",
          "a * b",
          "un | deux",
          "gauche -> droite = centre",
          "[sound:x.mp3] [html] [latex]x[/latex]",
          "L. 123-4",
          "A) le premier",
          "ANSWER: B",
          "#titre",
          "très long ".repeat(400).strip());

  @TempDir private Path folder;

  private static QuestionSheet cards() {
    return SampleDeck.of(
        AWKWARD.stream()
            .map(words -> new Form.Flashcard("Q : " + words, words))
            .toArray(Form[]::new));
  }

  private ReadQuestions.Read back(String code, QuestionSheet sheet) throws IOException {
    var exports = Formats.writers(CLOCK);
    var writer = exports.ofCode(code).orElseThrow();
    var file = folder.resolve("questions." + writer.extension());
    exports.write(writer, sheet, file);
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    QuestionReader reader =
        Formats.readers(CLOCK).stream()
            .filter(each -> each.reads(name, text))
            .findFirst()
            .orElseThrow();
    return assertInstanceOf(ReadQuestions.Read.class, reader.read(file, Progress.NONE));
  }

  private record Written(String text, List<Loss.Reason> reasons) {}

  private static Written write(String code, QuestionSheet sheet) throws IOException {
    var out = new ByteArrayOutputStream();
    var losses = Formats.writers(CLOCK).ofCode(code).orElseThrow().write(sheet, out);
    return new Written(
        out.toString(StandardCharsets.UTF_8), losses.stream().map(Loss::reason).toList());
  }

  private static List<String> words(Stream<Form> forms) {
    return forms.map(form -> form.stem() + " ⇒ " + form.answer()).toList();
  }

  private static String without(List<String> some, List<String> others) {
    return some.stream()
        .filter(words -> !others.contains(words))
        .map(words -> words.substring(0, Math.min(100, words.length())))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private void comesBack(String code, QuestionSheet sheet) throws IOException {
    var read = back(code, sheet);

    assertEquals(List.of(), read.remarks());
    var wanted = words(sheet.questions().stream().map(Question::form));
    var found = words(read.questions().stream().map(FoundQuestion::form));
    assertEquals(without(wanted, found), without(found, wanted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck", "anki", "anki-text", "gift", "moodle-xml", "csv"})
  void bothSidesOfACardComeBackAsTheyWere(String code) throws IOException {
    comesBack(code, cards());
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck", "anki", "anki-text", "gift", "moodle-xml", "csv"})
  void gapsAndTheirAnswersComeBackAsTheyWere(String code) throws IOException {
    boolean flat = List.of("gift", "anki", "anki-text").contains(code);
    comesBack(
        code,
        SampleDeck.of(
            AWKWARD.stream()
                .filter(words -> !flat || !words.contains("->") && !words.contains("\t"))
                .map(words -> new Form.Cloze("Avant ____ après " + words, words, List.of()))
                .toArray(Form[]::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck", "anki", "anki-text", "gift", "moodle-xml", "csv"})
  void optionsComeBackAsTheyWere(String code) throws IOException {
    comesBack(
        code,
        SampleDeck.of(
            AWKWARD.stream()
                .map(words ->
                    new Form.MultipleChoice(
                        "Lequel ?",
                        List.of(new Form.Option("autre", ""), new Form.Option(words, "")),
                        1))
                .toArray(Form[]::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck", "gift", "moodle-xml", "csv"})
  void pairsComeBackAsTheyWere(String code) throws IOException {
    comesBack(
        code,
        SampleDeck.of(
            AWKWARD.stream()
                .filter(words -> !words.contains("->") && !words.contains("\t"))
                .map(words ->
                    new Form.Matching(
                        "Associez.", List.of(new Form.Pair(words, words), new Form.Pair("x", "y"))))
                .toArray(Form[]::new)));
  }

  @Test
  void theSourceOfAGiftCardIsNoPartOfItsAnswer() throws IOException {
    var read =
        back("gift", SampleDeck.of(new Form.Flashcard("Combien ?\nEn tout", "sept\nou huit")));
    var found = read.questions().getFirst();

    assertEquals(new Form.Flashcard("Combien ?\nEn tout", "sept\nou huit"), found.form());
  }

  @Test
  void linesThatAreJoinedAreReported() throws IOException {
    var sheet =
        SampleDeck.of(
            new Form.MultipleChoice(
                "Un\ndeux ?", List.of(new Form.Option("a", ""), new Form.Option("b", "")), 0));
    var typed = SampleDeck.of(new Form.ShortAnswer("Lequel ?", "a\nb", List.of()));

    for (var code : List.of("aiken", "amc", "tsv")) {
      assertTrue(write(code, sheet).reasons().contains(Loss.Reason.LINES_JOINED), code);
    }
    for (var code : List.of("anki-text", "gift", "moodle-xml", "csv", "qti21", "pdf")) {
      assertFalse(write(code, sheet).reasons().contains(Loss.Reason.LINES_JOINED), code);
    }
    for (var code : List.of("gift", "qti21", "qti3")) {
      assertTrue(write(code, typed).reasons().contains(Loss.Reason.LINES_JOINED), code);
    }
  }

  @Test
  void charactersThatAFormatLacksAreReported() throws IOException {
    var bell = SampleDeck.of(new Form.TrueFalse("Un\u0007deux", true, ""));
    var emoji = SampleDeck.of(new Form.Flashcard("Quel signe ?", "漢字 😀"));
    var plain = SampleDeck.of(new Form.Flashcard("Quel signe ?", "Ωμέγα, Жизнь – œ → « ’ »"));

    for (var code : List.of("anki", "anki-text", "gift", "moodle-xml", "qti21", "kahoot")) {
      assertTrue(write(code, bell).reasons().contains(Loss.Reason.CHARACTERS_CHANGED), code);
    }
    for (var code : List.of("pdf", "pdf-key", "pdf-flashcards", "pdf-variants")) {
      assertTrue(write(code, emoji).reasons().contains(Loss.Reason.CHARACTERS_CHANGED), code);
      assertFalse(write(code, plain).reasons().contains(Loss.Reason.CHARACTERS_CHANGED), code);
    }
  }

  @Test
  void noStemOfAikenIsTakenForAnOption() throws IOException {
    var sheet =
        SampleDeck.of(
            AWKWARD.stream().map(w -> new Form.TrueFalse(w, true, "")).toArray(Form[]::new));

    var lines = write("aiken", sheet).text().lines().toList();

    long options = lines.stream().filter(line -> line.matches("[A-Z][).]\\s.*")).count();
    assertEquals(2 * AWKWARD.size(), options);
    assertEquals(AWKWARD.size(), lines.stream().filter(l -> l.startsWith("ANSWER:")).count());
  }

  @Test
  void nothingOfASheetToScanBecomesLatex() throws IOException {
    var sheet =
        SampleDeck.of(
            AWKWARD.stream()
                .map(words ->
                    new Form.TrueFalse(words + " !a.png! [verbatim]x [/souligné/]", true, ""))
                .toArray(Form[]::new));

    var text = write("amc", sheet).text();

    // As the filter of auto-multiple-choice finds LaTeX: one sign at a time is all there is.
    var latex = Pattern.compile("\\[\\[((?:(?!]]).)+)]]").matcher(text).results();
    assertEquals(
        List.of("!", "{[}", "{]}"),
        latex.map(found -> found.group(1)).distinct().sorted().toList());
    var rest = text.replaceAll("\\[\\[(?:\\{[\\[\\]]}|!)]]", "");
    assertFalse(rest.matches("(?s).*(?:\\[\\[|\\[[*_/|=]|[*_/|=]]|\\[verbatim|!\\S+!).*"), rest);
  }

  @Test
  void noCellOfATableIsAFormula() throws IOException {
    for (var code : List.of("csv", "tsv")) {
      var cells = write(code, cards()).text().replace("\uFEFF", "").split("[\\t\\n]");

      for (var cell : cells) {
        assertFalse(cell.matches("^\"?(?:[=@]|[+-].*[|(!]).*"), code + ": " + cell);
      }
    }
  }

  @Test
  void namesThatDifferOnlyInSignsStayApart() throws IOException {
    var form = new Form.Flashcard("Combien ?", "sept");
    var one = SampleDeck.of(form);
    var questions = new ArrayList<Question>();
    for (var id : List.of("a.b", "a:b", "a-b", "é".repeat(100))) {
      questions.add(SampleSheet.question(id, form));
    }
    var sheet = new QuestionSheet(one.document(), questions);

    var out = new ByteArrayOutputStream();
    Formats.writers(CLOCK).ofCode("qti21").orElseThrow().write(sheet, out);

    int entries = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      while (zip.getNextEntry() != null) {
        entries++;
      }
    }
    assertEquals(5, entries);
    assertEquals(new QuestionId("a.b"), questions.getFirst().id());
    assertEquals(
        4,
        Pattern.compile("id=[^]]+")
            .matcher(write("amc", sheet).text())
            .results()
            .map(m -> m.group())
            .distinct()
            .count());
  }
}
