package app.alinea.core.question.fact;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.OwnTongue;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.ListForm;
import app.alinea.core.question.listing.ListedItem;
import app.alinea.core.question.listing.Listing;
import app.alinea.core.question.listing.ListingFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The lists of a document as facts: each item for itself, and the whole.
public final class ListingReader {
  private static final double SURE = 0.85;
  private static final int LONGEST_INTRODUCTION = 45;

  private static final Pattern VERB =
      Pattern.compile(
          "^(?!(?:the|an?|any|all|each|every|no|in|on|at|by|for|of|with|its|their|if|when|where)\\b)(?:not"
              + " )?\\p{Ll}+ ");

  private final FunctionWords words;

  public ListingReader(FunctionWords words) {
    this.words = words;
  }

  public List<Fact> read(AnalysedDocument document) {
    var tongue = new OwnTongue(words);
    var titles = ArticleTitles.of(document.document());
    var facts = new ArrayList<Fact>();
    for (var listing : ListingFinder.find(document)) {
      if (titles.isUnique(document.document().paragraphAt(listing.position()))
          && tongue.isSpoken(listing.intro())
          && listing.introduction().split("\\s+", -1).length <= LONGEST_INTRODUCTION) {
        facts.addAll(facts(listing, titles.at(listing.position()).orElse("")));
      }
    }
    return facts;
  }

  private List<Fact> facts(Listing listing, String title) {
    var shapes = listing.items().stream().map(item -> shape(listing, item)).toList();
    var facts = new ArrayList<Fact>();
    for (var i = 0; i < shapes.size(); i++) {
      var told = told(listing, listing.items().get(i).text(), listing.items().get(i).sentence());
      var at = told.text().length() - listing.items().get(i).text().length();
      var span = new TextSpan(at, told.text().length());
      facts.add(
          new OutlineFact.ListItem(
              Evidence.of(told, span, SURE), listing, i, shapes.get(i), title));
    }
    if (listing.complete() && shapes.stream().distinct().count() == 1) {
      var all =
          listing.items().stream().map(item -> item.text()).collect(Collectors.joining(" ; "));
      var told = told(listing, all, listing.intro());
      var span = new TextSpan(told.text().length() - all.length(), told.text().length());
      facts.add(
          new OutlineFact.WholeListing(
              Evidence.of(told, span, SURE), listing, shapes.getFirst(), title));
    }
    return facts;
  }

  /// Behind "shall" an item that begins with no noun is a verb, whatever the tags say.
  private ItemShape shape(Listing listing, ListedItem item) {
    var form = ListForm.of(listing.introduction()).form();
    var modal = form == ListForm.DUTY || form == ListForm.RIGHT;
    return words.language() == Language.ENGLISH && modal && VERB.matcher(item.text()).find()
        ? ItemShape.INFINITIVE
        : ItemShape.of(words, item);
  }

  /// The introduction with what it introduces, in the place of a sentence of the text.
  private static AnalysedSentence told(Listing listing, String what, AnalysedSentence place) {
    var text = listing.introduction() + " : " + what;
    var start = place.sentence().span().start();
    return new AnalysedSentence(
        place.position(),
        new Sentence(
            place.sentence().index(), new TextSpan(start, start + text.length()), text, Set.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
