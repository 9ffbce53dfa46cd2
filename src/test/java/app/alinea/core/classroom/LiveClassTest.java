package app.alinea.core.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alinea.core.quiz.Response;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LiveClassTest {
  @Test
  void aClassGoesFromTheLobbyToItsEndByOneKey() {
    var held = new HeldClass(2);
    var ada = held.joined();

    held.live.next().join();
    assertThat(held.now().state())
        .isEqualTo(new RoundState.Reading(0, HeldClass.START.plusSeconds(5)));
    held.pass(Duration.ofSeconds(5));
    assertThat(held.now().state())
        .isEqualTo(
            new RoundState.Answering(
                0, HeldClass.START.plusSeconds(5), HeldClass.START.plusSeconds(35)));
    assertThat(held.right(ada, 0)).isEqualTo(AnswerOutcome.STORED);
    held.live.tick();
    assertThat(held.now().state()).isEqualTo(new RoundState.Revealed(0));
    held.live.next().join();
    assertThat(held.now().state()).isEqualTo(new RoundState.Standings(0));
    held.ask();
    held.pass(Duration.ofSeconds(31));
    assertThat(held.now().state()).isEqualTo(new RoundState.Revealed(1));
    held.live.next().join();

    assertThat(held.now().state()).isEqualTo(new RoundState.Finished());
    assertThat(held.now().standings().of(ada).orElseThrow())
        .extracting(
            Standings.Line::rank,
            Standings.Line::correct,
            Standings.Line::wrong,
            Standings.Line::missed)
        .containsExactly(1, 1, 0, 1);
  }

  @Test
  void theTestQuestionShowsWhoIsHeardAndCountsForNobody() {
    var held = new HeldClass(1);
    var ada = held.joined();
    var bob = held.joined();
    assertThat(held.live.answerTrial(ada, 0).join()).isEqualTo(AnswerOutcome.TOO_LATE);
    held.live.tryOut().join();

    assertThat(held.live.answerTrial(ada, 1).join()).isEqualTo(AnswerOutcome.STORED);
    assertThat(held.live.answerTrial(ada, 0).join()).isEqualTo(AnswerOutcome.STORED);
    assertThat(held.live.answerTrial(bob, 2).join()).isEqualTo(AnswerOutcome.MALFORMED);
    assertThat(held.right(bob, 0)).isEqualTo(AnswerOutcome.NOT_NOW);

    assertThat(held.now().trial()).containsExactlyEntriesOf(java.util.Map.of(ada, 0));
    held.live.endTrial().join();
    assertThat(held.now().state()).isEqualTo(new RoundState.Lobby());
    held.ask();
    assertThat(held.live.tryOut().join()).as("no test once the class has begun").isFalse();
    assertThat(held.now().standings().lines()).allMatch(line -> line.points() == 0);
  }

  @Test
  void theClassBeginsOutOfTheTestQuestion() {
    var held = new HeldClass(1);
    held.live.tryOut().join();

    held.live.next().join();

    assertThat(held.now().state()).isInstanceOf(RoundState.Reading.class);
  }

  @Test
  void anAnswerSentTwiceCountsOnceAndTheFirstStands() {
    var held = new HeldClass(1);
    var ada = held.joined();
    held.joined();
    held.ask();

    assertThat(held.right(ada, 0)).isEqualTo(AnswerOutcome.STORED);
    assertThat(held.wrong(ada, 0)).isEqualTo(AnswerOutcome.ALREADY_STORED);

    assertThat(held.now().choices(0)).containsExactlyEntriesOf(java.util.Map.of(1, 1));
    assertThat(held.now().unanswered()).hasSize(1);
  }

  @Test
  void answersAreTakenOnlyWhileTheirQuestionIsOpen() {
    var held = new HeldClass(2);
    var ada = held.joined();
    assertThat(held.right(ada, 0)).isEqualTo(AnswerOutcome.NOT_NOW);
    held.live.next().join();
    assertThat(held.right(ada, 0)).isEqualTo(AnswerOutcome.NOT_NOW);
    held.live.next().join();
    assertThat(held.right(ada, 1)).isEqualTo(AnswerOutcome.TOO_LATE);
    assertThat(held.right(ada, 7)).isEqualTo(AnswerOutcome.MALFORMED);
    for (var response :
        List.of(
            new Response.Chosen(4),
            new Response.Chosen(-1),
            new Response.Typed("le quai"),
            new Response.Ordered(List.of(0, 1)))) {
      assertThat(held.live.answer(ada, 0, response).join()).isEqualTo(AnswerOutcome.MALFORMED);
    }
    held.clock.pass(Duration.ofSeconds(31));

    assertThat(held.right(ada, 0)).isEqualTo(AnswerOutcome.TOO_LATE);
  }

  @Test
  void aPauseTakesNobodysTime() {
    var held = new HeldClass(1);
    var ada = held.joined();
    held.joined();
    held.ask();
    held.clock.pass(Duration.ofSeconds(10));
    held.live.pause().join();
    held.pass(Duration.ofMinutes(5));
    assertThat(held.right(ada, 0)).isEqualTo(AnswerOutcome.NOT_NOW);
    held.live.resume().join();
    held.clock.pass(Duration.ofSeconds(2));

    assertThat(held.right(ada, 0)).isEqualTo(AnswerOutcome.STORED);
    assertThat(held.now().answersThatCount(0))
        .extracting(GivenAnswer::time)
        .containsExactly(Duration.ofSeconds(12));
  }

  @Test
  void moreTimeAndExtraTimeMoveTheEnd() {
    var held = new HeldClass(1);
    var ada = held.joined();
    var bob = held.joined();
    held.live.grantExtraTime(ada, 1.5).join();
    held.ask();
    held.live.addTime(Duration.ofSeconds(10)).join();
    held.pass(Duration.ofSeconds(41));
    assertThat(held.wrong(bob, 0)).isEqualTo(AnswerOutcome.TOO_LATE);
    held.pass(Duration.ofSeconds(18));
    assertThat(held.now().state()).isInstanceOf(RoundState.Answering.class);
    assertThat(held.right(ada, 0)).isEqualTo(AnswerOutcome.STORED);
    held.pass(Duration.ofSeconds(2));

    assertThat(held.now().state()).isEqualTo(new RoundState.Revealed(0));
  }

  @Test
  void aQuestionPassedOverCountsForNobody() {
    var held = new HeldClass(2);
    var ada = held.joined();
    held.ask();
    held.right(ada, 0);
    held.live.skip().join();

    assertThat(held.now().state()).isInstanceOf(RoundState.Reading.class);
    assertThat(held.now().standings().of(ada).orElseThrow().points()).isZero();
    assertThat(ItemAnalysis.of(held.now()).items()).isEmpty();
  }

  @Test
  void whoComesLateCountsFromThenOn() {
    var held = new HeldClass(2);
    held.joined();
    held.ask();
    var late = held.joined();
    held.live.next().join();
    var later = held.joined();
    held.ask();
    held.right(late, 1);
    held.live.next().join();

    assertThat(held.now().standings().of(late).orElseThrow().asked()).isEqualTo(1);
    assertThat(held.now().standings().of(later).orElseThrow().missed()).isEqualTo(1);
    assertThat(ItemAnalysis.of(held.now()).items().getFirst().asked()).isEqualTo(1);
  }

  @Test
  void aKilledHostResumesWithEveryStoredAnswerAndAPausedClock() {
    var held = new HeldClass(2);
    var ada = held.join();
    held.joined();
    held.ask();
    held.clock.pass(Duration.ofSeconds(10));
    held.right(ada.participant().id(), 0);
    var before = held.now();
    held.clock.pass(Duration.ofMinutes(20));
    held.restart();

    assertThat(held.now().rounds()).isEqualTo(before.rounds());
    assertThat(held.now().state()).isInstanceOf(RoundState.Paused.class);
    assertThat(held.live.behind(ada.token().value())).contains(ada.participant().id());
    held.live.resume().join();
    assertThat(held.now().state())
        .isEqualTo(
            new RoundState.Answering(
                0, held.clock.instant().minusSeconds(10), held.clock.instant().plusSeconds(20)));
  }

  @Test
  void aLockedClassAWrongCodeAndABadNameLetNobodyIn() {
    var held = new HeldClass(1, Plans::withChosenNames);

    assertThat(held.live.join("654321", "").join()).isEqualTo(new JoinOutcome.WrongCode());
    assertThat(held.live.join("123456", "x".repeat(5_000)).join())
        .isEqualTo(new JoinOutcome.NameRefused());
    assertThat(held.join("Ada").participant().name()).isEqualTo("Ada");
    assertThat(held.join(" A\u202Eda\u0000 ").participant().name()).isEqualTo("A da");
    assertThat(held.join("Ada").participant().name()).isEqualTo("Ada 2");
    held.live.lock().join();
    assertThat(held.live.join("123456", "").join()).isEqualTo(new JoinOutcome.Locked());
  }

  @Test
  void whoIsPutOutHasNoTokenAndNoResults() {
    var held = new HeldClass(1);
    var ada = held.join();
    held.ask();
    held.right(ada.participant().id(), 0);
    held.live.remove(ada.participant().id()).join();
    held.live.next().join();

    assertThat(held.live.behind(ada.token().value())).isEmpty();
    assertThat(held.now().standings().lines()).isEmpty();
    assertThat(held.now().choices(0)).isEmpty();
  }

  @Test
  void invitedNamesAreInventedAndDiffer() {
    var held = new HeldClass(1);
    var names =
        java.util.stream.IntStream.range(0, 200)
            .mapToObj(_ -> held.join("typed").participant().name())
            .toList();

    assertThat(names)
        .doesNotHaveDuplicates()
        .doesNotContain("typed")
        .allMatch(n -> n.contains(" "));
  }

  @Test
  void commandsThatWaitTogetherAreStoredTogether() {
    var tasks = new ArrayDeque<Runnable>();
    var held = new HeldClass(1, plan -> plan, tasks::add);
    var joins = List.of(held.live.join("123456", ""), held.live.join("123456", ""));
    assertThat(joins).noneMatch(java.util.concurrent.CompletableFuture::isDone);

    tasks.remove().run();

    assertThat(tasks).isEmpty();
    assertThat(joins).allMatch(java.util.concurrent.CompletableFuture::isDone);
    assertThat(held.store.commits()).isEqualTo(1);
  }

  @Test
  void whatCannotBeStoredIsNotAcknowledgedAndDoesNotHappen() {
    var held = new HeldClass(1);
    var ada = held.joined();
    held.ask();
    held.store.breakDown();

    assertThatThrownBy(() -> held.right(ada, 0)).hasMessageContaining("disk full");

    assertThat(held.now().unanswered()).hasSize(1);
  }

  @Test
  void homeworkIsDoneAtOnesOwnPaceUntilItsDeadline() {
    var held = new HeldClass(3, plan -> Plans.homework(plan, HeldClass.START.plusSeconds(3600)));
    var ada = held.joined();
    held.live.next().join();
    var bob = held.joined();
    int first = held.now().nextInHomework(ada).orElseThrow();
    assertThat(held.right(ada, first)).isEqualTo(AnswerOutcome.STORED);
    assertThat(held.now().nextInHomework(ada))
        .isPresent()
        .isNotEqualTo(java.util.Optional.of(first));
    assertThat(held.right(bob, 0)).isEqualTo(AnswerOutcome.STORED);
    held.pass(Duration.ofHours(2));

    assertThat(held.now().isFinished()).isTrue();
    assertThat(held.right(bob, 1)).isEqualTo(AnswerOutcome.TOO_LATE);
    assertThat(held.now().standings().of(ada).orElseThrow().points()).isEqualTo(PointRule.RIGHT);
    assertThat(held.now().standings().of(bob).orElseThrow().missed()).isEqualTo(2);
  }

  @Test
  void teamsAreBalancedAndCountByTheirMean() {
    var held = new HeldClass(1, plan -> Plans.teams(plan, List.of("Rouge", "Bleu")));
    var ada = held.joined();
    var bob = held.joined();
    held.joined();
    held.ask();
    held.right(ada, 0);
    held.wrong(bob, 0);
    held.live.next().join();

    var teams = held.now().standings().teams();
    assertThat(teams).extracting(Standings.TeamLine::team).containsExactly("Rouge", "Bleu");
    assertThat(teams).extracting(Standings.TeamLine::members).containsExactly(2, 1);
    assertThat(teams.getFirst().points())
        .isEqualTo(held.now().standings().of(ada).orElseThrow().points() / 2.0);
  }

  @Test
  void aPhoneWithTwoConnectionsIsThereUntilBothAreGone() {
    var held = new HeldClass(1);
    var ada = held.joined();
    held.live.connected(ada);
    held.live.disconnected(ada);
    assertThat(held.live.connected()).isEqualTo(Set.of(ada));
    held.live.disconnected(ada);
    assertThat(held.live.connected()).isEmpty();
  }

  @Test
  void aPhoneThatChangesItsConnectionIsWaitedFor() {
    var held = new HeldClass(1);
    var ada = held.joined();
    var bob = held.joined();
    held.ask();
    held.right(ada, 0);
    held.live.disconnected(bob);
    held.pass(Duration.ofSeconds(9));
    assertThat(held.now().state()).isInstanceOf(RoundState.Answering.class);
    held.pass(Duration.ofSeconds(2));
    assertThat(held.now().state()).isEqualTo(new RoundState.Revealed(0));
  }

  @Test
  void allPhonesLeavingDoesNotEndAQuestionBeforeItsTime() {
    var held = new HeldClass(1);
    var ada = held.joined();
    held.ask();
    held.live.disconnected(ada);
    held.pass(Duration.ofSeconds(20));
    assertThat(held.now().state()).isInstanceOf(RoundState.Answering.class);
    held.pass(Duration.ofSeconds(11));
    assertThat(held.now().state()).isEqualTo(new RoundState.Revealed(0));
  }
}
