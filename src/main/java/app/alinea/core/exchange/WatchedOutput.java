package app.alinea.core.exchange;

import app.alinea.core.task.Progress;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A file in the making that somebody may stop.
final class WatchedOutput extends FilterOutputStream {
  private static final int LOOK_EVERY = 16 * 1024;

  private final Progress progress;
  private int sinceLook;

  WatchedOutput(OutputStream out, Progress progress) {
    super(new BufferedOutputStream(out));
    this.progress = progress;
  }

  /// The task was cancelled.
  static final class Stopped extends IOException {}

  @Override
  public void write(int one) throws IOException {
    look(1);
    out.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    look(length);
    out.write(bytes, from, length);
  }

  private void look(int length) throws Stopped {
    sinceLook += length;
    if (sinceLook >= LOOK_EVERY) {
      sinceLook = 0;
      if (!progress.report(0, 1)) {
        throw new Stopped();
      }
    }
  }
}
