package app.alinea.reading;

import java.io.IOException;

/// Reads one kind of file. What is wrong with a file it says by throwing; bytes are never trusted.
public interface KindReader {
  /// @throws UnreadableDocument with the reason that a person is told
  ReadText read(Source source) throws UnreadableDocument, IOException;
}
