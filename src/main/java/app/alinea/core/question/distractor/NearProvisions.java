package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;

/// Articles of the same document near the key that say nothing like it.
final class NearProvisions {
  private static final int WANTED = 3;
  private static final int REACH = 6;
  private static final double SAME_MATTER = 0.6;

  private final AnalysedDocument document;
  private final SentenceIndex index;

  NearProvisions(AnalysedDocument document, SentenceIndex index) {
    this.document = document;
    this.index = index;
  }

  List<Option> near(Draft draft, RandomGenerator random) {
    var alike = new HashSet<Integer>();
    for (var entry : index.like(WordBag.of(draft.stem()), SAME_MATTER)) {
      alike.add(entry.sentence().position());
    }
    var positions = new ArrayList<Integer>();
    var chapter = chapter(draft.position());
    for (var position = draft.position() - REACH;
        position <= draft.position() + REACH;
        position++) {
      if (position >= 0
          && position < document.document().paragraphs().size()
          && position != draft.position()
          && label(position).startsWith(ARTICLE)
          && isOfChapter(position, chapter)
          && !alike.contains(position)) {
        positions.add(position);
      }
    }
    var chosen = new ArrayList<Integer>();
    while (chosen.size() < WANTED && !positions.isEmpty()) {
      chosen.add(positions.remove(random.nextInt(positions.size())));
    }
    chosen.sort(Comparator.naturalOrder());
    var key = draft.answer().text();
    var own = number(label(draft.position()));
    return chosen.stream()
        .map(position -> number(label(position)))
        .filter(number -> !number.equals(own))
        .map(number -> new Option(key.replace(own, number), ""))
        .toList();
  }

  /// The heading that an article shares with the one before it or behind it; empty where it bears a
  /// title of its own or none.
  private String chapter(int position) {
    var heading = document.document().paragraphAt(position).heading();
    var last = document.document().paragraphs().size() - 1;
    return position > 0 && isUnder(position - 1, heading)
            || position < last && isUnder(position + 1, heading)
        ? heading
        : "";
  }

  /// An article of another chapter is struck by whoever knows the plan of the text.
  private boolean isOfChapter(int position, String chapter) {
    return chapter.isEmpty() || isUnder(position, chapter);
  }

  private boolean isUnder(int position, String heading) {
    return document.document().paragraphAt(position).heading().equals(heading);
  }

  /// How the articles of the text itself begin; those of its annexes count anew.
  private static final String ARTICLE = "Article ";

  private String label(int position) {
    return document.document().paragraphAt(position).number().label();
  }

  private static String number(String label) {
    return label.substring(label.indexOf(' ') + 1);
  }
}
