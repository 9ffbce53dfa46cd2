package app.alinea.core.question.clause;

import app.alinea.core.language.Entity;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.Optional;
import java.util.Set;

/// Finds the name that an aside is about: it ends at the comma, and nothing else in front of the
/// comma could be meant.
final class AsideName {
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");

  /// Prepositions that mostly belong to the verb in front.
  private static final Set<String> PARTING =
      Set.of("à", "au", "aux", "avec", "par", "dans", "sur", "contre", "envers");

  private static final int LONGEST = 12;

  private final FunctionWords words;
  private final FiniteVerbs finite;

  AsideName(FunctionWords words, FiniteVerbs finite) {
    this.words = words;
    this.finite = finite;
  }

  /// @param range its tokens without the article, acronym in brackets included
  /// @param article definite, or empty for a bare name
  record Name(TokenRange range, String article, Gender gender, GrammaticalNumber number) {}

  Optional<Name> endingAt(TokenRow row, int comma) {
    var end = withoutBrackets(row, comma);
    return subject(row, end, comma)
        .or(() -> capitalised(row, end, comma))
        .or(() -> entity(row, end, comma));
  }

  private static int withoutBrackets(TokenRow row, int comma) {
    if (!row.word(comma - 1).equals(")")) {
      return comma;
    }
    for (var i = comma - 2; i > Math.max(0, comma - 6); i--) {
      if (row.word(i).equals("(")) {
        return i;
      }
    }
    return comma;
  }

  /// Everything from the start of the sentence: its subject, before the verb.
  private Optional<Name> subject(TokenRow row, int end, int comma) {
    if (end > LONGEST || !row.is(0, PartOfSpeech.DET) && !row.is(0, PartOfSpeech.PROPN)) {
      return Optional.empty();
    }
    for (var i = 0; i < end; i++) {
      if (finite.isFinite(row, i)
          || row.word(i).equals(",")
          || row.is(i, PartOfSpeech.CCONJ)
          || words.is("author.pronoun", row.word(i))
          || words.is("anaphoric.determiners", row.word(i))) {
        return Optional.empty();
      }
    }
    return row.is(0, PartOfSpeech.DET)
        ? named(row, 0, 1, comma)
        : Optional.of(
            new Name(new TokenRange(0, comma), "", Gender.NONE, GrammaticalNumber.SINGULAR));
  }

  /// A known name right before the comma, at the end of no longer phrase of its own kind.
  private static Optional<Name> entity(TokenRow row, int end, int comma) {
    return row.sentence().entities().stream()
        .filter(AsideName::isName)
        .filter(entity -> row.tokensIn(entity.span()).to() == end)
        .findFirst()
        .flatMap(entity -> {
          var from = row.tokensIn(entity.span()).from();
          var joined = OF.contains(row.word(from - 1)) || OF.contains(row.word(from - 2));
          var listed = row.is(from - 1, PartOfSpeech.CCONJ) || row.is(from - 2, PartOfSpeech.CCONJ);
          return joined || listed ? Optional.empty() : named(row, from - 1, from, comma);
        });
  }

  private static boolean isName(Entity entity) {
    return switch (entity.type()) {
      case ORGANISATION, BODY, TREATY, PROGRAMME, RESOLUTION, DOCUMENT, COUNTRY, REGION -> true;
      default -> false;
    };
  }

  /// An article and a capitalised noun, nothing but noun phrase behind it up to the comma. Of a
  /// name within a name ("la Stratégie pour l’Afrique") the outer one is meant, unless a verb’s
  /// preposition parts them.
  private Optional<Name> capitalised(TokenRow row, int end, int comma) {
    Optional<Name> found = Optional.empty();
    for (var i = end - 1; i > Math.max(1, end - LONGEST); i--) {
      var word = row.word(i);
      if (finite.isFinite(row, i)
          || row.isInfinitive(i)
          || row.mood(i) == Mood.PAST_PARTICIPLE && !row.is(i, PartOfSpeech.ADJ)
          || word.equals(",")
          || row.is(i, PartOfSpeech.CCONJ)
          || words.is("relatives", word)) {
        var listed = word.equals(",") && !opensBefore(row, i) || row.is(i, PartOfSpeech.CCONJ);
        return listed ? Optional.empty() : found;
      }
      if (isCapital(row, i) && isArticle(row.word(i - 1))) {
        var nested = OF.contains(row.word(i - 2));
        if (nested && found.isEmpty() && !isCapitalBefore(row, i - 2)) {
          return Optional.empty();
        }
        if (!nested) {
          found = named(row, i - 1, i, comma);
        }
      }
      if (found.isPresent() && PARTING.contains(word)) {
        return found;
      }
    }
    return found;
  }

  /// "Afin de …, le Fonds": the comma closes a circumstance and stands in no list.
  private static boolean opensBefore(TokenRow row, int comma) {
    var adverb = row.is(0, PartOfSpeech.ADV) && row.is(1, PartOfSpeech.ADP);
    if (!row.is(0, PartOfSpeech.ADP) && !row.is(0, PartOfSpeech.SCONJ) && !adverb) {
      return false;
    }
    for (var i = 0; i < comma; i++) {
      if (row.word(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(TokenRow row, int index) {
    return Character.isUpperCase(row.at(index).text().charAt(0))
        && (row.is(index, PartOfSpeech.NOUN) || row.is(index, PartOfSpeech.PROPN));
  }

  /// "du Conseil de la Fédération": what the name belongs to is a name too.
  private static boolean isCapitalBefore(TokenRow row, int of) {
    for (var i = of - 1; i > Math.max(0, of - 4); i--) {
      if (isCapital(row, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(String word) {
    return Set.of("le", "la", "l'", "les", "un", "une", "au", "aux").contains(word);
  }

  private static Optional<Name> named(TokenRow row, int determiner, int from, int comma) {
    var word = row.word(determiner);
    var noun = from;
    while (noun + 1 < comma
        && !row.is(noun, PartOfSpeech.NOUN)
        && !row.is(noun, PartOfSpeech.PROPN)) {
      noun++;
    }
    var form = row.at(noun).form();
    var vowel = FrenchSound.elides(row.at(from).text());
    var range = new TokenRange(from, comma);
    return switch (word) {
      case "le", "au", "un" -> masculine(range, vowel);
      case "la", "une" ->
          Optional.of(
              new Name(range, vowel ? "l’" : "la", Gender.FEMININE, GrammaticalNumber.SINGULAR));
      case "l'" -> Optional.of(new Name(range, "l’", form.gender(), GrammaticalNumber.SINGULAR));
      case "les", "aux" ->
          Optional.of(new Name(range, "les", form.gender(), GrammaticalNumber.PLURAL));
      default -> Optional.empty();
    };
  }

  private static Optional<Name> masculine(TokenRange range, boolean vowel) {
    return Optional.of(
        new Name(range, vowel ? "l’" : "le", Gender.MASCULINE, GrammaticalNumber.SINGULAR));
  }
}
