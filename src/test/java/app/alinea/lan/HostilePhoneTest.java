package app.alinea.lan;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.NamePolicy;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostilePhoneTest {
  @TempDir private Path folder;
  private ServedClass served;
  private Phone phone;

  @BeforeEach
  void open() {
    served = new ServedClass(folder, HostilePhoneTest::withChosenNames);
    phone = new Phone(served.server.url());
  }

  @AfterEach
  void close() {
    phone.close();
    served.close();
  }

  private static ClassPlan withChosenNames(ClassPlan plan) {
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
        plan.pace(),
        NamePolicy.CHOSEN,
        plan.seed());
  }

  @Test
  void thePageIsSmallWholeAndGuarded() {
    var page = phone.get("/");

    assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
    assertThat(page.body())
        .doesNotContain("src=", "href=\"h", "url(", "@import", "cookie", "localStorage");
    var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'sha256-", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().map())
        .containsKeys("x-content-type-options", "referrer-policy", "cache-control")
        .doesNotContainKeys("set-cookie", "server");
    assertThat(served.server.visits()).isEqualTo(1);
  }

  @Test
  void noRequestReachesAFileOrAnythingElse() {
    for (var path :
        new String[] {
          "/index.html",
          "/phone.js",
          "/..%2f..%2fetc%2fpasswd",
          "/%2e%2e/alinea.db",
          "//etc/passwd",
          "/join",
          "/answer",
          "/alinea.db",
          "/META-INF/MANIFEST.MF"
        }) {
      var answer = phone.get(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(answer.body()).as(path).hasSizeLessThan(20);
      guarded(answer);
    }
    assertThat(phone.post("/", "application/json", "{}").statusCode()).isEqualTo(404);
  }

  private static void guarded(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
  }

  @Test
  void bodiesThatAreTooLargeOrNoJsonAreRefused() {
    var join = "{\"code\":\"%s\"}".formatted(served.code());

    assertThat(phone.post("/join", "text/plain", join).statusCode()).isEqualTo(400);
    assertThat(phone.post("/join", "application/x-www-form-urlencoded", join).statusCode())
        .isEqualTo(400);
    assertThat(phone.post("/join", "application/json", "x".repeat(10_000)).statusCode())
        .isEqualTo(400);
    for (var body : new String[] {"", "[]", "null", "{", "[".repeat(2_000), "{\"code\":[1]}"}) {
      assertThat(phone.post("/join", "application/json", body).statusCode()).isIn(200, 400);
      assertThat(phone.post("/answer", "application/json", body).statusCode()).isIn(200, 400);
    }
    assertThat(served.live.now().participants()).isEmpty();
    assertThat(phone.post("/join", "application/json; charset=utf-8", join).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aBodyLeftUnreadEndsItsConnection() {
    var unread = phone.post("/join", "text/plain", "x".repeat(2_000));
    var tooLarge = phone.post("/join", "application/json", "x".repeat(10_000));

    assertThat(unread.headers().firstValue("Connection")).contains("close");
    assertThat(tooLarge.headers().firstValue("Connection")).contains("close");
  }

  @Test
  void headersThatAreTooLargeAreRefusedInOneWord() {
    var request =
        HttpRequest.newBuilder(URI.create(served.server.url() + "/"))
            .header("X-Name", "<script>".repeat(1_000));

    var answer = phone.send(request);

    assertThat(answer.statusCode()).isEqualTo(431);
    assertThat(answer.body()).doesNotContain("script").hasSizeLessThan(20);
  }

  @Test
  void namesAreCleanedLimitedAndSetApart() {
    assertThat(outcome("x".repeat(1_000))).isEqualTo("name-refused");
    assertThat(phone.post("/join", "application/json", "x".repeat(5_000)).statusCode())
        .isEqualTo(400);
    assertThat(phone.tryToJoin(served.code(), "<b>Ada</b>").get("name").getAsString())
        .isEqualTo("<b>Ada</b>");
    assertThat(phone.tryToJoin(served.code(), "<b>Ada</b>").get("name").getAsString())
        .isEqualTo("<b>Ada</b> 2");
    assertThat(phone.tryToJoin(served.code(), "\u202Eevil\u200B\n").get("name").getAsString())
        .isEqualTo("evil");
  }

  private String outcome(String name) {
    return phone.tryToJoin(served.code(), name).get("outcome").getAsString();
  }

  @Test
  void whoTriesCodesIsStoppedSoonAndNobodyElse() {
    int refused = 0;
    for (int attempt = 0; attempt < 60; attempt++) {
      var body = "{\"code\":\"%d\"}".formatted(100_000 + attempt);
      refused += phone.post("/join", "application/json", body).statusCode() == 429 ? 1 : 0;
    }

    assertThat(refused).isBetween(8, 12);
    try (var other = new Phone(served.server.url())) {
      assertThat(other.tryToJoin(served.code(), "").get("outcome").getAsString())
          .isEqualTo("joined");
    }
  }

  @Test
  void answersThatDoNotFitAreMalformed() {
    phone.join(served.code());
    served.live.next().join();
    served.live.next().join();
    for (var answer :
        new String[] {
          "\"round\":0",
          "\"round\":0,\"chosen\":7",
          "\"round\":0,\"chosen\":-1",
          "\"round\":0,\"chosen\":\"1\"",
          "\"round\":0,\"chosen\":1e9",
          "\"round\":0,\"order\":[0,1]",
          "\"round\":99999999999,\"chosen\":1",
          "\"round\":{},\"chosen\":1"
        }) {
      var body = "{\"token\":\"%s\",%s}".formatted(phone.token(), answer);
      assertThat(phone.post("/answer", "application/json", body).body())
          .as(answer)
          .isEqualTo("{\"outcome\":\"MALFORMED\"}");
    }
  }

  @Test
  void aFloodFromOneDeviceDoesNotStopAnother() throws Exception {
    var over = new AtomicBoolean();
    try (var other = new Phone(served.server.url(), InetAddress.getByName("127.0.0.2"));
        var flooder = new Phone(served.server.url(), InetAddress.getByName("127.0.0.3"));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int thread = 0; thread < 8; thread++) {
        threads.execute(() -> flood(flooder, over));
      }
      other.join(served.code());
      served.live.next().join();
      served.live.next().join();
      other.sees("answering");

      assertThat(other.chooses(0, 1)).isEqualTo("STORED");
      over.set(true);
    }
  }

  private static void flood(Phone flooder, AtomicBoolean over) {
    while (!over.get()) {
      assertThat(flooder.get("/none").statusCode()).isIn(404, 429);
    }
  }
}
