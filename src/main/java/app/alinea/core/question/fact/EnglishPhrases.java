package app.alinea.core.question.fact;

/// Parts that the formulas of English provisions are put together from.
final class EnglishPhrases {
  static final String NUMBER =
      "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|eighteen|twenty|twenty-five|thirty|forty|fifty|sixty|ninety)"
          + "(?: \\(\\d+\\))?";
  static final String PERIOD = NUMBER + " (?:days?|weeks?|months?|years?|hours?)";

  /// Nothing that leans on a sentence before.
  static final String PLAIN =
      "(?!.*\\b(?:such|these|those(?! present| who)|said|former|latter|above|preceding|aforesaid"
          + "|(?:sub)?paragraphs?|subsections?)\\b)";

  /// The end of the sentence.
  static final String END = "(?=[.;]?$)";

  private EnglishPhrases() {}

  /// A subject without a clause of its own.
  ///
  /// @param longest letters behind its first
  static String subject(int longest) {
    return "(?<what>(?!Its|Their|This|That|His|It|They|There|He|She|No |Where|When|If|In |At |For"
        + " )\\p{Lu}(?:(?! (?:which|who|whose|that|shall|may|must|other|is|are|where|when)"
        + " )[^,;:.()]){3,"
        + longest
        + "}?)";
  }
}
