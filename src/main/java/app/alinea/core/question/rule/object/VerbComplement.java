package app.alinea.core.question.rule.object;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.rule.Complements;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Opening;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SubjectSense;
import app.alinea.core.question.rule.Untold;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "To whom shall the measures be reported?", "À quoi le différend est-il soumis ?": what the verb
/// of a provision calls for behind its preposition. Which verb calls for which is data.
public final class VerbComplement implements QuestionRule {
  private static final int HEAD = 4;
  private static final Map<String, String> PLAIN =
      Map.of("au", "à", "aux", "à", "du", "de", "des", "de", "d'", "de");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Complement(var _, var clause, var value))
        || !ProvisionName.isCited(idiom, fact)
        || !clause.attribution().isEmpty()
        || !Wording.standsAlone(clause.withoutOpenings())
        || Definiteness.leansBack(idiom, clause)
        || Definiteness.pointsBefore(idiom, clause.row(), clause.subject())
        || SubjectSense.leansOn(idiom, clause)
        || Untold.isWidened(idiom, fact)
        || tellsNoMatter(idiom, clause, value)
        || SubjectSense.isHalf(idiom, clause)
        || hasRelative(idiom, clause)
        || isNobodysSubject(idiom, fact, clause)
        || isHalf(idiom, clause, value)
        || Complements.loseCondition(idiom, fact, clause)
        || idiom.words().is("negation", clause.row().word(clause.subject().from()))) {
      return List.of();
    }
    var opening = new Opening(idiom, clause);
    var whole = whole(idiom, clause.row(), Complements.withoutProviso(idiom, clause.row(), value));
    if (whole.isEmpty() || Complements.isWhoeverIsCompetent(clause.row(), whole)) {
      return List.of();
    }
    return opening.isSound() && !Definiteness.pointsBefore(idiom, clause.row(), value)
        ? draft(fact, idiom, clause, opening, whole).map(List::of).orElse(List.of())
        : List.of();
  }

  /// "Parlement est transmis": a word fell out; "Elle est limitée": what a sentence before names.
  private static boolean isNobodysSubject(Idiom idiom, Fact fact, Clause clause) {
    var row = clause.row();
    return idiom.words().language() == Language.FRENCH
        && (clause.subject().length() == 1 && row.entityAt(clause.subject()).isEmpty()
            || Untold.wasPronoun(idiom, fact) && !PartyNouns.isParty(idiom, clause));
  }

  /// "de l’immunité pour toute offense | ou tout acte commis …", "de l’exemption de taxes dues | en
  /// raison de …": the rest belongs to it.
  private static boolean isHalf(Idiom idiom, Clause clause, TokenRange value) {
    return idiom.words().language() == Language.FRENCH && Complements.goesOn(clause.row(), value);
  }

  /// "aux restrictions prévues | par la loi" is no whole phrase, and "à la mise en œuvre … par la
  /// mobilisation | , notamment, de …" is one up to its means.
  private static TokenRange whole(Idiom idiom, TokenRow row, TokenRange value) {
    var none = new TokenRange(value.from(), value.from());
    if (idiom.words().language() != Language.FRENCH) {
      return value;
    }
    var last = value.to() - 1;
    var noun = row.is(last, PartOfSpeech.NOUN) || row.is(last, PartOfSpeech.PROPN);
    if (!noun && row.word(value.to()).equals("par") || value.length() < 2) {
      return none;
    }
    if (!row.word(value.to()).equals(",") || !row.word(value.to() + 1).equals("notamment")) {
      return value;
    }
    for (var i = value.to() - 1; i > value.from() + HEAD; i--) {
      if (row.word(i).equals("par")) {
        return new TokenRange(value.from(), i);
      }
    }
    return none;
  }

  /// "À quoi la Commission peut-elle recourir ?": of a body one could ask that anywhere.
  private static boolean tellsNoMatter(Idiom idiom, Clause clause, TokenRange value) {
    var row = clause.row();
    var after = new TokenRange(value.to(), Math.max(value.to(), clause.rest().to()));
    var before = new TokenRange(clause.rest().from(), Math.max(clause.rest().from(), value.from()));
    return clause.subject().length() <= 2
        && clause.fronted().isEmpty()
        && Prose.telling(idiom, row, before) == 0
        && (after.isEmpty() || row.word(after.from()).matches("[,;:]"));
  }

  /// "The extent to which the guarantees shall apply": the verb may be that of the relative clause.
  private static boolean hasRelative(Idiom idiom, Clause clause) {
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (idiom.words().is("relatives", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "appartient au port sur proposition du maire | et aux pilotes": a second one stands behind.
  private static boolean isJoinedBehind(TokenRow row, TokenRange value, TokenRange tail) {
    var led = row.word(value.from());
    for (var i = tail.from() + 1; i + 1 < tail.to(); i++) {
      var next = row.word(i + 1);
      if (row.is(i, PartOfSpeech.CCONJ)
          && !next.isEmpty()
          && PLAIN.getOrDefault(next, next).equals(PLAIN.getOrDefault(led, led))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, Clause clause, Opening opening, TokenRange given) {
    var row = clause.row();
    var wording = new Wording(idiom);
    var verb = row.at(clause.verbGroup().to() - 1).lemma();
    var person =
        (isSomebody(idiom, row, given) || Complements.takesSomebody(idiom, verb, row, given))
            && !idiom.words().is("had.verbs", verb);
    var value = person ? Complements.somebodyAlone(row, given) : given;
    var plain = PLAIN.getOrDefault(row.word(value.from()), row.word(value.from()));
    var word = word(idiom, plain, person);
    var before = Wording.trimmed(row, new TokenRange(clause.rest().from(), value.from()));
    var behind = new TokenRange(value.to(), clause.rest().to());
    var tail = Complements.withoutProviso(idiom, row, tail(idiom, row, behind));
    var pieces = value.from() > clause.rest().from() ? List.of(before, tail) : List.of(tail);
    var turned = idiom.phrasing().close(word, clause, pieces);
    var answer = wording.answer(row, value, AnswerKind.FREE);
    if (turned.isEmpty()
        || answer.isEmpty()
        || isJoinedBehind(row, value, tail)
        || owns(idiom, row, tail)) {
      return Optional.empty();
    }
    var text =
        opening.told().isEmpty()
            ? anchored(idiom, fact, turned.get())
            : opening.told()
                + Character.toLowerCase(turned.get().charAt(0))
                + turned.get().substring(1);
    var statement =
        opening.told().isEmpty()
            ? wording.statement(clause, value).orElse(Statement.NONE)
            : Statement.NONE;
    return Optional.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(text),
            answer.get(),
            statement,
            EnumSet.of(QuestionType.FLASHCARD, QuestionType.TRUE_FALSE)));
  }

  /// "Selon l’article 140, de quoi … disposent-elles ?": other articles may tell of more.
  private static String anchored(Idiom idiom, Fact fact, String question) {
    return idiom.words().language() == Language.FRENCH
        ? idiom
            .templates()
            .fill(
                "anchored",
                Map.of(
                    "article",
                    ProvisionName.of(idiom, fact),
                    "question",
                    Character.toLowerCase(question.charAt(0)) + question.substring(1)))
        : question;
  }

  /// What stands behind, up to what only adds to it.
  private static TokenRange tail(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (row.word(i).equals(",")
          && (i == range.from() || idiom.words().is("relatives", row.word(i + 1)))) {
        return new TokenRange(range.from(), i);
      }
    }
    return range;
  }

  /// "of its decision": whose it is only the answer may tell.
  private static boolean owns(Idiom idiom, TokenRow row, TokenRange tail) {
    for (var i = tail.from(); i < tail.to(); i++) {
      if (idiom.words().is("possessives", row.word(i)) || row.is(i, PartOfSpeech.PRON)) {
        return true;
      }
    }
    return false;
  }

  private static String word(Idiom idiom, String preposition, boolean person) {
    var french = idiom.words().language() == Language.FRENCH;
    var lead = Character.toUpperCase(preposition.charAt(0)) + preposition.substring(1);
    var led = french && preposition.equals("auprès") ? "Auprès de" : lead;
    return led + " " + (french ? person ? "qui" : "quoi" : person ? "whom" : "what");
  }

  private static boolean isSomebody(Idiom idiom, TokenRow row, TokenRange value) {
    var to = Math.min(value.to(), value.from() + HEAD);
    // "aux questions des membres": the head alone tells who or what.
    for (var i = value.from() + 1; i < to; i++) {
      to = row.is(i, PartOfSpeech.ADP) || PLAIN.containsKey(row.word(i)) ? i : to;
    }
    for (var i = value.from() + 1; i < to; i++) {
      if (idiom.words().is("receiver.nouns", row.word(i))) {
        return true;
      }
    }
    return PartyWords.anyIn(idiom.words(), row, value.from() + 1, to)
        || PartyWords.organIn(idiom.words(), row, value.from() + 1, to)
        || row.sentence().entities().stream()
            .filter(entity -> row.tokensIn(entity.span()).from() <= value.from() + 2)
            .filter(entity -> row.tokensIn(entity.span()).to() == value.to())
            .anyMatch(entity ->
                entity.type() == EntityType.ORGANISATION
                    || entity.type() == EntityType.BODY
                    || entity.type() == EntityType.PERSON
                    || entity.type() == EntityType.ACRONYM
                    || entity.type() == EntityType.OFFICE);
  }
}
