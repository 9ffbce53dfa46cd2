package app.alinea.core.question.rule.demand;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Entity;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import java.util.HashSet;
import java.util.Set;

/// Whether another sentence asks something of the same under whatever name: "La Biélorussie doit …"
/// beside "Nous appelons le Bélarus à …", "le Conseil en session permanente" beside the council in
/// full.
final class OtherDemands {
  private static final int REACH = 9;
  private static final int LONGEST_TITLE = 16;
  private static final int SMALL = 3;
  private static final Set<String> LINKS = Set.of("à", "de", "d'");
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

  /// "aux ministres en charge du Commerce et de l’Industrie" beside "le ministre de l’Industrie",
  /// "le Conseil" beside the council in full: the same office, whatever is left out of its title.
  static boolean areMadeOfOffice(Idiom idiom, Fact.Demand demand) {
    var row = demand.clause().row();
    var head = demand.addressee().from();
    while (head < demand.addressee().to()
        && !row.is(head, PartOfSpeech.NOUN)
        && !row.is(head, PartOfSpeech.PROPN)) {
      head++;
    }
    if (head == demand.addressee().to() || !isOffice(idiom, row, head)) {
      return false;
    }
    var office = root(row, head);
    var title = title(row, head + 1, demand.addressee().to());
    return idiom.document().sentences().stream()
        .filter(other -> !isSame(other, row.sentence()))
        .map(TokenRow::new)
        .anyMatch(other -> asksOffice(idiom, other, office, title));
  }

  private static boolean isOffice(Idiom idiom, TokenRow row, int index) {
    return idiom.words().is("organ.nouns", root(row, index));
  }

  private static String root(TokenRow row, int index) {
    var word = row.word(index);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean asksOffice(Idiom idiom, TokenRow other, String office, Set<String> title) {
    for (var i = 0; i < other.size(); i++) {
      var lemma = other.at(i).lemma();
      if (!other.isVerb(i)
          || !idiom.words().is("demand.verbs", lemma) && !lemma.equals("demander")) {
        continue;
      }
      for (var j = i + 1; j < Math.min(other.size(), i + REACH); j++) {
        if (root(other, j).equals(office) && isSameTitle(office, title, title(other, j + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSameTitle(String office, Set<String> one, Set<String> other) {
    return office.startsWith("minist")
        ? one.stream().anyMatch(other::contains)
        : one.containsAll(other) || other.containsAll(one);
  }

  /// The words of a title up to what is asked.
  private static Set<String> title(TokenRow row, int from) {
    var to = from;
    while (to < Math.min(row.size(), from + LONGEST_TITLE)
        && !(row.isInfinitive(to + 1) && LINKS.contains(row.word(to)))
        && !row.word(to).equals(";")) {
      to++;
    }
    return title(row, from, to);
  }

  private static Set<String> title(TokenRow row, int from, int to) {
    var words = new HashSet<String>();
    for (var i = from; i < to; i++) {
      if (row.word(i).length() > SMALL && !row.word(i).equals("charge")) {
        words.add(row.word(i));
      }
    }
    return words;
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
