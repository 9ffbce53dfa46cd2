package app.alinea.cli;

import app.alinea.core.classroom.ClassEvent;
import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.classroom.ClassServer;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.LiveClass;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts a class on the network: where the command says, otherwise where its phones look for it,
/// otherwise on the likeliest address.
final class ClassPlace {
  private final CommandContext context;
  private final ClassNetwork network;
  private final Optional<String> wantedIp;
  private final Optional<Integer> wantedPort;

  ClassPlace(
      CommandContext context,
      ClassNetwork network,
      Optional<String> wantedIp,
      Optional<Integer> wantedPort) {
    this.context = context;
    this.network = network;
    this.wantedIp = wantedIp;
    this.wantedPort = wantedPort;
  }

  /// @param last where the class was found before it was cut off
  ClassServer serve(LiveClass live, Optional<ClassEvent.Served> last) {
    var texts = context.texts();
    int port =
        wantedPort.orElseGet(
            () -> last.map(ClassEvent.Served::port).orElse(ClassNetwork.STANDARD_PORT));
    return switch (network.serve(live, address(last), port)) {
      case ClassNetwork.Opening.Serving(var server) -> server;
      case ClassNetwork.Opening.PortTaken(int taken) ->
          throw CommandFailure.of(texts.say("cli.class.port-taken", Integer.toString(taken)));
      case ClassNetwork.Opening.AddressGone(var ip) ->
          throw CommandFailure.of(texts.say("cli.class.address-gone", ip, ips()));
      case ClassNetwork.Opening.Refused(int refused, var reason) ->
          throw CommandFailure.of(
              texts.say("cli.class.refused", Integer.toString(refused), reason));
    };
  }

  private HostAddress address(Optional<ClassEvent.Served> last) {
    if (wantedIp.isPresent()) {
      var ip = wantedIp.get();
      return find(ip)
          .orElseThrow(
              () -> CommandFailure.of(context.texts().say("cli.class.address-gone", ip, ips())));
    }
    return last.flatMap(before -> find(before.ip())).orElseGet(this::likeliest);
  }

  private Optional<HostAddress> find(String ip) {
    return network.addresses().stream().filter(one -> one.ip().equals(ip)).findFirst();
  }

  private HostAddress likeliest() {
    var all = network.addresses();
    if (all.getFirst().kind() == HostAddress.Kind.THIS_MACHINE) {
      context.console().tell("cli.class.no-network");
    } else if (all.size() > 2) {
      context.console().tell("cli.class.addresses", ips());
    }
    return all.getFirst();
  }

  private String ips() {
    return network.addresses().stream()
        .map(one -> one.ip() + " (" + one.network() + ")")
        .collect(Collectors.joining(", "));
  }
}
