package app.alinea.lan;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.classroom.ClassNetwork.Opening;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.Pace;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassServerTest {
  @TempDir private Path folder;
  private ServedClass served;

  @BeforeEach
  void open() {
    served = new ServedClass(folder);
  }

  @AfterEach
  void close() {
    served.close();
  }

  private void ask() {
    served.live.next().join();
    served.live.next().join();
  }

  @Test
  void aPhoneJoinsAnswersAndSeesItsResultWithTheSource() {
    try (var ada = served.joined();
        var bob = served.joined()) {
      assertThat(ada.sees("lobby").get("name").getAsString()).contains(" ");
      ask();
      var question = ada.sees("answering").getAsJsonObject("question");
      int key = placeOf("peu", question);
      assertThat(ada.chooses(0, key)).isEqualTo("STORED");
      assertThat(ada.chooses(0, key)).isEqualTo("ALREADY_STORED");
      assertThat(
              ada.sees(state -> state.has("mine")).getAsJsonObject("mine").get("chosen").getAsInt())
          .isEqualTo(key);
      served.live.next().join();
      var result = ada.sees("revealed").getAsJsonObject("result");
      assertThat(result.get("correct").getAsBoolean()).isTrue();
      assertThat(result.get("key").getAsInt()).isEqualTo(key);
      assertThat(result.getAsJsonArray("source")).hasSize(3);
      assertThat(bob.sees("revealed").getAsJsonObject("result").has("correct")).isFalse();
    }
  }

  @Test
  void aPhoneAnswersTheTestQuestionBeforeTheClassBegins() {
    try (var ada = served.joined()) {
      served.live.tryOut().join();
      ada.sees("trial");

      assertThat(ada.tries(0)).isEqualTo("STORED");

      assertThat(ada.sees(state -> state.has("trial")).get("trial").getAsInt()).isZero();
      assertThat(served.live.now().trial()).hasSize(1);
    }
  }

  private static int placeOf(String text, JsonObject question) {
    var options = question.getAsJsonArray("options");
    for (int place = 0; place < options.size(); place++) {
      if (options.get(place).getAsString().equals(text)) {
        return place;
      }
    }
    throw new AssertionError(question);
  }

  @Test
  void noPhoneIsToldTheKeyOrTheOptionsBeforeTheirTime() {
    try (var ada = served.joined()) {
      served.live.next().join();
      assertThat(ada.sees("reading").toString()).doesNotContain("beaucoup");
      served.live.next().join();
      ada.sees("answering");
      ada.chooses(0, 1);
      ada.sees(state -> state.has("mine"));
      served.live.pause().join();
      ada.sees("paused");

      assertThat(String.join("\n", ada.heard()))
          .doesNotContain("\"key\"", "\"source\"", "\"correct\"");
    }
  }

  @Test
  void aTokenOpensItsPlaceAgainAfterARefreshAndAfterTheHostWasKilled() {
    try (var ada = served.joined()) {
      ask();
      ada.sees("answering");
      ada.chooses(0, 1);
      try (var again = Phone.withToken(served.server.url(), ada.token()).listen()) {
        assertThat(again.sees("answering").getAsJsonObject("mine").get("chosen").getAsInt())
            .isEqualTo(1);
      }
      served.comeBack();
      try (var back = Phone.withToken(served.server.url(), ada.token()).listen()) {
        back.sees("paused");
        served.live.next().join();
        assertThat(back.sees("answering").getAsJsonObject("mine").get("chosen").getAsInt())
            .isEqualTo(1);
        assertThat(back.chooses(0, 2)).isEqualTo("ALREADY_STORED");
      }
    }
  }

  @Test
  void nobodyAnswersWithoutATokenOfTheClass() {
    try (var ada = served.joined();
        var guess = Phone.withToken(served.server.url(), "A".repeat(27)).listen()) {
      ask();
      ada.sees("answering");

      guess.sees("stranger");
      assertThat(guess.chooses(0, 1)).isEqualTo("UNKNOWN");
      assertThat(served.live.now().unanswered()).hasSize(1);
    }
  }

  @Test
  void whoIsPutOutIsToldAndWhoComesToALockedClassIsNotLetIn() {
    try (var ada = served.joined();
        var late = new Phone(served.server.url())) {
      ada.sees("lobby");
      served.live.lock().join();
      assertThat(late.tryToJoin(served.code(), "").get("outcome").getAsString())
          .isEqualTo("locked");
      served.live.remove(served.live.now().present().getFirst().id()).join();
      ada.sees("stranger");
      assertThat(ada.chooses(0, 1)).isEqualTo("UNKNOWN");
    }
  }

  @Test
  void homeworkTellsNoKeyBeforeTheDeadlineAndAllOfThemAfterIt(@TempDir Path other) {
    var deadline = Instant.now().plusSeconds(3_600);
    try (var homework = new ServedClass(other, plan -> homework(plan, deadline));
        var ada = homework.joined()) {
      homework.live.next().join();
      for (int round = 0; round < 4; round++) {
        var question = ada.sees(state -> state.has("question") && !state.has("mine"));
        int asked = question.getAsJsonObject("question").get("round").getAsInt();
        assertThat(ada.chooses(asked, 0)).isEqualTo("STORED");
      }
      var done = ada.sees(state -> state.get("done").getAsInt() == 4);
      assertThat(done.has("score")).as("a second name would find the keys by it").isFalse();
      assertThat(String.join("\n", ada.heard()))
          .doesNotContain("\"key\"", "\"source\"", "\"correct\"", "points");
      assertThat(ada.get("/review?t=" + ada.token()).statusCode()).isEqualTo(404);

      homework.live.end().join();

      assertThat(ada.sees("finished").getAsJsonObject("score").get("asked").getAsInt())
          .isEqualTo(4);
      var review = ada.get("/review?t=" + ada.token()).body();
      assertThat(review.split("\"key\"", -1)).hasSize(5);
      assertThat(review).contains("\"mine\"", "\"correct\"", "\"source\"");
      assertThat(ada.get("/review?t=" + "A".repeat(27)).statusCode()).isEqualTo(404);
    }
  }

  private static ClassPlan homework(ClassPlan plan, Instant deadline) {
    return new ClassPlan(
        plan.document(),
        plan.language(),
        plan.topics(),
        plan.types(),
        plan.questions(),
        plan.answeringTime(),
        plan.readingTime(),
        plan.order(),
        plan.scoring(),
        plan.ranking(),
        plan.teams(),
        new Pace.Homework(deadline),
        plan.names(),
        plan.seed());
  }

  @Test
  void theServerKnowsWhichPhonesAreThere() {
    try (var ada = served.joined()) {
      ada.sees("lobby");
      assertThat(served.live.connected()).hasSize(1);
      assertThat(served.live.now().present()).hasSize(1);
    }
  }

  @Test
  void theDeckIsThereOnceItIsOffered() {
    try (var ada = served.joined()) {
      ada.sees("lobby");
      assertThat(ada.get("/deck").statusCode()).isEqualTo(404);

      served.server.offerDeck(new byte[] {65, 66});

      assertThat(ada.sees(state -> state.has("deck")).get("deck").getAsBoolean()).isTrue();
      assertThat(ada.get("/deck").body()).isEqualTo("AB");
    }
  }

  @Test
  void aClosedClassServesNothing() {
    try (var ada = served.joined()) {
      ada.sees("lobby");
      served.server.close();

      Assertions.assertThatThrownBy(() -> ada.get("/")).hasRootCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void aTakenPortAndAVanishedAddressAreNamed() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var network = new LanNetwork();

      assertThat(network.serve(served.live, ServedClass.HERE, other.getLocalPort()))
          .isEqualTo(new Opening.PortTaken(other.getLocalPort()));
      var gone = new HostAddress("192.0.2.7", "gone", HostAddress.Kind.LOCAL_NETWORK);
      assertThat(network.serve(served.live, gone, 0))
          .isEqualTo(new Opening.AddressGone("192.0.2.7"));
    }
  }

  @Test
  void thereIsAlwaysAnAddressAndItsQrCodeIsDrawn() {
    var network = new LanNetwork();

    assertThat(network.addresses()).isNotEmpty().doesNotHaveDuplicates();
    var code = network.qrCode(served.server.joinUrl());
    assertThat(code.size()).isBetween(21, 33);
    assertThat(code.isDark(0, 0) && code.isDark(6, 6) && !code.isDark(1, 1)).isTrue();
  }

  @Test
  void aStreamCutOffByThePhoneIsForgotten() throws IOException {
    try (var socket = new Socket("127.0.0.1", served.server.port())) {
      socket
          .getOutputStream()
          .write("GET /events?t=x HTTP/1.1\r\nHost: a\r\n\r\n".getBytes("UTF-8"));
      var answer = new byte[12];
      assertThat(socket.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
      assertThat(new String(answer, "UTF-8")).isEqualTo("HTTP/1.1 200");
    }
    assertThat(served.live.connected()).isEmpty();
  }
}
