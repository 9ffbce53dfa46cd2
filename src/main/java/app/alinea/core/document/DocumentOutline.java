package app.alinea.core.document;

import java.util.List;

/// A document by its name and its paragraphs' numbers: enough to show how far one has come, without
/// reading its text.
///
/// @param numbers of the paragraphs, by position
public record DocumentOutline(DocumentId id, String title, List<ParagraphNumber> numbers) {
  public DocumentOutline {
    numbers = List.copyOf(numbers);
  }

  /// @throws IndexOutOfBoundsException where the document has no such position
  public ParagraphNumber numberAt(int position) {
    return numbers.get(position);
  }
}
