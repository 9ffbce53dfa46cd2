package app.alinea.core.question.rule.name;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.ProseFact;
import app.alinea.core.question.rule.ActReading;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.GapStem;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// "Which initiative will the leaders scale to mobilise investment?", "The launch of which fund do
/// the ministers welcome?": a name of an English declaration, asked for by what it is.
public final class WhichName implements QuestionRule {
  private static final int FEWEST_TOLD = 3;
  private static final int LONGEST_OF_NOUN = 14;
  private static final int LONGEST_CARRIED = 11;
  private static final int LONGEST = 32;
  private static final int SEVERAL = 2;

  /// What they go on to say belongs to them: "the importance of X in coordinating …".
  private static final Set<String> PURSUED =
      Set.of(
          "importance", "role", "readiness", "willingness", "intention", "commitment", "efforts");

  private static final int LONGEST_NAME = 9;
  private static final int FARTHEST_HEAD = 6;
  private static final List<String> KINDS =
      List.of(
          "named.documents",
          "named.agreements",
          "named.places",
          "named.bodies",
          "named.initiatives",
          "named.frameworks",
          "named.dialogues",
          "named.funds",
          "named.meetings");
  private static final Set<String> LINKS = Set.of("of", "for", "on", "against", "with", "to", "in");

  /// What stands so behind a name is a part of it.
  private static final Set<String> PART_OF_NAME =
      Set.of("of", "for", "on", "against", "towards", "(", "/", "-", "–", "'s", "’s", "'", "’");

  /// They tell the circumstances of a deed, whatever noun stands before them.
  private static final Set<String> CIRCUMSTANCES = Set.of("through", "under", "at", "via");

  private static final Set<String> OF = Set.of("of", "by");

