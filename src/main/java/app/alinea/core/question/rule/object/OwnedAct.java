package app.alinea.core.question.rule.object;

import app.alinea.core.language.Entity;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.SubjectGender;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.FrenchAct;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Quelle décision du Chili les ministres saluent-ils ?" – "la décision d’adhérer au fonds": what
/// somebody’s decision, right or capacity is to do, where another speaks of it.
public final class OwnedAct implements QuestionRule {
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Set<String> LINKS = Set.of("de", "d'", "à", "pour", "afin");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 26;
  private static final int FEWEST_TELLING = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return FrenchAct.of(idiom, fact).flatMap(act -> ask(fact, idiom, act)).stream().toList();
  }

  /// @param thing article, noun and its adjectives
  /// @param owner "de …" or "annoncée par …" with the name
  /// @param act what is to be done, with its "de", "à" or "pour"
  private record Parts(TokenRange thing, int head, TokenRange owner, TokenRange act) {}

  private Optional<Draft> ask(Fact fact, Idiom idiom, FrenchAct act) {
    var clause = act.clause();
    return parts(idiom, act)
        .filter(parts -> isSound(idiom, clause.row(), parts))
        .filter(parts -> isOnlyOne(idiom, clause.row(), parts))
        .flatMap(parts -> draft(fact, idiom, clause, parts));
  }

  private static Optional<Parts> parts(Idiom idiom, FrenchAct act) {
    var clause = act.clause();
    var row = clause.row();
    var from = act.verb() + 1;
    from += row.spellsOneOf(from, idiom.words().list("verb.idioms"));
    while (row.is(from, PartOfSpeech.ADV)) {
      from++;
    }
    if (!DEFINITE.contains(row.word(from))) {
      return Optional.empty();
    }
    var head = from + 1;
    while (row.is(head, PartOfSpeech.ADJ)) {
      head++;
    }
    var end = head + 1;
    while (row.is(end, PartOfSpeech.ADJ)) {
      end++;
    }
    var owner = row.is(head, PartOfSpeech.NOUN) ? owner(row, end) : -1;
    if (owner < 0 || owner >= clause.rest().to() || !LINKS.contains(row.word(owner))) {
      return Optional.empty();
    }
    var infinitive = row.word(owner).equals("afin") ? owner + 2 : owner + 1;
    while (row.word(infinitive).matches("se|s'")) {
      infinitive++;
    }
    if (!row.isInfinitive(infinitive)) {
      return Optional.empty();
    }
    return Optional.of(
        new Parts(
            new TokenRange(from, end),
            head,
            new TokenRange(end, owner),
            told(clause, owner, infinitive)));
  }

  /// One past the owner’s name, or -1: "de la Russie", "annoncée par la Russie".
  private static int owner(TokenRow row, int from) {
    var at = from;
    if (row.mood(at) == Mood.PAST_PARTICIPLE && row.word(at + 1).equals("par")) {
      at++;
    } else if (!OF.contains(row.word(at))) {
      return -1;
    }
    var name = row.is(at + 1, PartOfSpeech.DET) ? at + 2 : at + 1;
    return row.sentence().entities().stream()
        .filter(entity ->
            switch (entity.type()) {
              case COUNTRY, ORGANISATION, BODY, PERSON -> true;
              default -> false;
            })
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> tokens.from() == name)
        .map(TokenRange::to)
        .findFirst()
        .orElse(-1);
  }

  private static TokenRange told(Clause clause, int from, int infinitive) {
    var row = clause.row();
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = adjunct.range().from() > infinitive ? Math.min(end, adjunct.range().from()) : end;
    }
    for (var i = infinitive + 1; i < end; i++) {
      var goesOn =
          (row.word(i).equals(",") || row.is(i, PartOfSpeech.CCONJ))
              && row.isVerb(i + 1)
              && row.at(i + 1).form().person() > 0;
      end = goesOn || row.word(i).equals(";") ? i : end;
    }
    return Extent.of(row, Wording.trimmed(row, new TokenRange(from, end)), 2);
  }

  /// Whether no other sentence speaks of such a thing of the same owner: of two decisions the
  /// question would not tell which.
  private static boolean isOnlyOne(Idiom idiom, TokenRow row, Parts parts) {
    var owners =
        row.sentence().entities().stream()
            .filter(entity -> parts.owner().contains(row.tokensIn(entity.span()).from()))
            .map(Entity::id)
            .toList();
    return idiom.concordance().withLemma(row.at(parts.head()).lemma()).stream()
        .filter(other -> !other.text().equals(row.sentence().text()))
        .noneMatch(
            other -> other.entities().stream().anyMatch(entity -> owners.contains(entity.id())));
  }

  private static boolean isSound(Idiom idiom, TokenRow row, Parts parts) {
    var act = parts.act();
    if (act.length() < SHORTEST
        || act.length() > LONGEST
        || Prose.telling(idiom, row, act) < FEWEST_TELLING) {
      return false;
    }
    for (var i = act.from(); i < act.to(); i++) {
      if (idiom.words().is("demonstratives", row.word(i)) || row.word(i).matches("telle?s?")) {
        return false;
      }
    }
    return true;
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause, Parts parts) {
    var row = clause.row();
    var wording = new Wording(idiom);
    var named = wording.told(row, new TokenRange(parts.thing().from() + 1, parts.owner().to()));
    var key = wording.told(row, List.of(parts.thing(), parts.act()));
    var which =
        idiom
            .phrasing()
            .which(SubjectGender.of(row, parts.thing()), row.at(parts.head()).form().number());
    var kept = List.of(new TokenRange(clause.rest().from(), parts.thing().from()));
    var answer =
        key.map(text ->
            Answer.of(
                text,
                AnswerKind.FREE,
                row.span(new TokenRange(parts.thing().from(), parts.act().to()))));
    return named.flatMap(thing ->
        new Wording(idiom)
            .card(
                name(), fact, idiom.phrasing().invert(which + " " + thing, clause, kept), answer));
  }
}
