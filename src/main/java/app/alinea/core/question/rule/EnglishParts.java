package app.alinea.core.question.rule;

import java.util.Set;

/// "of what shall the Council consist", "what does the report contain": from the words with which
/// an introduction leads to the parts of a whole.
///
/// @param verb "shall consist of", "contains"
record EnglishParts(String verb) {
  private static final Set<String> MODALS = Set.of("shall", "must", "may", "should");
  private static final Set<String> BEING = Set.of("is", "are");

  String asked(String whole) {
    var of = verb.endsWith(" of");
    var bare = of ? verb.substring(0, verb.length() - 3) : verb;
    var space = bare.indexOf(' ');
    var first = space < 0 ? bare : bare.substring(0, space);
    var what = of ? "of what " : "what ";
    if (space > 0 && (MODALS.contains(first) || BEING.contains(first))) {
      return what + first + " " + whole + bare.substring(space);
    }
    var plural = !bare.endsWith("s");
    var base = plural ? bare : bare.replaceFirst("ies$", "y").replaceFirst("s$", "");
    return what + (plural ? "do " : "does ") + whole + " " + base;
  }
}
