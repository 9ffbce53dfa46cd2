package app.alinea.launch;

import app.alinea.core.service.LaterStart;
import app.alinea.core.service.LaterStarts;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Hears of later starts on a socket beside the store. Safe for any thread.
///
/// Hang it up only while the store is open: whoever holds the store's lock is the one copy that may
/// answer, so that a socket left by a crash can be replaced without asking.
public final class Doorbell implements LaterStarts, AutoCloseable {
  private final Path folder;
  private final CompletableFuture<Consumer<LaterStart>> window = new CompletableFuture<>();
  private Optional<ServerSocketChannel> server = Optional.empty();

  /// @param folder the store's
  public Doorbell(Path folder) {
    this.folder = folder;
  }

  /// Where no socket can be made the program works as well: a later start is then told that the
  /// store is in use.
  public synchronized void hang() {
    if (server.isEmpty()) {
      server = StartMessage.address(folder).flatMap(Doorbell::bound);
      server.ifPresent(
          // On a thread of the system's: the machinery of virtual ones is not needed so early.
          open -> Thread.ofPlatform().daemon().name("later starts").start(() -> acceptAll(open)));
    }
  }

  private static Optional<ServerSocketChannel> bound(UnixDomainSocketAddress address) {
    try {
      Files.deleteIfExists(address.getPath());
      var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      channel.bind(address);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(
            address.getPath(), PosixFilePermissions.fromString("rw-------"));
      }
      return Optional.of(channel);
    } catch (IOException | UnsupportedOperationException impossible) {
      return Optional.empty();
    }
  }

  @Override
  public void listen(Consumer<LaterStart> consumer) {
    window.complete(consumer);
  }

  private void acceptAll(ServerSocketChannel open) {
    while (open.isOpen()) {
      try {
        var later = open.accept();
        Thread.ofVirtual().start(() -> hear(later));
      } catch (IOException closed) {
        return;
      }
    }
  }

  /// One that goes away in the middle, or sends something else, asked for nothing.
  private void hear(SocketChannel later) {
    try (later) {
      var message = StartMessage.read(new DataInputStream(Channels.newInputStream(later)));
      var taken = new CompletableFuture<Boolean>();
      window.join().accept(new LaterStart(message.files(), () -> taken.complete(true)));
      var _ = taken.join();
      Channels.newOutputStream(later).write(StartMessage.TAKEN);
    } catch (IOException gone) {
      return;
    }
  }

  @Override
  public synchronized void close() {
    server.ifPresent(open -> {
      try {
        open.close();
        var address = StartMessage.address(folder);
        if (address.isPresent()) {
          Files.deleteIfExists(address.get().getPath());
        }
      } catch (IOException left) {
        // The next copy replaces it.
        return;
      }
    });
    server = Optional.empty();
  }
}
