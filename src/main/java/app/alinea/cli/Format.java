package app.alinea.cli;

/// How a listing is written.
enum Format {
  JSON,
  TEXT
}
