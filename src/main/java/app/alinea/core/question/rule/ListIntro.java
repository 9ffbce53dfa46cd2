package app.alinea.core.question.rule;

import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.ClauseReader;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.ListForm;
import app.alinea.core.question.listing.Listing;
import app.alinea.core.question.phrase.Lowering;
import java.util.Map;
import java.util.Optional;

/// The introduction of a list on its way into a question.
///
/// @param end the first token behind the introduction
/// @param article its label, as readers cite it
record ListIntro(
    Idiom idiom,
    Listing listing,
    ItemShape shape,
    ListForm.Found found,
    TokenRow row,
    int end,
    String article) {
  static ListIntro of(Idiom idiom, Listing listing, ItemShape shape) {
    var row = new TokenRow(listing.intro());
    return new ListIntro(
        idiom,
        listing,
        shape,
        ListForm.of(listing.introduction()),
        row,
        tokenAt(row, listing.introEnd()),
        idiom.document().document().paragraphAt(listing.position()).number().label());
  }

  String text() {
    return listing.introduction();
  }

  /// The token with which the words that only lead to the items begin.
  int lead() {
    return tokenAt(row, found.from() + 1);
  }

  private static int tokenAt(TokenRow row, int offset) {
    var at = 0;
    while (at < row.size() && row.at(at).span().start() < offset) {
      at++;
    }
    return at;
  }

  /// The main clause of the introduction, where it can be read.
  Optional<Clause> clause() {
    return new ClauseReader(idiom.words())
        .read(row).stream()
            .filter(clause -> clause.attribution().isEmpty() && !clause.isFurther())
            .filter(clause -> !Definiteness.leansBack(idiom, clause))
            .findFirst();
  }

  /// A noun phrase without a verb, as it stands in a question.
  Optional<String> name(TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (row.isVerb(i) && row.mood(i) != Mood.PAST_PARTICIPLE || row.word(i).equals(",")) {
        return Optional.empty();
      }
    }
    var pronoun = range.length() == 1 && row.is(range.from(), PartOfSpeech.PRON);
    return range.isEmpty() || pronoun || Definiteness.pointsBefore(idiom, row, range)
        ? Optional.empty()
        : idiom
            .voice()
            .retell(row, range)
            .filter(text -> !text.isEmpty())
            .map(text -> Lowering.start(row, range, text));
  }

  /// What stands before the subject, up to its comma: "en cas de sécheresse,"; may be empty.
  TokenRange opening() {
    var start = 0;
    for (var i = 1; i < lead() && opensAside(); i++) {
      start = row.word(i).equals(",") ? i + 1 : start;
    }
    return new TokenRange(0, start);
  }

  private boolean opensAside() {
    return row.is(0, PartOfSpeech.ADP)
        || row.is(0, PartOfSpeech.SCONJ)
        || row.is(0, PartOfSpeech.ADV)
        || row.word(0).equals("subject")
        || row.word(0).equals("to");
  }

  /// "En cas de sécheresse, que peut faire l’Agence": what stood before the subject stays there.
  Optional<ListStem.Asked> behind(TokenRange before, ListStem.Asked asked) {
    if (before.isEmpty()) {
      return Optional.of(asked);
    }
    return idiom
        .voice()
        .retell(row, before)
        .map(text -> text.replaceFirst("[\\s,]+$", "") + ", ")
        .map(text -> new ListStem.Asked(text + asked.one(), text + asked.all(), asked.form()));
  }

  /// "Selon l’article 5, l’exploitant doit".
  String said(String subject, String verb) {
    var name = ProvisionName.ofLabel(idiom, article);
    return idiom
        .templates()
        .fill("list.statement", Map.of("article", name, "subject", subject, "verb", verb));
  }

  /// Of other texts nobody knows the numbers of paragraphs.
  boolean isArticle() {
    return ParagraphNumber.isArticle(article);
  }

  boolean isEnglish() {
    return idiom.words().language() == Language.ENGLISH;
  }

  static boolean isPlural(String who) {
    return who.startsWith("les ") || who.startsWith("tous ");
  }
}
