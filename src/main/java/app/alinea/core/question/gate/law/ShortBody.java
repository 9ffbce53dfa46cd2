package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 22 in an English law: "a member of the Office", where only the article tells that the
/// Office is the Office of the Prosecutor. What most articles call so is a term of the text.
public final class ShortBody implements Gate {
  private static final int CURRENT = 4;
  private static final Pattern BARE =
      Pattern.compile(
          "\\b[Tt]he (\\p{Lu}\\p{Ll}+)\\b(?! (?:of|for|on|against|to) (?:the )?\\p{Lu})(?!"
              + " \\p{Lu})");

  private final FunctionWords words;
  private final AnalysedDocument document;

  /// In which articles a body is called by its bare noun.
  private final Map<String, Set<Integer>> bare = new HashMap<>();

  public ShortBody(FunctionWords words, AnalysedDocument document) {
    this.words = words;
    this.document = document;
    for (var paragraph : document.document().paragraphs()) {
      for (var noun : bareIn(paragraph.text())) {
        bare.computeIfAbsent(noun, _ -> new HashSet<>()).add(paragraph.position());
      }
    }
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var article = document.document().paragraphAt(candidate.draft().position());
    var texts =
        new ArrayList<>(List.of(candidate.form().stem(), candidate.draft().answer().text()));
    Options.of(candidate).ifPresent(options -> texts.addAll(options.wrong()));
    return texts.stream()
        .flatMap(text -> bareIn(text).stream())
        .filter(noun -> bare.getOrDefault(noun, Set.of()).size() < CURRENT)
        .filter(noun -> isNamedInFull(noun, article.heading() + " | " + article.text()))
        .findFirst()
        .map(noun -> "which " + noun + " the article tells");
  }

  private List<String> bareIn(String text) {
    return BARE.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(noun -> words.is("short.bodies", noun.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static boolean isNamedInFull(String noun, String text) {
    // "shall have an Assembly": that is its whole name.
    if (Pattern.compile("\\ban? " + noun + "\\b(?! (?:of|for|on) (?:the )?\\p{Lu})(?! \\p{Lu})")
        .matcher(text)
        .find()) {
      return false;
    }
    return Pattern.compile(
            "(?!The )\\p{Lu}[\\p{L}-]+ "
                + noun
                + "\\b|\\b"
                + noun
                + " (?:of|for|on) (?:the )?\\p{Lu}")
        .matcher(text)
        .find();
  }
}
