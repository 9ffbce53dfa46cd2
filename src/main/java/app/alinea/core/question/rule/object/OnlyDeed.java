package app.alinea.core.question.rule.object;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Opened;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Sur quoi le Conseil européen s’est-il penché ?", "Qu’est-ce que le Conseil européen déplore ?":
/// what those who speak in a short text do only once in it, so that nothing else can be meant.
public final class OnlyDeed implements QuestionRule {
  private static final Map<String, Set<String>> FORMS =
      Map.of(
          "à", Set.of("à", "au", "aux"),
          "de", Set.of("de", "d'", "du", "des"),
          "sur", Set.of("sur"));
  private static final Set<String> OWN =
      Set.of("notre", "nos", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "ces");

  /// In a longer text the reader would have to guess where to look.
  private static final int LONGEST_TEXT = 40;

  private static final int FEWEST_SPOKEN = 2;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 26;
  private static final int FEWEST_TELLING = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || idiom.document().document().paragraphs().size() > LONGEST_TEXT) {
      return List.of();
    }
    return switch (fact) {
      case Fact.Predication(var _, var clause) when speaks(idiom, clause) ->
          ask(fact, clause, idiom).stream().toList();
      case Fact.Undertaking(var _, var clause) -> ask(fact, clause, idiom).stream().toList();
      default -> List.of();
    };
  }

  /// An institution that begins several sentences of the text speaks in it.
  private static boolean speaks(Idiom idiom, Clause clause) {
    var name = clause.row().text(clause.subject()).toLowerCase(Locale.ROOT);
    return clause.kind() == Subject.NAMED
        && PartyNouns.isParty(idiom, clause)
        && idiom.concordance().holding(name).count() > FEWEST_SPOKEN;
  }

  private Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (!Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || !Opened.atSubject(clause)
        || Definiteness.leansBack(idiom, clause)
        || !isOnly(idiom, clause.mainLemma())) {
      return Optional.empty();
    }
    var row = clause.row();
    var from = clause.rest().from();
    while (row.is(from, PartOfSpeech.ADV)) {
      from++;
    }
    if (idiom.words().is("only.deeds", clause.mainLemma()) && row.is(from, PartOfSpeech.DET)) {
      return direct(fact, clause, idiom, from);
    }
    return governed(fact, clause, idiom, from);
  }

  /// Whether one sentence of the text alone has the verb.
  private static boolean isOnly(Idiom idiom, String lemma) {
    return idiom.concordance().uses(lemma, "") == 1;
  }

  private Optional<Draft> direct(Fact fact, Clause clause, Idiom idiom, int from) {
    var row = clause.row();
    var object = object(clause, from);
    if (!isSound(idiom, row, object)) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var who = wording.told(row, clause.lead(clause.verbGroup().to()));
    return who.map(text -> lowered(row, clause, text))
        .flatMap(text ->
            answer.map(thing -> draft(fact, idiom.templates().question(French.what(text)), thing)));
  }

  private Optional<Draft> governed(Fact fact, Clause clause, Idiom idiom, int from) {
    var row = clause.row();
    for (var entry : idiom.words().list("only.governed")) {
      var colon = entry.indexOf(':');
      var phrase = entry.substring(0, colon).split(" ", 2);
      var noun = phrase.length > 1 ? row.spells(from, phrase[1]) : 0;
      if (!phrase[0].equals(clause.mainLemma()) || phrase.length > 1 && noun == 0) {
        continue;
      }
      var preposition = entry.substring(colon + 1);
      var at = from + noun;
      if (!FORMS.getOrDefault(preposition, Set.of()).contains(row.word(at))
          || row.isInfinitive(at + 1)) {
        continue;
      }
      var object = object(clause, at);
      if (!isSound(idiom, row, object)) {
        return Optional.empty();
      }
      var answer = new Wording(idiom).answer(row, object, AnswerKind.FREE);
      var question =
          idiom
              .phrasing()
              .invert(
                  Character.toUpperCase(preposition.charAt(0)) + preposition.substring(1) + " quoi",
                  clause,
                  List.of(new TokenRange(from, at)));
      return question.flatMap(
          text -> answer.map(thing -> draft(fact, idiom.templates().question(text), thing)));
    }
    return Optional.empty();
  }

  private static TokenRange object(Clause clause, int from) {
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = adjunct.range().from() > from ? Math.min(end, adjunct.range().from()) : end;
    }
    return Extent.of(clause.row(), Wording.trimmed(clause.row(), new TokenRange(from, end)), 2);
  }

  private static boolean isSound(Idiom idiom, TokenRow row, TokenRange object) {
    var telling = 0;
    for (var i = object.from(); i < object.to(); i++) {
      if (idiom.words().is("demonstratives", row.word(i)) || row.word(i).equals(":")) {
        return false;
      }
      var word =
          row.is(i, PartOfSpeech.NOUN)
              || row.is(i, PartOfSpeech.ADJ)
              || row.is(i, PartOfSpeech.PROPN);
      telling +=
          word
                  && !idiom.words().is("generic.words", row.word(i))
                  && !idiom.words().is("generic.words", row.at(i).lemma())
              ? 1
              : 0;
    }
    return object.length() >= SHORTEST
        && isNamed(row, object)
        && object.length() <= LONGEST
        && telling >= FEWEST_TELLING
        && !OWN.contains(row.word(object.from()))
        && !OWN.contains(row.word(object.from() + 1));
  }

  /// Nothing in the question tells where to look: the key has to hold a name.
  private static boolean isNamed(TokenRow row, TokenRange object) {
    for (var i = object.from() + 1; i < object.to(); i++) {
      if (Character.isUpperCase(row.at(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static String lowered(TokenRow row, Clause clause, String text) {
    return clause.kind() == Subject.NAMED && row.is(clause.subject().from(), PartOfSpeech.DET)
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  private Draft draft(Fact fact, String stem, Answer answer) {
    return new Draft(
        name(), fact, stem, answer, Statement.NONE, EnumSet.of(QuestionType.FLASHCARD));
  }
}
