package app.alinea.exchange.print;

/// Text in one ink.
record Run(String text, Ink ink) {}