  /// What may follow a name without being a part of it.
  private static final Set<String> GOING_ON =
      Set.of("in", "as", "by", "through", "under", "at", "over", "since", "during", "within");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ProseFact.Name(var _, var clause, var range))
        || range.length() > LONGEST_NAME
        || range.from() < clause.rest().from()
        || NameAround.goesOn(idiom, clause.row(), range)
        || !NameGap.isAskable(idiom, clause, range)) {
      return List.of();
    }
    return which(idiom, clause.row(), range)
        .flatMap(which -> draft(fact, idiom, clause, range, which))
        .stream()
        .toList();
  }

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, Clause clause, TokenRange range, String which) {
    var row = clause.row();
    var name =
        row.word(range.from() - 1).equals("the")
            ? new TokenRange(range.from() - 1, range.to())
            : range;
    var tight = TightClause.around(idiom, clause, range);
    var front = front(idiom, tight, name.from());
    if (front.isEmpty()) {
      return Optional.empty();
    }
    var before = new TokenRange(clause.rest().from(), front.get());
    var after = behind(idiom, tight, range.to());
    var led = new TokenRange(front.get(), name.from());
    if (after.isEmpty()
        || Prose.telling(idiom, row, led)
                + Prose.telling(idiom, row, before)
                + Prose.telling(idiom, row, after.get())
            < FEWEST_TOLD
        || !Antecedents.areHeld(tight)) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var lead = led.isEmpty() ? Optional.of("") : wording.told(row, List.of(led));
    var statement = GapStem.of(idiom, tight, name).orElse(Statement.NONE);
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    // "The launch of which fund in May 2031 did they welcome": when it was launched.
    // "The intention of which State to join did they note": what it intends belongs to the noun.
    var ofNoun = led.length() > 1 && !WayOfDeed.leads(row, led);
    var carried =
        ofNoun
            && (idiom.words().is("attitude.verbs", clause.mainLemma())
                || PURSUED.contains(row.word(name.from() - 2)))
            && after.get().length() <= LONGEST_OF_NOUN
            && !row.word(after.get().from()).equals("as")
            && (row.is(after.get().from(), PartOfSpeech.ADP)
                || row.word(after.get().from()).equals("to"));
    var dated =
        led.isEmpty() ? after.get().from() : carried ? after.get().to() : dateEnd(row, after.get());
    var date = row.text(new TokenRange(after.get().from(), dated));
    var owner = ofNoun ? NameAround.owner(idiom, row, led, which) : Optional.<String>empty();
    var word = (owner.orElse((lead.get() + " " + which).strip()) + " " + date).strip();
    return idiom
        .phrasing()
        .invert(word, tight, List.of(before, new TokenRange(dated, after.get().to())))
        .filter(question -> question.split(" ", -1).length <= LONGEST)
        .flatMap(question ->
            NameGap.answer(wording, row, name, range)
                .map(answer ->
                    new Draft(
                        name(),
                        fact,
                        idiom.templates().question(question),
                        answer,
                        statement,
                        ofNoun && (owner.isEmpty() || dated - after.get().from() > LONGEST_CARRIED)
                            ? EnumSet.of(QuestionType.CLOZE)
                            : answer.kind() == AnswerKind.COUNTRY
                                ? EnumSet.of(
                                    QuestionType.FLASHCARD,
                                    QuestionType.MULTIPLE_CHOICE,
                                    QuestionType.CLOZE)
                                : EnumSet.of(QuestionType.FLASHCARD, QuestionType.CLOZE))));
  }

  /// One past a date at the beginning of a stretch, else its beginning.
  private static int dateEnd(TokenRow row, TokenRange range) {
    if (range.isEmpty() || !row.is(range.from(), PartOfSpeech.ADP)) {
      return range.from();
    }
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.DATE || entity.type() == EntityType.YEAR)
        .map(entity -> row.tokensIn(entity.span()))
        .filter(tokens -> tokens.from() == range.from() + 1 && tokens.to() <= range.to())
        .map(TokenRange::to)
        .findFirst()
        .orElse(range.from());
  }

  /// Where what is set before the verb begins: the name itself where it is the object, the noun
  /// phrase that it ends, or the preposition before it; empty where neither is sure.
  private static Optional<Integer> front(Idiom idiom, Clause clause, int name) {
    var row = clause.row();
    var object = objectStart(idiom, clause);
    var way = WayOfDeed.start(idiom, clause, name);
    if (way.isPresent()) {
      return way.filter(start -> deeds(row, object, start) < SEVERAL);
    }
    if (name == clause.rest().from() || name == object) {
      return Optional.of(name);
    }
    var preposition = name - 1;
    if (!row.is(preposition, PartOfSpeech.ADP) && !row.word(preposition).equals("to")
        || preposition < clause.rest().from()) {
      return Optional.empty();
    }
    if (onlyVerbs(row, clause.rest().from(), preposition)) {
      return isMain(clause) ? Optional.of(preposition) : Optional.empty();
    }
    if (row.isVerb(preposition - 1) || row.word(preposition - 1).matches(",|including|agreed")) {
      return Optional.empty();
    }
    var start = phraseStart(row, preposition - 1);
    if (start == object && start >= clause.rest().from()) {
      var own = idiom.words().is("author.possessive.plural", row.word(start));
      var bare = !row.is(start, PartOfSpeech.DET) && !own;
      if (!own && (OF.contains(row.word(preposition)) || !bare)) {
        return Optional.of(start);
      }
      return OF.contains(row.word(preposition)) ? Optional.empty() : Optional.of(preposition);
    }
    return CIRCUMSTANCES.contains(row.word(preposition))
            && object > 0
            && preposition - object > 1
            && !idiom.words().is("attitude.verbs", clause.mainLemma())
            && deeds(row, object, preposition) < SEVERAL
        ? Optional.of(preposition)
        : Optional.empty();
  }

  /// "work to build ports in committing to safe passages through …": of several deeds the last has
  /// the better claim to how and where.
  private static int deeds(TokenRow row, int from, int to) {
    var deeds = 0;
    for (var i = Math.max(from, 1); i < to; i++) {
      deeds +=
          row.word(i).endsWith("ing") && (row.isVerb(i) || row.is(i - 1, PartOfSpeech.ADP))
                  || row.isVerb(i) && row.word(i - 1).equals("to")
              ? 1
              : 0;
    }
    return deeds;
  }

  /// "to participate in": nothing but the verbs of the act before the preposition.
  private static boolean onlyVerbs(TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!row.isVerb(i) && !row.is(i, PartOfSpeech.ADV) && !row.word(i).equals("to")) {
        return false;
      }
    }
    return true;
  }

  static boolean isMain(Clause clause) {
    return !clause.row().at(clause.verb()).lemma().equals("be") || clause.verbGroup().length() > 1;
  }

  private static int objectStart(Idiom idiom, Clause clause) {
    return ActReading.of(idiom, clause)
        .map(act -> act.object().from())
        .orElseGet(() -> {
          var row = clause.row();
          var at = clause.rest().from();
          while (row.is(at, PartOfSpeech.ADV)) {
            at++;
          }
          return at;
        });
  }

  /// The first token of the noun phrase whose noun stands there.
  private static int phraseStart(TokenRow row, int noun) {
    var at = noun;
    while (at > 0
        && noun - at < FARTHEST_HEAD
        && (row.is(at, PartOfSpeech.NOUN) || row.is(at, PartOfSpeech.ADJ))) {
      at--;
    }
    return row.is(at, PartOfSpeech.DET) || row.word(at).equals("our") ? at : at + 1;
  }

  /// What the question keeps behind the name; empty where a part of the name or of what it is
  /// stands there.
  private static Optional<TokenRange> behind(Idiom idiom, Clause clause, int from) {
    var row = clause.row();
    var at = from;
    if (row.word(at).equals("(")) {
      while (at < clause.rest().to() && !row.word(at).equals(")")) {
        at++;
      }
      at++;
    }
    if (at >= clause.rest().to()
        || row.word(at).equals(",")
        || row.word(at).equals("as") && row.word(at + 1).equals("well")) {
      return Optional.of(new TokenRange(at, at));
    }
    var verb = row.word(at).equals("to") && row.isVerb(at + 1) && !row.word(at + 1).equals("be");
    if (PART_OF_NAME.contains(row.word(at))
        || row.is(at, PartOfSpeech.CCONJ)
        || !verb
            && (row.is(at, PartOfSpeech.ADP) || row.word(at).equals("to"))
            && !GOING_ON.contains(row.word(at))) {
      return Optional.empty();
    }
    var added =
        idiom.words().is("relatives", row.word(at))
            || row.is(at, PartOfSpeech.VERB)
            || row.is(at, PartOfSpeech.PUNCT);
    var end = at;
    while (!added
        && end < clause.rest().to()
        && !row.word(end).equals(",")
        && !(row.word(end).equals("as") && row.word(end + 1).equals("well"))) {
      end++;
    }
    return Optional.of(new TokenRange(at, end));
  }

  /// "which initiative" by the noun that heads the name, "which country" by what is known of it.
  static Optional<String> which(Idiom idiom, TokenRow row, TokenRange range) {
    var head = range.to() - 1;
    for (var i = range.from() + 1; i < range.to(); i++) {
      if (LINKS.contains(row.word(i))) {
        head = i - 1;
        break;
      }
    }
    while (head > range.from() && row.word(head).matches("[\\d–-]+")) {
      head--;
    }
    var noun = row.word(head);
    var single = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    var text = row.text(range).toLowerCase(Locale.ROOT);
    if (noun.matches("(?:.*-)?cop-?\\d*")) {
      return Optional.empty();
    }
    for (var kind : KINDS) {
      if (idiom.words().is(kind, noun) || idiom.words().is(kind, single)) {
        for (var wording : idiom.templates().get(kind).split("\\|", -1)) {
          if (!text.contains(wording.substring(wording.lastIndexOf(' ') + 1))) {
            return Optional.of(wording);
          }
        }
        return Optional.empty();
      }
    }
    return row.entityAt(range)
        .map(Entity::type)
        .map(type -> "asked." + AnswerKind.of(type))
        .filter(idiom.templates()::has)
        .map(idiom.templates()::get);
  }
}
