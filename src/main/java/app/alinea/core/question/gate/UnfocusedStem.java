package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// Flaw 6: a stem too short to ask one thing.
public final class UnfocusedStem implements Gate {
  private static final Set<String> BROAD =
      Set.of(
          "SubjectThing",
          "SubjectByHead",
          "SubjectParty",
          "PurposeQuestion",
          "MeansQuestion",
          "ReasonQuestion",
          "NameInRole",
          "NameGap",
          "SubjectByType",
          "ObjectByHead",
          "GovernedObject",
          "PrepositionObject",
          "ActOfOwner",
          "WhatSubjectDoes",
          "BasisQuestion",
          "MannerQuestion",
          "FrameOfAct",
          "ObjectOfVerb",
          "ComplementAsked",
          "CitedExamples",
          "TimeQuestion");
  private static final int FEWEST_RARE_WORDS = 2;

  /// "Quelles deux politiques …": how many are sought tells enough.
  private static final Pattern COUNTED = Pattern.compile("^Quel(?:le)?s (?:deux|trois) ");

  private static final int SELDOM = 6;
  private static final int MANY_RARE_WORDS = 3;

  private final Predicate<String> isRare;
  private final ToIntFunction<String> frequency;
  private final Set<String> generic;
  private final FunctionWords words;
  private final SaidTogether together;

  /// @param isRare whether few sentences of the document have the word, by its stem
  /// @param frequency how many have it
  /// @param together in how many two words stand
  public UnfocusedStem(
      FunctionWords words,
      Predicate<String> isRare,
      ToIntFunction<String> frequency,
      SaidTogether together) {
    this.words = words;
    this.together = together;
    this.isRare = isRare;
    this.frequency = frequency;
    this.generic = WordBag.of(String.join(" ", words.list("generic.words"))).stems();
  }

  private static boolean asksForSubject(Candidate candidate) {
    return candidate.draft().rule().startsWith("Subject")
        && candidate.form().type() != QuestionType.CLOZE;
  }

  /// A name, or three telling words that are no figures, besides the noun asked for.
  private boolean tellsEnough(String stem) {
    var rest = QUESTION_WORD.matcher(stem).replaceFirst("");
    var telling =
        WordBag.of(rest).stems().stream()
            .filter(word -> !generic.contains(word) && !Character.isDigit(word.charAt(0)))
            .count();
    return namesSomething(rest) || telling >= FEWEST_OF_SUBJECT;
  }

  /// A name that is not everywhere in the document, as its authors' is.
  private boolean namesSomething(String rest) {
    var name = NAME.matcher(rest);
    while (name.find()) {
      var end = name.start();
      while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
        end++;
      }
      if (WordBag.of(rest.substring(name.start(), end)).stems().stream().anyMatch(isRare)) {
        return true;
      }
    }
    return false;
  }

  /// "Quel plan les ministres ont-ils adopté ?" where one sentence alone speaks of adopting a plan.
  private boolean isOnlyOne(Candidate candidate) {
    var key = candidate.draft().answer().text();
    return candidate.form().type() == QuestionType.FLASHCARD
        && candidate.draft().rule().equals("ObjectByHead")
        && candidate.draft().fact() instanceof Fact.Action(var _, var clause, var _, var head)
        && words.is("single.objects", clause.row().at(head).lemma())
        && together.count(clause.row().at(head).lemma(), clause.mainLemma()) == 1
        && WordBag.of(key).stems().size() >= FEWEST_OF_KEY
        && WordBag.of(key).stems().size() <= MOST_OF_KEY
        && key.indexOf(',') < 0;
  }

  /// "Quel texte s’oppose à la politique de … ?", answered by the name of one.
  private static boolean isNamedText(Candidate candidate, int said) {
    return candidate.draft().rule().equals("SubjectThing")
        && candidate.form().stem().startsWith("Quel texte ")
        && Character.isUpperCase(
            LEADING.matcher(candidate.draft().answer().text()).replaceFirst("").charAt(0))
        && said > 0;
  }

  private static final Pattern LEADING = Pattern.compile("^(?:l[ae] |l’)");
  private static final int FEWEST_OF_KEY = 3;
  private static final int MOST_OF_KEY = 14;

  private static final Pattern QUESTION_WORD =
      Pattern.compile(
          "^(?:Selon le texte, (?:qui|qu’est-ce qui)|According to the text,"
              + " (?:who|what)|Quel(?:le)?s? [\\p{L}’-]+|Which [\\p{L}-]+|Qui|Who)\\b");

  /// "What do they expand cooperation for?": in what.
  private static final Pattern BARE_COOPERATION =
      Pattern.compile(
          "(?iu)(?:expand|strengthen|deepen|enhance|increase|intensify|renforce(?:r|nt)?|approfondi(?:r|ssent)|intensifie(?:r|nt)?)(?:-t)?(?:-ils|-elles)?"
              + " (?:their |our |its |la |leur )?(?:cooperation|collaboration|coopération)(?:"
              + " (?:and|et)(?: la| leur)? (?:cooperation|collaboration|coopération))?["
              + " \\u00A0]?\\?$");

  /// "Qu’est-ce qui s’effectue de manière à …": how it is done does not tell what is done.
  private static final Pattern DONE_SOMEHOW =
      Pattern.compile(
          "(?iu)qu[’']est-ce qui (?:s[’'](?:effectue|opère|exerce)|se (?:fait|font|déroule)) (?:de"
              + " (?:manière|façon)|dans (?:des|les) conditions|selon|conformément|suivant)");

  private static final Pattern NAME = Pattern.compile("(?<![.?!] )(?<=[\\s’(-])\\p{Lu}");
  private static final int FEWEST_OF_SUBJECT = 3;
  private static final int FEWEST_TELLING_WORDS = 2;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var form = candidate.form();
    var stem = form.stem();
    var statement = form.type() == QuestionType.CLOZE || form.type() == QuestionType.TRUE_FALSE;
    if (!statement && !stem.endsWith("?")) {
      return Optional.of("no question");
    }
    var telling = WordBag.of(stem).stems().size();
    var said =
        WordBag.of(QUESTION_WORD.matcher(stem).replaceFirst("")).stems().stream()
            .filter(word -> !generic.contains(word))
            .filter(isRare)
            .toList();
    var seldom = said.stream().anyMatch(word -> frequency.applyAsInt(word) <= SELDOM);
    if (BARE_COOPERATION.matcher(stem).find() || DONE_SOMEHOW.matcher(stem).find()) {
      return Optional.of("many things could be meant");
    }
    if (asksForSubject(candidate) && !tellsEnough(stem)) {
      return Optional.of("little is said of the subject");
    }
    if (BROAD.contains(candidate.draft().rule())
        && !COUNTED.matcher(stem).find()
        && !isOnlyOne(candidate)
        && !isNamedText(candidate, said.size())
        && (said.size() < FEWEST_RARE_WORDS || !seldom && said.size() < MANY_RARE_WORDS)) {
      return Optional.of(said.size() + " words that are not everywhere");
    }
    var named = candidate.draft().rule().startsWith("Acronym");
    return !named && telling < FEWEST_TELLING_WORDS
        ? Optional.of(telling + " telling words")
        : Optional.empty();
  }
}
