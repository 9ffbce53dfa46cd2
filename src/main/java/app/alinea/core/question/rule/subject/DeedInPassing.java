package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Omnipresent;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SummitNames;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Lors de quel sommet a été pris l’engagement selon lequel … ?", "À quelle date a été publiée la
/// déclaration … ?": what a participle tells beside the point of its sentence.
public final class DeedInPassing implements QuestionRule {
  private static final Pattern YEAR = Pattern.compile("(?:1|2)\\d{3}");
  private static final int SHORTEST = 3;

  /// "la Convention en 1947 a été conclue": the year cannot stand before the verb.
  private static final Pattern WHEN = Pattern.compile("(?iu)^(?:en|le|depuis) \\d");

  private static final Pattern PRESENT = Pattern.compile("(?iu)\\bprésente?\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof PassingFact.Deed deed)) {
      return List.of();
    }
    var by = deed.row().word(deed.place().from()).equals("par");
    var several = isSeveral(deed);
    var key = "deed." + AnswerKind.of(deed.entity().type()) + (by ? ".by" : several ? ".all" : "");
    if (!idiom.templates().has(key)) {
      return List.of();
    }
    var thing = thing(idiom, deed);
    var answer = answer(idiom, deed);
    var tail =
        tail(deed).isEmpty() ? Optional.of("") : idiom.voice().retell(deed.row(), tail(deed));
    if (thing.isEmpty()
        // "À quel article est prévue la commission ?": in a law a number to be looked up.
        || idiom.law() && deed.entity().type() == EntityType.ARTICLE
        || goesOn(deed)
        || tail.isEmpty()
        || answer.isEmpty()
        || deed.thing().length() + deed.tail().length() < SHORTEST
        || ProvisionName.isProvision(idiom, fact) && deed.thing().length() <= 2
        || by && Omnipresent.is(idiom, deed.entity()) && deed.tail().isEmpty()) {
      return List.of();
    }
    var row = deed.row();
    var article = deed.entity().type() == EntityType.ARTICLE;
    var plural = row.at(deed.participle()).form().number() == GrammaticalNumber.PLURAL;
    var lasting = article && !by;
    var be = lasting ? (plural ? "sont" : "est") : plural ? "ont été" : "a été";
    var done = be + " " + row.at(deed.participle()).text();
    var whole = tail.get().isEmpty() ? thing.get() : thing.get() + " " + tail.get();
    var stem =
        idiom
            .templates()
            .question(
                key,
                Map.of(
                    "done",
                    done,
                    "thing",
                    whole,
                    "lead",
                    lead(deed),
                    "treaty",
                    treaty(idiom, deed)));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer.get(),
            WHEN.matcher(tail.get()).find()
                ? dated(deed, thing.get() + " " + done, answer.get(), tail.get())
                : statement(idiom, deed, whole + " " + done, answer.get()),
            several
                ? EnumSet.of(QuestionType.FLASHCARD)
                : EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE,
                    QuestionType.CLOZE)));
  }

  /// "conclu à Bruxelles et à Ohrid".
  private static boolean isSeveral(PassingFact.Deed deed) {
    return deed.entity().type() == EntityType.CITY
        && deed.row().text(deed.place()).contains(" et ");
  }

  private static Optional<String> thing(Idiom idiom, PassingFact.Deed deed) {
    return new Wording(idiom)
        .told(deed.row(), deed.thing())
        .map(text -> deed.article().isEmpty() ? text : deed.article() + text);
  }

  /// "la décision prise à Riga selon laquelle … présidera … demeure valable": the verb of the whole
  /// sentence.
  private static boolean goesOn(PassingFact.Deed deed) {
    var verbs = 0;
    for (var i = deed.tail().from(); i < deed.tail().to(); i++) {
      verbs += deed.row().isVerb(i) && deed.row().at(i).form().person() > 0 ? 1 : 0;
    }
    return verbs > 1;
  }

  /// Of an article the text it belongs to is a part of the question.
  private static TokenRange tail(PassingFact.Deed deed) {
    var row = deed.row();
    var text = row.text(deed.tail());
    if (isTreaty(deed, text)) {
      return new TokenRange(deed.tail().to(), deed.tail().to());
    }
    // "la décision prise à Riga en 2009 selon laquelle …": the year goes with what was done.
    var from = deed.tail().from();
    var year = from;
    while (year < Math.min(deed.tail().to(), from + 3) && !YEAR.matcher(row.word(year)).matches()) {
      year++;
    }
    var dated = row.word(from).equals("en") && YEAR.matcher(row.word(year)).matches();
    return new TokenRange(dated ? Math.min(deed.tail().to(), year + 1) : from, deed.tail().to());
  }

  private static boolean isTreaty(PassingFact.Deed deed, String text) {
    return deed.entity().type() == EntityType.ARTICLE
        && (text.startsWith("du ") || text.startsWith("de "));
  }

  /// "du présent accord" as "de l’accord": the learner has no text before him.
  private static String treaty(Idiom idiom, PassingFact.Deed deed) {
    var row = deed.row();
    var told = treaty(deed);
    var present = PRESENT.matcher(told);
    if (!present.find()) {
      return told;
    }
    for (var i = deed.place().from(); i < row.size(); i++) {
      if (idiom.words().is("self.words", row.word(i)) && !row.is(i + 1, PartOfSpeech.PUNCT)) {
        return idiom.voice().retell(row, new TokenRange(i - 1, i + 2)).orElse(told);
      }
    }
    return told;
  }

  private static String treaty(PassingFact.Deed deed) {
    var row = deed.row();
    var text = deed.entity().span().of(row.sentence().text());
    var number = NUMBER.matcher(text);
    var within = number.find() ? text.substring(number.end()).strip() : "";
    if (!within.isEmpty()) {
      return within;
    }
    var tail = deed.tail().isEmpty() ? "" : row.text(deed.tail());
    return isTreaty(deed, tail) ? tail : "";
  }

  private static String lead(PassingFact.Deed deed) {
    var word = deed.row().at(deed.place().from()).text();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static Optional<Answer> answer(Idiom idiom, PassingFact.Deed deed) {
    var row = deed.row();
    var entity = deed.entity();
    var wording = new Wording(idiom);
    var tokens = row.tokensIn(entity.span());
    var named = new TokenRange(tokens.from(), tokens.to());
    return switch (entity.type()) {
      case SUMMIT -> {
        var plain = SummitNames.yearless(entity.canonical());
        var name =
            idiom
                .templates()
                .fill(
                    "summit",
                    Map.of("name", Character.toLowerCase(plain.charAt(0)) + plain.substring(1)));
        yield Optional.of(
            made(
                entity,
                name,
                AnswerKind.SUMMIT,
                SummitNames.of(List.of(entity.canonical()), name)));
      }
      case DATE, YEAR, CITY -> {
        var text = row.text(deed.place());
        yield Optional.of(
            made(entity, text, AnswerKind.of(entity.type()), List.of(row.text(named))));
      }
      case ARTICLE -> {
        var number = NUMBER.matcher(row.text(tokens));
        yield number.find() && !treaty(idiom, deed).isEmpty()
            ? Optional.of(
                made(
                    entity,
                    idiom.templates().fill("article.option", Map.of("number", number.group())),
                    AnswerKind.ARTICLE,
                    List.of(number.group(), "article " + number.group())))
            : Optional.empty();
      }
      default -> {
        var by = row.word(deed.place().from()).equals("par");
        var text =
            by
                ? row.text(new TokenRange(deed.place().from() + 1, deed.place().to()))
                : row.text(deed.place());
        yield Optional.of(
            made(entity, text, AnswerKind.of(entity.type()), wording.otherNames(entity, text)));
      }
    };
  }

  private static Answer made(Entity entity, String text, AnswerKind kind, List<String> accepted) {
    return new Answer(text, kind, entity.id(), entity.span(), accepted);
  }

  /// "La base a été convenue à Oslo en 2019": the year stays behind the place.
  private static Statement dated(PassingFact.Deed deed, String told, Answer answer, String tail) {
    return deed.entity().type() == EntityType.CITY
        ? new Statement(told, answer.text(), tail)
        : Statement.NONE;
  }

  private static Statement statement(
      Idiom idiom, PassingFact.Deed deed, String told, Answer answer) {
    return switch (deed.entity().type()) {
      case SUMMIT -> new Statement(told + " lors de", answer.text(), "");
      case DATE, YEAR, CITY -> new Statement(told, answer.text(), "");
      case ARTICLE ->
          new Statement(
              told + " " + deed.row().word(deed.place().from()),
              answer.text(),
              treaty(idiom, deed));
      default ->
          deed.row().word(deed.place().from()).equals("par")
              ? new Statement(told + " par", answer.text(), "")
              : new Statement(told, answer.text(), "");
    };
  }
}
