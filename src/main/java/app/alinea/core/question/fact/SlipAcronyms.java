package app.alinea.core.question.fact;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Acronyms that a text writes in two orders ("CAP", "PAC"), as a careless translation does: the
/// one it never explains is a slip, and which of the two is right the text does not tell.
public final class SlipAcronyms {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");

  private final Set<String> doubtful = new HashSet<>();

  private SlipAcronyms() {}

  public static SlipAcronyms of(AnalysedDocument document) {
    var defined = new HashMap<String, String>();
    document.acronyms().keySet().forEach(acronym -> defined.put(letters(acronym), acronym));
    var slips = new SlipAcronyms();
    for (var sentence : document.sentences()) {
      for (var token : sentence.tokens()) {
        slips.weigh(token.text(), defined);
      }
    }
    return slips;
  }

  private void weigh(String word, Map<String, String> defined) {
    if (!ACRONYM.matcher(word).matches()) {
      return;
    }
    var twin = defined.get(letters(word));
    if (twin != null && !twin.equals(word) && !defined.containsValue(word)) {
      doubtful.add(word);
      doubtful.add(twin);
    }
  }

  private static String letters(String word) {
    var letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  public boolean isIn(AnalysedSentence sentence) {
    return !doubtful.isEmpty()
        && sentence.tokens().stream().anyMatch(token -> doubtful.contains(token.text()));
  }
}
