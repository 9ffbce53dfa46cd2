package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.ListForm;
import app.alinea.core.question.phrase.Lowering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Asks in which cases a rule applies: the introductions that end with "lorsque", "where", "in the
/// following cases".
final class CaseStem {
  private static final int LONGEST_QUOTED = 24;
  private static final Pattern RESTRICTED =
      Pattern.compile("(?iu)\\bn[e’'].*\\bque si\\b|\\bque lorsqu");
  private static final Pattern GROUNDS =
      Pattern.compile("(?iu)(?:grounds|motifs|raisons)(?: suivante?s)?$");

  /// "votées dans les conditions suivantes": how, and not when.
  private static final Pattern CONDITIONS = Pattern.compile("(?iu)conditions suivantes$");

  private final ListIntro intro;

  CaseStem(ListIntro intro) {
    this.intro = intro;
  }

  Optional<ListStem.Asked> cases(Clause clause) {
    var cut = intro.lead();
    if (intro.row().word(cut).equals(",")) {
      cut++;
    }
    if (CONDITIONS.matcher(intro.text()).find()
        || !clause.fronted().isEmpty()
        || cut < clause.verbGroup().to()
        || !isCase()) {
      return Optional.empty();
    }
    var rest = new TokenRange(clause.rest().from(), Math.max(clause.rest().from(), trimmed(cut)));
    var plain = RESTRICTED.matcher(intro.text()).find() ? affirmed(clause) : clause;
    var phrasing = intro.idiom().phrasing();
    var grounds = GROUNDS.matcher(intro.text()).find() && intro.shape() == ItemShape.NOUN;
    return phrasing
        .invert(
            intro.idiom().templates().get(grounds ? "list.ground" : "condition"),
            plain,
            List.of(rest))
        .flatMap(one ->
            phrasing
                .invert(
                    intro.idiom().templates().get(grounds ? "list.grounds" : "list.cases"),
                    plain,
                    List.of(rest))
                .map(all ->
                    new ListStem.Asked(one, all, ListForm.CASES).saying(inCase(plain, rest))));
  }

  /// "Selon l’intro.article() 4, l’Agence refuse l’autorisation", which a case completes; nothing
  /// where the introduction names the cases with a noun.
  private String inCase(Clause clause, TokenRange rest) {
    if (intro.shape() != ItemShape.CLAUSE || clause.verbGroup().from() != clause.subject().to()) {
      return "";
    }
    return intro
        .idiom()
        .voice()
        .retell(
            intro.row(),
            List.of(clause.subject(), new TokenRange(clause.verbGroup().from(), rest.to())))
        .map(text -> Lowering.start(intro.row(), clause.subject(), text))
        .map(text -> intro.said(text, intro.idiom().templates().get("list.case.where")))
        .orElse("");
  }

  private boolean isCase() {
    return intro.shape() == ItemShape.CLAUSE || intro.shape() == ItemShape.NOUN;
  }

  /// "Le traitement n’est licite que si": asked for the cases, he is.
  private static Clause affirmed(Clause clause) {
    return new Clause(
        clause.row(),
        clause.fronted(),
        clause.kind(),
        clause.subject(),
        clause.verb(),
        new TokenRange(clause.verb(), clause.verbGroup().to()),
        clause.rest(),
        clause.trailing(),
        clause.attribution());
  }

  /// "dans quel cas vaut la règle « … »": for a rule that cannot be turned.
  Optional<ListStem.Asked> ruled() {
    var text = intro.text().substring(0, intro.found().from()).strip();
    if (intro.found().form() != ListForm.CASES
        || CONDITIONS.matcher(intro.text()).find()
        || !isCase()
        || RESTRICTED.matcher(intro.text()).find()
        || text.split("\\s+", -1).length > LONGEST_QUOTED) {
      return Optional.empty();
    }
    var parts = Map.of("text", Quoting.of(intro.idiom(), text));
    return Optional.of(
        new ListStem.Asked(
            intro.idiom().templates().fill("list.rule", parts),
            intro.idiom().templates().fill("list.rule.all", parts),
            ListForm.CASES));
  }

  private int trimmed(int to) {
    var at = to;
    while (at > 0
        && (intro.row().word(at - 1).equals(",")
            || intro.idiom().words().is("only.words", intro.row().word(at - 1)))) {
      at--;
    }
    return at;
  }
}
