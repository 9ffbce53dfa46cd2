package app.alinea.core.question.fact;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// "Nous appelons l’Iran à …": verbs of asking with an addressee and one or more acts.
final class DemandFinder implements FactFinder {
  /// Verbs of asking, with the word that links the act to them.
  private static final Map<String, Set<String>> VERBS =
      Map.ofEntries(
          Map.entry("appeler", Set.of("à")),
          Map.entry("exhorter", Set.of("à")),
          Map.entry("inviter", Set.of("à")),
          Map.entry("encourager", Set.of("à")),
          Map.entry("engager", Set.of("à")),
          Map.entry("enjoindre", Set.of("de", "d'")),
          Map.entry("demander", Set.of("de", "d'")),
          Map.entry("prier", Set.of("de", "d'")),
          Map.entry("charger", Set.of("de", "d'")),
          Map.entry("autoriser", Set.of("à")),
          Map.entry("inciter", Set.of("à")),
          Map.entry("instruire", Set.of("de", "d'")),
          Map.entry("mandater", Set.of("de", "d'", "pour")),
          Map.entry("presser", Set.of("de", "d'")),
          Map.entry("sommer", Set.of("de", "d'")),
          Map.entry("recommander", Set.of("de", "d'")),
          Map.entry("ordonner", Set.of("de", "d'")),
          Map.entry("call", Set.of("to")),
          Map.entry("urge", Set.of("to")),
          Map.entry("invite", Set.of("to")),
          Map.entry("ask", Set.of("to")),
          Map.entry("request", Set.of("to")),
          Map.entry("task", Set.of("to")),
          Map.entry("authorize", Set.of("to")),
          Map.entry("authorise", Set.of("to")),
          Map.entry("instruct", Set.of("to")),
          Map.entry("direct", Set.of("to")),
          Map.entry("mandate", Set.of("to")),
          Map.entry("encourage", Set.of("to")));

  private static final Set<String> THAT =
      Set.of("demand", "insist", "request", "recommend", "urge");

