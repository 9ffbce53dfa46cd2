package app.alinea.core.question.rule.name;

import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands around a name of an English declaration: a place that belongs to it, a noun that it
/// owns.
final class NameAround {
  private static final Set<String> OWNING = Set.of("of", "by", "in");

  private NameAround() {}

  /// "the Code of Conduct in the South China Sea": its sea is a part of what a text is called.
  static boolean goesOn(Idiom idiom, TokenRow row, TokenRange range) {
    var at = range.to();
    if (!row.word(at).equals("in")
        || !row.word(at + 1).equals("the")
        || at + 2 >= row.size()
        || !Character.isUpperCase(row.at(at + 2).text().charAt(0))) {
      return false;
    }
    for (var i = range.from(); i < at; i++) {
      if (idiom.words().is("named.documents", row.word(i))
          || idiom.words().is("named.agreements", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "which fund’s launch", of "the launch of which fund": the question word first. Empty for a
  /// noun phrase that no owner can stand before.
  static Optional<String> owner(Idiom idiom, TokenRow row, TokenRange led, String which) {
    var link = row.word(led.to() - 1);
    if (which.contains(" of ") || !row.word(led.from()).equals("the") || !OWNING.contains(link)) {
      return Optional.empty();
    }
    return new Wording(idiom)
        .told(row, List.of(new TokenRange(led.from() + 1, led.to() - 1)))
        .map(owned -> which + "’s " + owned);
  }
}
