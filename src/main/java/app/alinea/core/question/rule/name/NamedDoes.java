package app.alinea.core.question.rule.name;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.CutList;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// "According to the text, what will the Kelp Training Academy do?": what an English declaration
/// says of a body or programme with a name of its own that it speaks of but here.
public final class NamedDoes implements QuestionRule {
  private static final int FEWEST_NAME = 2;
  private static final int LONGEST_NAME = 12;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 22;
  private static final int FEWEST_TOLD = 3;
  private static final int MOST_SENTENCES = 3;
  private static final Set<String> LINKS =
      Set.of("of", "for", "on", "and", "the", "in", "to", "’s", "'s", "against", "with");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || idiom.words().language() != Language.ENGLISH
        || idiom.law()
        || clause.kind() != Subject.NAMED
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || !isName(clause)
        || isWorn(idiom, clause)
        || clause.isFurther()
        || says(idiom, clause)) {
      return List.of();
    }
    var row = clause.row();
    var verb = clause.verbGroup().to() - 1;
    var kept = TightClause.around(idiom, clause, new TokenRange(verb, verb + 1));
    var told = Wording.trimmed(row, new TokenRange(verb, kept.rest().to()));
    if (told.length() < SHORTEST
        || told.length() > LONGEST
        || Prose.telling(idiom, row, told) < FEWEST_TOLD
        || joins(row, told, clause.rest().to())
        || CutList.isIn(row, told)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var subject = wording.told(row, clause.subject());
    var answer = wording.answer(row, told, AnswerKind.FREE);
    if (subject.isEmpty() || answer.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    "According to the text, what %s %s do".formatted(does(clause), subject.get())),
            answer.get(),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// "presents policies and addresses challenges": what a thing does is neither of the two alone.
  private static boolean joins(TokenRow row, TokenRange told, int end) {
    for (var i = told.from() + 1; i + 1 < end; i++) {
      if (row.is(i, PartOfSpeech.CCONJ) && row.isVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static String does(Clause clause) {
    var row = clause.row();
    var verb = row.word(clause.verb());
    if (clause.verbGroup().length() > 1) {
      return verb;
    }
    return row.at(clause.verb()).form().number() == GrammaticalNumber.SINGULAR ? "does" : "do";
  }

  /// Two capitals or more and the small words that join them: no country, no person.
  private static boolean isName(Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    var capitals = 0;
    for (var i = subject.from(); i < subject.to(); i++) {
      var capital = Character.isUpperCase(row.at(i).text().charAt(0));
      if (!capital && !LINKS.contains(row.word(i)) && !row.word(i).matches("\\d+|-")) {
        return false;
      }
      capitals += capital && !row.is(i, PartOfSpeech.DET) ? 1 : 0;
    }
    return capitals >= FEWEST_NAME
        && subject.length() <= LONGEST_NAME
        && Character.isUpperCase(row.at(subject.to() - 1).text().charAt(0))
        && row.sentence().entities().stream()
            .filter(entity -> row.tokensIn(entity.span()).to() == subject.to())
            .noneMatch(entity ->
                entity.type() == EntityType.COUNTRY
                    || entity.type() == EntityType.ORGANISATION
                    || entity.type() == EntityType.PERSON
                    || entity.type() == EntityType.CITY
                    || entity.type() == EntityType.REGION);
  }

  /// What many sentences speak of does many things.
  private static boolean isWorn(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    var from = row.is(subject.from(), PartOfSpeech.DET) ? subject.from() + 1 : subject.from();
    var name = row.text(new TokenRange(from, subject.to()));
    return idiom.concordance().holding(name).limit(MOST_SENTENCES + 1L).count() > MOST_SENTENCES
        || idiom.document().document().title().contains(name)
        || isPeople(idiom, row, subject);
  }

  private static boolean isPeople(Idiom idiom, TokenRow row, TokenRange subject) {
    for (var i = subject.from(); i < subject.to(); i++) {
      if (idiom.words().is("people.capitals", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "is a milestone", "welcomed the accord", "have agreed": states, stances and what is done in
  /// the perfect are asked for otherwise.
  private static boolean says(Idiom idiom, Clause clause) {
    var row = clause.row();
    var group = clause.verbGroup();
    var last = row.at(group.to() - 1).lemma();
    var future = Set.of("will", "shall", "would", "should").contains(row.word(group.from()));
    return group.length() > 2
        || group.length() == 2 && !future
        || row.mood(clause.verb()) == Mood.PAST
        || idiom.words().is("copulas", last)
        || idiom.words().is("attitude.verbs", last)
        || idiom.words().is("thin.verbs", last)
        || idiom.words().is("light.verbs", last)
        || row.mood(group.to() - 1) == Mood.PAST_PARTICIPLE && group.length() > 1;
  }
}
