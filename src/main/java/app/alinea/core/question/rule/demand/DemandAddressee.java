package app.alinea.core.question.rule.demand;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
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
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "Quel pays les Alliés appellent-ils à cesser son soutien militaire à la Russie ?": whoever asks
/// is named, for "est appelé à" would foretell what becomes of somebody.
public final class DemandAddressee implements QuestionRule {
  private static final Pattern THEIR = Pattern.compile("(?<![\\p{L}])(?:leurs?|their)(?![\\p{L}])");
  private static final Pattern OR_OTHERS =
      Pattern.compile(" (?:or|and) (?:their )?(?:equivalents?|others?|counterparts)$");
  private static final Pattern MINISTER = Pattern.compile("(?iu)(?<!\\p{L})ministres?(?!\\p{L})");
  private static final Pattern RESPECT =
      Pattern.compile(
          "(?u) en ce qui concerne (?:ses|leurs) [^;:()?]{12,90}? en matière(?= d[e’])");
  private static final Set<String> ADDING = Set.of("et", "y", "qui", "notamment", "dont", "en");
  private static final Set<String> AUTHORS =
      Set.of(
          "noting",
          "recalling",
          "recognising",
          "recognizing",
          "acknowledging",
          "stressing",
          "emphasising",
          "emphasizing",
          "underlining",
          "underscoring",
          "welcoming",
          "mindful",
          "bearing",
          "reaffirming",
          "reiterating",
          "highlighting");
  private static final Set<String> LINKS = Set.of("à", "de", "d'", "to");
  private static final Set<String> TO = Set.of("à", "au", "aux");
  private static final int SHORTEST_ACT = 6;
  private static final int LONGEST_LIST = 28;
  private static final int FEWEST_PARTY_WORDS = 4;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Demand demand)) {
      return List.of();
    }
    var row = demand.clause().row();
    if (row.word(demand.clause().rest().from()).equals("that")) {
      return List.of();
    }
    var kind =
        row.entityAt(demand.addressee())
            .map(entity -> AnswerKind.of(entity.type()))
            .orElse(AnswerKind.PARTY);
    var link = link(idiom, demand.clause().mainLemma());
    var key = (link.isEmpty() ? "demand.addressee." : "demand.given.") + kind;
    if (!idiom.templates().has(key)
        || kind == AnswerKind.PARTY && demand.addressee().length() < FEWEST_PARTY_WORDS) {
      return List.of();
    }
    if (pointsElsewhere(idiom, demand)
        || !isSomebody(idiom, demand)
        || Addressees.areUntold(idiom, demand)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer =
        wording
            .answer(row, demand.addressee(), kind)
            .map(found ->
                new Answer(
                    French.withoutTo(found.text()),
                    found.kind(),
                    found.referent(),
                    found.span(),
                    aliases(idiom, found)));
    return whatIsAsked(demand, idiom.words().language() == Language.FRENCH && link.isEmpty())
        .stream()
        .flatMap(asked -> draft(idiom, demand, asked, key, link, answer).stream())
        .toList();
  }

  private Optional<Draft> draft(
      Idiom idiom,
      Fact.Demand demand,
      TokenRange asked,
      String key,
      String link,
      Optional<Answer> answer) {
    var wording = new Wording(idiom);
    var row = demand.clause().row();
    var contracted =
        answer.filter(found -> !row.text(demand.addressee()).endsWith(found.text())).isPresent();
    var told = wording.told(row, asked);
    var clause = demand.clause();
    var stem =
        link.isEmpty() && idiom.words().language() == Language.FRENCH
            ? calledOn(idiom, demand, asked, key)
            : told.map(act -> idiom.templates().question(key, Map.of("act", linked(link, act))));
    var before = wording.told(row, clause.lead(demand.addressee().from()));
    var after = wording.told(row, List.of(new TokenRange(asked.from() - 1, asked.to())));
    if (told.filter(DemandAddressee::speaksOfMany).isPresent()) {
      return Optional.empty();
    }
    // "demander d’urgence au Parlement": what stands behind the verb is nobody.
    if (row.word(demand.addressee().from()).equals("d'")) {
      return Optional.empty();
    }
    if (answer.isEmpty() || stem.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            name(),
            demand,
            brief(stem.get()),
            answer.get(),
            contracted
                ? Statement.NONE
                : new Statement(before.get(), answer.get().text(), brief(after.get())),
            isMinister(idiom, answer.get().text())
                ? EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.TRUE_FALSE)
                : EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE,
                    QuestionType.CLOZE)));
  }

  /// "plus de clarté en ce qui concerne ses plans et ses moyens en matière de pêche" is more
  /// clarity "en matière de pêche".
  private static String brief(String asked) {
    return RESPECT.matcher(asked).replaceFirst(" en matière");
  }

  /// A French minister has more titles than could be accepted: "chargé de l’Intérieur", "de
  /// l’Intérieur et de la Sécurité publique".
  private static boolean isMinister(Idiom idiom, String answer) {
    return idiom.words().language() == Language.FRENCH && MINISTER.matcher(answer).find();
  }

  /// "À quel pays les Alliés demandent-ils de …", "Quel pays les Alliés appellent-ils à …".
  private static Optional<String> calledOn(
      Idiom idiom, Fact.Demand demand, TokenRange asked, String key) {
    var row = demand.clause().row();
    var first = row.word(demand.addressee().from());
    var before = row.word(demand.addressee().from() - 1);
    var led = TO.contains(first) || before.equals("à");
    var word = idiom.templates().get(led ? key + ".to" : key);
    return idiom
        .phrasing()
        .invert(word, demand.clause(), List.of(new TokenRange(asked.from() - 1, asked.to())))
        .map(idiom.templates()::question);
  }

  /// "the Chief Scientists or equivalents" are the Chief Scientists as well.
  private static List<String> aliases(Idiom idiom, Answer found) {
    var all = new ArrayList<>(Bodies.aliases(idiom, found));
    var others = OR_OTHERS.matcher(found.text());
    if (others.find()) {
      all.add(others.replaceFirst(""));
    }
    return all;
  }

  /// "demande d’urgence au Parlement": an addressee starts with a determiner or a name; English
  /// leaves the determiner out of a plural.
  private static boolean isSomebody(Idiom idiom, Fact.Demand demand) {
    var row = demand.clause().row();
    var first = demand.addressee().from();
    return row.is(first, PartOfSpeech.DET)
        || Set.of("à", "au", "aux").contains(row.word(first))
        || Character.isUpperCase(row.at(first).text().charAt(0))
        || idiom.words().language() == Language.ENGLISH
            && (row.is(first, PartOfSpeech.ADJ) || row.is(first, PartOfSpeech.NOUN));
  }

  /// "… the signatories of the Agreement to accelerate its implementation": the question would not
  /// show whose.
  private static boolean pointsElsewhere(Idiom idiom, Fact.Demand demand) {
    if (idiom.words().language() == Language.FRENCH) {
      return false;
    }
    var row = demand.clause().row();
    var addressee = demand.addressee();
    var plural =
        row.sentence().nounPhrases().stream()
            .filter(phrase -> addressee.contains(phrase.head()))
            .findFirst()
            .filter(phrase ->
                phrase.number() == GrammaticalNumber.PLURAL
                    || row.word(phrase.head()).endsWith("s")
                        && row.is(phrase.head(), PartOfSpeech.PROPN))
            .isPresent();
    for (var i = addressee.from(); i < addressee.to(); i++) {
      plural |= row.is(i, PartOfSpeech.CCONJ);
    }
    for (var i = demand.acts().getFirst().from(); i < demand.acts().getLast().to(); i++) {
      if (row.word(i).equals(plural ? "its" : "their")) {
        return true;
      }
    }
    return false;
  }

  /// "leurs engagements" tells that several are asked.
  private static boolean speaksOfMany(String act) {
    return THEIR.matcher(act).find();
  }

  /// "chargé de", "autorisé à": nobody is called on where somebody is given a task or leave.
  private static String link(Idiom idiom, String lemma) {
    return Stream.concat(
            idiom.words().list("demand.given").stream(),
            idiom.words().list("demand.passive").stream())
        .filter(entry -> entry.startsWith(lemma + ":"))
        .map(entry -> entry.substring(lemma.length() + 1))
        .findFirst()
        .orElse("");
  }

  private static String linked(String link, String act) {
    if (link.isEmpty()) {
      return act;
    }
    return link.endsWith(" de") && FrenchSound.elides(act)
        ? link.substring(0, link.length() - 1) + "’" + act
        : link + " " + act;
  }

  /// Everything that is asked where it is short, else each act that holds by itself.
  ///
  /// @param linked whether the question repeats the word that links each act
  private static List<TokenRange> whatIsAsked(Fact.Demand demand, boolean linked) {
    var row = demand.clause().row();
    var all =
        withoutAside(
            row, new TokenRange(demand.acts().getFirst().from(), demand.acts().getLast().to()));
    var link = row.word(all.from() - 1);
    var listable = linked || demand.acts().size() == 1 || link.equals("à") || link.equals("to");
    if (listable && all.length() <= LONGEST_LIST) {
      return List.of(all);
    }
    var single =
        demand.acts().stream()
            .filter(act -> act.length() >= SHORTEST_ACT && act.length() <= LONGEST_LIST)
            .filter(act -> LINKS.contains(row.word(act.from() - 1)))
            .sorted(Comparator.comparingInt(TokenRange::length).reversed())
            .toList();
    return single.isEmpty() ? List.of(brief(row, demand.acts().getFirst())) : single;
  }

  /// A short act whole, a long one up to what a comma adds to it.
  static TokenRange brief(TokenRow row, TokenRange whole) {
    var act = withoutAside(row, whole);
    return act.length() <= LONGEST_LIST ? act : shortened(row, act);
  }

  /// ", noting that the group has a key role": what the authors add is not asked of anybody.
  private static TokenRange withoutAside(TokenRow row, TokenRange act) {
    for (var i = act.from() + 2; i + 1 < act.to(); i++) {
      if (row.word(i).equals(",")
          && (AUTHORS.contains(row.word(i + 1))
              || row.spells(i + 1, "y compris") > 0 && !goesOn(row, i, act.to()))) {
        return new TokenRange(act.from(), i);
      }
    }
    return act;
  }

  /// Whether another act follows behind what is only given as a part.
  private static boolean goesOn(TokenRow row, int from, int to) {
    for (var i = from; i + 1 < to; i++) {
      if (LINKS.contains(row.word(i)) && row.isInfinitive(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// The first act up to what a comma adds to it.
  private static TokenRange shortened(TokenRow row, TokenRange act) {
    for (var i = act.from() + SHORTEST_ACT; i + 1 < act.to(); i++) {
      if (row.word(i).equals(",") && ADDING.contains(row.word(i + 1)) && !sharesHead(row, i)) {
        return new TokenRange(act.from(), i);
      }
    }
    return act;
  }

  /// "the spring Tallinn, and Riga floods": both are floods.
  private static boolean sharesHead(TokenRow row, int comma) {
    return row.is(comma - 1, PartOfSpeech.PROPN)
        && row.is(comma + 1, PartOfSpeech.CCONJ)
        && row.is(comma + 2, PartOfSpeech.PROPN)
        && row.is(comma + 3, PartOfSpeech.NOUN);
  }
}
