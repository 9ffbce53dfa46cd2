package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;
import java.util.regex.Pattern;

/// Cases that only a sentence before makes clear.
public final class UntoldCase {
  /// "if the application is successful", "si la demande est rejetée", "fails to acknowledge
  /// receipt": an act whose object an earlier sentence told.
  private static final Pattern UNTOLD =
      Pattern.compile(
          "(?iu)^(?:if|when|where|whenever|in case|once) the"
              + " (?:\\p{L}+(?:tion|ment|sal)|notice|request|dispute|vote|matter|decision|objection)"
              + " (?:is|are|has|have|cannot|can"
              + " not|can|does|did|fails?|was|were)\\b|^(?:if|when|where) the \\p{L}+ (?:\\p{L}+"
              + " ){0,6}cannot be reached|(?:acknowledge|acknowledgement of|after|on|upon)"
              + " receipt(?: by [^,]*)?$|^(?:si|lorsque|quand|dès que) (?:la |le"
              + " |l[’'])(?:demande|notification|décision"
              + "|proposition|opposition|requête|réclamation|plainte|désaccord|vote|différend|litige)"
              + " (?:est|sont|a|ont|n[’']|ne|était|sera)");

  private static final Set<String> IF = Set.of("if", "when", "where", "unless");

  private UntoldCase() {}

  /// Whether a sentence told whole begins with such a case.
  public static boolean opens(TokenRow row, TokenRange whole) {
    for (var i = whole.from() + 1; i < whole.to(); i++) {
      if (row.word(i).equals(",")) {
        return isOne(row, new TokenRange(whole.from(), i));
      }
    }
    return false;
  }

  public static boolean isOne(TokenRow row, TokenRange condition) {
    var second = condition.from() + 1;
    // "if specifically requested": who or what, only the rest of the sentence tells.
    var bare =
        IF.contains(row.word(condition.from()))
            && (row.is(second, PartOfSpeech.ADV) && row.word(second).endsWith("ly")
                || row.word(second).endsWith("ed") && row.isVerb(second));
    return bare
        || row.sentence().sentence().index() > 0 && UNTOLD.matcher(row.text(condition)).find();
  }
}
