package app.alinea.desktop.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.settings.SettingRepository;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HighlightsTest {
  private final Highlights highlights = new Highlights(new Kept());

  @Test
  void findsAHighlightWhereItWas() {
    var document = document("Le phare éclaire.", "La ville l’entretient.");
    var kept = List.of(new Highlight(1, new TextSpan(3, 8), "ville"));

    highlights.write(document.id(), kept);

    assertEquals(kept, highlights.read(document));
  }

  @Test
  void followsThePassageIntoANewEdition() {
    var first = document("Le phare éclaire.", "La ville l’entretient.");
    highlights.write(first.id(), List.of(new Highlight(1, new TextSpan(3, 8), "ville")));

    var moved = highlights.read(document("Préambule.", "Le phare éclaire.", "Une grande ville."));

    assertEquals(List.of(new Highlight(2, new TextSpan(11, 16), "ville")), moved);
  }

  @Test
  void leavesOutAPassageThatIsGoneAndALineItCannotRead() {
    var first = document("Le phare éclaire.");
    highlights.write(first.id(), List.of(new Highlight(0, new TextSpan(3, 8), "phare")));

    assertEquals(List.of(), highlights.read(document("Le quai est vide.")));
  }

  private static Document document(String... texts) {
    var paragraphs = new ArrayList<Paragraph>();
    for (var text : texts) {
      paragraphs.add(
          new Paragraph(
              paragraphs.size(),
              ParagraphNumber.of(paragraphs.size() + 1),
              "",
              text,
              text,
              List.of(),
              List.of()));
    }
    return new Document(
        new DocumentId("phares"), "Phares", Language.FRENCH, "p.txt", "00", "", "", paragraphs);
  }

  private static final class Kept implements SettingRepository {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> find(String name) {
      return Optional.ofNullable(values.get(name));
    }

    @Override
    public void put(String name, String value) {
      values.put(name, value);
    }

    @Override
    public void remove(String name) {
      values.remove(name);
    }
  }
}
