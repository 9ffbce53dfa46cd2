package app.alinea.reading.office;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.KindReader;
import app.alinea.reading.Layout;
import app.alinea.reading.ReadText;
import app.alinea.reading.Source;
import app.alinea.reading.UnreadableDocument;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/// Reads rich text. Most writers put the number of each list item beside the item; the others leave
/// it to the list table.
public final class RtfReader implements KindReader {
  @Override
  public ReadText read(Source source) throws UnreadableDocument, IOException {
    var body = new RtfBody();
    try {
      new StandardRtfParser()
          .parse(
              new RtfStreamSource(new ByteArrayInputStream(RtfRuns.parted(source.bytes()))), body);
    } catch (RuntimeException damaged) {
      if (body.isEmpty()) {
        throw new UnreadableDocument(Reason.DAMAGED, damaged);
      }
      // A missing brace at the end is common; the text before it is whole.
    }
    var layout = new Layout();
    for (var paragraph : body.paragraphs()) {
      if (paragraph.marker().isEmpty()) {
        layout.block(paragraph.text());
      } else {
        layout.item(paragraph.level(), paragraph.marker(), paragraph.text());
      }
    }
    return new ReadText(layout.text(), body.title(), List.of());
  }
}
