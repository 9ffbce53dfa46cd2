package app.alinea.core.question.fact;

import app.alinea.core.document.TextSpan;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What provisions say in the words in which nearly all texts of law say it.
final class FormulaFinder implements FactFinder {
  private static final List<String> PARTS =
      List.of(
          "what", "when", "noun", "modal", "deed", "subj", "verb", "mid", "lead", "held", "head");

  /// What amended articles of a consolidated text open with: the sentence begins behind it.
  private static final Pattern OPENING = Pattern.compile("^[«“\"][\\s\\u00A0\\u202F]*");

  private static final Pattern CLOSING = Pattern.compile("[\\s\\u00A0\\u202F]*[»”][\\s.;]*$");

  @Override
  public List<Fact> find(Reading reading) {
    var paragraph = reading.document().document().paragraphAt(reading.sentence().position());
    if (!ArticleTitles.isArticle(paragraph)) {
      return List.of();
    }
    var row = reading.row();
    var text = reading.sentence().text();
    var facts = new ArrayList<Fact>();
    var opening = OPENING.matcher(text);
    var from = opening.find() ? opening.end() : 0;
    var closing = CLOSING.matcher(text);
    var to = closing.find() && text.indexOf('«', from) < 0 ? closing.start() : text.length();
    for (var formula : TreatyFormulas.of(reading.words().language())) {
      var found = formula.pattern().matcher(text).region(from, to);
      if (found.find()) {
        var said = tokens(row, found, "said");
        if (!said.isEmpty()) {
          facts.add(
              new ArticleFact.Formula(
                  Evidence.of(reading.sentence(), row.span(new TokenRange(0, said.to())), 0.92),
                  row,
                  formula.name(),
                  parts(row, formula, found),
                  said,
                  formula.measured()));
        }
      }
    }
    return facts;
  }

  private static Map<String, TokenRange> parts(
      TokenRow row, TreatyFormulas.Formula formula, Matcher found) {
    var parts = new TreeMap<String, TokenRange>();
    for (var part : PARTS) {
      if (formula.pattern().namedGroups().containsKey(part) && found.group(part) != null) {
        parts.put(part, tokens(row, found, part));
      }
    }
    return parts;
  }

  private static TokenRange tokens(TokenRow row, Matcher found, String group) {
    return row.tokensIn(new TextSpan(found.start(group), found.end(group)));
  }
}
