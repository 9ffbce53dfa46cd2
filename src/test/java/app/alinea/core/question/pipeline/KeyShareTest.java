package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyShareTest {
  private final Document document = Samples.register("d", 40);

  @Test
  void oneNameAnswersTwoQuestionsOfATypeInAShortSet() {
    var questions = new ArrayList<Question>();
    for (var i = 0; i < 9; i++) {
      questions.add(typed(i, i % 2 == 0 ? "la Suède" : "Suède"));
      questions.add(typed(i + 20, "le Portugal " + i));
    }

    var kept = KeyShare.limited(questions);

    assertEquals(2, kept.stream().filter(KeyShareTest::isOnSweden).count());
    assertEquals(11, kept.size());
  }

  @Test
  void oneNameAnswersFourQuestionsOfATypeInALongSet() {
    var questions = new ArrayList<Question>();
    for (var i = 0; i < 9; i++) {
      questions.add(typed(i, "la Suède"));
    }
    for (var i = 0; i < 40; i++) {
      questions.add(question(i, new Form.Flashcard("Quel pays préside " + i, "Le Pérou " + i)));
    }

    assertEquals(44, KeyShare.limited(questions).size());
  }

  @Test
  void whatStaysIsSpreadOverTheText() {
    var questions = new ArrayList<Question>();
    for (var i = 0; i < 8; i++) {
      questions.add(typed(i, "la Suède"));
    }

    var positions =
        KeyShare.limited(questions).stream().map(question -> question.anchor().position()).toList();

    assertEquals(List.of(0, 4), positions);
  }

  @Test
  void cardsAreNotCounted() {
    var questions = new ArrayList<Question>();
    for (var i = 0; i < 8; i++) {
      questions.add(question(i, new Form.Flashcard("Quel pays préside " + i, "La Suède")));
    }

    assertEquals(8, KeyShare.limited(questions).size());
  }

  private static boolean isOnSweden(Question question) {
    return question.form().answer().contains("Suède");
  }

  private Question typed(int position, String answer) {
    return question(position, new Form.ShortAnswer("Qui préside " + position, answer, List.of()));
  }

  private Question question(int position, Form form) {
    var paragraph = document.paragraphAt(position);
    return Samples.question(
        form.stem(), form, document, paragraph, paragraph.sentences().getFirst());
  }
}
