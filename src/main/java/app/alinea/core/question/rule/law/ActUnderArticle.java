package app.alinea.core.question.rule.law;

import app.alinea.core.language.GrammaticalNumber;
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
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.ArticleFact.Act.Mode;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Conduct;
import app.alinea.core.question.rule.Everybody;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Infinitives;
import app.alinea.core.question.rule.NumberedPart;
import app.alinea.core.question.rule.Opening;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// "According to Article 3, what shall the Parties do?", "Selon l’article 18, à quoi s’engagent les
/// Parties ?": what an article lays down for one bearer, where it lays down nothing else for him.
public final class ActUnderArticle implements QuestionRule {
  private static final int LONG = 32;
  private static final int SHORTEST = 4;
  private static final Pattern SECOND_TO =
      Pattern.compile(
          " and to (?=\\p{Ll}+ (?:the|an?|any|all|such|its|their|his|such|measures)\\b)"
              + "(?!(?:the|an?|any|all|such|its|their|his|each|other) )");

  /// In tokens: what so few say in the midst of an article leans on what stands before.
  private static final int SHORT_TAIL = 7;

  /// Words that begin what an act can do without.
  private static final Set<String> ADDING =
      Set.of(
          "notamment",
          "y",
          "including",
          "having",
          "bearing",
          "taking",
          "especially",
          "particularly",
          "compte",
          "ainsi",
          "thereby",
          "such");

