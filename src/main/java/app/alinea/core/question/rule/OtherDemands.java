package app.alinea.core.question.rule;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact;
import java.util.Set;

/// Whether another sentence asks something of the same under whatever name: "La Biélorussie doit …"
/// beside "Nous appelons le Bélarus à …", "le Conseil en session permanente" beside the council in
/// full.
final class OtherDemands {
  private static final int REACH = 9;
  private static final Set<String> MUST = Set.of("devoir", "must");

  private OtherDemands() {}

  static boolean areMade(Idiom idiom, Fact.Demand demand) {
    var row = demand.clause().row();
    var from = demand.addressee().from();
    // "le Conseil en session permanente": what follows the name is none of it.
    var who =
        row.sentence().entities().stream()
            .filter(entity -> {
              var start = row.tokensIn(entity.span()).from();
              return start == from || start == from + 1;
            })
            .findFirst();
    return who.isPresent()
        && idiom.document().sentences().stream()
            .filter(other -> !isSame(other, row.sentence()))
            .anyMatch(other -> asks(idiom, other, who.get()));
  }

  /// A sentence may be told anew with its subject named.
  private static boolean isSame(AnalysedSentence one, AnalysedSentence other) {
    return one.position() == other.position() && one.sentence().index() == other.sentence().index();
  }

  private static boolean asks(Idiom idiom, AnalysedSentence sentence, Entity who) {
    var row = new TokenRow(sentence);
    return sentence.entities().stream()
        .filter(entity -> entity.id().equals(who.id()))
        .map(entity -> row.tokensIn(entity.span()))
        .anyMatch(name ->
            isAsked(idiom, row, Math.max(0, name.from() - REACH), name.from())
                || mustAct(row, name.to()));
  }

  private static boolean isAsked(Idiom idiom, TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      var lemma = row.at(i).lemma();
      if (row.isVerb(i) && (idiom.words().is("demand.verbs", lemma) || lemma.equals("demander"))) {
        return true;
      }
    }
    return false;
  }

  /// "La Biélorussie en particulier, mais aussi l’Iran, doivent …".
  private static boolean mustAct(TokenRow row, int from) {
    for (var i = from; i < Math.min(row.size(), from + REACH); i++) {
      if (row.isVerb(i) && row.at(i).form().person() > 0) {
        return MUST.contains(row.at(i).lemma()) && !row.word(i + 1).equals("être");
      }
    }
    return false;
  }
}
