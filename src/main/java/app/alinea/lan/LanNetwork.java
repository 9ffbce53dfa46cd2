package app.alinea.lan;

import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.QrCode;
import java.util.BitSet;
import java.util.List;

/// The local network: finds this machine's addresses and serves classes on them.
public final class LanNetwork implements ClassNetwork {
  @Override
  public List<HostAddress> addresses() {
    return Addresses.ofThisMachine();
  }

  @Override
  public Opening serve(LiveClass live, HostAddress address, int port) {
    return HttpClassServer.open(live, address, port);
  }

  @Override
  public QrCode qrCode(String text) {
    var drawn = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    var dark = new BitSet(drawn.size * drawn.size);
    for (int row = 0; row < drawn.size; row++) {
      for (int column = 0; column < drawn.size; column++) {
        dark.set(row * drawn.size + column, drawn.getModule(column, row));
      }
    }
    return new QrCode(drawn.size, dark);
  }
}
