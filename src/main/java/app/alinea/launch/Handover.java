package app.alinea.launch;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Leaves what this start was asked for to the copy of the program that has the store open.
///
/// @param patience how long an open copy may take to answer; one that hangs never does
public record Handover(Path folder, List<Path> files, Duration patience) {
  public Handover {
    files = List.copyOf(files);
  }

  /// What came of it.
  public enum Outcome {
    /// The other copy has it; this one has nothing left to do.
    TAKEN,
    /// No other copy listens.
    NOBODY,
    /// Another copy is there and says nothing.
    NO_ANSWER
  }

  public Outcome attempt() {
    var address = StartMessage.address(folder).filter(StartMessage::isThere);
    if (address.isEmpty()) {
      return Outcome.NOBODY;
    }
    var outcome = new CompletableFuture<Outcome>();
    Thread.startVirtualThread(() -> outcome.complete(talk(address.get())));
    try {
      return outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return Outcome.NO_ANSWER;
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a talk never throws", failure);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Outcome.NO_ANSWER;
    }
  }

  private Outcome talk(UnixDomainSocketAddress address) {
    SocketChannel first;
    try {
      first = SocketChannel.open(address);
    } catch (IOException | UnsupportedOperationException nobody) {
      return Outcome.NOBODY;
    }
    try (first) {
      new StartMessage(files).write(new DataOutputStream(Channels.newOutputStream(first)));
      return Channels.newInputStream(first).read() == StartMessage.TAKEN
          ? Outcome.TAKEN
          : Outcome.NOBODY;
    } catch (IOException gone) {
      return Outcome.NOBODY;
    }
  }
}
