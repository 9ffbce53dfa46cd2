package app.alinea.core.question.fact;

import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Definitions of terms, in sentences and in the items of a list: "« rejet » désigne …", “seabird”
/// means …, and behind "on entend par :" also "« rejet », tout …".
public final class DefinitionReader {
  /// A heading or an introduction behind which a term may be told from its meaning by a mark alone.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)(?:on entend|il faut entendre|s[’']entend|sont définis|définitions|ont le sens"
              + "|les termes|les expressions|definitions?\\b|shall have the (?:following"
              + " )?meaning|have the meanings?|the (?:following )?(?:terms|expressions)|shall mean)"
              + ".{0,60}:$");

  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?iu)^(?:for the purposes?|in this|aux fins|au sens|pour l[’']application|dans (?:le"
              + " présent|la présente)).{3,120}:$");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)^(?:définitions?|definitions?|terminologie|use of terms|glossa\\p{L}+)");

  /// "Attention : …", "Exemple : …", "NB : …": what follows is a remark, not a meaning.
  private static final Pattern REMARK =
      Pattern.compile(
          "(?iu)(?:attention|remarques?|notes?|nota(?: bene)?|n\\.?b\\.?|exemples?|rappels?|à"
              + " (?:retenir|noter|savoir)|important|sources?|questions?|réponses?|voir"
              + "|conclusion|examples?|remarks?|warning|reminders?|hints?|tips?|caution|answers?|see|key"
              + " points?|points? clés?)(?:\\s.*)?");

  private static final Pattern NO_MEANING =
      Pattern.compile("(?iu)^(?:(?:à )?ne pas|do not|don[’']t|not to|voir|see|cf)\\b.*");
  private static final Pattern FIRST_ITEM = Pattern.compile("^\\(?(?:a|i|1)[.)°]");
  private static final int LONGEST_END = 16;

  private static final Pattern END =
      Pattern.compile("[\\s\\p{Z};.,]+$|[;,]?\\s(?:et|ou|and|or)[\\s;,]*$");

  /// The definitions of a document, in order.
  public List<Fact> read(AnalysedDocument document) {
    var facts = new ArrayList<Fact>();
    var position = -1;
    var terms = false;
    var sentences = document.sentences();
    for (var at = 0; at < sentences.size(); at++) {
      var sentence = sentences.get(at);
      if (sentence.position() != position) {
        position = sentence.position();
        terms = TITLE.matcher(document.document().paragraphAt(position).heading()).find();
      }
      var text = sentence.text();
      if (text.endsWith(":") && (OPENING.matcher(text).find() || PURPOSE.matcher(text).matches())) {
        terms = true;
      }
      var flaws = sentence.sentence().flaws();
      var opens = at + 1 < sentences.size() && opensItems(text, sentences.get(at + 1).text());
      if (!opens && (flaws.isEmpty() || flaws.equals(Set.of(SentenceFlaw.FRAGMENT)))) {
        definition(sentence, terms).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /// "“pilot” means any person who guides a ship," before "(a) under a licence": the items are a
  /// part of the meaning.
  private static boolean opensItems(String text, String next) {
    return text.endsWith(",") && FIRST_ITEM.matcher(next).find();
  }

  /// Without the marks and joining words that part it from the next one.
  private static String withoutEnd(String sentence) {
    var text = sentence;
    while (true) {
      var end = END.matcher(text).region(Math.max(0, text.length() - LONGEST_END), text.length());
      if (!end.find()) {
        return text;
      }
      text = text.substring(0, end.start());
    }
  }

  private static Optional<Fact> definition(AnalysedSentence sentence, boolean amongTerms) {
    var whole = withoutEnd(sentence.text());
    return DefinitionForm.find(whole, amongTerms)
        .filter(found -> "«“\"„‘".indexOf(whole.charAt(found.from())) < 0)
        .filter(found -> !REMARK.matcher(found.term()).matches())
        .filter(found -> !NO_MEANING.matcher(whole.substring(found.from())).matches())
        .flatMap(found ->
            MeaningCut.of(whole.substring(found.from()))
                .map(what -> {
                  var span = new TextSpan(found.from(), found.from() + what.length());
                  return new Fact.Definition(Evidence.of(sentence, span, 0.95), found.term(), what);
                }));
  }
}
