package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import java.util.List;
import java.util.regex.Pattern;

/// Whole short sentences of an article that can be read alone: what it lays down.
final class RulingFinder implements FactFinder {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 28;

  /// Begins with its subject, so that it can stand behind "that".
  private static final Pattern SUBJECT_FIRST =
      Pattern.compile(
          "^(?:Le|La|Les|L[’'].|Un|Une|Tout|Toute|Tous|Toutes|Chaque|Nul|Aucun|Aucune|Chacun|Chacune"
              + "|The|An?|Any|Every|Each|No|All|Neither|Either)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LEANING =
      Pattern.compile(
          "(?iu)[:;“”«»\"]|\\b(?:articles?|paragraphes?|paragraphs?|alinéas?|points?|annexes?|chapitre|chapter|section)\\s\\(?(?:[\\divx]+|premier)\\b|présente?s?"
              + " (?:article|paragraphe)"
              + "|^(?:ce|cette|ces|il|elle|ils|elles|this|these|those|such|it|they|he|she|autres?|other|(?:tou(?:s|tes)?"
              + " )?les autres|toute? autre|(?:all|any|every) other|the other|the same|le même|la"
              + " même|les mêmes)\\b|\\b(?:ci-dessus|ci-après"
              + "|ci-dessous|above|below|susmentionné|précité|aforesaid|toutefois|however)\\b");

  private final ArticleTitles titles;

  RulingFinder(ArticleTitles titles) {
    this.titles = titles;
  }

  @Override
  public List<Fact> find(Reading reading) {
    var row = reading.row();
    var sentence = reading.sentence();
    var text = sentence.text();
    var paragraph = reading.document().document().paragraphAt(sentence.position());
    var to = row.size();
    while (to > 0 && row.is(to - 1, PartOfSpeech.PUNCT)) {
      to--;
    }
    if (!titles.isNamed(paragraph)
        || to < SHORTEST
        || to > LONGEST
        || !isWritten(reading)
        || !text.endsWith(".") && to < row.size()
        || reading.clauses().isEmpty()
        || !SUBJECT_FIRST.matcher(text).matches()
        || LEANING.matcher(text).find()) {
      return List.of();
    }
    var whole = new TokenRange(0, to);
    return List.of(
        new OutlineFact.Ruling(
            Evidence.of(sentence, row.span(whole), 0.85),
            row,
            whole,
            titles.at(sentence.position()).orElse("")));
  }

  /// Whether the sentence stands in the text as it is, and was not put together: one item of a list
  /// is not all that its introduction says.
  private static boolean isWritten(Reading reading) {
    var sentence = reading.sentence();
    return reading.document().document().paragraphAt(sentence.position()).sentences().stream()
        .anyMatch(written -> written.text().equals(sentence.text()));
  }
}
