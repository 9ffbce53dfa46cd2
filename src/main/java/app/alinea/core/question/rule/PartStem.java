package app.alinea.core.question.rule;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Genus;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.ListForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Asks what belongs to a whole, and by whom something is done.
final class PartStem {
  private static final Pattern MADE_UP = Pattern.compile("(?iu)compos|consist|made up");

  private final ListIntro intro;

  PartStem(ListIntro intro) {
    this.intro = intro;
  }

  Optional<ListStem.Asked> parts() {
    if (intro.shape() != ItemShape.NOUN && intro.shape() != ItemShape.PREPOSITION) {
      return Optional.empty();
    }
    var from = intro.lead();
    var verb = intro.row().text(new TokenRange(from, intro.end())).replace("'", "’");
    var bare = verb.replaceFirst("(?: notamment| au moins| in particular)?(?: de)?$", "");
    var made = MADE_UP.matcher(bare).find();
    return intro
        .name(new TokenRange(intro.opening().to(), from))
        .flatMap(who -> {
          var all =
              intro.isEnglish()
                  ? new EnglishParts(bare).asked(who)
                  : intro
                      .idiom()
                      .templates()
                      .fill(
                          made ? "list.madeup" : "list.contains",
                          Map.of("verb", bare, "subject", who));
          var one =
              made
                  ? intro.idiom().templates().fill("list.part", Map.of("whole", ofWhat(who)))
                  : all;
          var asked = new ListStem.Asked(one, all, ListForm.PARTS);
          return intro.behind(intro.opening(), made ? asked : asked.saying(intro.said(who, bare)));
        });
  }

  private String ofWhat(String who) {
    if (intro.isEnglish()) {
      return "of " + who;
    }
    if (who.startsWith("le ")) {
      return "du " + who.substring(3);
    }
    return who.startsWith("les ") ? "des " + who.substring(4) : "de " + who;
  }

  Optional<ListStem.Asked> being() {
    var verb = intro.lead();
    var who = new TokenRange(intro.opening().to(), verb);
    var plural =
        !intro.isEnglish()
            || intro.row().word(verb - 1).endsWith("s")
            || !intro.row().word(verb).equals("is");
    if (intro.shape() != ItemShape.NOUN && intro.shape() != ItemShape.INFINITIVE || !plural) {
      return Optional.empty();
    }
    return intro
        .name(who)
        .filter(subject -> intro.isEnglish() || ListIntro.isPlural(subject))
        .flatMap(subject -> {
          var gender = intro.row().at(headOf(who)).form().gender();
          var which = intro.idiom().phrasing().which(gender, GrammaticalNumber.PLURAL);
          var all =
              intro
                  .idiom()
                  .templates()
                  .fill("list.being", Map.of("which", which, "subject", subject));
          var one = intro.idiom().templates().fill("list.being.one", Map.of("subject", subject));
          return intro.behind(intro.opening(), new ListStem.Asked(one, all, ListForm.BEING));
        });
  }

  private int headOf(TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (intro.row().is(i, PartOfSpeech.NOUN) || intro.row().is(i, PartOfSpeech.PROPN)) {
        return i;
      }
    }
    return range.from();
  }

  /// "par qui la Cour peut-elle être saisie".
  Optional<ListStem.Asked> agents(Clause clause) {
    if (intro.shape() != ItemShape.NOUN
        || !clause.fronted().isEmpty()
        || !intro.listing().items().stream()
            .allMatch(item -> Genus.of(intro.idiom().words(), item.text()) == Genus.AGENT)) {
      return Optional.empty();
    }
    var rest =
        new TokenRange(clause.rest().from(), Math.max(clause.rest().from(), intro.end() - 1));
    return intro
        .idiom()
        .phrasing()
        .invert(intro.idiom().templates().get("slot.AGENT"), clause, List.of(rest))
        .map(stem -> new ListStem.Asked(stem, stem, ListForm.AGENT));
  }
}
