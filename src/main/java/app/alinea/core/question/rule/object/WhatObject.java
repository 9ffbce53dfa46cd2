package app.alinea.core.question.rule.object;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.rule.Asides;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// "What shall the Board transmit to the European Parliament?"
public final class WhatObject implements QuestionRule {
  private static final Pattern NAME = Pattern.compile("^(?:(?! of ).)* \\p{Lu}");

  private static final Set<String> LEFT_BEHIND = Set.of("to", "of", "for", "against");

  private static final int SHORT_SUBJECT = 3;

  private static final int FEWEST_TOLD = 3;
  private static final Set<String> LIKE_NOUN = Set.of("general", "executive", "expert", "official");

  private static final Set<String> NOTHING = Set.of("nothing", "nobody", "none", "no", "rien");

  private final SlotQuestion question = new SlotQuestion(Role.OBJECT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    // Of English laws readers struck out every one: half an act, or an object that any body has.
    if (idiom.law() && idiom.words().language() == Language.ENGLISH) {
      return List.of();
    }
    if (!question.fits(fact, idiom)
        || !(fact instanceof Fact.Slot slot)
        || SelfReference.isIn(idiom, slot.clause())) {
      return List.of();
    }
    var row = slot.clause().row();
    // "nothing better reflects the support": what nothing does no question can ask.
    if (NOTHING.contains(row.word(slot.clause().subject().from()))) {
      return List.of();
    }
    for (var i = slot.value().from(); i < slot.value().to(); i++) {
      if (idiom.words().is("self.words", row.word(i))) {
        return List.of();
      }
    }
    var to = head(row, slot.value());
    var noun = noun(row, slot.value().from(), to);
    var whom =
        PartyWords.anyIn(idiom.words(), row, noun, noun + 1)
            || PartyWords.organIn(idiom.words(), row, noun, noun + 1);
    // What is launched or set up is nobody, even where it is a force or a board.
    var founds =
        idiom.words().language() == Language.ENGLISH
            && (idiom.words().is("foundation.verbs", slot.clause().mainLemma())
                || slot.clause().mainLemma().equals("launch"));
    var upTo = Asides.cut(idiom, slot);
    if (goesOn(idiom, upTo.clause(), slot.hole().to())
        || isThin(idiom, row, slot.value())
        || isLeftOpen(idiom, slot, upTo)
        || idiom.words().is("seeing.verbs", slot.clause().mainLemma())) {
      return List.of();
    }
    // "the existence of any threat | to the peace, breach of the peace, or …".
    if (LEFT_BEHIND.contains(row.word(slot.hole().to()))
        && idiom.words().is("nouns.with.to", row.word(slot.hole().to() - 1))) {
      return List.of();
    }
    // "exercise a general oversight": "general" may be somebody, oversight is not.
    if (whom
            && row.is(slot.value().from(), PartOfSpeech.DET)
            && LIKE_NOUN.contains(row.word(slot.value().from() + 1))
        || whom && slot.hole().to() == upTo.clause().rest().to()) {
      return List.of();
    }
    // "What shall the Assembly nominate?": of a body one could ask that anywhere.
    if (ProvisionName.isProvision(idiom, fact)
        && slot.hole().to() >= slot.clause().rest().to()
        && slot.clause().fronted().isEmpty()
        && slot.clause().subject().length() <= SHORT_SUBJECT) {
      return List.of();
    }
    if (isHollow(idiom, slot)) {
      return List.of();
    }
    // "exercise a general oversight", "make recommendations": the verb says nothing by itself.
    if (idiom.law()
        && idiom.words().has("hollow.verbs")
        && (idiom.words().is("hollow.verbs", slot.clause().mainLemma())
            // "permit all vehicles to be driven": what is permitted goes on.
            || idiom.words().is("directing.verbs", slot.clause().mainLemma()))) {
      return List.of();
    }
    // How much it is has a question of its own in declarations.
    if (isMoney(slot) && idiom.words().language() == Language.ENGLISH && !idiom.law()) {
      return List.of();
    }
    var word =
        idiom
            .templates()
            .get(
                whom && !founds
                    ? "slot.OBJECT.person"
                    : isMoney(slot) ? "slot.OBJECT.money" : "slot.OBJECT");
    var named = isNamed(row.text(slot.value()));
    return question.ask(name(), upTo, idiom, word, AnswerKind.OBJECT).stream()
        .map(draft -> named && !whom ? SlotQuestion.askedOnly(draft) : SlotQuestion.cardOnly(draft))
        .toList();
  }

