package app.alinea.lan;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.classroom.ClassEvent;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.ClassQuestion;
import app.alinea.core.classroom.ClassSession;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ClassroomId;
import app.alinea.core.classroom.JoinCode;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.StoredEvent;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.quiz.Marking;
import app.alinea.core.quiz.Response;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Answers in places on the screen, as phones give them, against what the question stores.
final class PhoneAnswerTest {
  private static final Instant NOW = Instant.parse("2031-05-04T08:00:00Z");
  private static final ParticipantId ADA = new ParticipantId(1);
  private static final Form.Ordering ORDERING =
      new Form.Ordering("Dans l’ordre ?", List.of("un", "deux", "trois", "quatre"));
  private static final Form.Matching MATCHING =
      new Form.Matching(
          "Qui va avec qui ?",
          List.of(new Form.Pair("a", "A"), new Form.Pair("b", "B"), new Form.Pair("c", "C")));

  private static Classroom answering(Form form) {
    var span = new TextSpan(0, 10);
    var anchor =
        new SourceAnchor(
            new DocumentId("port"), 0, 0, span, new TextSpan(2, 4), "La phrase.", "", "");
    var question =
        new ClassQuestion(new QuestionId("q"), form, anchor, "1", List.of(), "La phrase.");
    var session =
        new ClassSession(
            new ClassroomId(1),
            new JoinCode("123456"),
            ClassPlan.standard(new DocumentId("port"), Language.FRENCH, 7),
            "Le port",
            List.of(question),
            NOW);
    var log =
        Stream.<ClassEvent>of(
                new ClassEvent.Joined(ADA, "Ada", "", "0a"),
                new ClassEvent.QuestionShown(0, NOW),
                new ClassEvent.AnsweringBegan(0, NOW.plusSeconds(30)))
            .map(event -> new StoredEvent(NOW, event))
            .toList();
    return Classroom.of(session, log);
  }

  /// What the phone shows, in its order.
  private static List<String> shown(Classroom classroom) {
    var state =
        com.google.gson.JsonParser.parseString(PhoneView.of(classroom, false).of(ADA, NOW))
            .getAsJsonObject();
    var options = state.getAsJsonObject("question").getAsJsonArray("options");
    return IntStream.range(0, options.size())
        .mapToObj(at -> options.get(at).getAsString())
        .toList();
  }

  private static JsonObject places(String name, List<String> wanted, List<String> shown) {
    var places = new JsonArray();
    wanted.forEach(text -> places.add(shown.indexOf(text)));
    var json = new JsonObject();
    json.add(name, places);
    return json;
  }

  @Test
  void itemsPutInTheirOrderAreRightAndAreShownAgainAsThePhonePutThem() {
    var classroom = answering(ORDERING);
    var shown = shown(classroom);
    var given = places("order", ORDERING.items(), shown);

    var response = PhoneAnswer.of(given, classroom, ADA, 0).orElseThrow();

    assertThat(shown).isNotEqualTo(ORDERING.items()).containsAll(ORDERING.items());
    assertThat(response).isEqualTo(new Response.Ordered(List.of(0, 1, 2, 3)));
    assertThat(new Marking().isCorrect(ORDERING, response)).isTrue();
    assertThat(PhoneAnswer.shown(response, classroom.optionOrder(ADA, 0))).isEqualTo(given);
  }

  @Test
  void pairsAreTranslatedBothWays() {
    var classroom = answering(MATCHING);
    var shown = shown(classroom);
    var given = places("pairs", List.of("A", "B", "C"), shown);

    var response = PhoneAnswer.of(given, classroom, ADA, 0).orElseThrow();

    assertThat(response).isEqualTo(new Response.Matched(List.of(0, 1, 2)));
    assertThat(PhoneAnswer.shown(response, classroom.optionOrder(ADA, 0))).isEqualTo(given);
    assertThat(PhoneAnswer.of(places("pairs", List.of("A", "Z"), shown), classroom, ADA, 0))
        .isEmpty();
  }
}
