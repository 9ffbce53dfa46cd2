package app.alinea.core.question.rule;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the rules on circumstances share: the clause turned into a question without one of them.
public final class CircumstanceQuestion {
  private static final int SHORTEST_PURPOSE = 3;
  private static final int SHORTEST = 1;
  private static final int LONGEST_STEM = 31;

  /// "sur la base du respect mutuel, des avantages …": the row goes on.
  private static final Set<String> GENITIVES = Set.of("des", "du", "de", "d'");

  private static final Pattern OF_ONE = Pattern.compile("(?<!\\p{L})(?:son|sa|ses)(?!\\p{L})");
  private static final Pattern RESTRICTING =
      Pattern.compile("^(?:lorsqu[’']il s[’']agit|à tout moment|à tout instant)\\b");

  /// "Quand … ont-elles lieu quarante jours au plus ?": half of the time stays in the question.
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?:heures?|jours?|semaines?|mois|ans?|années?)(?: au (?:plus|moins))?[ \\p{Z}?]*$");

  /// "since the start of the war exceeding USD 24 billion": more than a time.
  private static final Pattern GOES_ON = Pattern.compile("^since .*(?:ing |, in )");

  private static final Pattern IN_ORDER_TO =
      Pattern.compile("^(?:afin|en vue|dans le but) (?:de |d[’'])");

  /// "afin de mener et de soutenir" is "pour mener et soutenir".
  private static final Pattern JOINED =
      Pattern.compile(
          "( et| ou|,) (?:de |d[’'])((?:les? |la |leur |y |en |se |mieux"
              + " )?\\p{L}{2,}(?:er|ir|dre|tre)(?= ))");

  private final Adjunct.Kind kind;
  private final AnswerKind answerKind;

  public CircumstanceQuestion(Adjunct.Kind kind, AnswerKind answerKind) {
    this.kind = kind;
    this.answerKind = answerKind;
  }

  /// "Sur quelle base" for "sur la base de", "Conformément à quoi" for "conformément à".
  private String questionWord(Idiom idiom, TokenRow row, int at) {
    var key = kind.list() + "." + row.word(at);
    // "sous l’égide de", "sous la présidence de".
    var longer =
        key + "." + (row.word(at + 1).equals("l'") ? "l'" + row.word(at + 2) : row.word(at + 1));
    if (idiom.templates().has(longer)) {
      return idiom.templates().get(longer);
    }
    return idiom.templates().get(idiom.templates().has(key) ? key : kind.list());
  }

  /// "… s’engagent à s’accorder, conformément à leurs lois, une aide": the clause goes on behind
  /// it.
  private static boolean isInserted(TokenRow row, Adjunct adjunct, int end) {
    var from = adjunct.range().from();
    if (!row.word(from - 1).equals(",")) {
      return false;
    }
    for (var i = from; i + 1 < end; i++) {
      var goesOn =
          row.is(i + 1, PartOfSpeech.DET) && !GENITIVES.contains(row.word(i + 1))
              // "doit s’employer, dans le respect du culte, à accompagner …".
              || row.word(i + 1).equals("à") && row.isInfinitive(i + 2);
      if (row.word(i).equals(",") && goesOn) {
        return true;
      }
    }
    return false;
  }

  /// Of a question that keeps the whole sentence nobody reads the end.
  private static boolean isLong(String question) {
    return question.chars().filter(Character::isWhitespace).count() >= LONGEST_STEM;
  }

  /// "Ils contribuent … pour renforcer ses capacités": whose they are the stem does not show.
  private static boolean isOwnedByAnother(Clause clause, String answer) {
    var row = clause.row();
    var plural = row.at(clause.verb()).form().number() == GrammaticalNumber.PLURAL;
    // "L’OTAN intensifie son soutien pour renforcer sa résilience": somebody else’s.
    var another =
        row.entityAt(clause.subject())
                .filter(entity -> entity.type() != EntityType.COUNTRY)
                .isPresent()
            && OF_ONE.matcher(row.text(clause.rest())).results().count() > 1;
    return (plural || another) && OF_ONE.matcher(answer).find();
  }

  /// What happens in several cases has several answers; "le soumettre", "the project" show a reader
  /// only of the text what is meant.
  private static boolean isTooOpen(Idiom idiom, Fact fact, Clause clause, Adjunct adjunct) {
    var row = clause.row();
    var told =
        clause.fronted().contains(adjunct)
            ? clause.rest()
            : new TokenRange(clause.rest().from(), adjunct.range().from());
    return isHalf(row, adjunct)
        || tellsWhatWas(idiom, clause, adjunct)
        || told.length() > 0 && idiom.words().is("only.words", row.word(told.from()))
        || idiom.words().is("only.words", row.word(clause.verb() + 1))
        || Definiteness.pointsBefore(idiom, row, clause.subject())
        || Elsewhere.isToldAgain(idiom, fact, row.text(told))
        || Definiteness.pointsBefore(idiom, row, clause.rest())
        || Definiteness.pointsBefore(idiom, row, adjunct.range());
  }

  /// "reviewed the work, where efforts are needed", "at a time when …": what happened, happened in
  /// no case that could come again.
  private static boolean tellsWhatWas(Idiom idiom, Clause clause, Adjunct adjunct) {
    var row = clause.row();
    var english = idiom.words().language() == Language.ENGLISH;
    var first = row.word(clause.verb());
    return english
        && (row.mood(clause.verb()) == Mood.PAST
            || first.endsWith("ed")
            || first.startsWith("ha") && clause.verbGroup().length() > 1
            || idiom.words().is("time.nouns", row.word(adjunct.range().from() - 1)));
  }

  /// "In accordance with what …?": an English answer does not begin with those words again.
  private static TokenRange bare(Idiom idiom, TokenRow row, TokenRange told) {
    var marker = row.spellsOneOf(told.from(), idiom.words().list("basis"));
    return idiom.words().language() == Language.ENGLISH && marker < told.length()
        ? new TokenRange(told.from() + marker, told.to())
        : told;
  }

  /// "lorsque les Alliés seront d’accord et que les conditions seront remplies".
  private static int withSecond(TokenRow row, int end) {
    if (!row.is(end, PartOfSpeech.CCONJ) || !row.word(end + 1).startsWith("qu")) {
      return end;
    }
    var to = end;
    while (to < row.size() && !row.is(to, PartOfSpeech.PUNCT)) {
      to++;
    }
    return to;
  }

  /// "lorsque les institutions de la République", cut at a comma of a list.
  private static boolean isHalf(TokenRow row, Adjunct adjunct) {
    if (adjunct.marker() > 1) {
      return false;
    }
    for (var i = adjunct.body().from(); i < adjunct.range().to(); i++) {
      if (row.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /// All purposes begin with "pour": among others, one with "afin de" would stand out.
  private static Answer inPlainWords(Answer answer) {
    var found = IN_ORDER_TO.matcher(answer.text());
    return found.find()
        ? new Answer(
            "pour " + JOINED.matcher(answer.text().substring(found.end())).replaceAll("$1 $2"),
            answer.kind(),
            answer.referent(),
            answer.span(),
            answer.accepted())
        : answer;
  }

  /// Only who acts has a purpose: "la valeur … provient de la collaboration pour partager" tells
  /// the purpose of the collaboration.
  private static boolean isAgent(Idiom idiom, Clause clause) {
    return idiom.words().language() != Language.FRENCH
        || clause.kind() == Subject.AUTHOR
        || clause.row().entityAt(clause.subject()).isPresent()
        || PartyNouns.isParty(idiom, clause);
  }

  public List<Draft> ask(String rule, Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Circumstance(var _, var clause, var adjunct))
        || adjunct.kind() != kind) {
      return List.of();
    }
    var fronted = clause.fronted().contains(adjunct);
    if (!fronted && !Wording.standsAlone(clause) || Definiteness.leansBack(idiom, clause)) {
      return List.of();
    }
    if (kind == Adjunct.Kind.PURPOSE && !fronted && !isAgent(idiom, clause)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    if (!new Conduct(idiom, clause, adjunct).isAsked()) {
      return List.of();
    }
    if (idiom.words().is("no.case", row.word(adjunct.range().from()))
        || !new Attachment(idiom, clause, adjunct).isSure()
        || !fronted && Insertion.displacesObject(clause)
        || kind == Adjunct.Kind.PURPOSE && Insertion.isBare(clause, adjunct.range().from())
        || kind == Adjunct.Kind.TIME && Negated.is(idiom, clause)
        || DanglingObject.isIn(idiom, clause, fronted ? clause.rest().to() : adjunct.range().from())
        || OpenCase.isOne(idiom, clause, adjunct)
        || kind == Adjunct.Kind.CONDITION && isTooOpen(idiom, fact, clause, adjunct)) {
      return List.of();
    }
    var question =
        idiom
            .phrasing()
            .invert(
                questionWord(idiom, row, adjunct.range().from()),
                clause,
                List.of(
                    EarlyEnd.of(
                        idiom,
                        row,
                        fronted
                            ? clause.rest()
                            : Wording.trimmed(
                                row,
                                new TokenRange(clause.rest().from(), adjunct.range().from())))));
    var end =
        fronted
            ? adjunct.range().to()
            : kind == Adjunct.Kind.CONDITION
                ? idiom.words().language() == Language.ENGLISH
                    ? OpenCase.withSecond(row, clause.rest().to())
                    : withSecond(row, clause.rest().to())
                : clause.rest().to();
    var told =
        Extent.of(
            row,
            new TokenRange(
                adjunct.range().from(),
                end > clause.rest().to() && adjunct.range().to() == clause.rest().to()
                    ? end
                    : Math.min(end, adjunct.range().to())),
            adjunct.marker());
    var answer =
        wording
            .answer(row, kind == Adjunct.Kind.BASIS ? bare(idiom, row, told) : told, answerKind)
            .map(CircumstanceQuestion::inPlainWords);
    // "a key role to play": no purpose is told by a verb alone.
    if (idiom.words().language() == Language.ENGLISH
        && (told.length() < SHORTEST_PURPOSE && kind == Adjunct.Kind.PURPOSE
            || SecondClause.isIn(idiom, row, told))) {
      return List.of();
    }
    var bare = told.length() - adjunct.marker() < SHORTEST && adjunct.marker() > 0;
    if (bare || !fronted && isInserted(row, adjunct, clause.rest().to())) {
      return List.of();
    }
    if (question.isEmpty()
        || answer.isEmpty()
        || answer.get().text().contains("—")
        || isLong(question.get())
        || isOwnedByAnother(clause, answer.get().text())
        || kind == Adjunct.Kind.TIME
            && (MEASURED.matcher(question.get()).find()
                || GOES_ON.matcher(answer.get().text()).find())
        || RESTRICTING.matcher(answer.get().text()).find()) {
      return List.of();
    }
    var statement =
        fronted
            ? wording
                .told(row, clause.pieces())
                .map(text -> new Statement("", answer.get().text(), ", " + text))
            : wording.statement(clause, told);
    return List.of(
        new Draft(
            rule,
            fact,
            idiom.templates().question(question.get()),
            answer.get(),
            statement.orElse(Statement.NONE),
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }
}