  /// The head: "a general oversight" is nobody, for all that a general is somebody.
  private static int noun(TokenRow row, int from, int to) {
    var noun = from;
    for (var i = from; i < to && !(i > from && row.is(i, PartOfSpeech.ADP)); i++) {
      noun = row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN) ? i : noun;
    }
    return noun;
  }

  /// "possible platforms", "extreme risks", "over 2 billion": in a declaration a key of so little
  /// names nothing, or has a question of its own.
  private static boolean isHollow(Idiom idiom, Fact.Slot slot) {
    if (idiom.words().language() != Language.ENGLISH || idiom.law()) {
      return false;
    }
    var row = slot.clause().row();
    var value = slot.value();
    var told = 0;
    for (var i = value.from(); i < value.to(); i++) {
      if (i > 0 && Character.isUpperCase(row.at(i).text().charAt(0))) {
        return false;
      }
      told += row.is(i, PartOfSpeech.DET) ? 0 : 1;
    }
    var amount =
        row.sentence().entities().stream()
            .filter(entity -> entity.type() == EntityType.AMOUNT)
            .anyMatch(entity -> value.contains(row.tokensIn(entity.span()).from()));
    return amount || told < FEWEST_TOLD || Prose.telling(idiom, row, value) < 2;
  }

  private static boolean isMoney(Fact.Slot slot) {
    var row = slot.clause().row();
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.AMOUNT)
        .anyMatch(entity -> row.tokensIn(entity.span()).from() == slot.value().from());
  }

  /// A second verb behind the object, or a participle whose own words were cut off.
  private static boolean goesOn(Idiom idiom, Clause clause, int from) {
    var row = clause.row();
    var last = clause.rest().to() - 1;
    for (var i = from; i < clause.rest().to(); i++) {
      var acts =
          idiom.words().is("attitude.verbs", row.word(i + 1))
              || idiom.words().is("operative.verbs", row.word(i + 1));
      if (row.is(i, PartOfSpeech.CCONJ) && (row.isVerb(i + 1) || acts)
          || row.word(i).equals("–")
          || row.word(i).equals("—")) {
        return true;
      }
    }
    return last >= from
        && row.is(last, PartOfSpeech.VERB)
        && (row.mood(last) == Mood.PAST || row.mood(last) == Mood.PAST_PARTICIPLE);
  }

  /// "to realize a society that leaves no one behind": cut before what tells which society.
  private static boolean isLeftOpen(Idiom idiom, Fact.Slot slot, Fact.Slot cut) {
    var row = slot.clause().row();
    var end = cut.clause().rest().to();
    return end < slot.clause().rest().to()
        && idiom.words().is("relatives", row.word(end))
        && !row.word(end - 1).equals(",");
  }

  /// "a forum", "a topic", "an ambitious vision": any of a kind, which nobody asks for.
  private static boolean isThin(Idiom idiom, TokenRow row, TokenRange value) {
    // "shall facilitate the entry, stay and …": the first of several, or what is told before.
    if (value.length() == 2 && row.word(value.from()).equals("the") && isPlain(row, value.to())) {
      return true;
    }
    if (value.length() <= 2
        && row.is(value.to() - 1, PartOfSpeech.NOUN)
        && idiom.words().is("bare.nouns", row.at(value.to() - 1).lemma())) {
      return true;
    }
    return (row.word(value.from()).equals("a") || row.word(value.from()).equals("an"))
        && (value.length() == 2
            || value.length() == 3
                && idiom.words().is("bare.nouns", row.at(value.to() - 1).lemma()));
  }

  /// Whether the noun is no name and a comma or another part of the clause follows.
  private static boolean isPlain(TokenRow row, int end) {
    return Character.isLowerCase(row.at(end - 1).text().charAt(0));
  }

  /// One past what stands before the first "of".
  private static int head(TokenRow row, TokenRange value) {
    for (var i = value.from(); i < value.to(); i++) {
      if (row.word(i).equals("of")) {
        return i;
      }
    }
    return value.to();
  }

  /// Things with names of their own compete with one another; others only look odd together.
  private static boolean isNamed(String text) {
    return NAME.matcher(text).find();
  }
}
