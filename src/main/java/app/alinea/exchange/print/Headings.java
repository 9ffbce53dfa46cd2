package app.alinea.exchange.print;

import app.alinea.core.language.Language;
import app.alinea.exchange.Wording;
import app.alinea.exchange.print.Typefaces.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What stands at the top of a document and of its parts. Confined to one thread.
final class Headings {
  private static final Ink TITLE = Ink.of(Face.BOLD, 16);
  private static final Ink KIND = Ink.of(Face.SANS, 10).grayed();
  private static final Ink FIELD = Ink.of(Face.SANS, 9.5f);
  private static final Ink PART = Ink.of(Face.SANS_BOLD, 11);

  private final Typefaces faces;
  private final Typography typography;
  private final Wording wording;

  Headings(Typefaces faces, Language language) {
    this.faces = faces;
    this.typography = new Typography(language);
    this.wording = new Wording(language);
  }

  /// @param kind what the sheet is: 'Corrigé'
  Block title(String title, String kind, float width) throws IOException {
    return new Pile(
        List.of(prose(title, TITLE, width), prose(kind, KIND, width), new Shape.Gap(10)), 2);
  }

  /// Name, date, mark.
  Block fields(float width) throws IOException {
    float[] shares = {0.5f, 0.27f, 0.23f};
    var labels = List.of(wording.name(), wording.date(), wording.mark());
    var blocks = new ArrayList<Block>();
    var at = new ArrayList<Float>();
    float x = 0;
    for (int i = 0; i < labels.size(); i++) {
      float room = width * shares[i] - 12;
      var label = typography.of(labels.get(i));
      float used = faces.width(faces.printable(label, Face.SANS), FIELD) + 4;
      blocks.add(
          Beside.of(
              Prose.of(label, FIELD, room, faces),
              used,
              new Shape.Rule(room - used, FIELD.leading() + 2)));
      at.add(x);
      x += width * shares[i];
    }
    return new Pile(List.of(new Beside(blocks, at), new Shape.Gap(12)), 0);
  }

  Block part(String text, float width) throws IOException {
    return new Pile(List.of(prose(text, PART, width), new Shape.Gap(3)), 0);
  }

  private Prose prose(String text, Ink ink, float width) throws IOException {
    return Prose.of(typography.of(text), ink, width, faces);
  }
}
