package app.alinea.core.classroom;

import static app.alinea.core.classroom.RoamingMachine.HOTSPOT;
import static app.alinea.core.classroom.RoamingMachine.SELF;
import static app.alinea.core.classroom.RoamingMachine.WIFI;
import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.classroom.ClassNetwork.Opening;
import app.alinea.core.classroom.ClassSite.Link;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class ClassSiteTest {
  private final HeldClass held = new HeldClass(3);
  private final RoamingMachine machine = new RoamingMachine();
  private final RoamingMachine.Served first = machine.open(WIFI, 8_080);
  private final ClassSite site = new ClassSite(held.live, machine, first);
  private final ArrayList<Link> told = new ArrayList<>();

  private void lookTwice() {
    site.look();
    site.look();
  }

  @Test
  void anAddressThatIsMissingOnceOnlyIsKept() {
    machine.has(HOTSPOT, SELF);
    site.look();
    machine.has(WIFI, SELF);
    lookTwice();

    assertThat(site.server()).isSameAs(first);
    assertThat(first.closed).isFalse();
  }

  @Test
  void movesToAnotherAddressOfTheMachineAndStopsTheClock() {
    var ada = held.joined();
    held.ask();
    site.listen(place -> told.add(place.link()));
    site.offerDeck(new byte[] {1});
    machine.has(HOTSPOT, SELF);
    held.live.disconnected(ada);
    lookTwice();

    assertThat(site.server().url()).isEqualTo("http://10.42.0.1:8080");
    assertThat(first.closed).isTrue();
    assertThat(machine.served.getLast().decks).isEqualTo(1);
    assertThat(held.now().state()).isInstanceOf(RoundState.Paused.class);
    assertThat(told).endsWith(new Link.Moved("192.168.1.20"));

    held.live.connected(ada);
    site.look();

    assertThat(site.place().link()).isEqualTo(new Link.Steady());
  }

  @Test
  void withoutAnyNetworkItWaitsUntilThereIsOne() {
    held.joined();
    held.ask();
    machine.has(SELF);
    lookTwice();

    assertThat(site.place().link()).isEqualTo(new Link.Cut());
    assertThat(held.now().state()).isInstanceOf(RoundState.Paused.class);
    assertThat(first.closed).isFalse();

    machine.has(WIFI, SELF);
    site.look();

    assertThat(site.place().link()).isEqualTo(new Link.Steady());
    assertThat(site.server()).isSameAs(first);
  }

  @Test
  void theHostMovesItByHandAndTheOtherAddressesAreNamed() {
    machine.has(WIFI, HOTSPOT, SELF);
    site.look();
    assertThat(site.place().others()).containsExactly(HOTSPOT, SELF);
    machine.takePort(8_080);

    assertThat(site.moveTo(HOTSPOT)).isInstanceOf(Opening.Serving.class);

    assertThat(site.server().port()).isEqualTo(40_000);
    assertThat(site.place().link()).as("nobody has to find it again").isEqualTo(new Link.Steady());
    assertThat(site.place().others()).containsExactly(WIFI, SELF);
  }

  @Test
  void anAddressThatIsGoneLeavesTheClassWhereItWas() {
    assertThat(site.moveTo(HOTSPOT)).isEqualTo(new Opening.AddressGone("10.42.0.1"));

    assertThat(site.server()).isSameAs(first);
    assertThat(first.closed).isFalse();
  }

  @Test
  void tellsHowFarPhonesHaveCome() {
    assertThat(site.reach()).isEqualTo(Reach.WAITING);
    held.clock.pass(Reach.PATIENCE);
    assertThat(site.reach()).isEqualTo(Reach.NOBODY_COMES);
    first.visits++;
    assertThat(site.reach()).isEqualTo(Reach.OPENED);
    var ada = held.joined();
    assertThat(site.reach()).isEqualTo(Reach.CONNECTED);
    held.live.tryOut().join();
    held.live.answerTrial(ada, 0).join();
    assertThat(site.reach()).isEqualTo(Reach.HEARD);

    var alone = new ClassSite(new HeldClass(1).live, machine, machine.open(SELF, 1));
    assertThat(alone.reach()).isEqualTo(Reach.THIS_MACHINE);
  }

  @Test
  void looksNoMoreOnceItIsClosed() {
    site.close();
    machine.has(HOTSPOT);
    lookTwice();

    assertThat(machine.served).hasSize(1);
  }
}
