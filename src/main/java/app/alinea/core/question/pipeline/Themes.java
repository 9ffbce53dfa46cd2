package app.alinea.core.question.pipeline;

import app.alinea.core.language.AnalysedDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// In how much of a text each name stands: who is asked for such a name as the title bears, or as
/// every third sentence repeats, answers without reading.
final class Themes {
  /// In fewer paragraphs nothing is everywhere, however short the document.
  private static final int FEW_PARAGRAPHS = 3;

  private static final int FEW_SENTENCES = 4;
  private static final double OF_SENTENCES = 0.75;
  private static final int SHORTEST_NAME = 2;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> TITLED = List.of("organisation:", "country:", "body:");

  private Themes() {}

  /// By entity id, 0 to 1; a third of the sentences counts as a quarter of the paragraphs.
  static Map<String, Double> shares(AnalysedDocument document) {
    var positions = new HashMap<String, Set<Integer>>();
    var sentences = new HashMap<String, Integer>();
    for (var sentence : document.sentences()) {
      var here = new HashSet<String>();
      for (var entity : sentence.entities()) {
        positions.computeIfAbsent(entity.id(), _ -> new HashSet<>()).add(sentence.position());
        here.add(entity.id());
      }
      here.forEach(id -> sentences.merge(id, 1, Integer::sum));
    }
    var paragraphs = (double) document.document().paragraphs().size();
    var all = (double) document.sentences().size();
    var shares = new HashMap<String, Double>();
    positions.forEach((id, found) -> {
      var ofParagraphs = found.size() < FEW_PARAGRAPHS ? 0 : found.size() / paragraphs;
      var often = sentences.getOrDefault(id, 0);
      var ofSentences = often < FEW_SENTENCES ? 0 : OF_SENTENCES * often / all;
      shares.put(id, Math.max(ofParagraphs, ofSentences));
    });
    titled(document).forEach(id -> shares.put(id, 1.0));
    return shares;
  }

  /// What the title names, however it names it there.
  private static Set<String> titled(AnalysedDocument document) {
    var title = " " + String.join(" ", BREAK.split(document.document().title())) + " ";
    var found = new HashSet<String>();
    document
        .surfaceForms()
        .forEach((id, forms) -> {
          if (TITLED.stream().anyMatch(id::startsWith)
              && forms.stream()
                  .filter(form -> form.length() >= SHORTEST_NAME)
                  .map(form -> " " + String.join(" ", BREAK.split(form)).strip() + " ")
                  .anyMatch(title::contains)) {
            found.add(id);
          }
        });
    return found;
  }
}
