package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Form;
import app.alinea.core.question.SourceAnchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the sentence that answers a question from elsewhere. Confined to one thread.
///
/// A question that quotes its sentence is found by the quotation. Any other one needs a sentence
/// that holds the answer and half of the weight of the question's words, where rare words weigh
/// more.
final class SentenceFinder {
  private static final int CANDIDATES = 8;
  private static final double ENOUGH = 0.5;
  private static final double NEARLY_ALL = 0.8;
  private static final int SHORTEST_QUOTE = 20;

  /// A word in more sentences than this tells nothing of where to look.
  private static final int COMMON = 2000;

  private final Map<String, List<Place>> byWord = new HashMap<>();
  private final Map<String, List<Place>> byText = new HashMap<>();
  private int sentences;

  /// @param rank in the order in which sentences were added
  /// @param plain the sentence as it is compared
  record Place(int rank, Document document, Paragraph paragraph, Sentence sentence, String plain) {
    SourceAnchor anchor(TextSpan answer) {
      return SourceAnchor.to(document.id(), paragraph, sentence, answer);
    }

    boolean holds(String plainText) {
      return !plainText.isEmpty() && (" " + plain + " ").contains(" " + plainText + " ");
    }
  }

  SentenceFinder(Collection<Document> documents) {
    for (var document : documents) {
      for (var paragraph : document.paragraphs()) {
        paragraph.sentences().forEach(sentence -> add(document, paragraph, sentence));
      }
    }
  }

  private void add(Document document, Paragraph paragraph, Sentence sentence) {
    var place =
        new Place(sentences++, document, paragraph, sentence, PlainText.of(sentence.text()));
    byText.computeIfAbsent(sentence.text(), _ -> new ArrayList<>()).add(place);
    new HashSet<>(PlainText.words(sentence.text()))
        .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(place));
  }

  /// The places of a sentence, letter by letter the same.
  List<Place> exactly(String sentence) {
    return byText.getOrDefault(sentence, List.of());
  }

  Optional<SourceAnchor> find(FoundQuestion.Loose question) {
    var form = question.form();
    var quoted = PlainText.of(question.explanation());
    var asked = PlainText.words(asked(form));
    return candidates(asked, PlainText.words(question.explanation())).stream()
        .filter(place -> quotes(quoted, place) || answers(place, form, asked))
        .findFirst()
        .map(place -> place.anchor(answerIn(place, form)));
  }

  /// What a sentence that answers has in common with the question.
  private static String asked(Form form) {
    return switch (form) {
      case Form.Cloze(var stem, var answer, _) -> stem.replace(Form.Cloze.GAP, " " + answer + " ");
      case Form.TrueFalse(var stem, boolean isTrue, var correction) ->
          isTrue || correction.isBlank() ? stem : correction;
      case Form.Matching matching -> matching.answer();
      case Form.MultipleChoice _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _ ->
          form.stem() + " " + form.answer();
    };
  }

  private static boolean quotes(String quoted, Place place) {
    return place.plain().length() >= SHORTEST_QUOTE && quoted.contains(place.plain());
  }

  private boolean answers(Place place, Form form, List<String> asked) {
    return switch (form) {
      case Form.TrueFalse _ -> share(asked, place) >= NEARLY_ALL;
      case Form.Matching _, Form.Ordering _ -> share(asked, place) >= NEARLY_ALL;
      case Form.Cloze cloze ->
          place.holds(PlainText.of(cloze.answer())) && share(asked, place) >= NEARLY_ALL;
      case Form.MultipleChoice _, Form.Flashcard _, Form.ShortAnswer _ ->
          place.holds(PlainText.of(form.answer()))
              && share(PlainText.words(form.stem()), place) >= ENOUGH;
    };
  }

  private List<Place> candidates(List<String> asked, List<String> explained) {
    var scores = new IdentityHashMap<Place, Double>(); // a place's own hash would read its document
    var words = new HashSet<>(asked);
    words.addAll(explained);
    for (var word : words) {
      var found = byWord.getOrDefault(word, List.of());
      if (found.size() <= COMMON) {
        found.forEach(place -> scores.merge(place, weight(word), Double::sum));
      }
    }
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<Place, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().rank()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// How much of the weight of the words a sentence has, 0 to 1.
  private double share(List<String> words, Place place) {
    var own = new HashSet<>(List.of(place.plain().split(" ")));
    double all = 0;
    double shared = 0;
    for (var word : new HashSet<>(words)) {
      all += weight(word);
      shared += own.contains(word) ? weight(word) : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  private double weight(String word) {
    return Math.log(1 + (double) sentences / (1 + byWord.getOrDefault(word, List.of()).size()));
  }

  /// The answer where it stands letter by letter, otherwise the whole sentence.
  private static TextSpan answerIn(Place place, Form form) {
    var text = place.sentence().text();
    var answer = form.answer();
    for (int at = 0; !answer.isEmpty() && at + answer.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, answer, 0, answer.length())) {
        int start = place.sentence().span().start() + at;
        return new TextSpan(start, start + answer.length());
      }
    }
    return place.sentence().span();
  }
}
