package app.alinea.reading;

import java.nio.file.Path;

/// A file to read.
///
/// @param file where it is; its name is only a hint
/// @param bytes all of it; not to be changed
@SuppressWarnings("ArrayRecordComponent")
public record Source(Path file, byte[] bytes) {}
