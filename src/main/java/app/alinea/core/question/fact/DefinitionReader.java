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

/// Definitions of quoted terms, in sentences and in list items: "« rejet » désigne …", “seabird”
/// means ….
public final class DefinitionReader {
  private static final int SHORTEST = 3;
  private static final String TERM = "[«“\"‘„]\\s?(?<term>[^»”\"’]{2,60}?)\\s?[»”\"’]";

  /// "For the purposes of this Treaty, …", "Pour l’application du présent article, …".
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)^(?:for the purposes? of|in|pour l[’']application d|aux fins d|au sens"
              + " d)[^,:“\"«„]{4,70},\\s");

  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "(?iu)^(?:(?:le|les|l[’']|la) ?(?:termes?|expressions?|mots?|notion)\\s)?"
                  + TERM
                  + "\\s?,? (?:désignent?|désignera|signifient?|signifiera|s[’']entend(?:ent)?"
                  + " (?:comme |de |du |des |d[’'])?|vise(?:nt)?|recouvre(?:nt)?) ?(?<what>.+)$"),
          Pattern.compile("(?iu)^on entend par " + TERM + "\\s?,? :?\\s?(?<what>.+)$"),
          Pattern.compile(
              "(?iu)^par " + TERM + "\\s?,? (?:il faut entendre|on entend) (?<what>.+)$"),
          Pattern.compile("(?iu)^" + TERM + "\\s?[:,]\\s(?<what>.+)$"),
          Pattern.compile(
              "(?i)^(?:the (?:terms?|expressions?|words?) )?"
                  + TERM
                  + ",? (?:means?|shall mean|refers? to|denotes?|designates?)(?: that)?:?"
                  + " (?<what>.+)$"));

  /// The definitions of a document, in order.
  public List<Fact> read(AnalysedDocument document) {
    var facts = new ArrayList<Fact>();
    for (var sentence : document.sentences()) {
      var flaws = sentence.sentence().flaws();
      if (flaws.isEmpty() || flaws.equals(Set.of(SentenceFlaw.FRAGMENT))) {
        definition(sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> definition(AnalysedSentence sentence) {
    var text = sentence.text().replaceAll("[\\s;.,]+$", "").replaceAll("(?: et| ou| and| or)$", "");
    text = text.replaceAll("[\\s;.,]+$", "");
    var offset = text.length();
    text = LEAD.matcher(text).replaceFirst("");
    offset -= text.length();
    for (var pattern : PATTERNS) {
      var matcher = pattern.matcher(text);
      if (!matcher.find()) {
        continue;
      }
      var what = matcher.group("what");
      var term = matcher.group("term").strip();
      if (what.split("\\s+", -1).length < SHORTEST || what.endsWith(":") || what.contains(":")) {
        return Optional.empty();
      }
      var span = new TextSpan(matcher.start("what"), matcher.end("what")).shifted(offset);
      return Optional.of(new Fact.Definition(Evidence.of(sentence, span, 0.95), term, what));
    }
    return Optional.empty();
  }
}
