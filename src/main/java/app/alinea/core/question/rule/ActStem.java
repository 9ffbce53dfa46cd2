package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.ListForm;
import app.alinea.core.question.phrase.StemTemplates;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Asks what somebody shall, may or has to do: the introductions that end with the verb of it.
final class ActStem {

  private final ListIntro intro;

  ActStem(ListIntro intro) {
    this.intro = intro;
  }

  /// "que doit faire l’exploitant", "what may the Board do". The introduction has no verb of its
  /// own for a clause to be read.
  Optional<ListStem.Asked> acts() {
    if (intro.shape() != ItemShape.INFINITIVE) {
      return Optional.empty();
    }
    var verb = intro.lead();
    var opening = intro.opening();
    var who = new TokenRange(opening.to(), verb);
    var aside = verb;
    while (aside < intro.end() && !intro.row().word(aside).equals(",")) {
      aside++;
    }
    var before =
        opening.isEmpty() ? new TokenRange(Math.min(aside + 1, intro.end()), intro.end()) : opening;
    return intro
        .name(who)
        .flatMap(subject -> {
          var stem = acting(subject, intro.row().word(verb));
          var said = doing(subject, intro.row().word(verb));
          return intro.behind(before, new ListStem.Asked(stem, stem, intro.found().form(), said));
        });
  }

  private StemTemplates templates() {
    return intro.idiom().templates();
  }

  private String acting(String subject, String word) {
    if (!intro.isEnglish()) {
      return intro.found().form() == ListForm.CHARGE
          ? templates().fill("list.function", Map.of("subject", toWhom(subject)))
          : templates().fill("list.acts", Map.of("subject", subject, "verb", force(subject)));
    }
    var parts =
        Map.of("subject", subject, "verb", force(word), "does", word.endsWith("s") ? "does" : "do");
    return intro
        .idiom()
        .templates()
        .fill(word.startsWith("undertake") ? "list.undertake" : "list.do", parts);
  }

  /// "doit", "peuvent"; in English the modal verb of the introduction itself, or "may".
  private String force(String text) {
    if (intro.isEnglish()) {
      return intro.found().form() == ListForm.RIGHT && !text.equals("can") ? "may" : text;
    }
    var key = "list." + intro.found().form().name().toLowerCase(Locale.ROOT);
    return intro.idiom().templates().get(ListIntro.isPlural(text) ? key + ".plural" : key);
  }

  private String doing(String subject, String word) {
    if (intro.found().form() == ListForm.CHARGE) {
      return "";
    }
    var english = word.startsWith("undertake") ? word + " to" : force(word);
    return intro.said(subject, intro.isEnglish() ? english : force(subject));
  }

  /// "Le comité :", with verbs as items.
  Optional<ListStem.Asked> function() {
    if (intro.shape() != ItemShape.FINITE
        || intro.isEnglish()
        || intro.row().is(0, PartOfSpeech.ADP)) {
      return Optional.empty();
    }
    return intro
        .name(new TokenRange(0, intro.end()))
        .map(who -> intro.idiom().templates().fill("list.function", Map.of("subject", toWhom(who))))
        .map(stem -> new ListStem.Asked(stem, stem, ListForm.FUNCTION));
  }

  private static String toWhom(String who) {
    if (who.startsWith("le ")) {
      return "au " + who.substring(3);
    }
    return who.startsWith("les ") ? "aux " + who.substring(4) : "à " + who;
  }
}
