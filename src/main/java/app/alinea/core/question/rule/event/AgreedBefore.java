package app.alinea.core.question.rule.event;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SummitNames;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "Lors de quel sommet a été prise la décision de draguer le chenal ?": what the authors do now,
/// "comme convenu" at a meeting before.
public final class AgreedBefore implements QuestionRule {
  private static final int NEAR = 4;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 18;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return fact instanceof Fact.Undertaking(var _, var clause)
            && !idiom.law()
            && isSimple(clause)
            && Wording.standsAlone(clause)
            && !Definiteness.leansBack(idiom, clause)
        ? ask(fact, clause, idiom).stream().toList()
        : List.of();
  }

  /// "améliorons", "mettons en œuvre": nothing that an infinitive could not stand for.
  private static boolean isSimple(Clause clause) {
    for (var i = clause.verb() + 1; i < clause.verbGroup().to(); i++) {
      if (clause.row().isVerb(i) || clause.row().is(i, PartOfSpeech.ADV)) {
        return false;
      }
    }
    return clause.verbGroup().from() == clause.verb();
  }

  private static boolean isAgreed(Language language, String as, String agreed) {
    return switch (language) {
      case FRENCH -> as.equals("comme") && (agreed.equals("convenu") || agreed.equals("décidé"));
      case ENGLISH -> as.equals("as") && (agreed.equals("agreed") || agreed.equals("decided"));
    };
  }

  private Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    var row = clause.row();
    var language = idiom.words().language();
    for (var at = clause.rest().from() + SHORTEST; at + 2 < row.size(); at++) {
      if (isAgreed(language, row.word(at), row.word(at + 1))) {
        var told = Wording.trimmed(row, new TokenRange(clause.rest().from(), at));
        return summit(clause, at + 2).flatMap(entity -> draft(fact, clause, idiom, told, entity));
      }
      if (row.word(at).equals(".") || row.word(at).equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Entity> summit(Clause clause, int from) {
    return clause.row().sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.SUMMIT)
        .filter(entity -> {
          var start = clause.row().tokensIn(entity.span()).from();
          return start > from && start <= from + NEAR;
        })
        .findFirst();
  }

  private Optional<Draft> draft(
      Fact fact, Clause clause, Idiom idiom, TokenRange told, Entity entity) {
    var row = clause.row();
    var language = idiom.words().language();
    if (told.length() < SHORTEST || told.length() > LONGEST || hasAnother(idiom, clause, told)) {
      return Optional.empty();
    }
    return new Wording(idiom)
        .told(row, told)
        .map(rest -> {
          var doing = clause.mainLemma() + idiom(clause);
          var of = FrenchSound.elides(doing) ? "d’" : "de ";
          var act = language == Language.FRENCH ? of + doing + " " + rest : doing + " " + rest;
          var name =
              idiom
                  .templates()
                  .fill("summit", Map.of("name", SummitNames.yearless(entity.canonical())));
          var answer =
              new Answer(
                  name,
                  AnswerKind.SUMMIT,
                  entity.id(),
                  entity.span(),
                  SummitNames.of(new Wording(idiom).otherNames(entity, name), name));
          var parts = Map.of("act", act);
          return new Draft(
              name(),
              fact,
              idiom.templates().question("agreed.summit", parts),
              answer,
              new Statement(idiom.templates().fill("agreed.summit.told", parts), name, ""),
              EnumSet.of(
                  QuestionType.MULTIPLE_CHOICE,
                  QuestionType.SHORT_ANSWER,
                  QuestionType.TRUE_FALSE,
                  QuestionType.CLOZE));
        });
  }

  /// "mettons en œuvre" as "mettre en œuvre".
  private static String idiom(Clause clause) {
    var rest = new TokenRange(clause.verb() + 1, clause.verbGroup().to());
    return rest.isEmpty() ? "" : " " + clause.row().text(rest);
  }

  /// A second deed, or a clause that hangs on a part of the first, would be told as agreed as well.
  private static boolean hasAnother(Idiom idiom, Clause clause, TokenRange told) {
    var row = clause.row();
    for (var i = told.from(); i < told.to(); i++) {
      if (idiom.words().is("relatives", row.word(i))
          || idiom.words().is("demonstratives", row.word(i))
          || row.isVerb(i) && row.at(i).form().person() > 0) {
        return true;
      }
    }
    return false;
  }
}
