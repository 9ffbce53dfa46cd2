package app.alinea.exchange;

import app.alinea.core.exchange.QuestionExports;
import app.alinea.core.exchange.QuestionReader;
import app.alinea.exchange.anki.AnkiPackageReader;
import app.alinea.exchange.anki.AnkiPackageWriter;
import app.alinea.exchange.anki.AnkiTextReader;
import app.alinea.exchange.anki.AnkiTextWriter;
import app.alinea.exchange.deck.DeckReader;
import app.alinea.exchange.deck.DeckWriter;
import app.alinea.exchange.moodle.AikenWriter;
import app.alinea.exchange.moodle.GiftReader;
import app.alinea.exchange.moodle.GiftWriter;
import app.alinea.exchange.moodle.MoodleXmlReader;
import app.alinea.exchange.moodle.MoodleXmlWriter;
import app.alinea.exchange.print.PdfWriter;
import app.alinea.exchange.qti.QtiPackageWriter;
import app.alinea.exchange.qti.QtiVersion;
import app.alinea.exchange.spreadsheet.KahootWriter;
import app.alinea.exchange.text.AmcWriter;
import app.alinea.exchange.text.CsvWriter;
import app.alinea.exchange.text.JsonWriter;
import app.alinea.exchange.text.PairsWriter;
import app.alinea.exchange.text.TableReader;
import java.time.Clock;
import java.util.List;

/// Every format the program knows.
public final class Formats {
  private Formats() {}

  public static QuestionExports writers(Clock clock) {
    return new QuestionExports(
        List.of(
            new DeckWriter(),
            new AnkiPackageWriter(clock),
            new AnkiTextWriter(),
            new GiftWriter(),
            new MoodleXmlWriter(),
            new AikenWriter(),
            new QtiPackageWriter(QtiVersion.QTI_2_1),
            new QtiPackageWriter(QtiVersion.QTI_3_0),
            new KahootWriter(),
            new AmcWriter(),
            new CsvWriter(),
            new PairsWriter(),
            new JsonWriter(),
            new PdfWriter(PdfWriter.Layout.WORKSHEET),
            new PdfWriter(PdfWriter.Layout.KEY),
            new PdfWriter(PdfWriter.Layout.FLASHCARDS),
            new PdfWriter(PdfWriter.Layout.SHEET),
            new PdfWriter(PdfWriter.Layout.VARIANTS)));
  }

  /// Tried in this order: the last ones look for what a text looks like.
  public static List<QuestionReader> readers(Clock clock) {
    return List.of(
        new DeckReader(),
        new AnkiPackageReader(clock),
        new AnkiTextReader(),
        new MoodleXmlReader(),
        new GiftReader(),
        new TableReader());
  }
}
