package app.alinea.core.question.gate.law;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 2, 9, 20, 22 and 25 in French laws and treaties: a frame that does not suit what it asks
/// for, a key that begins in the middle of a reference or is only one, wrong options that are the
/// key with another adjective, slips of the print.
public final class FrenchFrame implements Gate {
  /// "à l’article 4 | , lettre a et b": the clause ends later.
  private static final Pattern HALF_REFERENCE =
      Pattern.compile("(?iu)^(?:lettres?|alinéas?|chiffres?|points?|littera|lit\\.|§) ?\\p{L}?");

  private static final Pattern REFERENCE_GOES_ON =
      Pattern.compile("(?iu)^,? ?(?:lettres?|alinéas?|chiffres?|littera|lit\\.|§|n°)");

  /// "la procédure indiquée sous chiffre 4", "l’application de l’article 18, chiffre 2".
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)\\bchiffres? \\d|\\barticles? \\d+[^.;]{0,4},?"
              + " (?:chiffre|lettre|alinéa|paragraphe|§)");

  private static final Set<String> OF_NUMBERS =
      Set.of("ArticleInOneSentence", "MatterOfArticle", "ContentOfArticle", "WhichProvision");

  private static final Pattern AS_SOON = Pattern.compile("(?iu)\\bdès (?:que|qu'|lors que)\\b");

  /// "Que prévoit l’article 16 en cas de dénonciation ?" – "Il demeurera …": who, no word tells.
  private static final Pattern CASE_OF_NOBODY =
      Pattern.compile("(?iu)(?:en cas d[e'u]|à défaut|à l'expiration|à l'issue)[^,]*\\?");

  private static final Pattern PRONOUN = Pattern.compile("(?iu)^(?:ils?|elles?) ");

  private static final Pattern POSSESSIVE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:son|sa|ses|leurs?)(?!\\p{L})");

  private static final Set<String> DESCRIBING =
      Set.of("AttributeOfThing", "GoalOfThing", "EssenceOfThing");

  private static final Pattern TOGETHER =
      Pattern.compile("(?iu)\\b(?:commun accord|conjointement|d'un commun|de concert)\\b");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)____.*(?<!\\p{L})(?:à savoir|soit|dont)"
              + " (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+)\\b");

  /// "Quelles résolutions …?" – "des résolutions dans les conditions …".
  private static final Pattern SAYS_NO_WHICH =
      Pattern.compile(
          "(?iu)^(?:des|les|une?|le|la|l')[ ]?[\\p{L}-]+ (?:dans|pour|par|en|lors|conformément"
              + "|spécifiques?|particulie?rs?|particulières?|propres?|nécessaires?) .*");

  private static final Pattern EMPTY_THING =
      Pattern.compile("(?iu)\\bcopies? certifiées? conformes?\\b");

  private static final Pattern OF_ONE_PARTY =
      Pattern.compile(
          "(?iu)^(?:en ce qui concerne|pour ce qui est|pour (?:le|la|les|l')) ?[^,]{3,60},");

  /// "le Royaume dès Pays-Bas", "conférences de re vision".
  private static final Pattern MISPRINT =
      Pattern.compile(
          "(?u)\\p{Lu}\\p{L}+ dès \\p{Lu}|(?<![\\p{L}'-])(?:re|ré|dé|com|dis|trans|pré|im|con)"
              + " \\p{Ll}{4,}");

  /// What stood before it, a clause left open, the formula at the end of a treaty.
  private static final List<Pattern> OPEN =
      List.of(
          Pattern.compile(
              "(?iu)\\b(?:peut|doit|peuvent|doivent|pourra|devra) (?:les?|la|l'|lui|leur)"
                  + " ?\\p{L}+(?:er|ir|re)\\b"),
          Pattern.compile("(?iu)\\bprésente? (?:titre|chapitre|section|annexe|partie)\\b"),
          Pattern.compile("(?iu)\\ben foi de quoi\\b|\\bplénipotentiaires\\b|\\bsusnommé"),
          Pattern.compile("(?iu)^(?:mais|or|car|donc|ainsi|aussi) "),
          Pattern.compile("(?iu)\\b(?:ou|et) (?:lorsque|si|quand|lorsqu'),"),
          Pattern.compile("(?iu), \\p{L}{3,}ant ?[.?]?$"));

  /// "par décision unilatérale entre toutes les parties" contradicts itself.
  private static final Pattern ALONE_TOGETHER =
      Pattern.compile("(?iu)décision unilatérale (?:entre|par les|des deux|de toutes)");

  private static final Pattern OWN_PART =
      Pattern.compile("(?iu)\\b(?:présente? (?:titre|chapitre|section|partie|alinéa))\\b");

  private static final Pattern OPEN_TO =
      Pattern.compile("(?iu)^à (?:l'(?:adhésion|approbation)|la (?:signature|ratification))$");

  private static final int MOST_WORDS = 32;
  private static final Set<String> LONG =
      Set.of("ArticleInOneSentence", "MatterOfArticle", "CaseUnderArticle");

  private static final Set<String> PHRASES =
      Set.of(
          "VerbComplement",
          "GovernedObject",
          "SubjectThing",
          "SubjectThings",
          "SubjectByHead",
          "ObjectByHead",
          "WhatSubjectDoes");

  private static final int NEAR_OR = 3;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = plain(candidate.form().stem());
    var key = plain(candidate.draft().answer().text());
    var misprint =
        MISPRINT.matcher(candidate.form().stem() + " | " + candidate.draft().answer().text());
    if (misprint.find()) {
      return Optional.of("misprinted: " + misprint.group());
    }
    for (var pattern : OPEN) {
      var found = pattern.matcher(stem);
      if (found.find()) {
        return Optional.of("left open: " + found.group());
      }
    }
    if (OWN_PART.matcher(key).find()) {
      return Optional.of("which part of the text, the question does not tell");
    }
    if (OPEN_TO.matcher(key).matches() || key.startsWith("en foi de quoi")) {
      return Optional.of("as in every treaty");
    }
    return reference(candidate, stem, key)
        .or(() -> frame(candidate, stem, key))
        .or(() -> options(candidate, key));
  }

  private static Optional<String> reference(Candidate candidate, String stem, String key) {
    if (HALF_REFERENCE.matcher(key).find() && key.length() > NEAR_OR) {
      return Optional.of("begins within a reference");
    }
    var bare = stem.replaceFirst("[ ?.]+$", "");
    var tail = bare.substring(Math.max(0, bare.length() - 16));
    var source = plain(candidate.source());
    var at = source.indexOf(tail);
    if (tail.matches(".*\\d")
        && at >= 0
        && REFERENCE_GOES_ON.matcher(source.substring(at + tail.length())).find()) {
      return Optional.of("ends within a reference");
    }
    return OF_NUMBERS.contains(candidate.draft().rule())
            && NUMBERED.matcher(key + " | " + stem).find()
        ? Optional.of("a number stands for what is laid down")
        : Optional.empty();
  }

  private static Optional<String> frame(Candidate candidate, String stem, String key) {
    var rule = candidate.draft().rule();
    if (rule.equals("CaseUnderArticle")
        && (AS_SOON.matcher(stem).find()
            || CASE_OF_NOBODY.matcher(stem).find() && PRONOUN.matcher(key).find())) {
      return Optional.of("no case, or nobody in it");
    }
    if (DESCRIBING.contains(rule) && POSSESSIVE.matcher(stem).find()) {
      return Optional.of("whose is not told");
    }
    if (rule.equals("ObjectByHead") && SAYS_NO_WHICH.matcher(key).find()) {
      return Optional.of("the key does not say which");
    }
    if (rule.equals("MeaningOfTerm") && OF_ONE_PARTY.matcher(key).find()) {
      return Optional.of("what it means for one party only");
    }
    if (COUNTED.matcher(stem).find()) {
      return Optional.of("the parts add up to the number");
    }
    if (EMPTY_THING.matcher(key).find()) {
      return Optional.of("a copy, as everywhere");
    }
    return LONG.contains(rule) && key.split(" ", -1).length > MOST_WORDS
        ? Optional.of("more than one remembers")
        : Optional.empty();
  }

  private static Optional<String> options(Candidate candidate, String key) {
    var rule = candidate.draft().rule();
    var together = TOGETHER.matcher(plain(candidate.source())).find();
    if (rule.equals("AgentQuestion")
        && together
        && (candidate.form().type() == QuestionType.MULTIPLE_CHOICE
            || candidate.form().type() == QuestionType.TRUE_FALSE)) {
      return Optional.of("several do it together");
    }
    if (candidate.form() instanceof Form.TrueFalse judged
        && !judged.isTrue()
        && (isHalfOfAPair(plain(judged.stem()), plain(judged.correction()))
            || ALONE_TOGETHER.matcher(plain(judged.stem())).find())) {
      return Optional.of("one half of a pair is exchanged");
    }
    if (!PHRASES.contains(rule)) {
      return Optional.empty();
    }
    return Options.of(candidate)
        .filter(found -> found.wrong().stream().allMatch(wrong -> differInOne(key, plain(wrong))))
        .map(_ -> "the options differ in one word that others could fill");
  }

  /// "réside ou séjourne définitivement" for "temporairement".
  private static boolean isHalfOfAPair(String told, String right) {
    var one = List.of(told.split(" ", -1));
    var other = List.of(right.split(" ", -1));
    if (one.size() != other.size()) {
      return false;
    }
    for (var i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return one.subList(Math.max(0, i - NEAR_OR), i).contains("ou")
            || i + 1 < one.size() && one.get(i + 1).equals("ou");
      }
    }
    return false;
  }

  private static boolean differInOne(String key, String other) {
    var one = key.split(" ", -1);
    var two = other.split(" ", -1);
    if (one.length != two.length) {
      return false;
    }
    var differing = 0;
    for (var i = 0; i < one.length; i++) {
      differing += one[i].equals(two[i]) ? 0 : 1;
    }
    return differing == 1;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
