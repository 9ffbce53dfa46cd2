package app.alinea.core.question.clause;

import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the items of a list together with the words that introduce them: "Les Parties s’engagent :
/// a) à prévenir …" is "Les Parties s’engagent à prévenir …". Items that do not continue the
/// introduction's grammar are left alone.
public final class ListReader {
  private static final Set<String> MODALS =
      Set.of("shall", "must", "may", "can", "will", "should", "to");
  private static final Set<String> LINKS = Set.of("à", "de", "d'", "au", "aux", "to");
  private static final Set<String> JOINING = Set.of("et", "ou", "and", "or", ";", ",", ".");

  /// What is made up of all items together is not made up of one.
  private static final Set<String> WHOLES =
      Set.of("composer", "composé", "consister", "constituer", "comprendre", "compose", "consist");

  private static final int FEWEST_ITEM_WORDS = 3;

  private final FunctionWords words;
  private final FiniteVerbs finite;

  public ListReader(FunctionWords words) {
    this.words = words;
    this.finite = new FiniteVerbs(words.language());
  }

  /// A list whose items were put together with its introduction.
  ///
  /// @param items each item's sentence, introduction included
  /// @param starts where the item itself starts among the tokens
  public record Listing(List<AnalysedSentence> items, int starts) {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /// The lists of a document, in order.
  public List<Listing> read(List<AnalysedSentence> sentences) {
    var listings = new ArrayList<Listing>();
    for (var i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).text().endsWith(":")) {
        listing(sentences, i).ifPresent(listings::add);
      }
    }
    return listings;
  }

  private Optional<Listing> listing(List<AnalysedSentence> sentences, int at) {
    var intro = sentences.get(at);
    var row = new TokenRow(intro);
    var end = row.size();
    while (end > 0 && row.is(end - 1, PartOfSpeech.PUNCT)) {
      end--;
    }
    var items = new ArrayList<AnalysedSentence>();
    for (var i = at + 1; i < sentences.size() && belongs(intro, sentences.get(i)); i++) {
      joined(row, end, sentences.get(i)).ifPresent(items::add);
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Listing(items, end));
  }

  private static boolean belongs(AnalysedSentence intro, AnalysedSentence item) {
    return item.position() == intro.position()
        && item.sentence().flaws().equals(Set.of(SentenceFlaw.FRAGMENT))
        && !item.text().endsWith(":");
  }

  private Optional<AnalysedSentence> joined(TokenRow intro, int end, AnalysedSentence item) {
    var row = new TokenRow(item);
    var to = row.size();
    while (to > 0 && JOINING.contains(row.word(to - 1))) {
      to--;
    }
    if (end == 0 || to < FEWEST_ITEM_WORDS || !continues(intro, end, row)) {
      return Optional.empty();
    }
    var joined =
        new JoinedRow()
            .add(intro.sentence(), new TokenRange(0, end))
            .add(item, new TokenRange(0, to));
    if (MODALS.contains(intro.word(end - 1)) && words.language() == Language.ENGLISH) {
      joined.reading(end, baseForm(joined.token(end)));
    }
    return Optional.of(joined.inPlaceOf(item));
  }

  private static Token baseForm(Token token) {
    return new Token(
        token.text(),
        token.span(),
        PartOfSpeech.VERB,
        token.lemma(),
        new WordForm(token.form().gender(), token.form().number(), 0, Mood.INFINITIVE));
  }

  /// Whether the item's first word can stand behind the introduction's last.
  private boolean continues(TokenRow intro, int end, TokenRow item) {
    var last = intro.word(end - 1);
    if (MODALS.contains(last)) {
      return Character.isLowerCase(item.at(0).text().charAt(0));
    }
    var verbs = false;
    for (var i = 0; i < end; i++) {
      verbs |= finite.isFinite(intro, i);
    }
    if (!verbs) {
      return finite.isFinite(item, 0) || words.is("clitics", item.word(0)) && item.isVerb(1);
    }
    var verbal = intro.isVerb(end - 1) || words.is("negation", last);
    return verbal
        && !WHOLES.contains(intro.at(end - 1).lemma())
        && (item.isInfinitive(0) || LINKS.contains(item.word(0)));
  }
}
