package app.alinea.core.statistics;

import app.alinea.core.document.DocumentId;

/// A paragraph whose cards are expected to be forgotten most.
///
/// @param label number as printed
/// @param cards answered at least once
/// @param recall mean expected recall now, 0 to 1
/// @param lapses of its cards together
public record WeakParagraph(
    DocumentId document,
    String title,
    int position,
    String label,
    int cards,
    double recall,
    int lapses) {}
