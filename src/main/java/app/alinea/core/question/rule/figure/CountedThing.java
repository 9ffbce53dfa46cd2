package app.alinea.core.question.rule.figure;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.fact.Quantifier;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Untold;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Combien d’États membres l’Assemblée générale réunit-elle ?", "Par combien d’États …", "Quel
/// montant la Norvège a-t-elle promis … ?": a number that the verb governs.
public final class CountedThing implements QuestionRule {
  private static final Set<String> LEADS =
      Set.of("par", "dans", "entre", "sur", "avec", "à", "de", "d'");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Set<String> ARTICLES = Set.of("les", "la", "le", "ses", "leurs");
  private static final int LONGEST_NOUN = 9;

  /// @param number its tokens, unit of money included
  /// @param noun what is counted, with what belongs to it; empty for money
  private record Counted(Fact fact, Clause clause, TokenRange number, TokenRange noun) {}

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!idiom.templates().has("count")) {
      return List.of();
    }
    return counted(fact, idiom)
        .filter(each -> Wording.standsAlone(each.clause()))
        .filter(each -> !Definiteness.leansBack(idiom, each.clause()))
        .filter(each -> !Untold.isBare(idiom, fact, each.clause()))
        .flatMap(each -> draft(each, idiom))
        .stream()
        .toList();
  }

  private static Optional<Counted> counted(Fact fact, Idiom idiom) {
    if (fact instanceof Fact.Slot slot && slot.role() == Role.NUMBER) {
      var row = slot.clause().row();
      var length = new Measures(idiom.words()).number(row, slot.value().from());
      var from = slot.value().from() + length;
      return length == 0
              || from >= slot.value().to()
              || isTime(idiom, row, from)
              || row.spellsOneOf(slot.value().from(), idiom.words().list("fractions")) > 0
          ? Optional.empty()
          : Optional.of(
              new Counted(
                  fact,
                  slot.clause(),
                  new TokenRange(slot.value().from(), from),
                  noun(slot.clause(), from)));
    }
    if (fact instanceof Fact.Quantity(var evidence, var clause, var entity)
        && evidence.quantifier() == Quantifier.EXACTLY) {
      var number = clause.row().tokensIn(entity.span());
      return switch (entity.type()) {
        case AMOUNT ->
            Optional.of(
                new Counted(fact, clause, number, new TokenRange(number.to(), number.to())));
        case COUNT -> {
          var noun = noun(clause, number.to());
          yield noun.isEmpty()
              ? Optional.empty()
              : Optional.of(new Counted(fact, clause, number, noun));
        }
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private static boolean isTime(Idiom idiom, TokenRow row, int index) {
    return idiom.words().is("time.units", row.word(index))
        || row.word(index).startsWith("degré")
        || row.word(index).startsWith("fois");
  }

  /// "États membres de l’Organisation": up to the next preposition that is no "de", mark or verb.
  private static TokenRange noun(Clause clause, int from) {
    var row = clause.row();
    var end = from;
    while (end < clause.rest().to()
        && !row.word(end).equals(",")
        && (!row.isVerb(end) || row.mood(end) == Mood.PAST_PARTICIPLE)
        && !row.is(end, PartOfSpeech.PRON)
        && (!row.is(end, PartOfSpeech.CCONJ) || OF.contains(row.word(end + 1)))
        && !row.is(end, PartOfSpeech.PUNCT)
        && !row.word(end + 1).equals("ici")
        && (!row.is(end, PartOfSpeech.ADP) || OF.contains(row.word(end)))) {
      end++;
    }
    return new TokenRange(from, end);
  }

  private Optional<Draft> draft(Counted counted, Idiom idiom) {
    var clause = counted.clause();
    var row = clause.row();
    var from = counted.number().from();
    if (ARTICLES.contains(row.word(from - 1))) {
      from--;
    }
    var lead = lead(clause, from);
    if (lead.isEmpty()
        || counted.noun().length() > LONGEST_NOUN
        || from < clause.rest().from()
        || isBounded(idiom, row, from)
        || isStart(row, lead.get(), counted.number().to(), clause.rest().to())
        || lead.get().isEmpty() && participleWouldAgree(clause) && !counted.noun().isEmpty()) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var hole =
        new TokenRange(
            from - (lead.get().isEmpty() ? 0 : 1),
            Math.max(counted.noun().to(), counted.number().to()));
    var word = questionWord(counted, idiom, wording, lead.get());
    var question =
        word.flatMap(
            text -> idiom.phrasing().invert(text, clause, Wording.without(upToList(clause), hole)));
    var words = counted.fact() instanceof Fact.Slot;
    var brief = upToList(clause);
    var statement =
        wording.statement(
            words && counted.number().to() < brief.to() ? clause.upTo(brief.to()) : clause,
            counted.number());
    if (question.isEmpty() || statement.isEmpty()) {
      return Optional.empty();
    }
    var text = row.text(counted.number());
    return Optional.of(
        new Draft(
            name(),
            counted.fact(),
            idiom.templates().question(question.get()),
            new Answer(
                text,
                words ? AnswerKind.VALUE : AnswerKind.NUMBER,
                text.toLowerCase(Locale.ROOT),
                row.span(counted.number()),
                spellings(idiom, text)),
            statement.get(),
            words
                ? EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER)
                : EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE,
                    QuestionType.CLOZE)));
  }

  /// Without the members that a colon or a dash announces.
  private static TokenRange upToList(Clause clause) {
    var end = clause.rest().from();
    while (end < clause.rest().to()
        && !Set.of(":", "–", "—").contains(clause.row().word(end))
        && !(clause.row().word(end).equals(",") && clause.row().word(end + 1).equals("dont"))) {
      end++;
    }
    return new TokenRange(clause.rest().from(), end);
  }

  /// In figures and in words.
  private static List<String> spellings(Idiom idiom, String text) {
    return idiom
        .words()
        .numbers()
        .cardinal(text)
        .map(value ->
            Character.isDigit(text.charAt(0))
                ? idiom.words().numbers().cardinal(value).map(List::of).orElse(List.of())
                : List.of(Integer.toString(value)))
        .orElse(List.of());
  }

  private static Optional<String> questionWord(
      Counted counted, Idiom idiom, Wording wording, String lead) {
    var templates = idiom.templates();
    if (counted.noun().isEmpty()) {
      return Optional.of(
          lead.isEmpty()
              ? templates.get("amount")
              : templates.fill("amount.led", Map.of("lead", plain(lead))));
    }
    var row = counted.clause().row();
    var linked = OF.contains(row.word(counted.noun().from()));
    var noun =
        linked ? new TokenRange(counted.noun().from() + 1, counted.noun().to()) : counted.noun();
    return wording
        .told(row, List.of(noun))
        .map(text -> FrenchSound.elides(text) ? "d’" + text : "de " + text)
        .map(of ->
            lead.isEmpty()
                ? templates.fill("count", Map.of("of", of))
                : templates.fill("count.led", Map.of("lead", plain(lead), "of", of)));
  }

  private static String plain(String lead) {
    return lead.equals("d'") ? "de" : lead;
  }

  /// The verb’s preposition before the number; empty text for its direct object, nothing where the
  /// number hangs on a noun.
  private static Optional<String> lead(Clause clause, int from) {
    var row = clause.row();
    var before = from - 1;
    if (LEADS.contains(row.word(before)) && governs(clause, before)) {
      return Optional.of(row.word(before));
    }
    // "contribue aux trois tâches".
    if (row.word(before).equals("aux") && governs(clause, before)) {
      return Optional.of("à");
    }
    return governs(clause, from) ? Optional.of("") : Optional.empty();
  }

  /// Whether only the verb, or an infinitive that it governs, stands in front.
  private static boolean governs(Clause clause, int index) {
    var row = clause.row();
    var at = clause.rest().from();
    while (at < index && row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    if (at < index && row.is(at, PartOfSpeech.ADP) && row.isInfinitive(at + 1)) {
      at += 2;
    } else if (at < index && row.isInfinitive(at)) {
      at++;
    }
    return at == index;
  }

  /// "passe de 6 à 7 milliards": nobody asks from how many.
  private static boolean isStart(TokenRow row, String lead, int from, int to) {
    for (var i = from; i < to && lead.startsWith("d"); i++) {
      if (Set.of("à", "to").contains(row.word(i)) && row.is(i + 1, PartOfSpeech.NUM)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBounded(Idiom idiom, TokenRow row, int from) {
    return idiom.words().is("bounds", row.word(from - 2) + " " + row.word(from - 1))
        || Set.of("environ", "près", "jusqu'à").contains(row.word(from - 1))
        || Set.of("environ", "près").contains(row.word(from - 2));
  }

  /// "Combien de pays a-t-il visités": with "avoir" the participle would take an ending.
  private static boolean participleWouldAgree(Clause clause) {
    var last = clause.verbGroup().to() - 1;
    return last > clause.verb() && clause.row().mood(last) == Mood.PAST_PARTICIPLE;
  }
}
