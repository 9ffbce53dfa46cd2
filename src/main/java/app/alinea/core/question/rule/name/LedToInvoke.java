package app.alinea.core.question.rule.name;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.phrase.Lowering;
import app.alinea.core.question.rule.Idiom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Quel article du Traité le Conseil pourrait-il invoquer à la suite d’opérations hybrides ?" of
/// "des opérations hybrides pourraient conduire le Conseil à invoquer l’article 5": who is led to
/// it does it, and what leads him there comes last.
///
/// @param mention the article
/// @param treaty what follows it: "du Traité de Washington"
record LedToInvoke(Idiom idiom, Clause clause, TokenRange mention, String treaty) {
  private static final Set<String> LEADING = Set.of("conduire", "amener");
  private static final Set<String> MAY = Set.of("pouvoir");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 7;

  Optional<String> asked() {
    var row = clause.row();
    var verb = mention.from() - 1;
    if (idiom.words().language() != Language.FRENCH
        || !MAY.contains(row.at(clause.verb()).lemma())
        || !row.isInfinitive(verb)
        || !row.word(verb - 1).equals("à")) {
      return Optional.empty();
    }
    var lead = verb - 2;
    while (lead > clause.verb() && !LEADING.contains(row.at(lead).lemma())) {
      lead--;
    }
    var who = new TokenRange(lead + 1, verb - 1);
    var head = row.at(Math.min(lead + 2, row.size() - 1));
    if (lead == clause.verb()
        || who.length() < SHORTEST
        || who.length() > LONGEST
        || !row.is(lead + 1, PartOfSpeech.DET)
        || head.form().number() == GrammaticalNumber.PLURAL) {
      return Optional.empty();
    }
    var pronoun = head.form().gender() == Gender.FEMININE ? "elle" : "il";
    var may = row.mood(clause.verb()) == Mood.CONDITIONAL ? "pourrait-" : "peut-";
    var told = idiom.voice().retell(row, who);
    var cause = idiom.voice().retell(row, clause.subject());
    if (told.isEmpty() || cause.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        idiom
            .templates()
            .question(
                "%s %s %s%s %s à la suite %s"
                    .formatted(
                        idiom.templates().fill("article", Map.of("lead", "", "treaty", treaty)),
                        told.get(),
                        may,
                        pronoun,
                        row.text(new TokenRange(verb, verb + 1)),
                        of(row, cause.get()))));
  }

  /// "des opérations" is "d’opérations" behind "à la suite".
  private String of(TokenRow row, String cause) {
    var lower = Lowering.start(row, clause.subject(), cause);
    if (!lower.startsWith("des ")) {
      return French.of(lower);
    }
    var bare = lower.substring("des ".length());
    return (FrenchSound.elides(bare) ? "d’" : "de ") + bare;
  }
}
