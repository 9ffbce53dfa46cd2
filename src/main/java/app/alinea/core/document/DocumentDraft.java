package app.alinea.core.document;

import app.alinea.core.document.FoundText.Block;
import app.alinea.core.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A document before it is made: what the importer found, and what a person changed of it.
///
/// @param fileName without its folder
/// @param contentHash SHA-256 of the file's bytes in lower-case hexadecimal
/// @param title for people; never blank
/// @param language what the document is taken to be in
/// @param languageKnown whether it is in a language the program can ask in
/// @param ways in which the text may be cut, the likeliest first; at least one
/// @param cut the way that is chosen, with the changes made to it
public record DocumentDraft(
    String fileName,
    String contentHash,
    String title,
    Language language,
    boolean languageKnown,
    List<FoundText> ways,
    FoundText cut) {
  public DocumentDraft {
    ways = List.copyOf(ways);
  }

  public DocumentDraft titled(String wanted) {
    var title = wanted.isBlank() ? this.title : wanted.strip();
    return new DocumentDraft(fileName, contentHash, title, language, languageKnown, ways, cut);
  }

  public DocumentDraft in(Language wanted) {
    return new DocumentDraft(fileName, contentHash, title, wanted, true, ways, cut);
  }

  /// Takes another way to cut the text; changes to the earlier one are gone.
  public DocumentDraft cutBy(FoundText way) {
    return new DocumentDraft(fileName, contentHash, title, language, languageKnown, ways, way);
  }

  public List<NumberRemark> remarks() {
    return NumberRemark.of(cut.blocks().stream().map(Block::number).toList());
  }

  /// Adds a paragraph to the end of the one before it.
  ///
  /// @param at from 1
  public DocumentDraft merged(int at) {
    return changed(blocks -> {
      var block = blocks.remove(at);
      var before = blocks.get(at - 1);
      blocks.set(
          at - 1,
          new Block(before.number(), before.heading(), before.text() + "\n" + block.text()));
    });
  }

  /// Cuts a paragraph in two; the second half gets the next number, or the same with "bis" where
  /// the next one is taken.
  ///
  /// @param offset in the paragraph's text, with text on both sides
  public DocumentDraft split(int at, int offset) {
    return changed(blocks -> {
      var block = blocks.get(at);
      var number = next(block.number(), blocks.subList(at + 1, blocks.size()));
      blocks.set(
          at,
          new Block(block.number(), block.heading(), block.text().substring(0, offset).strip()));
      blocks.add(
          at + 1, new Block(number, block.heading(), block.text().substring(offset).strip()));
    });
  }

  /// Whether text would stand on both sides of the cut.
  public boolean canSplit(int at, int offset) {
    var text = cut.blocks().get(at).text();
    return offset > 0
        && offset < text.length()
        && !text.substring(0, offset).isBlank()
        && !text.substring(offset).isBlank();
  }

  /// Gives a paragraph another number, as it is to be cited.
  public DocumentDraft renumbered(int at, String label) {
    return changed(blocks -> {
      var block = blocks.get(at);
      blocks.set(at, new Block(block.number().relabelled(label), block.heading(), block.text()));
    });
  }

  /// Counts on from a paragraph to the end.
  public DocumentDraft countedFrom(int at) {
    return changed(blocks -> {
      for (int next = at + 1; next < blocks.size(); next++) {
        var block = blocks.get(next);
        blocks.set(
            next, new Block(blocks.get(next - 1).number().next(), block.heading(), block.text()));
      }
    });
  }

  /// Leaves a paragraph out.
  public DocumentDraft without(int at) {
    return changed(blocks -> blocks.remove(at));
  }

  private static ParagraphNumber next(ParagraphNumber number, List<Block> after) {
    var next = number.next();
    return !after.isEmpty() && after.getFirst().number().label().equals(next.label())
        ? new ParagraphNumber(number.value(), number.label() + " bis")
        : next;
  }

  private DocumentDraft changed(Consumer<List<Block>> change) {
    var blocks = new ArrayList<>(cut.blocks());
    change.accept(blocks);
    return cutBy(new FoundText(cut.way(), cut.front(), blocks, cut.back()));
  }
}
