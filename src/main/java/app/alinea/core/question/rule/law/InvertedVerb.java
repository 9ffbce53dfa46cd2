package app.alinea.core.question.rule.law;

import app.alinea.core.language.Gender;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;
import java.util.regex.Pattern;

/// A French verb with the pronoun of its subject behind it: "est-il", "préside-t-elle",
/// "peuvent-ils".
final class InvertedVerb {
  private static final Set<String> HERS = Set.of("la", "une", "toute", "toutes");
  private static final Set<String> HIS = Set.of("le", "un", "tout", "tous");

  /// Nouns in "-ance", "-tion", "-té" are feminine, whatever a tag says: "l’ordonnance fait-elle".
  private static final Pattern FEMININE = Pattern.compile("(?iu)(?:[ts]ion|[ae]nce|ité)s?$");

  private InvertedVerb() {}

  static String of(TokenRow row, TokenRange subject, String verb) {
    var pronoun = isFeminine(row, subject) ? "elle" : "il";
    if (verb.endsWith("nt") && !verb.endsWith("ient")) {
      return verb + "-" + pronoun + "s";
    }
    return verb + (verb.matches(".*[ae]") ? "-t-" : "-") + pronoun;
  }

  private static boolean isFeminine(TokenRow row, TokenRange subject) {
    var first = row.word(subject.from());
    if (HERS.contains(first) || HIS.contains(first)) {
      return HERS.contains(first);
    }
    for (var i = subject.from(); i < subject.to(); i++) {
      if (i > subject.from() && FEMININE.matcher(row.word(i)).find()) {
        return true;
      }
      if (row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN)) {
        return row.at(i).form().gender() == Gender.FEMININE;
      }
    }
    return false;
  }
}
