package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcronymShareTest {
  private final Document document = Samples.register("d", 20);

  @Test
  void keepsOneQuestionOnAcronymsForSixOthers() {
    var questions = new ArrayList<Question>();
    for (var i = 0; i < 18; i++) {
      questions.add(other("o" + i, i));
    }
    for (var i = 0; i < 10; i++) {
      questions.add(card("a" + i, i));
    }

    assertEquals(21, AcronymShare.limited(questions).size());
  }

  @Test
  void keepsTwoInAParagraphAndChoicesBeforeCards() {
    var choice = choice("c", 0);
    var questions =
        new ArrayList<Question>(List.of(card("a", 0), card("b", 0), card("e", 0), choice));
    for (var i = 0; i < 10; i++) {
      questions.add(other("o" + i, i));
    }

    var kept = AcronymShare.limited(questions);

    assertEquals(12, kept.size());
    assertTrue(kept.contains(choice));
  }

  @Test
  void asksForEachAcronymOnceBeforeOneIsAskedAgain() {
    var again = card("c", 1);
    var questions =
        new ArrayList<Question>(List.of(choice("c", 0), choice("d", 2), again, card("e", 3)));
    for (var i = 0; i < 10; i++) {
      questions.add(other("o" + i, i));
    }

    var kept = AcronymShare.limited(questions);

    assertEquals(13, kept.size());
    assertTrue(kept.stream().noneMatch(again::equals));
  }

  private Question other(String id, int position) {
    return question(id, position, "GoalOfThing", new Form.Flashcard("Quoi " + id, "Ceci"));
  }

  private Question card(String id, int position) {
    return question(id, position, "AcronymExpansion", new Form.Flashcard("Sigle " + id, "Ceci"));
  }

  private Question choice(String id, int position) {
    var options = List.of(new Form.Option("a", ""), new Form.Option("b", ""));
    return question(
        id, position, "AcronymExpansion", new Form.MultipleChoice("Sigle " + id, options, 0));
  }

  private Question question(String id, int position, String rule, Form form) {
    var paragraph = document.paragraphAt(position);
    var made = Samples.question(id, form, document, paragraph, paragraph.sentences().getFirst());
    return new Question(
        made.id(),
        form,
        made.anchor(),
        made.topics(),
        made.difficulty(),
        made.explanation(),
        new Provenance(rule, id, "a sample", 1),
        made.flags(),
        made.status(),
        made.edited());
  }
}
