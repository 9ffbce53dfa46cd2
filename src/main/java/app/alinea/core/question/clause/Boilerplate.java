package app.alinea.core.question.clause;

/// What nearly every legal text says: its final clauses, and how its bodies keep house. Which
/// article says so is nothing to learn, and beside matters of substance it is struck at sight.
public final class Boilerplate {
  private Boilerplate() {}

  /// Signature, ratification, accession, denunciation, depositary, entry into force.
  public static boolean isFinal(FunctionWords words, String text) {
    return holds(words, "boilerplate.final", text);
  }

  /// Rules of procedure, convening, reports, votes of one each.
  public static boolean isHousekeeping(FunctionWords words, String text) {
    return holds(words, "boilerplate.housekeeping", text);
  }

  public static boolean is(FunctionWords words, String text) {
    return isFinal(words, text) || isHousekeeping(words, text);
  }

  /// What an article number is not worth remembering for: seats, expenses, languages.
  public static boolean isDetail(FunctionWords words, String text) {
    return is(words, text) || holds(words, "boilerplate.detail", text);
  }

  /// Whether a title promises nothing else: "Entry into force", "Signature et ratification".
  public static boolean isTitle(FunctionWords words, String title) {
    return holds(words, "boilerplate.titles", title);
  }

  private static boolean holds(FunctionWords words, String list, String text) {
    return words.beginsIn(list, text.replace('\'', '’'));
  }
}
