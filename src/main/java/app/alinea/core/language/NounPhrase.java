package app.alinea.core.language;

import app.alinea.core.document.TextSpan;

/// A noun with what belongs to it.
///
/// @param span the whole phrase with determiner and complements, from the sentence's start
/// @param coreSpan without determiner and without what follows the first complement
/// @param head index of the head noun among the sentence's tokens
/// @param firstToken index of its first token, the determiner where there is one
/// @param lastToken index of its last token
/// @param determiner as written ("la", "l’", "leurs"), or empty
/// @param preposition that governs it, as a lemma ("de" for "du"), or empty
public record NounPhrase(
    TextSpan span,
    TextSpan coreSpan,
    int head,
    int firstToken,
    int lastToken,
    Gender gender,
    GrammaticalNumber number,
    String determiner,
    String preposition) {}
