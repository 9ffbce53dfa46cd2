package app.alinea.core.document;

import app.alinea.core.language.Language;
import java.util.List;

/// A text cut into numbered paragraphs.
///
/// @param id its name in the store
/// @param title for people; never blank
/// @param language the language most of it is written in
/// @param fileName name of the file it came from, without its folder
/// @param contentHash SHA-256 of the file's bytes in lower-case hexadecimal
/// @param frontMatter what stood before the first numbered paragraph, or empty
/// @param backMatter what stood after the last one, or empty
/// @param paragraphs in order; at least one
public record Document(
    DocumentId id,
    String title,
    Language language,
    String fileName,
    String contentHash,
    String frontMatter,
    String backMatter,
    List<Paragraph> paragraphs) {
  public Document {
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("document %s has no paragraph".formatted(id));
    }
    paragraphs = List.copyOf(paragraphs);
  }

  /// @throws IndexOutOfBoundsException where the document has no such position
  public Paragraph paragraphAt(int position) {
    return paragraphs.get(position);
  }

  /// Whether its parts are articles: provisions are asked otherwise than prose. Looks at each
  /// paragraph.
  public boolean isLaw() {
    return paragraphs.stream().anyMatch(paragraph -> paragraph.number().isArticle());
  }

  /// The same document under another name.
  public Document withId(DocumentId other) {
    return new Document(
        other, title, language, fileName, contentHash, frontMatter, backMatter, paragraphs);
  }
}
