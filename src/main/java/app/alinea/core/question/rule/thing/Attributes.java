package app.alinea.core.question.rule.thing;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import java.util.Set;
import java.util.stream.Stream;

/// How a thing is told: whether it is defined, and what else the document calls it.
final class Attributes {
  private static final Set<String> PRONOUNS = Set.of("il", "elle", "ils", "elles");
  private static final Set<String> QUALIFYING = Set.of("être", "demeurer", "rester", "constituer");
  private static final int REACH = 6;

  private Attributes() {}

  /// Another sentence with the same subject and a copula before a noun, or the next one of the
  /// paragraph, whose pronoun may mean it.
  static boolean hasAnother(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = row.text(clause.subject());
    var noun = subject.substring(Math.max(subject.indexOf(' '), subject.indexOf('’')) + 1);
    var here = row.sentence().sentence().index();
    return Stream.concat(
            idiom.document().sentencesAt(row.sentence().position()).stream(),
            idiom.concordance().holding(noun))
        .filter(sentence ->
            sentence.position() != row.sentence().position() || sentence.sentence().index() != here)
        .anyMatch(sentence -> {
          var other = new TokenRow(sentence);
          var follows =
              sentence.position() == row.sentence().position()
                  && sentence.sentence().index() > here
                  && PRONOUNS.contains(other.word(0));
          return follows && qualifies(other, 1)
              || sentence.text().contains(noun + " ") && qualifiesAfter(other, noun);
        });
  }

  private static boolean qualifiesAfter(TokenRow other, String noun) {
    var at = other.sentence().text().indexOf(noun);
    for (var i = 0; i < other.size(); i++) {
      if (other.at(i).span().start() >= at + noun.length()) {
        return qualifies(other, behindAdjectives(other, i));
      }
    }
    return false;
  }

  /// "la résilience nationale et collective est …" calls resilience something too.
  private static int behindAdjectives(TokenRow row, int from) {
    var at = from;
    while (at < from + REACH
        && (row.is(at, PartOfSpeech.ADJ)
            || row.is(at, PartOfSpeech.CCONJ) && row.is(at + 1, PartOfSpeech.ADJ))) {
      at++;
    }
    return at;
  }

  /// A copula there, adverbs aside, and a noun phrase with an article behind it.
  private static boolean qualifies(TokenRow row, int from) {
    for (var i = from; i < Math.min(row.size(), from + 2); i++) {
      if (row.isVerb(i) && QUALIFYING.contains(row.at(i).lemma())) {
        for (var j = i + 1; j < Math.min(row.size(), i + REACH); j++) {
          if (row.is(j, PartOfSpeech.DET)) {
            return true;
          }
          if (!row.is(j, PartOfSpeech.ADV)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /// "Le gage est un contrat par lequel …", "Les digues sont des ouvrages qui …": a law defines.
  static boolean define(Idiom idiom, Fact fact, Clause clause) {
    var row = clause.row();
    var defining = false;
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      defining |= idiom.words().is("relatives", row.word(i));
    }
    return defining
        && idiom.templates().has("attribute.defined")
        && ProvisionName.isCited(idiom, fact)
        && clause.mainLemma().equals("être")
        && Set.of("un", "une", "des").contains(row.word(clause.rest().from()));
  }
}
