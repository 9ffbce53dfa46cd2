package app.alinea.core.question.pipeline;

import app.alinea.core.document.Document;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.rule.Idiom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Deals with drafts that ask the same and answer differently: where the paragraph tells them apart
/// it is named in the stem, else none of them is asked.
final class Ambiguity {
  private static final Pattern BY_THE_TEXT =
      Pattern.compile("^(?:Selon le texte|According to the text), ");
  private static final double SAME_ANSWER = 0.7;
  private static final double NEAR = 0.8;
  private static final double EVERYWHERE = 0.25;

  /// An organ has rivals: it is known beforehand only where it does nearly everything.
  private static final double MOSTLY = 0.5;

  private static final int MOST_USES = 3;

  /// In a text of so few paragraphs one that half of them have is everywhere.
  private static final int FEW = 6;

  private static final int MOST_COMPARED = 400;

  private Ambiguity() {}

  static List<Draft> resolved(List<Draft> drafts, Document document, Idiom idiom) {
    var byStem = new LinkedHashMap<String, List<Draft>>();
    for (var draft : drafts) {
      byStem.computeIfAbsent(draft.stem() + draft.types(), _ -> new ArrayList<>()).add(draft);
    }
    var resolved = new ArrayList<Draft>();
    for (var group : byStem.values()) {
      resolved.addAll(agree(group) || areSeveral(group) ? group : apart(group, document, idiom));
    }
    var alone =
        idiom.words().language() == Language.FRENCH
            ? CardTwins.without(withoutNearTwins(resolved), idiom.words())
            : withoutNearTwins(resolved);
    return withoutWornAnswers(alone, document.paragraphs().size());
  }

  /// An answer that fits many questions ("toute personne") is guessed, not known; one that fits
  /// most paragraphs, as who adopts a resolution, is known beforehand.
  private static List<Draft> withoutWornAnswers(List<Draft> drafts, int paragraphs) {
    var uses = new HashMap<String, Integer>();
    var places = new HashMap<String, Set<Integer>>();
    for (var draft : drafts) {
      places.computeIfAbsent(worn(draft), _ -> new HashSet<>()).add(draft.position());
    }
    return drafts.stream()
        .filter(draft -> {
          var kind = draft.answer().kind();
          var plain = kind == AnswerKind.PARTY || kind == AnswerKind.THING;
          var everywhere =
              (plain || kind == AnswerKind.ORGAN)
                  && places.getOrDefault(worn(draft), Set.of()).size()
                      > (plain
                          ? Math.max(MOST_USES, EVERYWHERE * paragraphs)
                          : paragraphs > FEW
                              ? Math.max(MOST_USES, MOSTLY * paragraphs)
                              : MOSTLY * paragraphs);
          return !everywhere && (!plain || uses.merge(worn(draft), 1, Integer::sum) <= MOST_USES);
        })
        .toList();
  }

  private static String worn(Draft draft) {
    return draft.rule() + draft.answer().text().toLowerCase(Locale.ROOT);
  }

  /// Drops short-answer drafts of one rule whose stems say nearly the same and whose answers
  /// differ.
  private static List<Draft> withoutNearTwins(List<Draft> drafts) {
    var byRule = new LinkedHashMap<String, List<Draft>>();
    for (var draft : drafts) {
      // Two acronyms stand for two things, and two summits are two, however alike their words are.
      if (!draft.types().contains(QuestionType.SHORT_ANSWER) && !draft.rule().startsWith("Subject")
          || draft.answer().kind() == AnswerKind.ACRONYM
          || draft.rule().equals("YearOfName")) {
        continue;
      }
      byRule
          .computeIfAbsent(draft.rule() + draft.answer().kind(), _ -> new ArrayList<>())
          .add(draft);
    }
    var twins = new HashSet<Draft>();
    for (var group : byRule.values()) {
      var bags = group.stream().map(draft -> WordBag.of(draft.stem())).toList();
      for (var i = 0; i < group.size() && group.size() <= MOST_COMPARED; i++) {
        for (var j = 0; j < group.size(); j++) {
          var different =
              !group.get(i).answer().referent().equals(group.get(j).answer().referent());
          if (i != j && different && bags.get(i).sharedWith(bags.get(j)) >= NEAR) {
            twins.add(group.get(i));
          }
        }
      }
    }
    return drafts.stream().filter(draft -> !twins.contains(draft)).toList();
  }

  /// Of several rules of one article, or items of one list, any may be the one that stands among
  /// those of others.
  private static boolean areSeveral(List<Draft> group) {
    var kind = group.getFirst().answer().kind();
    return kind == AnswerKind.RULING || kind == AnswerKind.ITEM || kind == AnswerKind.PLAN;
  }

  private static boolean agree(List<Draft> group) {
    var first = WordBag.of(group.getFirst().answer().text());
    return group.stream()
        .map(draft -> WordBag.of(draft.answer().text()))
        .allMatch(words ->
            words.equals(first)
                || first.sharedWith(words) >= SAME_ANSWER
                    && words.sharedWith(first) >= SAME_ANSWER);
  }

  private static List<Draft> apart(List<Draft> group, Document document, Idiom idiom) {
    var perParagraph = new HashMap<Integer, Integer>();
    group.forEach(draft -> perParagraph.merge(draft.position(), 1, Integer::sum));
    var numbered =
        Character.isDigit(
            document.paragraphAt(group.getFirst().position()).number().label().charAt(0));
    if (numbered) {
      // Nobody knows the numbers of paragraphs by heart. Of several demands any may be chosen.
      return group.stream()
          .filter(draft -> draft.rule().equals("DemandActs"))
          .filter(draft -> draft.types().equals(Set.of(QuestionType.MULTIPLE_CHOICE)))
          .toList();
    }
    return group.stream()
        .filter(draft -> perParagraph.getOrDefault(draft.position(), 0) == 1)
        // "l’Annexe A, Article 4": no question speaks so.
        .filter(draft -> !document.paragraphAt(draft.position()).number().label().contains(","))
        .filter(draft ->
            draft.types().contains(QuestionType.FLASHCARD) && !draft.rule().equals("RightOfBearer")
                || draft.types().equals(Set.of(QuestionType.MULTIPLE_CHOICE)))
        .map(draft -> draft.asking(placed(draft, document, idiom)))
        .toList();
  }

  /// The stem with its paragraph named.
  private static String placed(Draft draft, Document document, Idiom idiom) {
    var label = document.paragraphAt(draft.position()).number().label();
    var stem = draft.stem();
    var bare = BY_THE_TEXT.matcher(stem).replaceFirst("");
    var rest = Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    return idiom
        .templates()
        .fill(
            "in.article",
            Map.of(
                "label",
                idiom.words().language() == Language.FRENCH
                    ? Character.toLowerCase(label.charAt(0)) + label.substring(1)
                    : label,
                "question",
                rest));
  }
}
