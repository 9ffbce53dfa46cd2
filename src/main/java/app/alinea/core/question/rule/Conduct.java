package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a clause tells of something done, so that one may ask how, by what means and to what
/// end. "Les Alliés restent attachés à …, notamment par le biais de …" tells a state, and names one
/// means among others.
public final class Conduct {
  private static final Set<String> AMONG_OTHERS =
      Set.of(
          "notamment",
          "compris",
          "including",
          "particulier",
          "especially",
          "particularly",
          "inter");
  private static final int LOOKED_BACK = 2;

  private static final Pattern UNDERGONE =
      Pattern.compile(
          "(?iu)^(?:faire l[’']objet|être soumise?s?|relever) "
              + "|^(?:à |de )?(?:leur|lui|y|en) \\p{Ll}+(?:er|ir|re)\\b");

  private final Idiom idiom;
  private final Clause clause;
  private final Adjunct adjunct;

  public Conduct(Idiom idiom, Clause clause, Adjunct adjunct) {
    this.idiom = idiom;
    this.clause = clause;
    this.adjunct = adjunct;
  }

  /// "faire l’objet d’une validation": what befalls a thing is not what it does; "leur assurer la
  /// stabilité": to whom, another sentence tells.
  public static boolean isUndergone(String act) {
    return UNDERGONE.matcher(act).find();
  }

  public boolean isAsked() {
    return switch (adjunct.kind()) {
      case PURPOSE -> !isOneOfSeveral() && !isWish();
      case MEANS -> !isOneOfSeveral() && !isState() && !isWish();
      case MANNER ->
          !isOneOfSeveral()
              && !isState()
              && !isWish()
              && !isAccompaniment()
              && !clause.isFurther()
              && clause.attribution().isEmpty();
      case BASIS -> !isState() && !isOwnDuty();
      case TIME -> !isSinceThen();
      case OCCASION, REASON, CONDITION, EXCEPTION, LIMIT, OTHER -> true;
    };
  }

  /// "…, notamment en renforçant …": one example is not the way it is done.
  private boolean isOneOfSeveral() {
    for (var i = 1; i <= LOOKED_BACK; i++) {
      if (AMONG_OTHERS.contains(clause.row().word(adjunct.range().from() - i))) {
        return true;
      }
    }
    return false;
  }

  /// "conformément à nos engagements": which they are the text does not tell.
  private boolean isOwnDuty() {
    var row = clause.row();
    var first = row.word(adjunct.body().from());
    var own =
        idiom.words().is("possessives", first)
            || first.equals(idiom.words().list("author.possessive.plural").getFirst())
            || first.equals(idiom.words().list("author.possessive.singular").getFirst());
    return own
        && row.sentence().entities().stream()
            .map(entity -> row.tokensIn(entity.span()))
            .noneMatch(tokens -> !tokens.isEmpty() && adjunct.range().contains(tokens.from()));
  }

  private boolean isState() {
    var finite = clause.row().at(clause.verb()).lemma();
    return idiom.words().is("copulas", finite)
        && (finite.equals(clause.mainLemma())
            || idiom.words().is("state.participles", clause.mainLemma()));
  }

  /// To need something or to look forward to it is no deed.
  private boolean isWish() {
    return idiom.words().is("wish.verbs", clause.mainLemma())
        || idiom.words().is("wish.nouns", clause.row().word(clause.rest().from()));
  }

  /// "en reconnaissant les défis": what goes along with a deed and does not bring it about.
  private boolean isAccompaniment() {
    var row = clause.row();
    for (var i = adjunct.range().from();
        i < Math.min(adjunct.range().to(), adjunct.range().from() + 3);
        i++) {
      if (idiom.words().is("accompanying.verbs", row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// "Depuis 2014, nous avons pris des décisions": within that time, and not ever since.
  private boolean isSinceThen() {
    return idiom.words().is("since.words", clause.row().word(adjunct.range().from()))
        && clause.verbGroup().to() - 1 > clause.verb();
  }
}
