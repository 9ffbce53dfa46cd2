package app.alinea.core.question.rule.subject;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.rule.Idiom;
import java.util.Locale;
import java.util.Set;

/// Tells phrases that name one person: "Emmanuel Kant", "l’historien grec Thucydide", "le Norvégien
/// Trygve Lie".
final class PersonNames {
  /// Small words that stand between things and not within a person’s name.
  private static final Set<String> JOINING =
      Set.of("et", "and", "of", "the", "to", "by", "in", "on", "for", "or", "ou", "au", "aux");

  private static final Set<String> ADDRESSES = Set.of("monsieur", "madame", "mademoiselle", "mme");

  private static final int LONGEST = 8;

  private PersonNames() {}

  static boolean isPerson(Idiom idiom, TokenRow row, TokenRange range) {
    // "Monsieur Souleye GUEYE", a family name in capitals.
    if (ADDRESSES.contains(row.word(range.from())) && range.length() > 1) {
      return range.length() <= LONGEST
          && Character.isUpperCase(row.at(range.to() - 1).text().charAt(0));
    }
    var named =
        row.entityAt(range)
            .filter(
                entity -> entity.type() != EntityType.PERSON && entity.type() != EntityType.OFFICE)
            .isPresent();
    if (named || range.length() > LONGEST) {
      return false;
    }
    return row.is(range.from(), PartOfSpeech.DET)
        ? isTitled(idiom, row, range)
        : isFullName(row, range);
  }

  /// Two capitalised words or more and no determiner; "von" and "de" may stand between them.
  private static boolean isFullName(TokenRow row, TokenRange range) {
    var capitals = 0;
    for (var i = range.from(); i < range.to(); i++) {
      var text = row.at(i).text();
      var capital = Character.isUpperCase(text.charAt(0));
      capitals += capital ? 1 : 0;
      var particle = text.length() <= 3 && !JOINING.contains(text);
      if (!capital && !particle || isAcronym(text) || coversEntity(row, i)) {
        return false;
      }
    }
    return capitals >= 2 && Character.isUpperCase(row.at(range.to() - 1).text().charAt(0));
  }

  /// A noun for a person, or for where he comes from, and a name at the end.
  private static boolean isTitled(Idiom idiom, TokenRow row, TokenRange range) {
    var last = row.at(range.to() - 1).text();
    if (!Character.isUpperCase(last.charAt(0))
        || isAcronym(last)
        || coversEntity(row, range.to() - 1)
        || hasPreposition(row, range)) {
      return false;
    }
    var noun = row.at(range.from() + 1);
    var demonym =
        Character.isUpperCase(noun.text().charAt(0))
            && range.length() > 2
            && Character.isUpperCase(row.at(range.from() + 2).text().charAt(0))
            && idiom.document().language() == Language.FRENCH
            && noun.text()
                .matches(
                    ".*(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|éen|éenne|ol|ole|ec|ecque|sse|an|ane|in|ine)");
    return demonym
        || idiom.words().is("class.person", noun.lemma())
        || idiom.words().is("class.person", row.word(range.from() + 1));
  }

  private static boolean hasPreposition(TokenRow row, TokenRange range) {
    for (var i = range.from() + 1; i < range.to(); i++) {
      if (row.is(i, PartOfSpeech.ADP) || row.is(i, PartOfSpeech.DET)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean coversEntity(TokenRow row, int index) {
    var span = row.at(index).span();
    return row.sentence().entities().stream()
        .anyMatch(entity ->
            entity.span().overlaps(span)
                && entity.type() != EntityType.PERSON
                && entity.type() != EntityType.OFFICE);
  }
}
