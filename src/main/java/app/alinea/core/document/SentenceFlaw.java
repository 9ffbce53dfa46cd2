package app.alinea.core.document;

/// A reason not to ask about a sentence.
public enum SentenceFlaw {
  /// The end of the sentence is missing from the file.
  CUT_OFF,
  /// The sentence does not parse: doubled words, a broken construction, a slip of translation.
  GARBLED,
  /// Not a sentence: a title, a label, a list of names, a table row.
  FRAGMENT
}
