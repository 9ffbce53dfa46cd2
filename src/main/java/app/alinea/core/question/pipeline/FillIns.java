package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Keeps the plainest questions few: gaps on terms to where little else is asked, and what asks by
/// the number of an article to a small share of the set, spread over the text.
final class FillIns {
  private static final String RULE = "KeyTermGap";
  private static final String CONTENT = "ContentOfArticle";
  private static final String OBJECT = "WhatObject";
  private static final Set<String> ACTS = Set.of("ActUnderArticle", "ObjectUnderArticle");
  private static final Set<String> LAST_RESORTS =
      Set.of("ContentOfArticle", "ArticleInOneSentence", "MatterOfArticle");

  private static final Set<String> WHOLES =
      Set.of(
          "ActUnderArticle",
          "ObjectUnderArticle",
          "CaseUnderArticle",
          "ConsequenceQuestion",
          "BanOfArticle",
          "BanOnBearer",
          "RightGranted",
          "RightOfBearer",
          "StatedByArticle",
          "WholeList",
          "SetFormula",
          "MeaningOfTerm",
          "AttributeOfThing",
          "WhatObject",
          "WhatSubjectDoes",
          "GovernedObject");

  /// The most a set may hold of each, in hundredths.
  private static final Map<String, Integer> SHARES =
      new TreeMap<>(Map.of("WhichProvision", 6, "TitleOfArticle", 6, "ContentOfArticle", 5));

  /// One item after the other of a list is asked with the same words.
  private static final String ITEM = "ItemOfList";

  private static final int MOST_PER_LIST = 3;
  private static final int HUNDRED = 100;
  private static final int ENOUGH_ELSE = 2;
  private static final int MOST_PER_PARAGRAPH = 1;

  private FillIns() {}

  static List<Question> limited(List<Question> questions) {
    var others = new HashMap<Integer, Integer>();
    for (var question : questions) {
      if (!isFillIn(question)) {
        others.merge(question.anchor().position(), 1, Integer::sum);
      }
    }
    var spread = new HashSet<Question>();
    SHARES.forEach((rule, share) -> spread.addAll(spread(questions, rule, share, spread)));
    var listed = new HashMap<String, Integer>();
    var beside = new HashSet<String>();
    var carded = carded(questions);
    var acts = actsAsked(questions);
    var kept = new ArrayList<Question>();
    var used = new HashMap<Integer, Integer>();
    for (var question : questions) {
      var position = question.anchor().position();
      if (question.provenance().rule().equals(OBJECT) && acts.contains(place(question))) {
        continue;
      }
      if (isLastResort(question)) {
        if (!carded.contains(place(question))) {
          kept.add(question);
        }
      } else if (question.provenance().rule().equals(ITEM)) {
        var most = question.type() == QuestionType.TRUE_FALSE ? 1 : MOST_PER_LIST;
        if (beside.add(list(question) + wrong(question))
            && listed.merge(list(question), 1, Integer::sum) <= most) {
          kept.add(question);
        }
      } else if (SHARES.containsKey(question.provenance().rule())) {
        if (spread.contains(question)) {
          kept.add(question);
        }
      } else if (!isFillIn(question)
          || others.getOrDefault(position, 0) < ENOUGH_ELSE
              && used.merge(position, 1, Integer::sum) <= MOST_PER_PARAGRAPH) {
        kept.add(question);
      }
    }
    return kept;
  }

  /// As many of a rule's questions as its share allows, one an article, at even distances.
  private static Set<Question> spread(
      List<Question> questions, String rule, int share, Set<Question> others) {
    var placed = new HashSet<String>();
    var found =
        questions.stream()
            .filter(question -> question.provenance().rule().equals(rule))
            .filter(question -> !isTheWayBack(question, others))
            .filter(question -> placed.add(question.anchor().position() + question.type().code()))
            .toList();
    var most = Math.min(found.size(), Math.ceilDiv(questions.size() * share, HUNDRED));
    var kept = new HashSet<Question>();
    for (var i = 0; i < most; i++) {
      kept.add(found.get(i * found.size() / most));
    }
    return kept;
  }

  /// "Which article provides …?" gives the same article’s title away, and the title its number.
  private static boolean isTheWayBack(Question question, Set<Question> others) {
    var rule = question.provenance().rule();
    return !rule.equals(CONTENT)
        && others.stream()
            .filter(other -> !other.provenance().rule().equals(CONTENT))
            .anyMatch(other -> other.anchor().position() == question.anchor().position());
  }

  /// Statements on items are counted by their article, as each has its own words.
  private static String list(Question question) {
    var words = question.type() == QuestionType.TRUE_FALSE ? "" : question.form().stem();
    return question.anchor().position() + question.type().code() + words;
  }

  /// The sentences that something more telling asks about by a card.
  private static Set<String> carded(List<Question> questions) {
    return questions.stream()
        .filter(question ->
            question.type() == QuestionType.FLASHCARD
                || question.type() == QuestionType.SHORT_ANSWER)
        .filter(FillIns::tellsWhole)
        .map(FillIns::place)
        .collect(Collectors.toSet());
  }

  /// Cards that are answered by what a provision lays down, and not by a part of it.
  static boolean tellsWhole(Question question) {
    return WHOLES.contains(question.provenance().rule());
  }

  /// The sentences whose act is asked for with its article: its object alone would be asked twice.
  private static Set<String> actsAsked(List<Question> questions) {
    return questions.stream()
        .filter(question -> question.type() == QuestionType.FLASHCARD)
        .filter(question -> ACTS.contains(question.provenance().rule()))
        .map(FillIns::place)
        .collect(Collectors.toSet());
  }

  /// "What does Article 14 provide?" where nothing of it was picked out.
  static boolean isLastResort(Question question) {
    return question.type() == QuestionType.FLASHCARD
        && LAST_RESORTS.contains(question.provenance().rule());
  }

  private static String place(Question question) {
    return question.anchor().position() + "/" + question.anchor().sentence();
  }

  /// The same wrong options beside another item of the list would show which option is new.
  private static List<String> wrong(Question question) {
    return question.form() instanceof Form.MultipleChoice choice
        ? choice.options().stream()
            .map(Form.Option::text)
            .filter(text -> !text.equals(choice.answer()))
            .sorted()
            .toList()
        : List.of();
  }

  private static boolean isFillIn(Question question) {
    return question.provenance().rule().equals(RULE);
  }
}
