package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Flaws 6 and 20: "According to Article 18(3), what shall States Parties do?". Where its bearer
/// acts all over the text and neither a title nor a condition is told, the number of an article is
/// all that tells what is asked, and nobody learns numbers.
public final class NumberAlone implements Gate {
  private static final Set<String> RULES = Set.of("ActUnderArticle");

  /// What names the article, and the words that ask for a deed.
  private static final Pattern FRAME =
      Pattern.compile(
          "(?iu)^(?:According to|Under|Selon|D’après|Aux termes de) (?:l’|the )?(?:Article|art\\.)"
              + "[^,?“«]*(?:, § [^,?]*)?,?|\\b(?:what|shall|may|must|does|do|each|every|any|all)\\b"
              + "|\\b(?:faire|fait|font|chaque|tout(?:e|es)?|tous)\\b"
              + "|\\bque (?:doi(?:ven)?t|peu(?:ven)?t|fait|font)\\b");

  private static final Pattern TITLE = Pattern.compile("[“«]");

  private final Predicate<String> isRare;

  /// @param isRare whether few sentences of the document have the word, by its stem
  public NumberAlone(Predicate<String> isRare) {
    this.isRare = isRare;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var form = candidate.form();
    var stem = form.stem();
    if (!RULES.contains(candidate.draft().rule())
        || form.type() == QuestionType.TRUE_FALSE
        || form.type() == QuestionType.CLOZE
        || TITLE.matcher(stem).find()) {
      return Optional.empty();
    }
    var rest = FRAME.matcher(stem).replaceAll(" ");
    return WordBag.of(rest).stems().stream().anyMatch(isRare)
        ? Optional.empty()
        : Optional.of("only the number tells what is asked");
  }
}
