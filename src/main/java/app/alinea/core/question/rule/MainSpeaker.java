package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Locale;
import java.util.Set;

/// Whoever acts in so many sentences of a declaration that his name answers every question for a
/// subject: "la Conférence", "le Conseil", "le Président de la République".
final class MainSpeaker {
  private static final int OFTEN = 4;
  private static final int FEWEST = 2;
  private static final double SHARE = 0.1;
  private static final Set<String> BEFORE_VERB =
      Set.of("se", "s'", "ne", "n'", "y", "en", "lui", "leur", "also", "has", "shall", "will");

  private MainSpeaker() {}

  static boolean is(Idiom idiom, Clause clause) {
    if (Prose.isLaw(idiom)) {
      return false;
    }
    if (isInTitle(idiom, clause)) {
      return true;
    }
    var acting = acting(idiom, clause);
    return acting >= OFTEN || acting >= FEWEST && isTenth(idiom, acting);
  }

  /// Whether a name is the subject of more than a tenth of the sentences.
  static boolean isNameOfMost(Idiom idiom, Clause clause) {
    if (Prose.isLaw(idiom)) {
      return false;
    }
    var acting = acting(idiom, clause);
    return acting > FEWEST && isTenth(idiom, acting);
  }

  private static boolean isTenth(Idiom idiom, long acting) {
    return acting > Math.max(1, SHARE * idiom.document().sentences().size());
  }

  private static long acting(Idiom idiom, Clause clause) {
    var name = clause.row().text(clause.subject()).toLowerCase(Locale.ROOT);
    return idiom.document().sentences().stream()
        .filter(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(name))
        .map(TokenRow::new)
        .filter(row -> acts(row, clause))
        .count();
  }

  /// "Le Conseil" in "Communiqué du Conseil des ministres".
  private static boolean isInTitle(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    var noun = row.at(subject.to() - 1).text();
    return subject.length() == 2
        && row.is(subject.from(), PartOfSpeech.DET)
        && idiom
            .document()
            .document()
            .title()
            .toLowerCase(Locale.ROOT)
            .matches(".*(?<!\\p{L})\\Q" + noun.toLowerCase(Locale.ROOT) + "\\E(?!\\p{L}).*");
  }

  /// Whether the same words stand before a verb.
  private static boolean acts(TokenRow row, Clause clause) {
    var subject = clause.subject();
    for (var i = 0; i + subject.length() < row.size(); i++) {
      if (isSame(row, i, clause.row(), subject)) {
        var next = i + subject.length();
        if (row.isVerb(next) || BEFORE_VERB.contains(row.word(next))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(TokenRow row, int from, TokenRow other, TokenRange range) {
    for (var i = 0; i < range.length(); i++) {
      if (!row.word(from + i).equals(other.word(range.from() + i))) {
        return false;
      }
    }
    return true;
  }
}
