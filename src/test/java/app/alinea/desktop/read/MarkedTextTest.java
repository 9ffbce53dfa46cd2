package app.alinea.desktop.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.desktop.testing.Desk;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void isHigherWhereItsLinesAreShorterWhateverItWasLaidOutIn() {
    var heights =
        Desk.onScreen(() -> {
          var text = new MarkedText();
          text.set("La Ligue ouvre ses ports aux navires de tous les membres. ".repeat(9), "");
          var box = new VBox(text);
          var scene = new Scene(box);
          scene.getRoot().applyCss();
          box.resize(800, 600);
          box.layout();
          return new double[] {box.prefHeight(800), box.prefHeight(400)};
        });

    assertThat(heights[1]).isGreaterThan(heights[0] * 1.5);
  }
}
