package app.alinea.core.question.rule.name;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.ProseFact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import app.alinea.core.question.rule.subject.MadeBy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "By which body was the partnership on pilotage convened?", "At which meeting was the Kelp Window
/// approved?": what a participle behind a thing tells of it, asked as a question where the sentence
/// would else be left with a hole.
public final class DoneWithName implements QuestionRule {
  private static final Set<String> LEADS = Set.of("by", "at", "under", "through");

  /// What somebody still does when the text speaks of it.
  private static final Set<String> LASTING =
      Set.of(
          "led",
          "chaired",
          "hosted",
          "supported",
          "funded",
          "financed",
          "coordinated",
          "managed",
          "implemented",
          "facilitated",
          "overseen",
          "administered");

  private static final Pattern PLURAL = Pattern.compile("\\p{L}{3,}(?:[^suiy]s|ies)");

  /// They tell how somebody stands to a thing and not what was done.
  private static final Set<String> STATES =
      Set.of(
          "posed",
          "faced",
          "needed",
          "affected",
          "caused",
          "inspired",
          "guided",
          "based",
          "rooted",
          "required",
          "made");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return fact instanceof ProseFact.Name(var _, var clause, var range)
        ? named(fact, idiom, clause, range).stream().toList()
        : List.of();
  }

  private Optional<Draft> named(Fact fact, Idiom idiom, Clause clause, TokenRange range) {
    var row = clause.row();
    var from = row.word(range.from() - 1).equals("the") ? range.from() - 1 : range.from();
    var name = new TokenRange(from, range.to());
    var lead = row.word(from - 1);
    if (!LEADS.contains(lead)
        || !NameGap.isAskable(idiom, clause, range)
        || lead.equals("by") && isAskedElsewhere(row, range)) {
      return Optional.empty();
    }
    var which = WhichName.which(idiom, row, range);
    if (which.isEmpty() && !lead.equals("by")) {
      return Optional.empty();
    }
    var word = which.map(kind -> lead + " " + kind).orElse("by whom");
    return stem(idiom, row, from - 1, word)
        .flatMap(stem ->
            NameGap.answer(new Wording(idiom), row, name, range)
                .map(answer ->
                    new Draft(
                        name(),
                        fact,
                        stem,
                        answer,
                        Statement.NONE,
                        EnumSet.of(QuestionType.FLASHCARD))));
  }

  /// Known States and bodies are asked for as doers by a rule of their own.
  private static boolean isAskedElsewhere(TokenRow row, TokenRange range) {
    return row.entityAt(range).map(entity -> MadeBy.DOERS.contains(entity.type())).orElse(false);
  }

  private static Optional<String> stem(Idiom idiom, TokenRow row, int lead, String word) {
    var participle = lead - 1;
    var done = row.word(participle);
    if (participle < 2 || STATES.contains(done) || !MadeBy.isParticiple(row, participle, false)) {
      return Optional.empty();
    }
    return MadeBy.name(idiom, row, participle)
        .filter(thing -> !isAuthors(idiom, row, thing))
        .flatMap(thing ->
            new Wording(idiom)
                .told(row, List.of(thing))
                .map(told ->
                    idiom
                        .templates()
                        .question(
                            "made.with",
                            Map.of(
                                "which",
                                Character.toUpperCase(word.charAt(0)) + word.substring(1),
                                "be",
                                be(row, thing, done),
                                "thing",
                                told,
                                "made",
                                done))));
  }

  private static boolean isAuthors(Idiom idiom, TokenRow row, TokenRange thing) {
    for (var i = thing.from(); i < thing.to(); i++) {
      if (idiom.words().is("author.pronoun", row.word(i)) || row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return false;
  }

  private static String be(TokenRow row, TokenRange thing, String done) {
    var head = MadeBy.head(row, thing);
    // No dictionary has the number of "the Harbour Guidelines".
    var named = row.is(head, PartOfSpeech.PROPN) && PLURAL.matcher(row.word(head)).matches();
    var plural = named || row.at(head).form().number() == GrammaticalNumber.PLURAL;
    var lasting = LASTING.contains(done);
    return plural ? lasting ? "are" : "were" : lasting ? "is" : "was";
  }
}
