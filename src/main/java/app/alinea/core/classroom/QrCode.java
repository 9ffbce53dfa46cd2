package app.alinea.core.classroom;

/// The squares of a QR code, without the white margin of four squares that it needs.
///
/// @param size squares in a row
public record QrCode(int size, java.util.BitSet dark) {
  public QrCode {
    dark = (java.util.BitSet) dark.clone();
  }

  /// @param column from 0, on the left
  /// @param row from 0, at the top
  public boolean isDark(int column, int row) {
    return column >= 0 && row >= 0 && column < size && row < size && dark.get(row * size + column);
  }
}
