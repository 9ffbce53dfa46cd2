package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import java.util.Set;

/// Subjects whose noun alone does not tell which thing is meant.
final class BareSubject {
  private BareSubject() {}

  /// "Data can play a role in …", "The global economy has shown resilience": of a declaration, only
  /// what two words of their own tell apart, or a name, and a predicate with such words too.
  static boolean is(Idiom idiom, Clause clause) {
    return idiom.words().language() == Language.ENGLISH
        && !idiom.law()
        && (tellsLittle(idiom, clause.row(), clause.subject(), 2)
            || tellsLittle(idiom, clause.row(), clause.rest(), 3));
  }

  private static boolean tellsLittle(Idiom idiom, TokenRow row, TokenRange range, int fewest) {
    for (var i = range.from(); i < range.to(); i++) {
      var first = row.at(i).text().charAt(0);
      if (i > 0 && Character.isUpperCase(first) || Character.isDigit(first)) {
        return false;
      }
    }
    return Prose.telling(idiom, row, range) <= fewest;
  }

  /// "Progress should be reported …", "More time was needed": an English noun that says little
  /// alone.
  static boolean isLight(Idiom idiom, Clause clause) {
    if (idiom.words().language() != Language.ENGLISH) {
      return false;
    }
    var row = clause.row();
    var subject = clause.subject();
    return row.word(subject.from()).equals("more")
        || row.word(subject.from()).equals("failure")
        || subject.length() == 2
            && row.word(subject.from()).equals("the")
            && idiom.words().is("bare.nouns", row.word(subject.from() + 1))
        || subject.length() == 1
            && (idiom.words().is("light.nouns", row.at(subject.from()).lemma())
                || idiom.words().is("bare.nouns", row.at(subject.from()).lemma()));
  }

  /// "Le scrutin", in the midst of an article, is the one that the article speaks of.
  static boolean isInLaterSentence(Idiom idiom, Fact fact, Clause clause) {
    var row = clause.row();
    var number = idiom.document().document().paragraphAt(fact.evidence().position()).number();
    return number.isArticle()
        && clause.subject().length() == 2
        && Set.of("le", "la", "l'", "the").contains(row.word(clause.subject().from()))
        && Character.isLowerCase(row.at(clause.subject().to() - 1).text().charAt(0))
        && row.sentence().sentence().index() > 0;
  }
}
