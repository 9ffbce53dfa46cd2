package app.alinea.exchange;

import app.alinea.core.exchange.QuestionExports;
import app.alinea.exchange.anki.AnkiTextWriter;
import app.alinea.exchange.moodle.AikenWriter;
import app.alinea.exchange.moodle.GiftWriter;
import app.alinea.exchange.moodle.MoodleXmlWriter;
import app.alinea.exchange.text.AmcWriter;
import app.alinea.exchange.text.CsvWriter;
import app.alinea.exchange.text.JsonWriter;
import app.alinea.exchange.text.PairsWriter;
import java.util.List;

/// Every format the program knows.
public final class Formats {
  private Formats() {}

  public static QuestionExports writers() {
    return new QuestionExports(
        List.of(
            new AnkiTextWriter(),
            new GiftWriter(),
            new MoodleXmlWriter(),
            new AikenWriter(),
            new AmcWriter(),
            new CsvWriter(),
            new PairsWriter(),
            new JsonWriter()));
  }
}
