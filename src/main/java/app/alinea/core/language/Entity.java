package app.alinea.core.language;

import app.alinea.core.document.TextSpan;

/// A name, number or date in a sentence.
///
/// @param type what it stands for
/// @param id the same for all surface forms of one thing in a document: "country:CN" for RPC,
///   République populaire de Chine and la Chine; "article:washington-treaty/5"
/// @param canonical its best readable name in the document's language, without determiner
/// @param span place in the sentence's text, without determiner
/// @param value the number for percentages, amounts, counts, years and articles, else 0
/// @param unit "%", "EUR", "year", or empty
public record Entity(
    EntityType type, String id, String canonical, TextSpan span, double value, String unit) {}
