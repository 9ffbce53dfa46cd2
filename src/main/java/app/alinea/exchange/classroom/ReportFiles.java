package app.alinea.exchange.classroom;

import app.alinea.core.classroom.ClassReport;
import app.alinea.core.classroom.ClassReportWriter;
import app.alinea.core.classroom.ReportPrinter;
import app.alinea.core.language.Language;
import app.alinea.exchange.classroom.ReportTables.Cell;
import app.alinea.exchange.classroom.ReportTables.Table;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dhatim.fastexcel.Workbook;

/// Reports as workbooks, as comma-separated values and in print. Names and answers come from
/// strangers: in CSV whatever a spreadsheet would take for a formula begins with an apostrophe; in
/// a workbook texts are typed as texts.
public final class ReportFiles implements ClassReportWriter {
  /// What may begin a formula in a spreadsheet.
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final ReportPrinter printer;

  public ReportFiles(ReportPrinter printer) {
    this.printer = printer;
  }

  @FunctionalInterface
  private interface Work {
    void on(OutputStream out) throws IOException;
  }

  @Override
  public void writeWorkbook(ClassReport report, Language language, Path file) throws IOException {
    var tables = new ReportTables(report, new ReportWords(language));
    whole(
        file,
        out -> {
          try (var workbook = new Workbook(out, "Alinea", "1.0")) {
            for (var part : Part.values()) {
              fill(workbook, tables.of(part));
            }
          }
        });
  }

  private static void fill(Workbook workbook, Table table) {
    var sheet = workbook.newWorksheet(table.name());
    for (int column = 0; column < table.header().size(); column++) {
      sheet.value(0, column, table.header().get(column));
      sheet.style(0, column).bold().set();
    }
    for (int row = 0; row < table.rows().size(); row++) {
      var cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        switch (cells.get(column)) {
          case Cell.Text(var text) -> sheet.value(row + 1, column, printable(text));
          case Cell.Number(double value) -> sheet.value(row + 1, column, value);
          case Cell.Empty _ -> {}
        }
      }
    }
    sheet.freezePane(0, 1);
  }

  /// XML, which workbooks are made of, has no control characters.
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", "\uFFFD");
  }

  @Override
  public void writeTable(ClassReport report, Part part, Language language, Path file)
      throws IOException {
    var table = new ReportTables(report, new ReportWords(language)).of(part);
    whole(
        file,
        out -> {
          // The mark tells spreadsheets that the file is UTF-8.
          out.write("\ufeff".getBytes(StandardCharsets.UTF_8));
          var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          csv.writeRecord(table.header());
          for (var row : table.rows()) {
            csv.writeRecord(row.stream().map(ReportFiles::plain).toList());
          }
          csv.flush();
        });
  }

  @Override
  public void writePrint(ClassReport report, Language language, Path file) throws IOException {
    whole(file, out -> printer.print(report, language, out));
  }

  private static String plain(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> inert(text);
      case Cell.Number(double value) ->
          value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
      case Cell.Empty _ -> "";
    };
  }

  private static String inert(String text) {
    var start = text.stripLeading();
    boolean formula =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
            || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static void whole(Path file, Work work) throws IOException {
    var target = file.toAbsolutePath();
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
        work.on(out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
