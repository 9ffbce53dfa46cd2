package app.alinea.core.question.rule.listing;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Quelles organisations régionales le texte cite-t-il en particulier ?": what a French text names
/// behind "notamment", "en particulier", "y compris" or "tels que".
public final class CitedExamples implements QuestionRule {
  private static final List<String> MARKERS =
      List.of("en particulier", "notamment", "y compris", "tels que", "telles que", "à savoir");
  private static final Set<String> PLURAL = Set.of("les", "des", "aux", "ces", "plusieurs");
  private static final Set<String> NAMELESS =
      Set.of(
          "autre",
          "autres",
          "principal",
          "principaux",
          "principales",
          "différents",
          "différentes",
          "divers",
          "diverses");
  private static final Set<String> POINTLESS =
      Set.of("concerner", "concerné", "pertinent", "compétent", "nécessaire", "approprié");
  private static final Set<String> WHOLE = Set.of("tout", "toute", "tous", "toutes");

  /// "organisations régionales": cited for what, nobody would know.
  private static final int SHORTEST_WHOLE = 3;

  private static final int LONGEST_WHOLE = 9;
  private static final int LONGEST_LIST = 34;
  private static final int SHORTEST_LIST = 4;
  private static final int FEWEST_TELLING = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case Fact.Predication(var _, var clause) -> ask(fact, clause, idiom);
      case Fact.Undertaking(var _, var clause) -> ask(fact, clause, idiom);
      default -> List.of();
    };
  }

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH || idiom.law()) {
      return List.of();
    }
    var row = clause.row();
    for (var i = clause.whole().from() + 2; i + 2 < clause.rest().to(); i++) {
      var marker = row.spellsOneOf(i, MARKERS);
      if (marker > 0) {
        var draft = draft(fact, clause, idiom, i, i + marker);
        if (draft.isPresent()) {
          return List.of(draft.get());
        }
      }
    }
    return List.of();
  }

  private Optional<Draft> draft(Fact fact, Clause clause, Idiom idiom, int marker, int from) {
    var row = clause.row();
    var end = row.word(marker - 1).equals(",") ? marker - 1 : marker;
    var whole = whole(idiom, row, end);
    var list = list(idiom, clause, from);
    if (whole.isEmpty() || list.isEmpty()) {
      return Optional.empty();
    }
    var head = head(row, whole.get());
    var wording = new Wording(idiom);
    var told = wording.told(row, whole.get());
    var answer = wording.answer(row, list.get(), AnswerKind.FREE);
    if (told.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    var which = idiom.phrasing().which(row.at(head).form().gender(), GrammaticalNumber.PLURAL);
    return Optional.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    Character.toUpperCase(which.charAt(0))
                        + which.substring(1)
                        + " "
                        + told.get()
                        + (row.word(marker).startsWith("tel")
                            ? " le texte cite-t-il en exemple"
                            : " le texte cite-t-il en particulier")),
            answer.get(),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// The plural right before the marker without its article, where nothing plural owns it.
  private static Optional<TokenRange> whole(Idiom idiom, TokenRow row, int end) {
    for (var i = end - 2; i >= Math.max(0, end - LONGEST_WHOLE); i--) {
      var word = row.word(i);
      if (word.equals(",")
          || row.is(i, PartOfSpeech.CCONJ) && !row.is(i + 1, PartOfSpeech.ADJ)
          || idiom.words().is("relatives", word)
          || idiom.words().is("possessives", word)
          || word.equals("nos")
          || word.equals("notre")
          || row.isVerb(i) && row.mood(i) != Mood.PAST_PARTICIPLE) {
        return Optional.empty();
      }
      if (!PLURAL.contains(word)) {
        continue;
      }
      var from = i + 1;
      while (NAMELESS.contains(row.word(from))) {
        from++;
      }
      var last = end;
      while (last > from + 1 && POINTLESS.contains(row.at(last - 1).lemma())) {
        last--;
      }
      var range = new TokenRange(from, last);
      var head = head(row, range);
      var owned =
          row.is(i - 1, PartOfSpeech.NOUN)
              && (word.equals("des") || row.word(i - 1).startsWith("d"))
              && row.at(i - 1).form().number() == GrammaticalNumber.PLURAL;
      return !owned
              && !word.equals("ces")
              && range.length() >= SHORTEST_WHOLE
              && head >= 0
              && row.at(head).form().number() == GrammaticalNumber.PLURAL
              && Prose.telling(idiom, row, range) >= FEWEST_TELLING
              && idiom
                      .concordance()
                      .holding(row.text(range))
                      .map(s -> s.position())
                      .distinct()
                      .count()
                  <= 1
          ? Optional.of(range)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static int head(TokenRow row, TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (row.is(i, PartOfSpeech.NOUN)) {
        return i;
      }
      if (!row.is(i, PartOfSpeech.ADJ) && !row.is(i, PartOfSpeech.NUM)) {
        return -1;
      }
    }
    return -1;
  }

  /// At least two things, up to where the clause goes on.
  private static Optional<TokenRange> list(Idiom idiom, Clause clause, int from) {
    var row = clause.row();
    if (row.is(from, PartOfSpeech.ADP) || row.is(from, PartOfSpeech.ADV) || row.isVerb(from)) {
      return Optional.empty();
    }
    var joined = false;
    var to = from;
    while (to < clause.rest().to()) {
      var word = row.word(to);
      if (word.equals("–")
          || word.equals(";")
          || idiom.words().is("relatives", word)
          // "… et l’apiculture sur tout le territoire": of them all.
          || joined && row.is(to, PartOfSpeech.ADP) && WHOLE.contains(row.word(to + 1))
          || row.isVerb(to) && row.at(to).form().person() > 0
          || word.equals(",") && joined
          || to >= clause.verbGroup().from() && to < clause.verbGroup().to()) {
        break;
      }
      if (idiom.words().is("possessives", word)
          || idiom.words().is("demonstratives", word)
          || row.mood(to) == Mood.PRESENT_PARTICIPLE) {
        return Optional.empty();
      }
      joined |= row.is(to, PartOfSpeech.CCONJ);
      to++;
    }
    var range = Wording.trimmed(row, new TokenRange(from, to));
    return joined
            && range.length() >= SHORTEST_LIST
            && range.length() <= LONGEST_LIST
            && Prose.telling(idiom, row, range) >= FEWEST_TELLING
        ? Optional.of(range)
        : Optional.empty();
  }
}