  private static final Set<String> DECIDING = Set.of("décider", "convenir", "decide", "agree");
  private static final Set<String> BEFORE_INFINITIVE =
      Set.of(
          "ne", "n'", "se", "s'", "pas", "y", "en", "le", "la", "l'", "les", "lui", "leur", "nous");
  private static final int LONGEST_CLITICS = 3;
  private static final int LONGEST_ADDRESSEE = 14;
  private static final int LONGEST_ROW = 26;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var read : reading.clauses()) {
      var clause = decided(read);
      var links = VERBS.get(asking(read));
      // "may request the Council to …" asks nothing of anybody.
      if (links != null && !reading.words().is("modals", clause.row().word(clause.verb()))) {
        facts.addAll(demands(reading, clause, links));
      }
      if (THAT.contains(clause.mainLemma())) {
        demandThat(reading, clause).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /// "Nous avons décidé d’inviter …": the verb of asking stands behind one of deciding.
  private static String asking(Clause clause) {
    var verb = clause.rest().from() + 1;
    return isDecision(clause) ? clause.row().at(verb).lemma() : clause.mainLemma();
  }

  private static boolean isDecision(Clause clause) {
    var row = clause.row();
    var verb = clause.rest().from() + 1;
    return DECIDING.contains(clause.mainLemma())
        && Set.of("de", "d'", "to").contains(row.word(verb - 1))
        && row.isInfinitive(verb)
        && VERBS.containsKey(row.at(verb).lemma());
  }

  private static Clause decided(Clause clause) {
    if (!isDecision(clause)) {
      return clause;
    }
    var from = clause.rest().from() + 2;
    return new Clause(
        clause.row(),
        clause.fronted(),
        clause.kind(),
        clause.subject(),
        clause.verb(),
        new TokenRange(clause.verbGroup().from(), from),
        new TokenRange(from, clause.rest().to()),
        clause.trailing(),
        clause.attribution());
  }

  private static List<Fact> demands(Reading reading, Clause clause, Set<String> links) {
    var row = clause.row();
    var first = nextAct(row, clause.rest(), clause.rest().from(), links);
    // "call for the perpetrators to be punished": asked of nobody who is named.
    if (first.isEmpty()
        || asking(clause).equals("call") && row.word(clause.rest().from()).equals("for")) {
      return List.of();
    }
    var addressee = addressee(row, new TokenRange(clause.rest().from(), first.getAsInt()));
    if (addressee.isEmpty()
        || addressee.length() > longest(reading)
        || hasRelative(reading, row, addressee)
        || isDeed(reading, row, addressee)) {
      return List.of();
    }
    var acts = new ArrayList<TokenRange>();
    var start = first.getAsInt();
    while (true) {
      var next = nextAct(row, clause.rest(), start + 1, links);
      while (next.isPresent() && !isListed(row, next.getAsInt())) {
        next = nextAct(row, clause.rest(), next.getAsInt() + 1, links);
      }
      var end = next.isPresent() ? withoutLinks(row, next.getAsInt()) : clause.rest().to();
      acts.add(new TokenRange(start + 1, end));
      if (next.isEmpty()) {
        break;
      }
      start = next.getAsInt();
    }
    var evidence = Evidence.of(row.sentence(), row.span(clause.whole()), 0.9);
    return List.of(new Fact.Demand(evidence, clause, addressee, acts));
  }

  /// "encourage further cooperation to ensure": nobody is asked, and what follows is a purpose.
  private static boolean isDeed(Reading reading, TokenRow row, TokenRange addressee) {
    var head = addressee.from();
    if (reading.words().language() == Language.ENGLISH && row.is(head, PartOfSpeech.PRON)) {
      return addressee.length() == 1;
    }
    while (head + 1 < addressee.to() && !row.is(head + 1, PartOfSpeech.ADP)) {
      head++;
    }
    return reading.words().is("deed.nouns", row.word(head));
  }

  /// French puts an article before every country of a row.
  private static int longest(Reading reading) {
    return reading.words().language() == Language.FRENCH ? LONGEST_ROW : LONGEST_ADDRESSEE;
  }

  /// "demands that all armed groups cease …": English asks so without an infinitive.
  private static Optional<Fact> demandThat(Reading reading, Clause clause) {
    var row = clause.row();
    var from = clause.rest().from();
    if (!row.word(from).equals("that")) {
      return Optional.empty();
    }
    var limit = Math.min(clause.rest().to(), from + LONGEST_ADDRESSEE);
    for (var i = from + 2; i < limit; i++) {
      if (row.word(i).equals(",") || reading.words().is("relatives", row.word(i))) {
        return Optional.empty();
      }
      if (row.isVerb(i)) {
        var plain =
            row.mood(i) == Mood.INFINITIVE
                || row.mood(i) == Mood.PRESENT && !row.word(i).endsWith("s");
        var addressee = new TokenRange(from + 1, withoutAdverbs(row, from + 1, i));
        var evidence = Evidence.of(row.sentence(), row.span(clause.whole()), 0.85);
        return plain && row.is(i, PartOfSpeech.VERB) && clause.rest().to() - i > 2
            ? Optional.of(
                new Fact.Demand(
                    evidence,
                    clause,
                    addressee,
                    List.of(new TokenRange(addressee.to(), clause.rest().to()))))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int withoutAdverbs(TokenRow row, int from, int verb) {
    var to = verb;
    while (to > from + 1 && row.is(to - 1, PartOfSpeech.ADV)) {
      to--;
    }
    return to;
  }

  /// Leaves out the preposition before the addressee and adverbs ("également", "instamment").
  private static TokenRange addressee(TokenRow row, TokenRange range) {
    // "s’engagent de nouveau à": nobody is addressed.
    var again = row.spells(range.from(), "de nouveau") > 0;
    var from = again ? range.from() + 2 : range.from();
    while (from < range.to()
        && (row.is(from, PartOfSpeech.ADV) && !row.word(from).startsWith("tou")
            || row.word(from).equals("à")
            || row.word(from).equals("on")
            || row.word(from).equals("upon")
            || row.word(from).equals("également")
            || row.word(from).equals("outre")
            || row.word(from).equals("en"))) {
      from++;
    }
    var to = range.to();
    var several = false;
    for (var i = from; i < to; i++) {
      if (row.word(i).equals(",") && row.is(i + 1, PartOfSpeech.ADP)) {
        to = i;
      }
      // "the ministers in a focused initiative": how they shall do it, not who they are.
      if (i > from && row.word(i).equals("in") && row.word(i + 1).equals("a")) {
        to = i;
        break;
      }
      several |= row.is(i, PartOfSpeech.CCONJ);
    }
    for (var i = from; i < to && !several; i++) {
      if (row.word(i).equals(",")) {
        to = i;
      }
    }
    while (to > from && row.word(to - 1).equals(",")) {
      to--;
    }
    return new TokenRange(from, to);
  }

  private static boolean hasRelative(Reading reading, TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (reading.words().is("relatives", row.word(i)) || row.word(i).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static OptionalInt nextAct(TokenRow row, TokenRange range, int from, Set<String> links) {
    for (var i = from; i + 1 < range.to(); i++) {
      if (links.contains(row.word(i)) && startsInfinitive(row, i + 1)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean startsInfinitive(TokenRow row, int index) {
    var at = index;
    var english = row.word(index - 1).equals("to");
    while ((BEFORE_INFINITIVE.contains(row.word(at)) || english && row.is(at, PartOfSpeech.ADV))
        && at < index + LONGEST_CLITICS) {
      at++;
    }
    return row.isInfinitive(at) || row.isVerb(at) && row.word(index - 1).equals("to");
  }

  /// A further act follows a comma, "et" or "ainsi qu’"; otherwise the link belongs to the act. ",
  /// drawing on expertise, to strengthen": behind an aside it is a purpose.
  private static boolean isListed(TokenRow row, int link) {
    var before = row.word(link - 1);
    return before.equals(",") && !closesAside(row, link - 1)
        || before.equals("et")
        || before.equals("and")
        || before.startsWith("qu") && row.word(link - 2).equals("ainsi");
  }

  private static boolean closesAside(TokenRow row, int comma) {
    for (var i = comma - 1; i > 1; i--) {
      if (row.word(i).equals(",")) {
        return row.word(i + 1).endsWith("ing") && row.isVerb(i + 1);
      }
    }
    return false;
  }

  private static int withoutLinks(TokenRow row, int link) {
    var end = link;
    while (Set.of(",", "et", "and", ";", "ainsi", "que", "qu'").contains(row.word(end - 1))) {
      end--;
    }
    return end;
  }
}
