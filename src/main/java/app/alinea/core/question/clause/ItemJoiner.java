package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Puts an item of a list behind the words that introduce it: "Les Parties s’engagent :" and "a) à
/// prévenir …". Items that do not go on with the introduction's grammar are left alone.
final class ItemJoiner {
  private static final Set<String> MODALS =
      Set.of("shall", "must", "may", "can", "will", "should", "to");
  private static final Set<String> LINKS = Set.of("à", "de", "d'", "au", "aux", "to");

  /// Behind these only an infinitive follows.
  private static final Set<String> OPEN_LINKS = Set.of("à", "de", "d'", "pour");

  private static final Set<String> JOINING = Set.of("et", "ou", "and", "or", ";", ",", ".");
  private static final Set<PartOfSpeech> NO_VERBS =
      Set.of(
          PartOfSpeech.ADP,
          PartOfSpeech.NUM,
          PartOfSpeech.SCONJ,
          PartOfSpeech.CCONJ,
          PartOfSpeech.PUNCT);
  private static final Set<String> OPENERS =
      Set.of(
          "the", "a", "an", "all", "any", "each", "every", "no", "some", "this", "that", "these",
          "those", "such", "our", "their", "its", "it", "we", "they", "both", "to", "there");
  private static final Set<String> STEPS =
      Set.of(
          "steps",
          "actions",
          "measures",
          "commitments",
          "priorities",
          "mesures",
          "engagements",
          "initiatives");

  /// What is made up of all items together is not made up of one.
  private static final Set<String> WHOLES =
      Set.of("composer", "composé", "consister", "constituer", "comprendre", "compose", "consist");

  private static final int FEWEST_ITEM_WORDS = 3;

  /// Of names and nouns the tagger takes none for verbs; of capital verbs it takes most for nouns.
  private static final int LEAST_SURE = 3;

  private final FunctionWords words;
  private final FiniteVerbs finite;

  ItemJoiner(FunctionWords words) {
    this.words = words;
    this.finite = new FiniteVerbs(words.language());
  }

  /// Each item's sentence, introduction included; those left out that do not go on with it.
  List<AnalysedSentence> joined(AnalysedSentence intro, List<AnalysedSentence> items) {
    var row = new TokenRow(intro);
    var end = row.size();
    while (end > 0 && row.is(end - 1, PartOfSpeech.PUNCT)) {
      end--;
    }
    end = beforeDuties(row, beforeSteps(row, end));
    var joined = new ArrayList<AnalysedSentence>();
    if (end > 0) {
      var verbs = areVerbs(items);
      for (var item : items) {
        joined(row, end, item, verbs).ifPresent(joined::add);
      }
    }
    return joined;
  }

  /// "We agree to the following steps to ensure peace:" is "we agree to", when the items say what.
  private static int beforeSteps(TokenRow row, int end) {
    for (var i = 1; i + 2 < end; i++) {
      var follows = row.word(i + 1).equals("following") && STEPS.contains(row.word(i + 2));
      var suits = row.word(i + 2).matches("suivante?s") && STEPS.contains(row.word(i + 1));
      if (follows || suits) {
        var takes = row.isVerb(i - 1) ? i - 1 : i;
        var link = row.word(takes - 1);
        return link.equals("to") || OPEN_LINKS.contains(link) ? takes : end;
      }
    }
    return end;
  }

  /// "The President shall have the following powers and duties:" is "the President shall".
  private static int beforeDuties(TokenRow row, int end) {
    for (var i = 1; i + 3 < end; i++) {
      if (row.word(i).equals("shall")
          && HAVING.contains(row.word(i + 1))
          && (row.word(i + 2).equals("following") || row.word(i + 3).equals("following"))) {
        for (var noun = i + 3; noun < end; noun++) {
          if (DUTIES.contains(row.word(noun))) {
            return i + 1;
          }
        }
      }
    }
    return end;
  }

  /// "subject to Article 4, grant pardons", "once a year, report": no deed stands behind the modal.
  private static final Set<String> LED =
      Set.of(
          "subject", "once", "with", "on", "in", "at", "by", "unless", "upon", "after", "before",
          "where", "if", "for", "when", "within", "under", "without", "during", "except", "from");

  private static final Set<String> HAVING = Set.of("have", "exercise", "perform", "discharge");

  /// A power alone would become a duty.
  private static final Set<String> DUTIES = Set.of("duties", "functions", "tasks", "obligations");

  /// Whether capital words that begin the items are verbs: the tagger takes some for names.
  boolean areVerbs(List<AnalysedSentence> items) {
    var rows = items.stream().map(TokenRow::new).toList();
    var sure = rows.stream().filter(row -> row.size() > 0 && row.isVerb(verb(row))).count();
    return sure * LEAST_SURE >= items.size();
  }

