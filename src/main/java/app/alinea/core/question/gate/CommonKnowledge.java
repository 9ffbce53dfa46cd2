package app.alinea.core.question.gate;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 20: a name that anybody would give who follows the news, for what the question tells of it.
/// Which these are is general knowledge, and data.
public final class CommonKnowledge implements Gate {
  private static final Pattern SIGNS = Pattern.compile("[“”\",.;:()]");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:(?:in|at|à|en) )?(?:(?:the|an?|le|la|les) |l')?");

  /// "Ukraine’s determination to choose its own future" among that of others.
  private static final Pattern OWNER =
      Pattern.compile("(?s)((?:the )?\\p{Lu}[\\p{L} ]*)[’']s? (.*)");

  private final Map<String, List<String>> cues = new HashMap<>();

  public CommonKnowledge(Language language) {
    switch (language) {
      case ENGLISH -> read("/app/alinea/question/common_en.txt");
      case FRENCH -> read("/app/alinea/question/common_fr.txt");
    }
  }

  private void read(String resource) {
    try (var stream = CommonKnowledge.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\|", -1)))
          .forEach(parts ->
              cues.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>())
                  .addAll(parts.subList(1, parts.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var text = candidate.draft().answer().text();
    var owner = OWNER.matcher(text);
    var owned =
        candidate.form().type() == QuestionType.MULTIPLE_CHOICE
            && !candidate.draft().answer().kind().isName()
            && owner.matches();
    var answer = plain(owned ? owner.group(1) : text);
    var stem = " " + plain(candidate.form().stem() + (owned ? " " + owner.group(2) : ""));
    return cues.getOrDefault(ARTICLE.matcher(answer).replaceFirst(""), List.of()).stream()
        .filter(cue -> stem.contains(" " + cue))
        .findFirst()
        .map(cue -> "anybody knows it beside " + cue);
  }

  private static String plain(String text) {
    return SIGNS.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
  }
}
