package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Quantifier;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Quel pourcentage minimal de leurs budgets de défense les Alliés s’engagent-ils à investir … ?":
/// a percentage with its base in the stem.
public final class Percentage implements QuestionRule {
  private static final Set<String> LEADS = Set.of("sur", "à", "dans", "on", "in");
  private static final Set<String> OF = Set.of("de", "du", "des", "d'", "of");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Quantity(var evidence, var clause, var number))
        || number.type() != EntityType.PERCENTAGE
        || !Wording.standsAlone(clause)
        || hasAnother(clause, number)) {
      return List.of();
    }
    var row = clause.row();
    var tokens = row.tokensIn(number.span());
    var base = base(clause, tokens);
    var from = boundStart(clause, tokens, evidence.quantifier());
    var lead = lead(clause, from);
    if (base.isEmpty()
        || from < clause.rest().from()
        || lead.isEmpty()
        || isHidden(idiom, clause, from)
        || hangsOnNoun(idiom, clause, from)
        || isInRow(idiom, clause, from, base.get().to())
        || row.is(base.get().to(), PartOfSpeech.CCONJ)
            && idiom.words().language() == Language.FRENCH) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var of = wording.told(row, List.of(base.get()));
    var key = "percentage." + evidence.quantifier();
    if (of.isEmpty() || !idiom.templates().has(key)) {
      return List.of();
    }
    var hole = new TokenRange(from - (lead.get().isEmpty() ? 0 : 1), base.get().to());
    var which = idiom.templates().get(key);
    var asked =
        lead.get().isEmpty()
            ? which
            : lead.get() + " " + Character.toLowerCase(which.charAt(0)) + which.substring(1);
    var question =
        idiom
            .phrasing()
            .invert(asked + " " + of.get(), clause, Wording.without(clause.rest(), hole));
    var statement = wording.statement(clause, tokens);
    if (question.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var answer =
        new Answer(
            row.text(tokens),
            AnswerKind.NUMBER,
            number.id(),
            number.span(),
            List.of(row.text(tokens).replaceAll("[\\s\\p{Z}]", "")));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            answer,
            statement.get(),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.SHORT_ANSWER,
                QuestionType.CLOZE,
                QuestionType.TRUE_FALSE)));
  }

  /// "from 12% to 23%": neither can be asked for beside the other.
  private static boolean hasAnother(Clause clause, Entity number) {
    var row = clause.row();
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.PERCENTAGE && !entity.equals(number))
        .anyMatch(entity -> clause.rest().contains(row.tokensIn(entity.span()).from()));
  }

  /// The preposition that goes before the question word ("sur quel pourcentage"); empty text where
  /// the percentage is the verb’s own object, nothing where it hangs on a noun.
  private static Optional<String> lead(Clause clause, int from) {
    var row = clause.row();
    var before = from - 1;
    if (LEADS.contains(row.word(before))) {
      return Optional.of(row.word(before));
    }
    while (row.is(before, PartOfSpeech.ADV)) {
      before--;
    }
    return row.isVerb(before) ? Optional.of("") : Optional.empty();
  }

  /// Behind a relative pronoun the percentage belongs to another verb.
  private static boolean isHidden(Idiom idiom, Clause clause, int from) {
    for (var i = clause.rest().from(); i < from; i++) {
      if (idiom.words().is("subordinators", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "l’objectif de protéger 30 % des terres": the percentage is a part of what an objective is.
  private static boolean hangsOnNoun(Idiom idiom, Clause clause, int from) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < from; i++) {
      var of = i + 1;
      while (row.is(of, PartOfSpeech.ADJ)) {
        of++;
      }
      if (row.is(i, PartOfSpeech.NOUN)
          && !row.at(i).lemma().equals("intention")
          && OF.contains(row.word(of))
          && row.isInfinitive(of + 1)) {
        return idiom.words().language() == Language.FRENCH;
      }
    }
    return false;
  }

  /// "doing their part to protect 30 percent of land and waters": half of a row, or one of several
  /// deeds.
  private static boolean isInRow(Idiom idiom, Clause clause, int from, int to) {
    var row = clause.row();
    if (idiom.words().language() != Language.ENGLISH || idiom.law()) {
      return false;
    }
    for (var i = clause.rest().from(); i < from; i++) {
      if (row.is(i, PartOfSpeech.CCONJ) || row.word(i).endsWith("ing") && row.isVerb(i)) {
        return true;
      }
    }
    return row.is(to, PartOfSpeech.CCONJ);
  }

  /// "de leurs budgets de défense": up to the next preposition that is no "de", comma or verb.
  private static Optional<TokenRange> base(Clause clause, TokenRange tokens) {
    var row = clause.row();
    if (!OF.contains(row.word(tokens.to()))) {
      return Optional.empty();
    }
    var end = tokens.to() + 1;
    while (end < clause.rest().to()
        && !row.word(end).equals(",")
        && !row.isVerb(end)
        && (!row.is(end, PartOfSpeech.ADP) || OF.contains(row.word(end)))
        && !row.word(end + 1).equals("ici")
        && !row.is(end, PartOfSpeech.CCONJ)) {
      end++;
    }
    return Optional.of(new TokenRange(tokens.to(), end));
  }

  private static int boundStart(Clause clause, TokenRange tokens, Quantifier quantifier) {
    if (quantifier == Quantifier.EXACTLY) {
      return tokens.from();
    }
    var row = clause.row();
    var from = tokens.from();
    while (from > 0
        && Set.of(
                "au", "moins", "plus", "de", "d'", "minimum", "at", "least", "more", "than", "over",
                "up", "to", "most", "less", "about", "environ", "près", "jusqu'à")
            .contains(row.word(from - 1))) {
      from--;
    }
    return from;
  }
}
