package app.alinea.desktop.read;

import app.alinea.core.document.TextSpan;

/// A passage the learner marked.
///
/// @param position of its paragraph
/// @param span in the paragraph's mended text
/// @param quote the passage itself, to find it again in another edition
record Highlight(int position, TextSpan span, String quote) {}
