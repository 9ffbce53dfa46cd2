package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds each question's sentence again in a new edition.
///
/// First by the exact sentence, then by the most similar sentence that still holds the answer; the
/// nearest in place wins. A question whose sentence is gone becomes stale and keeps its history.
final class Reanchoring {
  private static final int CONTEXT = 40;
  private static final double SIMILAR = 0.8;
  private static final int NEIGHBOURHOOD = 3;

  private final Document edition;
  private final Map<String, List<Place>> exact = new HashMap<>();

  private record Place(Paragraph paragraph, Sentence sentence) {}

  Reanchoring(Document edition) {
    this.edition = edition;
    for (var paragraph : edition.paragraphs()) {
      for (var sentence : paragraph.sentences()) {
        exact
            .computeIfAbsent(sentence.text(), _ -> new ArrayList<>())
            .add(new Place(paragraph, sentence));
      }
    }
  }

  Question apply(Question question) {
    var found = find(question.anchor());
    if (found.isEmpty()) {
      return question.status() == QuestionStatus.REJECTED
          ? question
          : question.with(QuestionStatus.STALE);
    }
    var status =
        question.status() == QuestionStatus.STALE ? QuestionStatus.ACCEPTED : question.status();
    return new Question(
        question.id(),
        question.form(),
        found.get(),
        question.topics(),
        question.difficulty(),
        question.explanation(),
        question.provenance(),
        question.flags(),
        status,
        question.edited());
  }

  private Optional<SourceAnchor> find(SourceAnchor anchor) {
    var same =
        exact.getOrDefault(anchor.quote(), List.of()).stream()
            .min(Comparator.comparingInt(place -> distance(place, anchor)));
    if (same.isPresent()) {
      return same.map(place -> moved(anchor, place, offset(anchor)));
    }
    return similar(anchor);
  }

  private static int offset(SourceAnchor anchor) {
    return anchor.answerSpan().start() - anchor.sentenceSpan().start();
  }

  private static int distance(Place place, SourceAnchor anchor) {
    return Math.abs(place.paragraph().position() - anchor.position()) * 1000
        + Math.abs(place.sentence().index() - anchor.sentence());
  }

  private Optional<SourceAnchor> similar(SourceAnchor anchor) {
    int start = offset(anchor);
    var answer = anchor.quote().substring(start, start + anchor.answerSpan().length());
    var words = words(anchor.quote());
    return edition.paragraphs().stream()
        .filter(p -> Math.abs(p.position() - anchor.position()) <= NEIGHBOURHOOD)
        .flatMap(p -> p.sentences().stream().map(s -> new Place(p, s)))
        .filter(place -> place.sentence().text().contains(answer))
        .filter(place -> likeness(words, words(place.sentence().text())) >= SIMILAR)
        .max(Comparator.comparingDouble(p -> likeness(words, words(p.sentence().text()))))
        .map(place -> moved(anchor, place, place.sentence().text().indexOf(answer)));
  }

  private static SourceAnchor moved(SourceAnchor anchor, Place place, int answerOffset) {
    var text = place.paragraph().text();
    var span = place.sentence().span();
    int answerStart = span.start() + answerOffset;
    return new SourceAnchor(
        anchor.document(),
        place.paragraph().position(),
        place.sentence().index(),
        span,
        new TextSpan(answerStart, answerStart + anchor.answerSpan().length()),
        place.sentence().text(),
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
  }

  /// Shared words over all words (Jaccard index).
  private static double likeness(Set<String> some, Set<String> others) {
    var shared = new HashSet<>(some);
    shared.retainAll(others);
    var all = new HashSet<>(some);
    all.addAll(others);
    return all.isEmpty() ? 0 : (double) shared.size() / all.size();
  }

  private static Set<String> words(String text) {
    return Pattern.compile("[^\\p{L}\\p{N}]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .collect(java.util.stream.Collectors.toSet());
  }
}
