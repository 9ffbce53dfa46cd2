package app.alinea.reading.pdf;

import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.KindReader;
import app.alinea.reading.Layout;
import app.alinea.reading.ReadText;
import app.alinea.reading.Source;
import app.alinea.reading.UnreadableDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads PDF: lines are found by their places on the page, columns by the gap between them, headers
/// and footers by their return on other pages.
public final class PdfReader implements KindReader {
  /// Fewer characters on an average page are a stamp on a scan, not its text.
  private static final int FEWEST_A_PAGE = 20;

  private final Function<Language, Morphology> dictionaries;

  /// @param dictionaries tell compounds from words that a line's end parts
  public PdfReader(Function<Language, Morphology> dictionaries) {
    this.dictionaries = dictionaries;
  }

  @Override
  public ReadText read(Source source) throws UnreadableDocument {
    PackedStreams.refuseBombs(source.bytes());
    try (var document = Loader.loadPDF(source.bytes())) {
      return read(document);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableDocument(Reason.ENCRYPTED, locked);
    } catch (GlyphReader.TooMuch tooMuch) {
      throw new UnreadableDocument(Reason.TOO_COMPLEX, tooMuch);
    } catch (IOException | RuntimeException damaged) {
      throw new UnreadableDocument(Reason.DAMAGED, damaged);
    }
  }

  private ReadText read(PDDocument document) throws IOException, UnreadableDocument {
    var pages = GlyphReader.pages(document);
    if (pages.isEmpty()) {
      throw new UnreadableDocument(Reason.DAMAGED, "");
    }
    long withoutText = pages.stream().filter(Page::isEmpty).count();
    long characters = pages.stream().mapToLong(Page::characters).sum();
    if (withoutText * 2 >= pages.size() && characters < (long) FEWEST_A_PAGE * pages.size()) {
      throw new UnreadableDocument(Reason.NO_TEXT, Integer.toString(pages.size()));
    }
    var margins = new Margins(BrowserMargins.without(pages));
    var notes = new Notes(margins.bodies());
    var warnings = new ArrayList<ImportWarning>();
    if (margins.removed() > 0) {
      warnings.add(ReadText.warning(ImportWarning.Kind.MARGINS_REMOVED, margins.removed()));
    }
    if (notes.removed() > 0) {
      warnings.add(ReadText.warning(ImportWarning.Kind.NOTES_REMOVED, notes.removed()));
    }
    if (withoutText > 0) {
      warnings.add(ReadText.warning(ImportWarning.Kind.PAGES_WITHOUT_TEXT, withoutText));
    }
    return new ReadText(new PageFlow(dictionaries).text(notes.bodies()), title(document), warnings);
  }

  private static String title(PDDocument document) {
    var title = document.getDocumentInformation().getTitle();
    return title == null ? "" : Layout.oneLine(title);
  }
}
