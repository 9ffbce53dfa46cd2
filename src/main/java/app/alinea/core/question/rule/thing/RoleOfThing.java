package app.alinea.core.question.rule.thing;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.CutList;
import app.alinea.core.question.rule.EnglishProse;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Whose central role in clearing the harbours do the ministers stress?", "What do the ministers
/// call important for …?": what an English declaration stresses of somebody or something, where it
/// says for what.
public final class RoleOfThing implements QuestionRule {
  private static final int LONGEST_NAMED = 14;
  private static final int LONGEST_FIELD = 18;
  private static final int FEWEST_TOLD = 2;
  private static final int NEAR = 6;
  private static final Set<String> ROLES =
      Set.of("role", "contribution", "leadership", "importance");
  private static final Set<String> LEADS = Set.of("in", "for", "as", "to");
  private static final Set<String> STRESSED =
      Set.of(
          "recognize",
          "recognise",
          "acknowledge",
          "emphasize",
          "emphasise",
          "stress",
          "underline",
          "underscore",
          "highlight",
          "reaffirm",
          "reiterate",
          "note",
          "appreciate",
          "commend",
          "welcome",
          "value",
          "affirm",
          "support",
          "recall");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return EnglishProse.clause(fact, idiom)
        .map(clause -> ask(fact, clause, idiom))
        .orElse(List.of());
  }

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (!STRESSED.contains(clause.mainLemma())) {
      return List.of();
    }
    return draft(fact, clause, idiom).stream().toList();
  }

  private Optional<Draft> draft(Fact fact, Clause clause, Idiom idiom) {
    var row = clause.row();
    var noun = noun(clause);
    if (noun < 0) {
      return Optional.empty();
    }
    var from = noun + 2;
    var lead = lead(row, from, clause.rest().to(), row.word(noun).equals("importance"));
    if (lead < 0) {
      return Optional.empty();
    }
    var named = new TokenRange(from, lead);
    var kept = TightClause.around(idiom, clause, named);
    var field = Wording.trimmed(row, new TokenRange(lead, kept.rest().to()));
    if (named.length() > LONGEST_NAMED
        || field.length() > LONGEST_FIELD
        || field.length() < FEWEST_TOLD
        || Prose.telling(idiom, row, field) < FEWEST_TOLD
        || Prose.telling(idiom, row, named) < 1
        || leans(idiom, row, named)
        || CutList.isIn(row, field)
        || CutList.isIn(row, named)
        || !Antecedents.areHeld(kept)) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var role = wording.told(row, new TokenRange(qualityFrom(row, clause, noun), noun + 1));
    var told = wording.told(row, field);
    var answer = wording.answer(row, named, AnswerKind.FREE);
    if (role.isEmpty() || told.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    var question =
        isSomebody(idiom, row, named)
            ? idiom
                .phrasing()
                .invert("Whose %s %s".formatted(role.get(), told.get()), clause, List.of())
            : idiom
                .phrasing()
                .invert(
                    row.word(noun).equals("importance") ? "Of what" : "Of whom or what",
                    clause,
                    List.of(new TokenRange(clause.rest().from(), noun + 1), field));
    return question.flatMap(stem ->
        wording
            .flashcard(name(), fact, kept, named, idiom.templates().question(stem), answer.get())
            .stream()
            .map(draft -> draft.without(QuestionType.CLOZE))
            .findFirst());
  }

  /// "the crucial role of": where its noun stands right behind the verb, before "of".
  private static int noun(Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from() + 1; i < clause.rest().from() + NEAR; i++) {
      if (ROLES.contains(row.at(i).lemma())
          && row.word(i + 1).equals("of")
          && row.word(clause.rest().from()).equals("the")) {
        return i;
      }
      if (!row.is(i, PartOfSpeech.ADJ)
          && !row.is(i, PartOfSpeech.NOUN)
          && !row.is(i, PartOfSpeech.ADV)
          && !row.is(i, PartOfSpeech.CCONJ)
          && !row.isVerb(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// Persons, states and bodies own their role; things do not.
  private static boolean isSomebody(Idiom idiom, TokenRow row, TokenRange named) {
    for (var i = named.from(); i < named.to(); i++) {
      if (idiom.words().is("party.nouns", row.at(i).lemma())
          || idiom.words().is("human.nouns", row.at(i).lemma())) {
        return true;
      }
    }
    return row.sentence().entities().stream()
        // "the League’s trilateral co-operation" is none: the name has to be what the row ends in.
        .filter(entity -> row.tokensIn(entity.span()).to() == head(row, named) + 1)
        .anyMatch(entity ->
            entity.type() == EntityType.ORGANISATION
                || entity.type() == EntityType.COUNTRY
                || entity.type() == EntityType.BODY
                || entity.type() == EntityType.PERSON);
  }

  /// The noun before the first preposition.
  private static int head(TokenRow row, TokenRange named) {
    for (var i = named.from() + 1; i < named.to(); i++) {
      if (row.is(i, PartOfSpeech.ADP) || row.word(i).equals(",") || row.word(i).equals("(")) {
        return i - 1;
      }
    }
    return named.to() - 1;
  }

  private static int qualityFrom(TokenRow row, Clause clause, int noun) {
    return Math.min(
        noun, clause.rest().from() + (row.is(clause.rest().from(), PartOfSpeech.DET) ? 1 : 0));
  }

  /// The preposition behind whoever plays the role, where no other stands in between but "of".
  private static int lead(TokenRow row, int from, int to, boolean strict) {
    for (var i = from + 1; i < to - 2; i++) {
      if (LEADS.contains(row.word(i))) {
        var doing = !row.word(i).equals("in") || row.word(i + 1).endsWith("ing");
        var act = row.word(i).equals("to");
        return act && (strict || !row.isVerb(i + 1)) || !doing && strict ? -1 : i;
      }
      if (row.is(i, PartOfSpeech.ADP) && !row.word(i).equals("of")
          || row.is(i, PartOfSpeech.VERB)
          || row.word(i).equals(";")
          || row.word(i).equals("(")) {
        return -1;
      }
    }
    return -1;
  }

  /// "of their partners", "of this forum".
  private static boolean leans(Idiom idiom, TokenRow row, TokenRange named) {
    for (var i = named.from(); i < named.to(); i++) {
      var word = row.word(i);
      if (idiom.words().is("possessives", word)
          || word.equals("this")
          || word.equals("these")
          || word.equals("such")
          || word.equals("that")) {
        return true;
      }
    }
    return false;
  }
}
