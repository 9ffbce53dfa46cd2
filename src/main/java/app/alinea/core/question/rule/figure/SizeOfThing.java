package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PhraseFact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "À combien, au moins, s’élève l’objectif de réduction des émissions d’ici à 2030 ?", "De quelle
/// date sont les directives de négociation ?": what a noun phrase tells of its size or its day.
public final class SizeOfThing implements QuestionRule {
  private static final int SHORTEST = 2;
  private static final int LONGEST_ANY = 4;
  private static final int STATUS_REACH = 14;

  private static final Pattern BY_TOWN =
      Pattern.compile("(?u)\\b[Cc]onventions? de ((?:La )?\\p{Lu}\\p{L}+)$");

  /// "la directive du Conseil": whose it is; only its date would tell which is meant.
  private static final Pattern BY_AUTHOR =
      Pattern.compile("\\s(?:du|de la|de l[’'])\\s?\\p{Lu}\\p{L}+$");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case PhraseFact.Measured measured -> size(measured, idiom).stream().toList();
      case PhraseFact.Counted counted -> count(counted, idiom).stream().toList();
      case PhraseFact.OfDay dated -> day(dated, idiom).stream().toList();
      default -> List.of();
    };
  }

  private Optional<Draft> size(PhraseFact.Measured fact, Idiom idiom) {
    var row = fact.row();
    var value = row.tokensIn(fact.value().span());
    var named = named(idiom, row, fact.thing());
    var tail = fact.tail().isEmpty() ? Optional.of("") : idiom.voice().retell(row, fact.tail());
    if (named.isEmpty()
        || tail.isEmpty()
        || isOnlyMeant(idiom, row, fact.thing())
        || isAny(row, fact.thing(), fact.tail())
        || fact.tail().isEmpty() && !isToldApart(row, fact.thing())
        || fact.thing().length() + fact.tail().length() < SHORTEST) {
      return Optional.empty();
    }
    var verb = isPlural(row, fact.thing()) ? "s’élèvent " : "s’élève ";
    var bound = bound(row, value.from());
    var stem =
        "À combien"
            + bound
            + " "
            + verb
            + named.get()
            + (tail.get().isEmpty() ? "" : " " + tail.get());
    var text = row.text(value);
    return Optional.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(stem),
            new Answer(
                text,
                AnswerKind.NUMBER,
                fact.value().id(),
                fact.value().span(),
                List.of(text.replaceAll("(?<=\\d)[\\s\\p{Z}](?=\\d)", ""))),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER)));
  }

  /// "Elle a affiché un taux de croissance de …": whose it is an earlier sentence tells.
  private static boolean isAny(TokenRow row, TokenRange thing, TokenRange tail) {
    var indefinite = Set.of("un", "une").contains(row.word(thing.from() - 1));
    if (!indefinite || thing.length() + tail.length() > LONGEST_ANY) {
      return false;
    }
    for (var i = thing.from(); i < thing.to(); i++) {
      if (Character.isUpperCase(row.at(i).text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /// "la proposition relative à un objectif de …": what is proposed or meant is no fact yet.
  private static boolean isOnlyMeant(Idiom idiom, TokenRow row, TokenRange thing) {
    for (var i = thing.from() - 1; i >= Math.max(0, thing.from() - STATUS_REACH); i--) {
      if (row.word(i).equals(",") || row.word(i).equals(";")) {
        return false;
      }
      if (idiom.words().is("status.nouns", row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// "la convention internationale" may be any; "les directives de négociation", "la Convention de
  /// La Haye" are told apart.
  private static boolean isToldApart(TokenRow row, TokenRange thing) {
    for (var i = thing.from(); i < thing.to(); i++) {
      if (row.is(i, PartOfSpeech.ADP)
          || i > thing.from() && Character.isUpperCase(row.at(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> count(PhraseFact.Counted fact, Idiom idiom) {
    var row = fact.row();
    var noun = idiom.voice().retell(row, fact.noun());
    var text = row.text(fact.number());
    return named(idiom, row, fact.thing())
        .filter(_ -> fact.thing().length() >= SHORTEST)
        .filter(_ -> isToldApart(row, fact.thing()))
        .filter(_ -> !isOnlyMeant(idiom, row, fact.thing()))
        .flatMap(thing ->
            noun.map(counted ->
                new Draft(
                    name(),
                    fact,
                    idiom
                        .templates()
                        .question(
                            "À combien "
                                + French.of(counted)
                                + (isPlural(row, fact.thing()) ? " s’élèvent " : " s’élève ")
                                + thing),
                    new Answer(
                        text,
                        AnswerKind.NUMBER,
                        text,
                        row.span(fact.number()),
                        List.of(text.replaceAll("(?<=\\d)[\\s\\p{Z}](?=\\d)", ""))),
                    Statement.NONE,
                    EnumSet.of(QuestionType.SHORT_ANSWER))));
  }

  private static String bound(TokenRow row, int from) {
    return switch (row.word(from - 2) + " " + row.word(from - 1)) {
      case "au moins" -> ", au moins,";
      case "au plus" -> ", au plus,";
      default -> row.word(from - 1).equals("environ") ? " environ" : "";
    };
  }

  /// "la convention internationale" of an article is any.
  private static boolean isNamed(String thing) {
    return thing.chars().anyMatch(Character::isUpperCase);
  }

  /// "la convention de Genève": one of many, and its date is a part of its name.
  private static boolean isOneOfTown(Idiom idiom, String thing) {
    var town = BY_TOWN.matcher(thing);
    return town.find()
        && idiom.words().is("convention.towns", town.group(1).toLowerCase(Locale.ROOT));
  }

  private Optional<Draft> day(PhraseFact.OfDay fact, Idiom idiom) {
    var row = fact.row();
    var date = row.tokensIn(fact.date().span());
    var text = row.text(date);
    return named(idiom, row, fact.thing())
        .filter(_ -> fact.thing().length() >= SHORTEST)
        .filter(thing -> !ProvisionName.isProvision(idiom, fact) || isNamed(thing))
        .filter(_ -> isToldApart(row, fact.thing()))
        .filter(thing -> !BY_AUTHOR.matcher(thing).find() && !isOneOfTown(idiom, thing))
        .map(thing -> {
          var verb = isPlural(row, fact.thing()) ? "sont " : "est ";
          return new Draft(
              name(),
              fact,
              idiom.templates().question("De quelle date " + verb + thing),
              new Answer(
                  "du " + text,
                  AnswerKind.DATE,
                  fact.date().id(),
                  row.span(date),
                  List.of(text, "le " + text)),
              Statement.NONE,
              EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER));
        });
  }

  /// With its definite article.
  private static Optional<String> named(Idiom idiom, TokenRow row, TokenRange thing) {
    var head = thing.from();
    while (head + 1 < thing.to() && !isNoun(row, head)) {
      head++;
    }
    var gender = row.at(head).form().gender();
    var plural = isPlural(row, thing);
    var first = row.at(thing.from()).text();
    if (!plural && gender == Gender.NONE && !FrenchSound.elides(first)) {
      return Optional.empty();
    }
    var article =
        plural
            ? "les "
            : FrenchSound.elides(first) ? "l’" : gender == Gender.FEMININE ? "la " : "le ";
    return idiom.voice().retell(row, thing).map(text -> article + text);
  }

  private static boolean isNoun(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.NOUN);
  }

  private static boolean isPlural(TokenRow row, TokenRange thing) {
    var head = thing.from();
    while (head + 1 < thing.to() && !isNoun(row, head)) {
      head++;
    }
    return row.at(head).form().number() == GrammaticalNumber.PLURAL;
  }
}
