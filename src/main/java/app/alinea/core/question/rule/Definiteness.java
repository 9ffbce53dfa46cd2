package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.NounClass;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells "la région", said of one named before, from "la résilience", said of resilience as such.
public final class Definiteness {
  private static final int LONGEST_BARE = 4;
  private static final int CURRENT = 3;
  private static final Set<String> TELLING = Set.of("un", "une", "a", "an");

  private static final Set<String> SAME = Set.of("même", "mêmes", "same");
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "du", "au", "the");
  private static final Set<String> OBJECTS = Set.of("le", "la", "l'", "les", "lui", "leur", "it");

  private static final Pattern EMPTY =
      Pattern.compile(
          "finale?s?|nécessaires?|pertinente?s?|existante?s?|concernée?s?|appropriée?s?"
              + "|autres?|précitée?s?");

  private static final Pattern ABSTRACT = Pattern.compile("\\p{L}+(?:ence|ance|isme|ité|esse)");

  private Definiteness() {}

  /// Whether words point to something that only earlier sentences show: an object pronoun ("le
  /// soumettre"), or a bare definite noun that the paragraph told apart before ("le projet").
  public static boolean pointsBefore(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from(); i + 1 < range.to(); i++) {
      if (OBJECTS.contains(row.word(i)) && row.isVerb(i + 1)
          || DEFINITE.contains(row.word(i))
              && isBareNoun(row, i + 1)
              && wasToldApart(idiom, row, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// "s’engagent à adopter des mesures pour les appliquer": what the pronoun means stood behind the
  /// first verb.
  private static boolean hasLostObject(TokenRow row, TokenRange predicate) {
    for (var i = predicate.from(); i + 1 < predicate.to(); i++) {
      if (OBJECTS.contains(row.word(i)) && row.isVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBareNoun(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.NOUN)
        && Character.isLowerCase(row.at(index).text().charAt(0))
        && !row.is(index + 1, PartOfSpeech.ADJ)
        && !row.is(index + 1, PartOfSpeech.ADP)
        && !row.is(index + 1, PartOfSpeech.NOUN)
        && row.mood(index + 1) != Mood.PAST_PARTICIPLE;
  }

  /// Whether the paragraph named it in an earlier sentence, and few other paragraphs do.
  static boolean wasNamedBefore(Idiom idiom, TokenRow row, int noun) {
    var lemma = row.at(noun).lemma();
    return !isCurrent(idiom, lemma)
        && idiom.document().sentencesAt(row.sentence().position()).stream()
            .filter(sentence -> sentence.sentence().index() < row.sentence().sentence().index())
            .anyMatch(sentence ->
                sentence.tokens().stream().anyMatch(token -> token.lemma().equals(lemma)));
  }

  private static boolean wasToldApart(Idiom idiom, TokenRow row, int noun) {
    var lemma = row.at(noun).lemma();
    return idiom.document().sentencesAt(row.sentence().position()).stream()
        .filter(sentence -> sentence.sentence().index() < row.sentence().sentence().index())
        .anyMatch(sentence -> toldApart(new TokenRow(sentence), lemma));
  }

  /// A bare definite noun whose paragraph used it before with something that told it apart. In
  /// English a capital shows a name that the text has given ("the Board").
  public static boolean leansBack(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    if (clause.fronted().stream().anyMatch(adjunct -> pointsBack(idiom, row, adjunct.range()))) {
      return true;
    }
    if (clause.isFurther() && hasLostObject(row, clause.predicate())) {
      return true;
    }
    if (SAME.contains(row.word(subject.from() + 1)) && subject.length() > 2) {
      return true;
    }
    // "le rapport final", "les dispositions pertinentes": the adjective tells nothing.
    if (subject.length() == 3
        && DEFINITE.contains(row.word(subject.from()))
        && EMPTY.matcher(row.word(subject.from() + 2)).matches()
        && !isDefined(idiom, row, subject)) {
      return true;
    }
    if (subject.length() == 3
        && row.mood(subject.to() - 1) == Mood.PAST_PARTICIPLE
        && !isTerm(idiom, row.text(new TokenRange(subject.from() + 1, subject.to())))) {
      return true;
    }
    var english = idiom.words().language() == Language.ENGLISH;
    if (english && !idiom.law() && areTheSides(idiom, row, subject)) {
      return false;
    }
    var head = subject.to() - 1;
    var bare =
        english
            ? subject.length() <= LONGEST_BARE && row.word(subject.from()).equals("the")
            : subject.length() == 2 && row.is(subject.from(), PartOfSpeech.DET);
    if (!bare
        || head <= subject.from()
        || english && Character.isUpperCase(row.at(head).text().charAt(0))) {
      return false;
    }
    for (var i = subject.from() + 1; i < head; i++) {
      if (!row.is(i, PartOfSpeech.ADJ) && !row.is(i, PartOfSpeech.NUM)) {
        return false;
      }
    }
    if (!english && standsForAnother(idiom, row, head)) {
      return true;
    }
    return wasToldApart(idiom, row, head) && (english || !isMatterAtLarge(idiom, row, head));
  }

  /// "la résilience", "le terrorisme": what a text speaks of throughout is one thing, with or
  /// without an adjective.
  private static boolean isMatterAtLarge(Idiom idiom, TokenRow row, int noun) {
    return ABSTRACT.matcher(row.word(noun)).matches()
        && NounClass.of(idiom.words(), row.at(noun).text()) == NounClass.MATTER
        && isCurrent(idiom, row.at(noun).lemma());
  }

  /// "In such case", "dans ce délai": a condition that an earlier sentence told.
  private static boolean pointsBack(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (idiom.words().is("case.nouns", row.word(i))) {
        for (var j = range.from(); j < i; j++) {
          if (idiom.words().is("pointers", row.word(j))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// "Le pacte de Varsovie … L’alliance est dissoute": a bare noun for something that a sentence
  /// before named otherwise, unless the document uses it so throughout.
  private static boolean standsForAnother(Idiom idiom, TokenRow row, int noun) {
    var text = row.at(noun).text();
    if (row.sentence().sentence().index() == 0 || Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    return switch (NounClass.of(idiom.words(), text)) {
      case INSTITUTION, TEXT, EVENT, PLAN -> !isCurrent(idiom, row.at(noun).lemma());
      case STATE, PERSON, MATTER -> false;
    };
  }

  private static boolean isDefined(Idiom idiom, TokenRow row, TokenRange subject) {
    return idiom.terms().isTerm(row.text(new TokenRange(subject.from() + 1, subject.to())));
  }

  /// What the whole text speaks of points to no sentence before.
  private static boolean isTerm(Idiom idiom, String phrase) {
    return idiom.terms().isTerm(phrase)
        || Concordance.isSpread(idiom.concordance().holding(phrase), CURRENT);
  }

  private static boolean isCurrent(Idiom idiom, String lemma) {
    return idiom.concordance().isInParagraphs(lemma, CURRENT);
  }

  private static boolean toldApart(TokenRow row, String lemma) {
    for (var i = 1; i < row.size(); i++) {
      if (row.at(i).lemma().equals(lemma)
          && (row.is(i + 1, PartOfSpeech.ADJ)
              || row.is(i + 1, PartOfSpeech.ADP)
              || TELLING.contains(row.word(i - 1))
              || row.is(i - 1, PartOfSpeech.NUM)
              || row.is(i - 1, PartOfSpeech.NOUN)
              || row.is(i - 1, PartOfSpeech.PROPN))) {
        return true;
      }
    }
    return false;
  }

  /// "The two leaders", "both sides": those whose joint statement it is, as its title says.
  private static boolean areTheSides(Idiom idiom, TokenRow row, TokenRange subject) {
    var last = row.word(subject.to() - 1);
    return idiom.words().is("both.sides", last)
        && (subject.length() == 3
                && row.word(subject.from()).equals("the")
                && row.word(subject.from() + 1).equals("two")
            || subject.length() == 2 && row.word(subject.from()).equals("both"));
  }
}
