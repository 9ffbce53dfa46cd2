package app.alinea.exchange.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.classroom.ClassEvent;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.ClassQuestion;
import app.alinea.core.classroom.ClassReport;
import app.alinea.core.classroom.ClassReportWriter.Part;
import app.alinea.core.classroom.ClassSession;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ClassroomId;
import app.alinea.core.classroom.JoinCode;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.StoredEvent;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.quiz.Response;
import app.alinea.exchange.print.PrintedReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFilesTest {
  private static final Instant START = Instant.parse("2031-05-04T08:00:00Z");
  private final ReportFiles reports = new ReportFiles(new PrintedReport(ZoneOffset.UTC));

  @TempDir private Path folder;

  private static ClassReport report() {
    var span = new TextSpan(0, 10);
    var anchor =
        new SourceAnchor(
            new DocumentId("port"), 3, 0, span, new TextSpan(2, 4), "La phrase.", "", "");
    var question =
        new ClassQuestion(
            new QuestionId("q"),
            new Form.ShortAnswer("Quel port, \"lequel\" ?", "le quai", List.of()),
            anchor,
            "4",
            List.of(),
            "");
    var session =
        new ClassSession(
            new ClassroomId(1),
            new JoinCode("123456"),
            ClassPlan.standard(new DocumentId("port"), Language.FRENCH, 7),
            "Le port",
            List.of(question),
            START);
    var ada = new ParticipantId(1);
    var bob = new ParticipantId(2);
    var log =
        Stream.<ClassEvent>of(
                new ClassEvent.Joined(ada, "=HYPERLINK(\"http://x\")", "", "0a"),
                new ClassEvent.Joined(bob, "@Bob", "", "0b"),
                new ClassEvent.QuestionShown(0, START),
                new ClassEvent.AnsweringBegan(0, START.plusSeconds(30)),
                new ClassEvent.AnswerGiven(
                    ada,
                    0,
                    new Response.Typed(" +1+cmd|' /C calc'!A0"),
                    false,
                    Duration.ofSeconds(4)),
                new ClassEvent.Revealed(0),
                new ClassEvent.Finished())
            .map(event -> new StoredEvent(START, event))
            .toList();
    return ClassReport.of(Classroom.of(session, log));
  }

  private List<String> table(Part part) throws IOException {
    var file = folder.resolve(part + ".csv");
    reports.writeTable(report(), part, Language.ENGLISH, file);
    return Files.readAllLines(file);
  }

  @Test
  void rightWrongMissedAndPointsAreApartAndNoNameIsAFormula() throws IOException {
    assertThat(table(Part.PARTICIPANTS))
        .containsExactly(
            "\ufeffRank,Name,Team,Asked of,Right,Wrong,Unanswered,Points",
            "1,\"'=HYPERLINK(\"\"http://x\"\")\",,1,0,1,0,0",
            "1,'@Bob,,1,0,0,1,0");
  }

  @Test
  void answersAreInert() throws IOException {
    assertThat(table(Part.ANSWERS).get(1))
        .isEqualTo(
            "\"'=HYPERLINK(\"\"http://x\"\")\",1,\"Quel port, \"\"lequel\"\" ?\","
                + "' +1+cmd|' /C calc'!A0,wrong,4");
  }

  @Test
  void questionsBearTheirSourceAndParagraphsTheirShare() throws IOException {
    assertThat(table(Part.QUESTIONS).get(1))
        .contains("le quai,4,2,0,1,1,4,'+1+cmd|' /C calc'!A0: 1,0")
        .endsWith("La phrase.");
    assertThat(table(Part.PARAGRAPHS).get(1)).isEqualTo("4,2,0,0");
    assertThat(report().missed()).hasSize(1);
  }

  @Test
  void aWorkbookHasASheetForEachPartAndTextsAreTexts() throws IOException {
    var file = folder.resolve("report.xlsx");
    reports.writeWorkbook(report(), Language.FRENCH, file);

    try (var zip = new ZipFile(file.toFile())) {
      var sheets = new StringBuilder();
      for (var entry : zip.stream().filter(e -> e.getName().contains("worksheets/")).toList()) {
        sheets.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
      assertThat(zip.stream().filter(e -> e.getName().contains("worksheets/sheet"))).hasSize(4);
      assertThat(sheets.toString()).doesNotContain("<f>");
    }
    assertThat(folder.resolve("report.xlsx.part")).doesNotExist();
  }

  @Test
  void thePrintTellsParagraphsParticipantsAndQuestionsInTheirLanguage() throws IOException {
    var file = folder.resolve("report.pdf");
    reports.writePrint(report(), Language.FRENCH, file);

    try (var pdf = Loader.loadPDF(file.toFile())) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0\u202f]+", " ");
      assertThat(text)
          .contains(
              "Le port",
              "4 mai 2031 · 2 participants · une question · 0 % de réponses justes",
              "§ 4 · 0 %",
              "=HYPERLINK(\"http://x\")",
              "0 juste · 1 fausse · 1 sans réponse",
              "le quai (bonne réponse)",
              "§ 4 : « La phrase. »",
              "Moins de 30 réponses");
    }
    assertThat(folder.resolve("report.pdf.part")).doesNotExist();
  }
}
