package app.alinea.cli;

import app.alinea.core.classroom.QrCode;

/// Draws a QR code with half blocks, light on dark as most terminals are; cameras read both.
final class TerminalQr {
  private static final int MARGIN = 2;

  private TerminalQr() {}

  static String of(QrCode code) {
    var drawn = new StringBuilder();
    for (int row = -MARGIN; row < code.size() + MARGIN; row += 2) {
      for (int column = -MARGIN; column < code.size() + MARGIN; column++) {
        drawn.append(block(!code.isDark(column, row), !code.isDark(column, row + 1)));
      }
      drawn.append('\n');
    }
    return drawn.toString();
  }

  private static char block(boolean upper, boolean lower) {
    if (upper) {
      return lower ? '█' : '▀';
    }
    return lower ? '▄' : ' ';
  }
}
