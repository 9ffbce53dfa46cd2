package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SecondClause;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Les forces indépendantes de quels pays ont leur propre rôle ?", "Les politiques de quel pays
/// défient …": the names that own a subject.
public final class NameInSubject implements QuestionRule {
  private static final Set<EntityType> TYPES =
      EnumSet.of(EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.REGION, EntityType.BODY);
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Map<String, String> ARTICLE = Map.of("du", "le ", "des", "les ");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");
  private static final Set<String> WARS = Set.of("guerre", "agression", "invasion");
  private static final int FEWEST_WORDS = 7;
  private static final int SHORTEST_LEAD = 3;
  private static final int LONGEST_LEAD = 16;
  private static final int LONGEST_TAIL = 12;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || !(fact instanceof Fact.Predication(var _, var whole))) {
      return List.of();
    }
    var clause = Brevity.of(idiom, whole);
    if (!Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || SecondClause.isIn(idiom, clause.row(), clause.predicate())
        || Definiteness.leansBack(idiom, clause)) {
      return List.of();
    }
    var row = clause.row();
    if (!row.is(clause.subject().from(), PartOfSpeech.DET)) {
      return List.of();
    }
    var names = names(clause);
    return names.isEmpty() ? List.of() : draft(fact, idiom, clause, names).stream().toList();
  }

  /// The names of one kind behind "de" in the subject, where there are no others of that kind.
  private static List<Entity> names(Clause clause) {
    var row = clause.row();
    var within =
        row.sentence().entities().stream()
            .filter(entity -> {
              var tokens = row.tokensIn(entity.span());
              return tokens.from() > clause.subject().from() + 1
                  && tokens.to() <= clause.subject().to();
            })
            .toList();
    if (within.isEmpty() || !TYPES.contains(within.getFirst().type())) {
      return List.of();
    }
    var names = new ArrayList<Entity>();
    names.add(within.getFirst());
    for (var other : within.subList(1, within.size())) {
      if (other.type() == within.getFirst().type()) {
        if (!joined(row, names.getLast(), other)) {
          return List.of();
        }
        names.add(other);
      }
    }
    return isOwned(row, names.getFirst()) ? names : List.of();
  }

  private static boolean joined(TokenRow row, Entity left, Entity right) {
    for (var i = row.tokensIn(left.span()).to(); i < row.tokensIn(right.span()).from(); i++) {
      if (!row.word(i).equals(",")
          && !row.word(i).equals("et")
          && !OF.contains(row.word(i))
          && !ARTICLES.contains(row.word(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOwned(TokenRow row, Entity name) {
    var before = row.tokensIn(name.span()).from() - 1;
    return OF.contains(row.word(before))
        || ARTICLES.contains(row.word(before)) && OF.contains(row.word(before - 1));
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause, List<Entity> names) {
    var row = clause.row();
    var first = row.tokensIn(names.getFirst().span()).from();
    var article = ARTICLES.contains(row.word(first - 1));
    var of = first - (article ? 2 : 1);
    var end = row.tokensIn(names.getLast().span()).to();
    var lead = new TokenRange(clause.subject().from(), of);
    var tail = new TokenRange(end, clause.subject().to());
    var kind = AnswerKind.of(names.getFirst().type());
    var which = (names.size() > 1 ? "which.all." : "asked.") + kind;
    if (lead.length() > LONGEST_LEAD
        || tail.length() > LONGEST_TAIL
        || !isPlain(idiom, row, lead)
        || isGovernment(idiom, row, lead)
        || !isPlain(idiom, row, tail)
        || !tail.isEmpty() && !row.is(tail.from(), PartOfSpeech.ADP)
        || !idiom.templates().has(which)) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var before = wording.told(row, lead);
    var after = idiom.voice().retell(row, List.of(tail, clause.predicate()));
    var name = named(wording, row, names);
    if (before.isEmpty() || after.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    var stem =
        fronted(idiom, clause, lead, tail, which)
            .map(question -> idiom.law() ? question : "Selon le texte, " + question)
            .orElse(
                Character.toUpperCase(before.get().charAt(0))
                    + before.get().substring(1)
                    + " de "
                    + idiom.templates().get(which)
                    + " "
                    + after.get());
    var one = names.size() == 1;
    var told = before.get() + " de " + name.get() + after.get();
    if (saysLittle(told) || !one && clause.isFurther() || isWar(row, clause)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(stem),
            new Answer(
                name.get(),
                one ? kind : AnswerKind.FREE,
                names.getFirst().id(),
                row.span(new TokenRange(article ? first - 1 : first, end)),
                one ? wording.otherNames(names.getFirst(), name.get()) : List.of()),
            one ? new Statement(before.get() + " de", name.get(), after.get()) : Statement.NONE,
            one
                ? EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE,
                    QuestionType.CLOZE)
                : EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// "De quel pays les politiques défient-elles …", the question word first; empty where the name
  /// does not end the subject or a second verb would have none.
  private static Optional<String> fronted(
      Idiom idiom, Clause clause, TokenRange lead, TokenRange tail, String which) {
    if (!tail.isEmpty() || clause.isFurther() || isJoined(clause.row(), lead)) {
      return Optional.empty();
    }
    var nameless =
        new Clause(
            clause.row(),
            clause.fronted(),
            clause.kind(),
            lead,
            clause.verb(),
            clause.verbGroup(),
            clause.rest(),
            clause.trailing(),
            clause.attribution());
    var women = areAllFeminine(clause.row(), lead);
    return idiom
        .phrasing()
        .invert("de " + idiom.templates().get(which), nameless, List.of(clause.rest()))
        .map(question -> women ? question.replaceFirst("-ils(?= |$)", "-elles") : question);
  }

  /// "les ambitions et les politiques": "elles" or "ils" does not show, and the order of the text
  /// needs neither.
  private static boolean isJoined(TokenRow row, TokenRange lead) {
    for (var i = lead.from(); i < lead.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areAllFeminine(TokenRow row, TokenRange lead) {
    var found = false;
    for (var i = lead.from(); i < lead.to(); i++) {
      if (row.is(i, PartOfSpeech.NOUN) && row.is(i - 1, PartOfSpeech.DET)) {
        if (row.at(i).form().gender() != Gender.FEMININE) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  /// Each with its article: "le Royaume-Uni et la France".
  private static Optional<String> named(Wording wording, TokenRow row, List<Entity> names) {
    var told = new ArrayList<String>();
    for (var entity : names) {
      var tokens = row.tokensIn(entity.span());
      var before = row.word(tokens.from() - 1);
      var from = ARTICLES.contains(before) ? tokens.from() - 1 : tokens.from();
      var name = wording.told(row, new TokenRange(from, tokens.to()));
      if (name.isEmpty()) {
        return Optional.empty();
      }
      told.add(ARTICLE.getOrDefault(before, "") + name.get());
    }
    var last = told.removeLast();
    return Optional.of(told.isEmpty() ? last : String.join(", ", told) + " et " + last);
  }

  /// "le Gouvernement de la République de ____": a party of the text, or half of a name.
  private static boolean isGovernment(Idiom idiom, TokenRow row, TokenRange lead) {
    return Character.isUpperCase(row.at(lead.to() - 1).text().charAt(0))
        || idiom.words().is("organ.nouns", row.word(lead.from() + 1))
            && lead.length() <= SHORTEST_LEAD;
  }

  private static boolean saysLittle(String told) {
    return WordBag.of(told).stems().size() < FEWEST_WORDS;
  }

  /// Who wages a war everybody knows.
  private static boolean isWar(TokenRow row, Clause clause) {
    return WARS.contains(row.at(clause.subject().from() + 1).lemma());
  }

  /// No mark, verb or word that leans on another: else the question would come apart.
  private static boolean isPlain(Idiom idiom, TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      var word = row.word(i);
      if (word.equals(",")
          || word.equals("(")
          || word.equals("–")
          || row.isVerb(i) && row.at(i).form().person() > 0
          || idiom.words().is("relatives", word)
          || idiom.words().is("possessives", word)
          || idiom.words().is("author.possessive.singular", word)
          || idiom.words().is("author.possessive.plural", word)
          || idiom.words().is("demonstratives", word)) {
        return false;
      }
    }
    return true;
  }
}