  /// "… peut écrire au port et doit recevoir une réponse": two norms, one asked.
  private static final Pattern ANOTHER_NORM =
      Pattern.compile("(?iu) (?:et|and) (?:doi(?:t|vent)|peu(?:t|vent)|shall|must|may)(?!\\p{L})");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Act(var _, var clause, var mode, var acts))
        || !ProvisionName.isCited(idiom, fact)
        || !isBearer(idiom, clause)
        || mode != Mode.STATEMENT
            && idiom.words().is("stative.verbs", verb(clause.row(), acts.getFirst()))
            && !takesMeasures(clause.row(), acts.getFirst())
        || !Wording.standsAlone(clause.withoutOpenings())
        || SelfReference.isIn(idiom, clause)) {
      return List.of();
    }
    var row = clause.row();
    var opening = new Opening(idiom, clause);
    var inserted = KeptInsertion.before(idiom, clause);
    if (!opening.isSound()
        || isShortTail(idiom, clause, acts)
        || inserted.isPresent() && !opening.told().isEmpty()) {
      return List.of();
    }
    var before = inserted.map(told -> told + ", ").orElse(opening.told());
    var part = NumberedPart.of(idiom, row.sentence());
    var oneOfSeveral =
        !opening.tellsCase()
            && part.map(each -> Rivals.inPart(idiom, clause, own(clause, acts), mode, each))
                .orElseGet(() -> Rivals.inArticle(idiom, clause, own(clause, acts), mode));
    if (GoalOfAct.isMissing(row, acts)) {
      return List.of();
    }
    var answer = answer(idiom, row, shortened(row, acts), mode);
    var subject = new Wording(idiom).told(row, clause.subject());
    if (answer.isEmpty()
        || subject.isEmpty()
        || Conduct.isUndergone(answer.get().text())
        || ANOTHER_NORM.matcher(answer.get().text()).find()) {
      return List.of();
    }
    var article =
        part.map(each -> ProvisionName.of(idiom, fact, each))
            .orElseGet(() -> ProvisionName.of(idiom, fact));
    var stem =
        idiom
            .templates()
            .question(
                "act." + mode + (oneOfSeveral ? ".among" : ""),
                Map.of(
                    "article",
                        ProvisionName.withTitle(
                            idiom, fact, article, subject.get(), answer.get().text()),
                    "opening", before,
                    "verb", verb(idiom, clause, mode),
                    "do", isSingular(clause) ? "does" : "do",
                    "subject", subject.get()));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer.get(),
            statement(idiom, fact, clause, mode, before, subject.get(), answer.get().text(), part),
            types(answer.get().text(), oneOfSeveral, isToldByNumber(idiom, clause, stem))));
  }

  /// "Les États peuvent exiger une demande préventive", of what an earlier sentence of the article
  /// speaks of.
  private static boolean isShortTail(Idiom idiom, Clause clause, List<TokenRange> acts) {
    var row = clause.row();
    var sentence = row.sentence();
    var act = new TokenRange(acts.getFirst().from(), acts.getLast().to());
    if (act.length() > SHORT_TAIL || !clause.fronted().isEmpty()) {
      return false;
    }
    for (var i = act.from(); i < act.to(); i++) {
      if (Character.isUpperCase(row.at(i).text().charAt(0))) {
        return false;
      }
    }
    return NumberedPart.of(idiom, sentence)
        .map(part ->
            idiom.document().sentencesAt(sentence.position()).stream()
                .anyMatch(other ->
                    part.holds(other) && other.sentence().index() < sentence.sentence().index()))
        .orElse(sentence.sentence().index() > 0);
  }

  private static TokenRange own(Clause clause, List<TokenRange> acts) {
    return new TokenRange(clause.verbGroup().from(), acts.getLast().to());
  }

  /// "According to Article 8, each Party shall …", which another article’s act makes false.
  private static Statement statement(
      Idiom idiom,
      Fact fact,
      Clause clause,
      Mode mode,
      String opening,
      String subject,
      String act,
      Optional<NumberedPart> part) {
    if (mode == Mode.STATEMENT) {
      return Statement.NONE;
    }
    var pledge = mode == Mode.PLEDGE && idiom.words().language() == Language.ENGLISH;
    var verb = verb(idiom, clause, mode);
    var told =
        mode == Mode.POWER && idiom.words().language() == Language.ENGLISH
            ? "may"
            : pledge ? verb + (isSingular(clause) ? "s" : "") + " to" : verb;
    var before =
        idiom
            .templates()
            .fill(
                "act.statement",
                Map.of(
                    "article",
                    part.map(each -> ProvisionName.of(idiom, fact, each))
                        .orElseGet(() -> ProvisionName.of(idiom, fact)),
                    "opening",
                    opening,
                    "subject",
                    subject,
                    "verb",
                    told));
    return new Statement(before, act, "");
  }

  /// What the Parties shall do under one article they shall do under the text: other duties of
  /// theirs are told apart by the number alone, where no title is told; so are those of an organ.
  private static boolean isToldByNumber(Idiom idiom, Clause clause, String stem) {
    return idiom.words().language() == Language.ENGLISH
        && (idiom.law() || Everybody.isSubject(idiom, clause) && stem.indexOf('“') < 0);
  }

  /// Among options a negation is overlooked.
  private static EnumSet<QuestionType> types(
      String answer, boolean oneOfSeveral, boolean byNumber) {
    var types =
        EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD, QuestionType.TRUE_FALSE);
    if (answer.startsWith("not ")
        || answer.contains("ne pas ")
        || answer.startsWith("qu")
        || answer.startsWith("that ")) {
      types.remove(QuestionType.MULTIPLE_CHOICE);
      types.remove(QuestionType.TRUE_FALSE);
    }
    if (byNumber) {
      types.remove(QuestionType.MULTIPLE_CHOICE);
    }
    if (oneOfSeveral) {
      types.remove(QuestionType.FLASHCARD);
    }
    return types;
  }

  /// A long last act without what it adds behind a comma.
  private static List<TokenRange> shortened(TokenRow row, List<TokenRange> acts) {
    var last = acts.getLast();
    if (last.to() - acts.getFirst().from() <= LONG) {
      return acts;
    }
    for (var i = Math.min(last.to() - 1, acts.getFirst().from() + LONG);
        i > last.from() + SHORTEST;
        i--) {
      if (row.word(i).equals(",") && ADDING.contains(row.word(i + 1))) {
        var cut = new ArrayList<>(acts.subList(0, acts.size() - 1));
        cut.add(new TokenRange(last.from(), i));
        return cut;
      }
    }
    return acts;
  }

  /// "take measures to combat …": the one taking that is an act, where it is told what for.
  private static boolean takesMeasures(TokenRow row, TokenRange act) {
    return row.text(act)
        .matches("(?u)take (?:\\p{L}+ ){0,5}(?:measures|steps|action) (?:to|for|against)\\b.{12,}");
  }

  /// Who acts: a person, an organ, a state; nobody at all is none.
  static boolean isBearer(Idiom idiom, Clause clause) {
    var row = clause.row();
    var first = row.word(clause.subject().from());
    if (idiom.words().is("negation", first) || idiom.words().is("nobody", first)) {
      return false;
    }
    return PartyNouns.isParty(idiom, clause)
        || idiom.words().language() == Language.FRENCH
            && idiom.words().is("receiver.nouns", row.word(clause.subject().from() + 1))
        || row.entityAt(clause.subject())
            .filter(entity ->
                switch (entity.type()) {
                  case COUNTRY, ORGANISATION, BODY, PERSON, OFFICE, ACRONYM -> true;
                  default -> false;
                })
            .isPresent();
  }

  private static String verb(TokenRow row, TokenRange act) {
    return IntStream.range(act.from(), act.to())
        .filter(row::isVerb)
        .mapToObj(at -> row.at(at).lemma())
        .findFirst()
        .orElse("");
  }

  static String verb(Idiom idiom, Clause clause, Mode mode) {
    if (mode == Mode.STATEMENT && idiom.words().language() == Language.FRENCH) {
      return clause.row().word(clause.verb());
    }
    if (idiom.words().language() == Language.FRENCH) {
      return idiom.templates().get("act." + mode + (isSingular(clause) ? ".one" : ".many"));
    }
    var row = clause.row();
    if (mode == Mode.PLEDGE || mode == Mode.STATEMENT) {
      return row.at(clause.verb()).lemma();
    }
    var told = row.word(clause.verb());
    return idiom.words().is("modals", told) ? told : "shall";
  }

  static boolean isSingular(Clause clause) {
    return clause.row().at(clause.verb()).form().number() == GrammaticalNumber.SINGULAR;
  }

  private static Optional<Answer> answer(
      Idiom idiom, TokenRow row, List<TokenRange> acts, Mode mode) {
    var text = new StringBuilder();
    for (var i = 0; i < acts.size(); i++) {
      var told = ToldAct.of(idiom, row, acts.get(i));
      if (told.isEmpty()) {
        return Optional.empty();
      }
      text.append(i == 0 ? "" : link(row, acts.get(i - 1).to(), acts.get(i).from()));
      text.append(told.get());
    }
    var told = smoothed(idiom, mode, text.toString());
    var kind = mode == Mode.POWER ? AnswerKind.POWER : AnswerKind.OBLIGATION;
    var span = row.span(new TokenRange(acts.getFirst().from(), acts.getLast().to()));
    return Optional.of(Answer.of(told, kind, span));
  }

  /// Infinitives that follow one another have the same form.
  private static String smoothed(Idiom idiom, Mode mode, String text) {
    return switch (idiom.words().language()) {
      case ENGLISH ->
          switch (mode) {
            // "undertake to respect … and not to seek": the first infinitive has no "to" either.
            case PLEDGE -> text.replace(" and not to ", " and not ");
            // "has the right to regulate … and to enforce": neither infinitive has "to".
            case POWER -> SECOND_TO.matcher(text).replaceAll(" and ");
            default -> text;
          };
      case FRENCH -> mode == Mode.PLEDGE ? text : Infinitives.alike(text);
    };
  }

  private static String link(TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return " " + row.word(i) + " ";
      }
    }
    return ", ";
  }
}
