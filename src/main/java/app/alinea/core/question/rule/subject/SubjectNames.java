package app.alinea.core.question.rule.subject;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.EnglishProse;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Who decided to build a harbour in Bergen by 2031?": the bodies and companies that act in an
/// English declaration, where their names are the whole subject.
public final class SubjectNames implements QuestionRule {
  private static final Set<String> SMALL =
      Set.of("the", "and", "of", "for", "on", "&", ",", "'s", "’s", "'", "’", ".");
  private static final Map<String, String> SINGULAR =
      Map.of("have", "has", "are", "is", "were", "was", "do", "does");
  private static final Set<String> THINGS =
      Set.of(
          "named.documents",
          "named.agreements",
          "named.initiatives",
          "named.funds",
          "named.meetings",
          "things.papers",
          "things.events");
  private static final int FEWEST_CAPITALS = 2;
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}&-]{2,}");
  private static final int FEWEST_TOLD = 4;
  private static final int LONGEST = 30;
  private static final int LONGEST_SUBJECT = 22;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || EnglishProse.clause(fact, idiom).isEmpty()
        || clause.kind() != Subject.NAMED
        || !clause.fronted().isEmpty()
        || !Wording.standsAlone(clause)
        || Definiteness.leansBack(idiom, clause)
        || !isMadeOfNames(idiom, clause)
        || !acts(idiom, clause)) {
      return List.of();
    }
    return draft(fact, idiom, clause).stream().toList();
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause) {
    var row = clause.row();
    var wording = new Wording(idiom);
    var tight = TightClause.around(idiom, clause, clause.subject());
    var predicate = tight.predicate();
    if (Prose.telling(idiom, row, tight.rest()) < FEWEST_TOLD || !Antecedents.areHeld(tight)) {
      return Optional.empty();
    }
    var first = new TokenRange(predicate.from(), predicate.from() + 1);
    var later = new TokenRange(predicate.from() + 1, predicate.to());
    var verb = SINGULAR.getOrDefault(row.word(first.from()), row.text(first));
    return wording
        .told(row, List.of(later))
        .map(rest -> "who " + verb + " " + rest)
        .filter(stem -> stem.split(" ", -1).length <= LONGEST && !stem.matches(".* \\d"))
        .flatMap(stem ->
            wording
                .statement(tight, clause.subject())
                .map(statement ->
                    new Draft(
                        name(),
                        fact,
                        idiom.templates().question(stem),
                        new Answer(
                            row.text(clause.subject()),
                            AnswerKind.FREE,
                            row.text(clause.subject()),
                            row.span(clause.subject()),
                            spellings(row, clause.subject())),
                        statement,
                        EnumSet.of(
                            QuestionType.FLASHCARD,
                            QuestionType.SHORT_ANSWER,
                            QuestionType.CLOZE))));
  }

  /// Without its article.
  private static List<String> spellings(TokenRow row, TokenRange subject) {
    return row.word(subject.from()).equals("the")
        ? List.of(row.text(new TokenRange(subject.from() + 1, subject.to())))
        : List.of();
  }

  /// Capitals and what joins them, no country or person, which have questions of their own, and
  /// nothing that is no actor.
  private static boolean isMadeOfNames(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    var capitals = new ArrayList<Integer>();
    for (var i = subject.from(); i < subject.to(); i++) {
      var text = row.at(i).text();
      if (Character.isUpperCase(text.charAt(0)) && !row.is(i, PartOfSpeech.DET)) {
        capitals.add(i);
        if (text.matches(".*\\d.*") || isThing(idiom, row.word(i))) {
          return false;
        }
      } else if (!SMALL.contains(row.word(i))) {
        return false;
      }
    }
    return (capitals.size() >= FEWEST_CAPITALS || LETTERS.matcher(row.text(subject)).matches())
        && subject.length() <= LONGEST_SUBJECT
        && row.entityAt(subject).isEmpty()
        && !PersonNames.isPerson(idiom, row, subject);
  }

  private static boolean isThing(Idiom idiom, String word) {
    var single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return THINGS.stream()
        .anyMatch(list -> idiom.words().is(list, word) || idiom.words().is(list, single));
  }

  /// A deed of one verb: no state, no stance, nothing denied.
  private static boolean acts(Idiom idiom, Clause clause) {
    var row = clause.row();
    var lemma = clause.mainLemma();
    return !idiom.words().is("copulas", lemma)
        && !idiom.words().is("attitude.verbs", lemma)
        && !lemma.equals("have")
        && !idiom.words().is("make.up.verbs", lemma)
        && !lemma.equals("include")
        && !Negated.is(idiom, clause)
        && row.at(clause.verbGroup().to() - 1).form().person() != 1;
  }
}
