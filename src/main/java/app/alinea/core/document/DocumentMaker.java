package app.alinea.core.document;

import app.alinea.core.language.Language;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes a document of a plain text: finds its paragraphs, mends them, cuts them into sentences.
public final class DocumentMaker {
  private static final int LONGEST_TITLE = 160;
  private static final Pattern SECTION = Pattern.compile("^(?:[IVXLC]{1,7}|[A-Z]|\\d{1,2})[.)]\\s");

  private static final Pattern UNENDED = Pattern.compile("[:;,—–-]\\s*$");
  private static final Pattern STOPPED = Pattern.compile("[.!?»]\\s*+$");

  private final ParagraphFinder finder = new ParagraphFinder();
  private final LanguageGuess guess = new LanguageGuess();

  /// @param document empty where the text has no paragraph at all, or the task was cancelled
  /// @param draft what it is made of
  public record Made(Optional<Document> document, DocumentDraft draft) {}

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
    return make(id, draft(fileName, ownTitle, contentHash, text), progress);
  }

  /// Cuts a text in every way that fits; no paragraph is mended yet.
  public DocumentDraft draft(String fileName, String ownTitle, String contentHash, String text) {
    var clean = UnicodeText.clean(text);
    var language = guess.of(clean);
    var ways = finder.find(clean).stream().map(LongBlocks::parted).toList();
    return new DocumentDraft(
        fileName,
        contentHash,
        title(ways.getFirst(), ownTitle.isBlank() ? readable(fileName) : ownTitle.strip()),
        language.orElse(Language.FRENCH),
        language.isPresent(),
        ways,
        ways.getFirst());
  }

  /// @param id the document is to have
  public Made make(DocumentId id, DocumentDraft draft, Progress progress) {
    var cut = draft.cut();
    var paragraphs = paragraphs(cut, draft.language(), progress);
    if (paragraphs.isEmpty()) {
      return new Made(Optional.empty(), draft);
    }
    var document =
        new Document(
            id,
            draft.title(),
            draft.language(),
            draft.fileName(),
            draft.contentHash(),
            cut.front(),
            cut.back(),
            paragraphs);
    return new Made(Optional.of(document), draft);
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
        found.blocks().stream().filter(block -> STOPPED.matcher(block.text()).find()).count();
    return stops * 10 >= found.blocks().size() * 7L;
  }

  private static String title(FoundText found, String otherwise) {
    return found
        .front()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.length() <= LONGEST_TITLE)
        .filter(line -> !SECTION.matcher(line).find() && !UNENDED.matcher(line).find())
        .findFirst()
        .orElse(otherwise);
  }

  private static String readable(String fileName) {
    var stem = fileName.replaceFirst("\\.[^.]{1,5}$", "").replaceFirst("\\.(fr|en)$", "");
    var words = stem.replaceAll("[_\\s]+", " ").strip();
    return words.isEmpty() ? fileName : words;
  }
}
