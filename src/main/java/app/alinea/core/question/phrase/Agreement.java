package app.alinea.core.question.phrase;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.NounPhrase;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Gender and number of a noun phrase.
public record Agreement(Gender gender, GrammaticalNumber number) {
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Set<String> ALL = Set.of("tout", "toute", "tous", "toutes");

  public static Agreement of(Clause clause) {
    var row = clause.row();
    var number = row.at(clause.verb()).form().number();
    var phrase =
        number == GrammaticalNumber.SINGULAR
            ? ofOne(row, clause.subject())
            : of(row, clause.subject());
    return new Agreement(
        phrase.gender(), number == GrammaticalNumber.NONE ? phrase.number() : number);
  }

  /// By the determiner where it shows, else by the head noun; several things together are a plural,
  /// masculine unless all are feminine.
  public static Agreement of(TokenRow row, TokenRange range) {
    var head = head(row, range);
    var second = secondDeterminer(row, range);
    second = second < 0 ? secondNoun(row, range) : second;
    if (second < 0) {
      return head;
    }
    var other = of(row, new TokenRange(second, range.to()));
    var feminine = head.gender() == Gender.FEMININE && other.gender() == Gender.FEMININE;
    return new Agreement(feminine ? Gender.FEMININE : Gender.MASCULINE, GrammaticalNumber.PLURAL);
  }

  /// "la présentation des projets déposés devant l’Assemblée ou le Sénat" is one thing, whatever is
  /// joined behind its preposition.
  private static Agreement ofOne(TokenRow row, TokenRange range) {
    var end = range.from() + 1;
    while (end < range.to() && !row.is(end, PartOfSpeech.ADP) && !OF.contains(row.word(end))) {
      end++;
    }
    return end < range.to() && secondDeterminer(row, new TokenRange(range.from(), end)) < 0
        ? head(row, range)
        : of(row, range);
  }

  private static Agreement head(TokenRow row, TokenRange range) {
    return ofCountry(row, range)
        .or(() -> phraseAt(row, range).map(phrase -> of(row, phrase)))
        .orElseGet(() -> byWords(row, range));
  }

  /// "l’Ukraine", "l’Iran": of countries whose article tells nothing those on a mute e are
  /// feminine.
  private static Optional<Agreement> ofCountry(TokenRow row, TokenRange range) {
    var name = range.from() + 1;
    return row.word(range.from()).equals("l'")
            && row.sentence().entities().stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .anyMatch(entity -> row.tokensIn(entity.span()).from() == name)
        ? Optional.of(
            new Agreement(
                row.word(name).endsWith("e") ? Gender.FEMININE : Gender.MASCULINE,
                GrammaticalNumber.SINGULAR))
        : Optional.empty();
  }

  private static Optional<NounPhrase> phraseAt(TokenRow row, TokenRange range) {
    return row.sentence().nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() == range.from())
        .max(Comparator.comparingInt(NounPhrase::lastToken));
  }

  private static Agreement of(TokenRow row, NounPhrase phrase) {
    var byDeterminer = byDeterminer(row.word(phrase.firstToken()));
    if (row.word(phrase.firstToken()).equals("l'") && isAcronym(row.at(phrase.head()).text())) {
      // Acronyms that elide name an organisation, an union or an agency: feminine all.
      return new Agreement(Gender.FEMININE, GrammaticalNumber.SINGULAR);
    }
    var gender = byDeterminer.gender() == Gender.NONE ? phrase.gender() : byDeterminer.gender();
    var number =
        byDeterminer.number() == GrammaticalNumber.NONE ? phrase.number() : byDeterminer.number();
    return new Agreement(gender, number);
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static Agreement byWords(TokenRow row, TokenRange range) {
    var byDeterminer = byDeterminer(row.word(range.from()));
    for (var i = range.from(); i < range.to(); i++) {
      if (row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN)) {
        var form = row.at(i).form();
        return new Agreement(
            byDeterminer.gender() == Gender.NONE ? form.gender() : byDeterminer.gender(),
            byDeterminer.number() == GrammaticalNumber.NONE
                ? form.number()
                : byDeterminer.number());
      }
    }
    return byDeterminer;
  }

  private static Agreement byDeterminer(String word) {
    return switch (word) {
      case "le", "un", "tout", "aucun", "nul", "du", "au" ->
          new Agreement(Gender.MASCULINE, GrammaticalNumber.SINGULAR);
      case "la", "une", "toute", "aucune", "nulle" ->
          new Agreement(Gender.FEMININE, GrammaticalNumber.SINGULAR);
      case "l'", "chaque", "notre" -> new Agreement(Gender.NONE, GrammaticalNumber.SINGULAR);
      case "les", "des", "nos", "plusieurs" -> new Agreement(Gender.NONE, GrammaticalNumber.PLURAL);
      default -> new Agreement(Gender.NONE, GrammaticalNumber.NONE);
    };
  }

  /// Where a second coordinated phrase starts at the top level: "la paix et la stabilité", "la
  /// paix, le droit et la justice".
  private static int secondDeterminer(TokenRow row, TokenRange range) {
    for (var i = range.from() + 1; i + 1 < range.to(); i++) {
      var joins = row.is(i, PartOfSpeech.CCONJ) || row.word(i).equals(",");
      if (joins && (row.is(i + 1, PartOfSpeech.DET) || ALL.contains(row.word(i + 1)))) {
        return i + 1;
      }
    }
    return -1;
  }

  /// "les propositions et amendements": a second noun under one determiner.
  private static int secondNoun(TokenRow row, TokenRange range) {
    for (var i = range.from() + 1; i + 1 < range.to(); i++) {
      if (row.is(i, PartOfSpeech.ADP) || OF.contains(row.word(i))) {
        return -1;
      }
      if (row.is(i, PartOfSpeech.CCONJ)
          && row.is(i - 1, PartOfSpeech.NOUN)
          && row.is(i + 1, PartOfSpeech.NOUN)) {
        return i + 1;
      }
    }
    return -1;
  }
}
