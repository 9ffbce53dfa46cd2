package app.alinea.core.question.phrase;

import app.alinea.core.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The wordings of one language's questions; data, not code.
public final class StemTemplates {
  /// "Qu’est-ce que | Le Conseil": an article that opened its sentence.
  private static final Pattern ARTICLE_WITHIN =
      Pattern.compile("^Qu’est-ce qu(?:e |’)L(?=e |a |es |’)");

  private static final Function<MatchResult, String> FOUND_LOWERED =
      found -> found.group().substring(0, found.group().length() - 1) + "l";

  private final Language language;
  private final Properties templates = new Properties();

  public StemTemplates(Language language) {
    this.language = language;
    var name = "/app/alinea/question/stems_" + language.code() + ".properties";
    try (var stream = StemTemplates.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      templates.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return templates.containsKey(key);
  }

  /// A wording with its parts filled in.
  public String fill(String key, Map<String, String> parts) {
    var text = templates.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no stem template " + key);
    }
    for (var part : parts.entrySet()) {
      text = text.replace("{" + part.getKey() + "}", part.getValue());
    }
    return text;
  }

  public String get(String key) {
    return fill(key, Map.of());
  }

  /// A question: first letter upper case, closed as the language's typography wants.
  public String question(String text) {
    var stem = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return switch (language) {
      case FRENCH -> ARTICLE_WITHIN.matcher(stem).replaceFirst(FOUND_LOWERED) + "\u00A0?";
      case ENGLISH -> stem + "?";
    };
  }

  public String question(String key, Map<String, String> parts) {
    return question(fill(key, parts));
  }
}
