package app.alinea.exchange.print;

import app.alinea.core.classroom.ClassReport;
import app.alinea.core.classroom.ReportPrinter;
import app.alinea.core.language.Language;
import app.alinea.exchange.classroom.ReportWords;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;

/// Prints the report of a class as PDF. Safe for any thread.
public final class PrintedReport implements ReportPrinter {
  private final ZoneId zone;

  /// @param zone in which the day of a class is told
  public PrintedReport(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public void print(ClassReport report, Language language, OutputStream out) throws IOException {
    var words = new ReportWords(language);
    var title = report.session().title();
    try (var pages = new Pages(title, language.code(), 1)) {
      pages.foot(title + " — " + words.title());
      pages.addWide(
          new Headings(pages.faces(), language)
              .title(title, words.summary(report, zone), Pages.TEXT_WIDTH));
      var parts = new ReportParts(report, words, pages, language);
      parts.map();
      parts.people();
      parts.questions();
      pages.write(out);
    }
  }
}
