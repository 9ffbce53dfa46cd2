package app.alinea.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.exchange.FoundQuestion;
import app.alinea.core.exchange.QuestionReader;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program writes in foreign formats, it reads again.
final class ReadBackTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private ReadQuestions.Read write(String code) throws IOException {
    var exports = Formats.writers(CLOCK);
    var writer = exports.ofCode(code).orElseThrow();
    var file = folder.resolve("questions." + writer.extension());
    exports.write(writer, SampleDeck.everyType(), file);
    return read(file);
  }

  private static ReadQuestions.Read read(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    QuestionReader reader =
        Formats.readers(CLOCK).stream()
            .filter(each -> each.reads(name, new String(bytes, StandardCharsets.UTF_8)))
            .findFirst()
            .orElseThrow();
    return assertInstanceOf(ReadQuestions.Read.class, reader.read(file, Progress.NONE));
  }

  private static Map<String, Form> byId(List<FoundQuestion> found) {
    return found.stream()
        .collect(Collectors.toMap(question -> question.id().value(), FoundQuestion::form));
  }

  /// Two of the formats have no line breaks in a stem.
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Map<String, Form> written() {
    return SampleDeck.everyType().questions().stream()
        .collect(Collectors.toMap(question -> question.id().value(), Question::form));
  }

  @ParameterizedTest
  @CsvSource({"gift", "moodle-xml", "csv"})
  void richFormatsKeepEveryType(String code) throws IOException {
    var read = write(code);

    assertEquals(List.of(), read.remarks());
    var found = byId(read.questions());
    for (var entry : written().entrySet()) {
      var back = Optional.ofNullable(found.get(entry.getKey())).orElseThrow();
      assertEquals(entry.getValue().type(), back.type(), entry.getKey());
      assertEquals(oneLine(entry.getValue().stem()), oneLine(back.stem()));
      if (back.type() != QuestionType.MATCHING && back.type() != QuestionType.FLASHCARD) {
        assertEquals(entry.getValue().answer(), back.answer());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"anki", "anki-text"})
  void ankiKeepsClozesChoicesAndJudgements(String code) throws IOException {
    var read = write(code);

    assertEquals(List.of(), read.remarks());
    var found = byId(read.questions());
    written()
        .forEach((id, form) -> {
          var back = Optional.ofNullable(found.get(id)).orElseThrow();
          switch (form) {
            case Form.MultipleChoice _, Form.TrueFalse _, Form.Cloze _ -> {
              assertEquals(form.type(), back.type(), id);
              assertEquals(form.answer(), back.answer());
              assertEquals(form.stem(), back.stem());
            }
            case Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
                assertEquals(QuestionType.FLASHCARD, back.type(), id);
          }
        });
    var topics =
        read.questions().stream()
            .map(question -> ((FoundQuestion.Loose) question).topics())
            .distinct()
            .toList();
    assertEquals(List.of(List.of("Organes")), topics);
    var explained =
        read.questions().stream()
            .map(question -> ((FoundQuestion.Loose) question).explanation())
            .toList();
    assertTrue(
        explained.stream().allMatch(text -> text.contains("Voir les statuts.")),
        explained::toString);
  }

  @Test
  void pairsBecomeCards() throws IOException {
    var read = write("tsv");

    var types =
        read.questions().stream()
            .collect(Collectors.groupingBy(q -> q.form().type(), Collectors.counting()));
    assertEquals(7, types.values().stream().mapToLong(Long::longValue).sum());
  }

  @Test
  void aTableMayNameItsColumnsInFrench() throws IOException {
    var file = folder.resolve("cartes.csv");
    Files.write(
        file,
        "Thème;Énoncé;Réponse;Remarque\nOrganes;Où siège le conseil ?;à Oslo;§ 1\n;;\n;Qui ?;\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252")));

    var read = read(file);

    var only = (FoundQuestion.Loose) read.questions().getFirst();
    assertEquals(new Form.Flashcard("Où siège le conseil ?", "à Oslo"), only.form());
    assertEquals(List.of("Organes"), only.topics());
    assertEquals("§ 1", only.explanation());
    assertEquals(1, read.questions().size());
    assertEquals(
        List.of(new ReadQuestions.Remark(4, ReadQuestions.Remark.Kind.NO_ANSWER, "Qui ?")),
        read.remarks());
  }

  @Test
  void aTableMayBreakTheLinesOfItsCells() throws IOException {
    var file = folder.resolve("cartes.csv");
    Files.writeString(
        file, "question,réponse\n\"Où siège\nle conseil ; et pourquoi ?\",\"à Oslo,\nau port\"\n");

    assertEquals(1, read(file).questions().size());
  }

  @Test
  void giftOfOtherHandsIsReadLineByLine() throws IOException {
    var file = folder.resolve("quiz.txt");
    Files.writeString(
        file,
        """
        // a comment
        ::Q1:: Who sits in Oslo? {~a king =the council#yes ~nobody}

        The council sits in {=Oslo =Oslo, Norway}.

        Twice? {~%50%a#one ~%50%b ~c####both}

        A text without a question.

        Broken {=x

        How many? {#7:0}

        [html]Is <b>2\\=2</b> & right? {T#no#yes}
        """);

    var read = read(file);

    var forms = read.questions().stream().map(FoundQuestion::form).toList();
    var options =
        List.of(
            new Form.Option("a king", ""),
            new Form.Option("the council", "yes"),
            new Form.Option("nobody", ""));
    assertEquals(
        List.of(
            new Form.MultipleChoice("Who sits in Oslo?", options, 1),
            new Form.Cloze("The council sits in ____ .", "Oslo", List.of("Oslo, Norway")),
            new Form.Flashcard("Twice?\n– a\n– b\n– c", "a ; b"),
            new Form.ShortAnswer("How many?", "7", List.of()),
            new Form.TrueFalse("Is 2=2 & right?", true, "")),
        forms);
    Function<ReadQuestions.Remark, String> brief = remark -> remark.line() + " " + remark.kind();
    assertEquals("both\n– a → one", ((FoundQuestion.Loose) read.questions().get(2)).explanation());
    assertEquals(
        List.of("6 SEVERAL_RIGHT", "8 OTHER_TYPE", "10 MALFORMED"),
        read.remarks().stream().map(brief).toList());
  }

  @Test
  void aMoodleClozeGivesOneQuestionAGap() throws IOException {
    var file = folder.resolve("quiz.xml");
    Files.writeString(
        file,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <quiz><question type="cloze"><name><text>Port</text></name><questiontext format="html">
        <text><![CDATA[<p>Le conseil compte {1:NM:=9:0.1~%50%8:0} membres, siège à
        {1:SHORTANSWER:=Brest#oui~=Brest (29)~%30%Quimper} et {2:MCV:élit~=nomme#bien\\~dit~tire}
        son président ; il aime {1:MR:=a~=b} et {1:SA:~rien}.</p>]]></text></questiontext>
        <idnumber>p1</idnumber></question>
        <question type="multianswer"><questiontext><text>Rien ici {1:SA}.</text></questiontext>
        </question></quiz>
        """);

    var read = read(file);

    var options =
        List.of(
            new Form.Option("élit", ""),
            new Form.Option("nomme", "bien~dit"),
            new Form.Option("tire", ""));
    var text = "Le conseil compte %s membres, siège à %s et %s son président ; il aime a et ….";
    assertEquals(
        List.of(
            new Form.Cloze(text.formatted("____", "Brest", "nomme"), "9", List.of()),
            new Form.Cloze(text.formatted("9", "____", "nomme"), "Brest", List.of("Brest (29)")),
            new Form.MultipleChoice(text.formatted("9", "Brest", "____"), options, 1),
            new Form.Flashcard(
                text.formatted("9", "Brest", "nomme").replace("aime a", "aime ____") + "\n– a\n– b",
                "a ; b")),
        read.questions().stream().map(FoundQuestion::form).toList());
    assertEquals(
        List.of("p1-1", "p1-2", "p1-3", "p1-4"),
        read.questions().stream().map(question -> question.id().value()).toList());
    assertEquals(
        List.of("SEVERAL_RIGHT", "NO_ANSWER", "MALFORMED"),
        read.remarks().stream().map(remark -> remark.kind().name()).toList());
  }

  @Test
  void aMoodleChoiceWithSeveralRightOptionsBecomesACard() throws IOException {
    var file = folder.resolve("quiz.xml");
    Files.writeString(
        file,
        """
        <quiz><question type="multichoice"><questiontext><text>Who sails?</text></questiontext>
        <single>false</single><generalfeedback><text>Both do.</text></generalfeedback>
        <answer fraction="50"><text>the fishers</text></answer>
        <answer fraction="50"><text>the pilots</text><feedback><text>in fog</text></feedback></answer>
        <answer fraction="-100"><text>the mayor</text></answer></question>
        <question type="multichoice"><questiontext><text>Who else?</text></questiontext>
        <answer fraction="0"><text>a</text></answer><answer fraction="0"><text>b</text></answer>
        </question></quiz>
        """);

    var read = read(file);

    var card = (FoundQuestion.Loose) read.questions().getFirst();
    assertEquals(
        new Form.Flashcard(
            "Who sails?\n– the fishers\n– the pilots\n– the mayor", "the fishers ; the pilots"),
        card.form());
    assertEquals("Both do.\n– the pilots → in fog", card.explanation());
    assertEquals(
        List.of("SEVERAL_RIGHT", "NO_ANSWER"),
        read.remarks().stream().map(remark -> remark.kind().name()).toList());
  }
}
