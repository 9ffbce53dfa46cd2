package app.alinea.core.question.rule.subject;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.rule.Idiom;
import java.util.Locale;

/// Whoever acts in so many sentences of a declaration that his name answers every question for a
/// subject: "la Conférence", "le Conseil", "le Président de la République".
final class MainSpeaker {
  private static final int OFTEN = 4;
  private static final int FEWEST = 2;
  private static final double SHARE = 0.1;
  private static final int FEW_OF_LAW = 5;
  private static final double SHARE_OF_LAW = 0.15;

  private MainSpeaker() {}

  static boolean is(Idiom idiom, Clause clause) {
    if (idiom.law()) {
      return isInTitle(idiom, clause) || isOneOfAll(idiom, clause);
    }
    if (isInTitle(idiom, clause)) {
      return true;
    }
    var acting = idiom.concordance().actingAs(clause);
    return acting >= OFTEN || acting >= FEWEST && isTenth(idiom, acting);
  }

  /// Whether a name is the subject of more than a tenth of the sentences.
  static boolean isNameOfMost(Idiom idiom, Clause clause) {
    if (idiom.law()) {
      return false;
    }
    var acting = idiom.concordance().actingAs(clause);
    return acting > FEWEST && isTenth(idiom, acting);
  }

  /// The one body of a convention, the child of its convention.
  private static boolean isOneOfAll(Idiom idiom, Clause clause) {
    var acting = idiom.concordance().actingAs(clause);
    return acting > FEW_OF_LAW && acting > SHARE_OF_LAW * idiom.concordance().size()
        || isEverywhere(idiom, clause);
  }

  /// "The Institute" of the convention on it: half of the articles name it.
  private static boolean isEverywhere(Idiom idiom, Clause clause) {
    var subject = clause.subject();
    if (subject.length() != 2) {
      return false;
    }
    var name = clause.row().text(subject);
    var articles =
        idiom.concordance().holding(name).map(sentence -> sentence.position()).distinct().count();
    return articles > FEW_OF_LAW && 2 * articles > idiom.document().document().paragraphs().size();
  }

  private static boolean isTenth(Idiom idiom, long acting) {
    return acting > Math.max(1, SHARE * idiom.concordance().size());
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
}
