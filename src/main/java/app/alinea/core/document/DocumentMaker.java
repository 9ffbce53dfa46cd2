package app.alinea.core.document;

import app.alinea.core.language.Language;
import app.alinea.core.task.Progress;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes a document of a plain text: finds its paragraphs, mends them, cuts them into sentences.
public final class DocumentMaker {
  private static final int LONGEST_TITLE = 160;
  private static final Pattern SECTION = Pattern.compile("^(?:[IVXLC]{1,7}|[A-Z]|\\d{1,2})[.)]\\s");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ParagraphFinder finder = new ParagraphFinder();
  private final LanguageGuess guess = new LanguageGuess();

  /// @param document empty where the text has no paragraph at all, or the task was cancelled
  /// @param numbered whether the text has numbers of its own
  /// @param languageKnown whether it is in a language the program can ask in
  public record Made(Optional<Document> document, boolean numbered, boolean languageKnown) {}

  /// @param id the document is to have
  /// @param ownTitle as the file itself says, for a text that does not begin with a title; or empty
  /// @param text as decoded from the file
  public Made make(
      DocumentId id,
      String fileName,
      String ownTitle,
      String contentHash,
      String text,
      Progress progress) {
    var clean = clean(text);
    var language = guess.of(clean);
    var found = finder.find(clean);
    var paragraphs = paragraphs(found, language.orElse(Language.FRENCH), progress);
    if (paragraphs.isEmpty()) {
      return new Made(Optional.empty(), found.numbered(), language.isPresent());
    }
    var document =
        new Document(
            id,
            title(found, ownTitle.isBlank() ? readable(fileName) : ownTitle.strip()),
            language.orElse(Language.FRENCH),
            fileName,
            contentHash,
            found.front(),
            found.back(),
            paragraphs);
    return new Made(Optional.of(document), found.numbered(), language.isPresent());
  }

  private static String clean(String text) {
    var nfc = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\R", "\n");
    var marked = nfc.indexOf(BYTE_ORDER_MARK) == 0 ? nfc.substring(1) : nfc;
    return marked.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\\n\\t\\u00AD\\u200D]]", "");
  }

  private static List<Paragraph> paragraphs(FoundText found, Language language, Progress progress) {
    var maker = new ParagraphMaker(language);
    boolean mayBeCutOff = mostlyEndWithStop(found);
    var paragraphs = new ArrayList<Paragraph>();
    int total = Math.max(1, found.blocks().size());
    for (var block : found.blocks()) {
      if (!progress.report(paragraphs.size(), total)) {
        return List.of();
      }
      maker
          .make(paragraphs.size(), block.number(), block.heading(), block.text(), mayBeCutOff)
          .ifPresent(paragraphs::add);
    }
    return paragraphs;
  }

  private static boolean mostlyEndWithStop(FoundText found) {
    long stops =
        found.blocks().stream().filter(block -> block.text().matches("(?s).*[.!?»]\\s*")).count();
    return stops * 10 >= found.blocks().size() * 7L;
  }

  private static String title(FoundText found, String otherwise) {
    return found
        .front()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.length() <= LONGEST_TITLE)
        .filter(line -> !SECTION.matcher(line).find())
        .findFirst()
        .orElse(otherwise);
  }

  private static String readable(String fileName) {
    var stem = fileName.replaceFirst("\\.[^.]{1,5}$", "").replaceFirst("\\.(fr|en)$", "");
    var words = stem.replaceAll("[_\\s]+", " ").strip();
    return words.isEmpty() ? fileName : words;
  }
}
