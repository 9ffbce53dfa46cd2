package app.alinea.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class RememberedTest {
  @Test
  void worksOnceForATextThatIsAskedTwice() {
    var worked = new ArrayList<String>();
    var remembered = new Remembered<Integer>();
    assertThat(remembered.of("mot", text -> length(text, worked))).isEqualTo(3);
    assertThat(remembered.of("mot", text -> length(text, worked))).isEqualTo(3);
    assertThat(worked).containsExactly("mot");
  }

  private static int length(String text, ArrayList<String> worked) {
    worked.add(text);
    return text.length();
  }
}
