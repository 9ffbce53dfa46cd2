package app.alinea.core.question.rule.object;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.SubjectGender;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.ClauseRule;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Opened;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Qu’est-ce que les Alliés s’engagent à assurer à leurs forces militaires ?": the object of a
/// verb that takes a second complement, which tells of which of many like deeds the text speaks.
public final class ObjectOfGiving implements ClauseRule {
  private static final Set<String> LINKS = Set.of("à", "de", "d'");
  private static final Set<String> ELIDED = Set.of("à", "au", "aux");
  private static final Set<String> EACH = Set.of("chaque", "tout", "toute", "tous", "toutes");
  private static final Set<String> MARKS = Set.of(",", ";", "(", ":", "–");

  /// "au bénéfice de", "à l’occasion de": prepositions, and what they tell may be the object's.
  private static final Set<String> COMPOUND =
      Set.of("bénéfice", "profit", "titre", "sein", "cours", "moyen", "regard", "large", "nom");

  private static final int SHORTEST_OBJECT = 3;
  private static final int LONGEST_OBJECT = 20;
  private static final int SHORTEST_COMPLEMENT = 2;
  private static final int LONGEST_COMPLEMENT = 16;

  @Override
  public Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH) {
      return Optional.empty();
    }
    if (!Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || !Opened.atSubject(clause)
        || Definiteness.leansBack(idiom, clause)) {
      return Optional.empty();
    }
    var row = clause.row();
    var verb = governing(clause);
    var links = links(idiom, row.at(verb).lemma());
    var start = verb == clause.verbGroup().to() - 1 ? clause.rest().from() : verb + 1;
    if (links.isEmpty()
        || !row.is(start, PartOfSpeech.DET)
        || isHowOften(idiom, row, start)
        || isOwn(idiom, row, start)) {
      return Optional.empty();
    }
    var second = second(idiom, clause, start, links);
    if (second < 0) {
      return Optional.empty();
    }
    var object = new TokenRange(start, second);
    var complement = complement(clause, second);
    if (object.length() < SHORTEST_OBJECT
        || object.length() > LONGEST_OBJECT
        || complement.length() < SHORTEST_COMPLEMENT
        || complement.length() > LONGEST_COMPLEMENT
        || isVague(idiom, row, complement)
        || saysNothing(idiom, row, object)) {
      return Optional.empty();
    }
    return draft(fact, idiom, clause, object, complement);
  }

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, Clause clause, TokenRange object, TokenRange complement) {
    var row = clause.row();
    var wording = new Wording(idiom);
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var statement = wording.statement(clause.upTo(complement.to()), object);
    var told = wording.told(row, clause.lead(object.from(), complement));
    if (answer.isEmpty() || statement.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    var text = lowered(row, clause, told.get());
    var plain = French.what(text);
    var byKind = byKind(idiom, clause, object, complement);
    return Optional.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(byKind.orElse(plain)),
            answer.get(),
            // Names of things have words in common with all else: none of them is left out.
            byKind.isPresent() ? Statement.NONE : statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// "Quels programmes les ministres s’engagent-ils à intégrer dans … ?" where the noun tells what
  /// kind of thing is sought and names follow it.
  private static Optional<String> byKind(
      Idiom idiom, Clause clause, TokenRange object, TokenRange complement) {
    var row = clause.row();
    var head = object.from() + 1;
    var number = row.at(head).form().number();
    var compound = clause.verbGroup().to() - 1 > clause.verb();
    if (!row.is(head, PartOfSpeech.NOUN)
        || number == GrammaticalNumber.NONE
        || compound
        || !idiom.words().is("askable.objects", row.at(head).lemma())
        || !Character.isUpperCase(row.at(head + 1).text().charAt(0))) {
      return Optional.empty();
    }
    var which = idiom.phrasing().which(SubjectGender.of(row, object), number);
    return idiom
        .phrasing()
        .invert(
            which + " " + row.at(head).text(),
            clause,
            List.of(new TokenRange(clause.rest().from(), object.from()), complement));
  }

  /// "soumet chaque année un rapport": no object.
  static boolean isHowOften(Idiom idiom, TokenRow row, int at) {
    return EACH.contains(row.word(at)) && idiom.words().is("time.units", row.word(at + 1));
  }

  private static String lowered(TokenRow row, Clause clause, String text) {
    return clause.kind() == Subject.NAMED
            && clause.subject().from() == 0
            && row.is(0, PartOfSpeech.DET)
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  /// The verb that has the object: the infinitive that depends on the first one, or the last of the
  /// verb group.
  private static int governing(Clause clause) {
    var row = clause.row();
    var at = clause.rest().from();
    while (row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    if (LINKS.contains(row.word(at)) && row.isInfinitive(at + 1)) {
      return at + 1;
    }
    return row.isInfinitive(at) ? at : clause.verbGroup().to() - 1;
  }

  /// The prepositions of the second complement of a verb, as "fournir:à", or none.
  private static Set<String> links(Idiom idiom, String lemma) {
    for (var entry : idiom.words().list("giving.verbs")) {
      var colon = entry.indexOf(':');
      if (entry.substring(0, colon).equals(lemma)) {
        var link = entry.substring(colon + 1);
        return link.equals("à") ? ELIDED : Set.of(link);
      }
    }
    return Set.of();
  }

  /// Where the second complement starts: behind a noun or an adjective, no mark in between.
  private static int second(Idiom idiom, Clause clause, int from, Set<String> links) {
    var row = clause.row();
    for (var i = from + 2; i < clause.rest().to(); i++) {
      if (MARKS.contains(row.word(i)) && !joins(row, i)
          || row.isInfinitive(i)
          || row.isVerb(i) && row.at(i).form().person() > 0) {
        return -1;
      }
      var behind =
          row.is(i - 1, PartOfSpeech.NOUN)
              || row.is(i - 1, PartOfSpeech.ADJ)
              || row.is(i - 1, PartOfSpeech.PROPN);
      if (links.contains(row.word(i))
          && behind
          && !idiom.words().is("taking.adjectives", row.at(i - 1).lemma())
          && !row.isInfinitive(i + 1)
          && !row.word(i + 1).equals("terme")
          && !row.word(i + 1).equals("niveau")
          && !COMPOUND.contains(row.word(i + 1))
          && (!row.word(i).equals("à")
              || row.is(i + 1, PartOfSpeech.DET)
              || isPossessive(row, i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean joins(TokenRow row, int comma) {
    return row.word(comma).equals(",")
        && (row.is(comma + 1, PartOfSpeech.ADJ)
            || row.is(comma + 1, PartOfSpeech.DET)
            || row.is(comma + 1, PartOfSpeech.NOUN));
  }

  private static boolean isPossessive(TokenRow row, int index) {
    return Set.of("nos", "notre", "leur", "leurs", "ses", "son", "sa").contains(row.word(index));
  }

  private static TokenRange complement(Clause clause, int from) {
    var row = clause.row();
    var end = from;
    while (end < clause.rest().to() && !MARKS.contains(row.word(end))) {
      end++;
    }
    for (var adjunct : clause.trailing()) {
      if (adjunct.range().from() > from) {
        end = Math.min(end, adjunct.range().from());
      }
    }
    return new TokenRange(from, end);
  }

  /// "des contributions importantes" is no answer.
  private static boolean saysNothing(Idiom idiom, TokenRow row, TokenRange object) {
    for (var i = object.from() + 1; i < object.to(); i++) {
      var telling = row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.ADJ);
      if (telling
              && i > object.from() + 1
              && !idiom.words().is("generic.words", row.word(i))
              && !idiom.words().is("generic.words", row.at(i).lemma())
          || row.is(i, PartOfSpeech.PROPN)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOwn(Idiom idiom, TokenRow row, int index) {
    return idiom.words().is("possessives", row.word(index))
        || idiom.words().is("anaphoric.determiners", row.word(index));
  }

  private static boolean isVague(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      // "les objectifs définis à l’article 2": where they are, and nobody who is given anything.
      if (idiom.words().is("cited.nouns", row.word(i))
          || idiom.words().is("demonstratives", row.word(i))
          || idiom.words().is("relatives", row.word(i))
          || idiom.words().is("vague", row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
