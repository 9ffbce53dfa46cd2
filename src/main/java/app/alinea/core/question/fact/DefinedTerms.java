package app.alinea.core.question.fact;

import app.alinea.core.language.AnalysedDocument;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The terms that a document gives a meaning of its own: by a definition, or behind "hereinafter
/// referred to as", "ci-après dénommé". Such a term says who is meant wherever it stands: "la
/// personne concernée" points to no sentence before.
public final class DefinedTerms {
  public static final DefinedTerms NONE = new DefinedTerms(Set.of());

  private static final Pattern CALLED =
      Pattern.compile(
          "(?iu)(?:ci-après|désormais|hereinafter|hereafter)\\b[^«“”\"„()]{0,45}[«“\"„][\\s\\p{Z}]?"
              + "(?:the |les? |la |l[’'])?([^«»“”\"„]{2,60}?)[\\s\\p{Z}]?[»”\"“]");

  private final Set<String> terms;

  private DefinedTerms(Set<String> terms) {
    this.terms = Set.copyOf(terms);
  }

  public static DefinedTerms of(AnalysedDocument document) {
    var terms = new HashSet<String>();
    for (var fact : new DefinitionReader().read(document)) {
      if (fact instanceof Fact.Definition definition) {
        terms.add(plain(definition.term()));
      }
    }
    for (var sentence : document.sentences()) {
      var called = CALLED.matcher(sentence.text());
      while (called.find()) {
        terms.add(plain(called.group(1)));
      }
    }
    return new DefinedTerms(terms);
  }

  /// Whether a phrase, without its article, is one of them, in the singular or the plural.
  public boolean isTerm(String phrase) {
    return !terms.isEmpty() && terms.contains(plain(phrase));
  }

  private static String plain(String phrase) {
    return Arrays.stream(phrase.strip().toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+"))
        .map(word ->
            word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.joining(" "));
  }
}
