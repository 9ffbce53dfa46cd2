package app.alinea.core.question.pipeline;

import app.alinea.core.document.Document;
import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.gate.Leaning;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether an answer says nothing beside another question: it takes up what its own paragraph has
/// introduced. "traiter celui-ci avec respect", "submit the draft code" where the paragraph speaks
/// of "a draft code".
final class BackPointing {
  private static final Pattern CLITIC =
      Pattern.compile("^(?:(?:lui|leur|y|en) |l[’'](?=\\p{L}+er\\b))");

  private static final Pattern ENGLISH_PRONOUN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:him|her|them|it|he|she|they|himself|herself|itself|thereof|thereto"
              + "|therein|thereby|so|the latter|the former|in question|concerned)(?!\\p{L})");
  private static final Pattern FRENCH_PRONOUN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|ce dernier"
              + "|cette dernière|eux|lui-même|elle-même|ledit|ladite|lesdits|lesdites|dudit|audit"
              + "|susvisée?s?|susmentionnée?s?|précitée?s?|en question)(?!\\p{L})");

  private static final Pattern DEFINITE =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:[Tt]he |[Ll]e |[Ll]a |[Ll][’']|du |au )"
              + "(?<noun>\\p{Ll}[\\p{Ll}-]+(?: \\p{Ll}[\\p{Ll}-]+)?)");

  private final Document document;
  private final Leaning leaning;
  private final Pattern pronoun;
  private final String indefinite;

  BackPointing(Document document, Language language, Leaning leaning) {
    this.document = document;
    this.leaning = leaning;
    this.pronoun =
        switch (language) {
          case FRENCH -> FRENCH_PRONOUN;
          case ENGLISH -> ENGLISH_PRONOUN;
        };
    this.indefinite =
        switch (language) {
          case FRENCH -> "(?:un |une |tout |toute )";
          case ENGLISH -> "(?:an? |any )";
        };
  }

  boolean isIn(Draft draft) {
    var text = draft.answer().text();
    return CLITIC.matcher(text).find()
        || pronoun.matcher(text).find()
        || leaning.leans(text)
        || !draft.answer().kind().isName() && isIntroduced(text, paragraph(draft));
  }

  private String paragraph(Draft draft) {
    return document.paragraphAt(draft.position()).text().toLowerCase(Locale.ROOT);
  }

  /// A thing with its article that the paragraph has named with "a" before.
  private boolean isIntroduced(String text, String paragraph) {
    return DEFINITE
        .matcher(text)
        .results()
        .map(found -> found.group("noun").split(" ", 2)[0])
        .filter(noun -> paragraph.contains(noun))
        .anyMatch(noun ->
            Pattern.compile("(?<!\\p{L})" + indefinite + Pattern.quote(noun) + "(?!\\p{L})")
                .matcher(paragraph)
                .find());
  }
}
