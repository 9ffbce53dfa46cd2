package app.alinea.storage;

import app.alinea.core.service.StoreFailure;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The store failed for a reason outside the program.
public final class StorageException extends StoreFailure {
  private static final long serialVersionUID = 1L;

  StorageException(Code code, String message, Throwable cause) {
    super(code, message, cause);
  }

  static StorageException of(SQLException cause) {
    return new StorageException(codeOf(cause), String.valueOf(cause.getMessage()), cause);
  }

  private static Code codeOf(SQLException cause) {
    // On a full disk a store already fails to open, for want of room for a file beside it.
    if (cause instanceof SQLiteException known
        && known.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
      return Code.DISK_FULL;
    }
    // The low byte is SQLite's primary result code (https://sqlite.org/rescode.html).
    return switch (cause.getErrorCode() & 0xFF) {
      case 13 -> Code.DISK_FULL;
      case 8, 14 -> Code.READ_ONLY;
      case 11, 26 -> Code.DAMAGED;
      case 5, 6 -> Code.BUSY;
      default -> Code.OTHER;
    };
  }
}
