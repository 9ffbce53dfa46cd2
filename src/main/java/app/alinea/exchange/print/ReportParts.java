package app.alinea.exchange.print;

import app.alinea.core.classroom.ClassReport;
import app.alinea.core.classroom.ParagraphScores;
import app.alinea.core.language.Language;
import app.alinea.exchange.classroom.ReportWords;
import app.alinea.exchange.print.Typefaces.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The parts of a printed report: where the class is weak, paragraph by paragraph; its
/// participants; its questions. Confined to one thread.
final class ReportParts {
  private static final Ink CELL = Ink.of(Face.SANS, 9);
  private static final Ink WEAK = Ink.of(Face.SANS_BOLD, 9);
  private static final Ink NOTE = Ink.of(Face.SANS, 8.5f).grayed();
  private static final int CELLS_IN_A_ROW = 6;
  private static final float CELL_HEIGHT = 20;
  private static final float GAP = 4;
  private static final float BETWEEN_QUESTIONS = 10;
  private static final float BETWEEN_PARTS = 14;

  private final ClassReport report;
  private final ReportWords words;
  private final Pages pages;
  private final Headings headings;
  private final Typography typography;

  ReportParts(ClassReport report, ReportWords words, Pages pages, Language language) {
    this.report = report;
    this.words = words;
    this.pages = pages;
    headings = new Headings(pages.faces(), language);
    typography = new Typography(language);
  }

  void map() throws IOException {
    var lines = report.paragraphs().lines();
    Block heading = heading("paragraphs");
    float each = Pages.TEXT_WIDTH / CELLS_IN_A_ROW;
    for (int from = 0; from < lines.size(); from += CELLS_IN_A_ROW) {
      var cells = new ArrayList<Block>();
      var at = new ArrayList<Float>();
      for (var line : lines.subList(from, Math.min(from + CELLS_IN_A_ROW, lines.size()))) {
        at.add(cells.size() * each);
        cells.add(cell(line, each - GAP));
      }
      var row = new Pile(List.of(new Beside(cells, at), new Shape.Gap(GAP)), 0);
      pages.add(new Pile(List.of(heading, row), 0));
      heading = new Shape.Gap(0);
    }
    pages.add(note(words.legend()));
    pages.gap(BETWEEN_PARTS);
  }

  private Tile cell(ParagraphScores.Line line, float width) throws IOException {
    var tone =
        switch (line.level()) {
          case WEAK -> Tile.Tone.WEAK;
          case MIDDLING -> Tile.Tone.MIDDLING;
          case FIRM -> Tile.Tone.FIRM;
        };
    var ink = tone == Tile.Tone.WEAK ? WEAK : CELL;
    var text = typography.of(words.cell(line.label(), line.share()));
    var prose = Prose.of(text, ink, width - 10, pages.faces());
    return new Tile(prose, width, Math.max(CELL_HEIGHT, prose.height() + 6), tone);
  }

  void people() throws IOException {
    boolean teams = !report.session().plan().teams().isEmpty();
    var table =
        teams
            ? new Columns(
                pages.faces(),
                typography,
                Pages.TEXT_WIDTH,
                .08f,
                .28f,
                .16f,
                .12f,
                .12f,
                .12f,
                .12f)
            : new Columns(
                pages.faces(), typography, Pages.TEXT_WIDTH, .1f, .38f, .13f, .13f, .13f, .13f);
    var heading = heading("participants");
    pages.add(new Pile(List.of(heading, table.head(words.peopleColumns(teams))), 0));
    for (var line : report.standings().lines()) {
      pages.add(table.row(words.person(line, teams)));
    }
    pages.gap(BETWEEN_PARTS);
  }

  void questions() throws IOException {
    var blocks =
        new ReportQuestions(
            pages.faces(), new Typography(report.session().plan().language()), words);
    var parts = new ArrayList<Block>();
    parts.add(heading("questions"));
    parts.add(note(words.meaning()));
    if (report.tooFewForItems()) {
      parts.add(note(words.remark("too-few")));
    }
    Block heading = new Pile(parts, 3);
    for (var line : report.questions()) {
      var block = blocks.of(line, Pages.TEXT_WIDTH);
      pages.add(new Pile(List.of(heading, block), heading.height() > 0 ? 6 : 0));
      heading = new Shape.Gap(0);
      pages.gap(BETWEEN_QUESTIONS);
    }
  }

  private Block heading(String part) throws IOException {
    return headings.part(words.heading(part), Pages.TEXT_WIDTH);
  }

  private Prose note(String text) throws IOException {
    return Prose.of(typography.of(text), NOTE, Pages.TEXT_WIDTH, pages.faces());
  }
}