  /// Whether an English sentence may begin with a verb in its base form.
  static boolean mayBeginWithBaseForm(TokenRow row) {
    var word = row.word(verb(row));
    return row.size() > verb(row)
        && !OPENERS.contains(word)
        && NO_VERBS.stream().noneMatch(part -> row.is(verb(row), part))
        && !word.endsWith("ing")
        && !word.endsWith("ed")
        && (!word.endsWith("s") || word.endsWith("ss"));
  }

  /// Behind "further" in "Further strengthen".
  private static int verb(TokenRow row) {
    return row.is(0, PartOfSpeech.ADV) && row.isVerb(1) ? 1 : 0;
  }

  private Optional<AnalysedSentence> joined(
      TokenRow intro, int end, AnalysedSentence item, boolean verbs) {
    var row = new TokenRow(item);
    var to = row.size();
    while (to > 0 && JOINING.contains(row.word(to - 1))) {
      to--;
    }
    if (to < FEWEST_ITEM_WORDS || !continues(intro, end, row, verbs)) {
      return Optional.empty();
    }
    var joined = begun(intro, end, item);
    var base = MODALS.contains(intro.word(end - 1)) && words.language() == Language.ENGLISH;
    if (base && row.word(0).equals("to") && row.isVerb(1)) {
      if (hasSecondTo(row)) {
        return Optional.empty();
      }
      joined.add(item, new TokenRange(1, to));
      joined.reading(end, baseForm(joined.token(end)));
      return Optional.of(joined.inPlaceOf(item));
    }
    if (Character.isUpperCase(row.at(0).text().charAt(0))) {
      joined.addLowered(item, new TokenRange(0, 1)).add(item, new TokenRange(1, to));
      joined.reading(end, lowered(joined.token(end)));
    } else {
      joined.add(item, new TokenRange(0, to));
    }
    if (base) {
      joined.reading(end + verb(row), baseForm(joined.token(end + verb(row))));
    }
    return Optional.of(joined.inPlaceOf(item));
  }

  /// "to license carriers and to keep a register" would need "shall" twice.
  private static boolean hasSecondTo(TokenRow row) {
    for (var i = 2; i + 1 < row.size(); i++) {
      if (row.word(i).equals("to") && JOINING.contains(row.word(i - 1)) && row.isVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// The introduction; its "d’" as the item's first letter wants it.
  private static JoinedRow begun(TokenRow intro, int end, AnalysedSentence item) {
    var joined = new JoinedRow();
    if (!intro.word(end - 1).equals("d'")) {
      return joined.add(intro.sentence(), new TokenRange(0, end));
    }
    var link = intro.at(end - 1);
    var elided = FrenchSound.elides(item.text().toLowerCase(Locale.ROOT));
    return joined
        .add(intro.sentence(), new TokenRange(0, end - 1))
        .word(elided ? "d’" : "de", link.partOfSpeech(), link.lemma(), link.form());
  }

  private static Token lowered(Token token) {
    return new Token(
        token.text().toLowerCase(Locale.ROOT),
        token.span(),
        token.partOfSpeech(),
        token.lemma().toLowerCase(Locale.ROOT),
        token.form());
  }

  private static Token baseForm(Token token) {
    return new Token(
        token.text(),
        token.span(),
        PartOfSpeech.VERB,
        token.partOfSpeech() == PartOfSpeech.VERB ? token.lemma() : token.text(),
        new WordForm(token.form().gender(), token.form().number(), 0, Mood.INFINITIVE));
  }

  /// Whether the item's first word can stand behind the introduction's last.
  private boolean continues(TokenRow intro, int end, TokenRow item, boolean verbs) {
    var last = intro.word(end - 1);
    if (MODALS.contains(last)) {
      if (words.language() == Language.ENGLISH && LED.contains(item.word(0))) {
        return false;
      }
      var doubled = end > 1 && intro.word(end - 2).equals(item.word(verb(item)));
      return !doubled
          && (Character.isLowerCase(item.at(0).text().charAt(0))
              || verbs && mayBeginWithBaseForm(item));
    }
    if (!hasVerb(intro, end)) {
      return finite.isFinite(item, 0) || words.is("clitics", item.word(0)) && item.isVerb(1);
    }
    if (OPEN_LINKS.contains(last)) {
      return words.language() == Language.FRENCH && item.isInfinitive(0);
    }
    var verbal = intro.isVerb(end - 1) || words.is("negation", last);
    return verbal
        && !WHOLES.contains(intro.at(end - 1).lemma())
        && (item.isInfinitive(0) && Character.isLowerCase(item.at(0).text().charAt(0))
            || LINKS.contains(item.word(0)));
  }

  private boolean hasVerb(TokenRow intro, int end) {
    for (var i = 0; i < end; i++) {
      if (finite.isFinite(intro, i)) {
        return true;
      }
    }
    return false;
  }
}
