package app.alinea.core.question.gate;

import app.alinea.core.language.PlainWords;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.task.Remembered;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Flaw 16: vague terms, and claims too vague to be asked about.
public final class VagueTerms implements Gate {
  /// "How often" and "how many" ask for something exact.
  private static final Set<String> ASKING = Set.of("how");

  /// "une ou plusieurs personnes" says how many as exactly as can be: at least one.
  private static final Set<String> SEVERAL = Set.of("plusieurs", "several");

  private static final Set<String> OR = Set.of("ou", "or");

  private final FunctionWords words;
  private final Remembered<Optional<String>> found = new Remembered<>();

  public VagueTerms(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (Definitional.isSo(candidate) || isListed(candidate)) {
      return Optional.empty();
    }
    return find(candidate.form().stem()).or(() -> find(candidate.draft().answer().text()));
  }

  /// An item is told from others as a whole, whatever it leaves open.
  private static boolean isListed(Candidate candidate) {
    return candidate.draft().answer().kind() == AnswerKind.ITEM
        || candidate.draft().rule().equals("WholeList");
  }

  Optional<String> find(String text) {
    return found.of(text, this::search);
  }

  private Optional<String> search(String text) {
    var before = "";
    for (var word : PlainWords.of(text.toLowerCase(Locale.ROOT))) {
      var atLeastOne = SEVERAL.contains(word) && OR.contains(before);
      if (words.is("vague", word) && !ASKING.contains(before) && !atLeastOne) {
        return Optional.of(word);
      }
      before = word;
    }
    return Optional.empty();
  }
}
