package app.alinea.core.question.gate.law;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 19, 21 and 25 in an English law: what "and" joins cut or tied to the wrong verb: "to the
/// Economic | and Social Council", "after birth and shall have a name", "may request another Party
/// to search and disclose" told as "may disclose".
public final class LawCoordination implements Gate {
  /// Rules whose answers are whole acts or sentences.
  private static final Set<String> WHOLE =
      Set.of(
          "ActUnderArticle",
          "CaseUnderArticle",
          "MatterOfArticle",
          "ArticleInOneSentence",
          "ConsequenceQuestion",
          "WholeList",
          "ItemOfList",
          "MeaningOfTerm");

  /// Rules whose stems have the subject before its verb.
  private static final Set<String> TOLD =
      Set.of("ModalStatement", "SubjectParty", "SubjectByType", "SubjectThing", "SubjectByHead");

  private static final Pattern SECOND_NORM =
      Pattern.compile("(?u) and (?:shall|may|must|will) (?!not be construed)");

  /// "immediately | after birth".
  private static final Pattern HANGING =
      Pattern.compile("(?iu)\\b(immediately|directly|shortly|promptly|even|only|not|just|until)$");

  private static final Pattern SHARED_OBJECT =
      Pattern.compile("(?u)\\b(?:in|to|of|for|with|on|by|from|at|into), (?:the|an?|any|all)\\b");

  private static final Pattern MODAL =
      Pattern.compile("(?u)\\b(shall|may|must) (?:not )?(\\p{Ll}+)\\b");

  /// "may request another Party to …": what follows is the other’s doing.
  private static final Pattern ASKING =
      Pattern.compile(
          "(?iu)\\b(?:request|require|order|invite|ask|authori[sz]e|permit|enable|allow|urge|direct|oblige|compel|encourage|empower)\\p{Ll}*"
              + " [^.;]{3,90}? to \\p{Ll}+");

  private static final int TAIL = 2;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var source = plain(candidate.source());
    var stem = plain(candidate.form().stem()).replaceFirst("[ ?.]+$", "");
    var key = plain(candidate.draft().answer().text());
    for (var text : List.of(stem, key)) {
      var cut = cutName(source, text);
      if (cut.isPresent()) {
        return cut;
      }
      var hanging = HANGING.matcher(text);
      if (hanging.find()
          && Pattern.compile(
                  "(?iu)\\b" + hanging.group(1) + " (?:after|upon|before|following|on)\\b")
              .matcher(source)
              .find()) {
        return Optional.of("torn from what it goes with: " + hanging.group(1));
      }
    }
    if (!WHOLE.contains(candidate.draft().rule()) && SECOND_NORM.matcher(key).find()) {
      return Optional.of("the key runs into a second norm: " + key);
    }
    var shared = SHARED_OBJECT.matcher(key);
    if (shared.find() && !key.substring(0, shared.start()).contains(", and ")) {
      return Optional.of("a preposition torn from its noun: " + key);
    }
    return TOLD.contains(candidate.draft().rule()) ? borrowed(source, stem) : Optional.empty();
  }

  /// "the Economic", where the text goes on "and Social Council".
  private static Optional<String> cutName(String source, String text) {
    var words = text.split(" ", -1);
    var last = words[words.length - 1];
    if (last.isEmpty() || !Character.isUpperCase(last.charAt(0))) {
      return Optional.empty();
    }
    var from = Math.max(0, words.length - TAIL);
    var end = String.join(" ", List.of(words).subList(from, words.length));
    var going = Pattern.compile("(?u)" + Pattern.quote(end) + " and \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");
    return going.matcher(source).find()
            && last.matches("(?u)\\p{Lu}\\p{Ll}+(?:ic|al|ary|ive|ous|an|ish)")
        ? Optional.of("a name cut at its \"and\": " + end)
        : Optional.empty();
  }

  /// A modal with a verb that the source has only behind somebody else’s "to".
  private static Optional<String> borrowed(String source, String stem) {
    var modal = MODAL.matcher(stem);
    if (!modal.find() || !ASKING.matcher(source).find()) {
      return Optional.empty();
    }
    var verb = modal.group(2);
    var together =
        Pattern.compile(
            "(?u)\\b(?:shall|may|must|need)(?: not)?(?: \\p{Ll}+ly| also)? " + verb + "\\b");
    var joined = Pattern.compile("(?u)\\b(?:and|or|,) " + verb + "\\b");
    return !together.matcher(source).find() && joined.matcher(source).find()
        ? Optional.of("another’s doing: " + modal.group())
        : Optional.empty();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('’', '\'').strip();
  }
}
