package app.alinea.core.question.gate.statement;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Flaw 2 of French declarations: wrong options that differ from the key by places which the text
/// never names can be left out without knowing it.
public final class ForeignOption implements Gate {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
  private static final int SMALL = 4;
  private static final int ROOT = 6;

  private static final int LONG_TEXT = 150;
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] |[’'])\\p{Lu}\\p{L}{3,}");

  /// "l’Australie et le Japon": who of several belongs to them is the question, and each wrong
  /// option has some of them.
  private static final Pattern ROW =
      Pattern.compile(
          "(?:(?:(?:l[ea]s?|en|à|aux?|du|des|de la) |l[’'])?\\p{Lu}[^,]{2,40}(?:, | et )){1,5}"
              + "(?:(?:l[ea]s?|en|à|aux?|du|des|de la) |l[’'])?\\p{Lu}[^,]{2,40}");

  private final Set<String> used = new HashSet<>();
  private final boolean rich;

  public ForeignOption(AnalysedDocument document) {
    document.sentences().forEach(sentence -> used.addAll(roots(sentence.text())));
    this.rich = document.sentences().size() > LONG_TEXT;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var options = Options.of(candidate);
    if (options.isEmpty()
        || !isPhrase(candidate.draft().answer().kind())
        || ROW.matcher(candidate.draft().answer().text()).matches()) {
      return Optional.empty();
    }
    var key = roots(candidate.draft().answer().text());
    var foreign = new ArrayList<String>();
    var wrong = options.get().wrong();
    for (var option : wrong) {
      roots(names(option)).stream()
          .filter(root -> !key.contains(root) && !used.contains(root))
          .findFirst()
          .ifPresent(foreign::add);
    }
    // In a long text there are names enough.
    return (rich ? foreign.size() : new HashSet<>(foreign).size()) < wrong.size()
        ? Optional.empty()
        : Optional.of("nothing of that in the text: " + String.join(", ", foreign));
  }

  private static String names(String text) {
    return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }

  private static boolean isPhrase(AnswerKind kind) {
    return switch (kind) {
      case FREE, OBJECT, THING, ATTRIBUTE, QUALIFIED, ACT, PURPOSE, MEANS, BASIS, REASON -> true;
      default -> false;
    };
  }

  private static Set<String> roots(String text) {
    var roots = new HashSet<String>();
    BREAK
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SMALL)
        .forEach(word -> roots.add(word.substring(0, Math.min(ROOT, word.length()))));
    return roots;
  }
}
