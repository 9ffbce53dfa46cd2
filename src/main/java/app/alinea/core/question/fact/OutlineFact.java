package app.alinea.core.question.fact;

import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.Listing;

/// What the outline of a text says: titles, whole rules of articles, lists.
public sealed interface OutlineFact extends Fact {
  /// The title that an article of the document bears.
  ///
  /// @param article as readers cite it: "Article 5"
  record Title(Evidence evidence, String article, String title) implements OutlineFact {
    @Override
    public String kind() {
      return "title";
    }

    @Override
    public String slot() {
      return article;
    }
  }

  /// A whole sentence of an article that can be read alone.
  ///
  /// @param whole its tokens, without the final mark
  /// @param title of the article, or empty
  record Ruling(Evidence evidence, TokenRow row, TokenRange whole, String title)
      implements OutlineFact {
    @Override
    public String kind() {
      return "ruling";
    }

    @Override
    public String slot() {
      return row.text(whole);
    }
  }

  /// One item of a list.
  ///
  /// @param index of the item in the list
  /// @param title of the article, or empty
  record ListItem(Evidence evidence, Listing listing, int index, ItemShape shape, String title)
      implements OutlineFact {
    @Override
    public String kind() {
      return "item";
    }

    @Override
    public String slot() {
      return listing.items().get(index).text();
    }
  }

  /// All items of a list.
  ///
  /// @param title of the article, or empty
  record WholeListing(Evidence evidence, Listing listing, ItemShape shape, String title)
      implements OutlineFact {
    @Override
    public String kind() {
      return "listing";
    }

    @Override
    public String slot() {
      return listing.introduction();
    }
  }
}
