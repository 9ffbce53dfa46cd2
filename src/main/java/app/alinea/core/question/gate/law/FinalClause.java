package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.Form;
import app.alinea.core.question.clause.Boilerplate;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Flaws 2 and 20 in an English law: final clauses asked as if they were matter, where the rules
/// made for them ask better, and the depositary, whom nobody takes for an organ, offered as one.
public final class FinalClause implements Gate {
  private static final Set<String> OF_SUBSTANCE =
      Set.of(
          "ActUnderArticle",
          "SubjectParty",
          "SubjectByType",
          "SubjectThing",
          "SubjectByHead",
          "MatterOfArticle",
          "AgentQuestion",
          "AttributeOfThing",
          "MentionGap",
          "ObjectUnderArticle",
          "ModalStatement",
          "WhatObject",
          "VerbComplement",
          "MannerQuestion");

  private static final Pattern LED = Pattern.compile("^(?:by )?(?:the )?");

  private final FunctionWords words;
  private final AnalysedDocument document;
  private final Map<String, Boolean> onlyInFinals = new ConcurrentHashMap<>();

  public FinalClause(FunctionWords words, AnalysedDocument document) {
    this.words = words;
    this.document = document;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var told = candidate.form().stem() + " " + candidate.draft().answer().text();
    if (OF_SUBSTANCE.contains(rule) && Boilerplate.isFinal(words, told)) {
      return Optional.of("a final clause");
    }
    if (rule.equals("SubjectByType") && Boilerplate.isHousekeeping(words, told)) {
      return Optional.of("what every body does");
    }
    return wrong(candidate).stream()
        .filter(name -> !name.isBlank() && Character.isUpperCase(name.charAt(0)))
        .filter(this::isDepositary)
        .findFirst()
        .map(name -> "named in final clauses alone: " + name);
  }

  /// The wrong options, or what a false statement has in the place of the right words.
  private static List<String> wrong(Candidate candidate) {
    var names = new ArrayList<String>();
    Options.of(candidate).ifPresent(options -> names.addAll(options.wrong()));
    if (candidate.form() instanceof Form.TrueFalse judged && !judged.isTrue()) {
      names.add(exchanged(judged.stem(), judged.correction()));
    }
    return names.stream().map(name -> LED.matcher(lower(name)).replaceFirst("")).toList();
  }

  private static String lower(String name) {
    return name.replaceFirst("^By (?=the )", "by ").replaceFirst("^The ", "the ");
  }

  private static String exchanged(String told, String right) {
    var from = 0;
    while (from < Math.min(told.length(), right.length())
        && told.charAt(from) == right.charAt(from)) {
      from++;
    }
    var end = 0;
    while (end < Math.min(told.length(), right.length()) - from
        && told.charAt(told.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
      end++;
    }
    while (from > 0 && told.charAt(from - 1) != ' ') {
      from--;
    }
    while (end > 0 && told.charAt(told.length() - end) != ' ') {
      end--;
    }
    return told.substring(from, Math.max(from, told.length() - end)).strip();
  }

  private boolean isDepositary(String name) {
    return onlyInFinals.computeIfAbsent(
        name.toLowerCase(Locale.ROOT),
        sought -> {
          var naming =
              document.sentences().stream()
                  .map(sentence -> sentence.text())
                  .filter(text -> text.toLowerCase(Locale.ROOT).contains(sought))
                  .toList();
          return !naming.isEmpty()
              && naming.stream().allMatch(text -> Boilerplate.isFinal(words, text));
        });
  }
}
