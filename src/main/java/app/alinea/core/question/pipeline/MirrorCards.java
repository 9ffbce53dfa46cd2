package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Flaw 23 among the cards of one sentence: "Pour quelle durée le Conseil élit-il son président ?"
/// and "Quel organe élit son président pour trois ans ?" answer each other, and so do two that want
/// the same words for nearly the same question.
final class MirrorCards {
  private static final double TOLD = 0.6;
  private static final double SAME_ANSWER = 0.8;
  private static final double SAME_STEM = 0.5;
  private static final int FEWEST_STEMS = 3;

  private MirrorCards() {}

  private record Card(WordBag stem, WordBag answer) {
    private boolean mirrors(Card other) {
      return isTold(answer, other.stem) && isTold(other.answer, stem);
    }

    private static boolean isTold(WordBag answer, WordBag stem) {
      return !answer.stems().isEmpty() && answer.sharedWith(stem) >= TOLD;
    }

    private boolean repeats(Card other) {
      return answer.sharedWith(other.answer) >= SAME_ANSWER
          && other.answer.sharedWith(answer) >= SAME_ANSWER
          && (stem.sharedWith(other.stem) >= SAME_STEM || other.stem.sharedWith(stem) >= SAME_STEM);
    }
  }

  /// Without the cards whose whole answer another card of their sentence tells in its question.
  static List<Question> untold(List<Question> questions) {
    var bySentence = new HashMap<String, List<Question>>();
    for (var question : questions) {
      if (question.type() == QuestionType.FLASHCARD) {
        var at = question.anchor();
        bySentence
            .computeIfAbsent(at.position() + "/" + at.sentence(), _ -> new ArrayList<>())
            .add(question);
      }
    }
    var dropped = new HashSet<QuestionId>();
    for (var cards : bySentence.values()) {
      for (var card : cards) {
        var answer = WordBag.of(card.form().answer());
        if (answer.stems().size() >= FEWEST_STEMS
            && !card.provenance().rule().startsWith("Acronym")
            && !dropped.contains(card.id())) {
          cards.stream()
              .filter(other -> !other.id().equals(card.id()) && !dropped.contains(other.id()))
              .filter(other -> answer.sharedWith(WordBag.of(other.form().stem())) >= SAME_ANSWER)
              .findFirst()
              // Who did it is the first to go.
              .ifPresent(other -> dropped.add(asksWho(other) ? other.id() : card.id()));
        }
      }
    }
    return questions.stream().filter(question -> !dropped.contains(question.id())).toList();
  }

  private static boolean asksWho(Question question) {
    var rule = question.provenance().rule();
    return rule.startsWith("Subject") || rule.equals("ChargedParty");
  }

  /// "Que prévoit l’article 37 ?" tells again what another card of its sentence asks for.
  private static boolean isWhole(Question question) {
    return question.provenance().rule().equals("ArticleInOneSentence");
  }

  /// Without the second of each pair; who did it is the first to go.
  static List<Question> parted(List<Question> questions) {
    var ranked = new ArrayList<>(questions);
    ranked.sort(
        Comparator.<Question, Boolean>comparing(MirrorCards::isWhole)
            .thenComparing(question -> question.provenance().rule().startsWith("Subject")));
    var told = new HashMap<String, List<Card>>();
    var dropped = new HashSet<QuestionId>();
    for (var question : ranked) {
      if (question.type() != QuestionType.FLASHCARD) {
        continue;
      }
      var at = question.anchor();
      var others =
          told.computeIfAbsent(at.position() + "/" + at.sentence(), _ -> new ArrayList<>());
      var card = new Card(WordBag.of(question.form().stem()), WordBag.of(question.form().answer()));
      if (isWhole(question) && !others.isEmpty()
          || others.stream().anyMatch(other -> card.mirrors(other) || card.repeats(other))) {
        dropped.add(question.id());
      } else {
        others.add(card);
      }
    }
    return questions.stream().filter(question -> !dropped.contains(question.id())).toList();
  }
}
