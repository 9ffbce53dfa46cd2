package app.alinea.core.question.clause;

import app.alinea.core.language.PartOfSpeech;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "We protect our citizens" becomes "the leaders protect their citizens".
public final class EnglishVoice implements Voice {
  private static final Set<String> LEADERS = Set.of("leaders", "ministers", "sides", "governments");

  private final Author author;
  private final Skipping skipping;
  private final FunctionWords words;
  private final TextNames names;

  public EnglishVoice(Author author, FunctionWords words) {
    this.author = author;
    this.skipping = new Skipping(words);
    this.words = words;
    this.names = new TextNames(words);
  }

  @Override
  public Author author() {
    return author;
  }

  @Override
  public Optional<String> retell(TokenRow row, List<TokenRange> ranges) {
    var rendering = new Rendering();
    var named = false;
    for (var range : ranges) {
      for (var i = range.from(); i < range.to(); i++) {
        var skip = skipping.length(row, i);
        if (skip > 0) {
          i += skip - 1;
          continue;
        }
        var word = row.word(i);
        if (words.is("author.unclear", word) || !author.isKnown() && isAuthors(row, i)) {
          return Optional.empty();
        }
        var text = row.at(i).text();
        if (word.equals("we")) {
          text = named ? author.pronoun() : author.name();
          named = true;
        } else if (word.equals("us") && !row.at(i).text().equals("US")) {
          if (!named) {
            return Optional.empty();
          }
          text = "them";
        } else if (word.equals("our")) {
          text = named || speaks(row, i) || startsWithTwoNames(row) ? "their" : author.genitive();
          named = true;
        }
        var spaced =
            i == range.from() || i == 0 || row.at(i - 1).span().end() < row.at(i).span().start();
        if (spaced) {
          rendering.apart(text);
        } else {
          rendering.attached(text);
        }
      }
    }
    return Optional.of(names.fromOutside(rendering.finished()));
  }

  private static boolean isAuthors(TokenRow row, int index) {
    var word = row.word(index);
    return word.equals("we")
        || word.equals("our")
        || word.equals("us") && !row.at(index).text().equals("US");
  }

  /// "The leaders called on …", "Both sides recalled our …": the authors by another name, as the
  /// subject.
  private static boolean startsSentence(TokenRow row, int index) {
    return index <= 2 && row.is(0, PartOfSpeech.DET) && row.isVerb(index + 1);
  }

  /// "The United States and Iceland recall our talks": the authors by their names.
  private static boolean startsWithTwoNames(TokenRow row) {
    var joined = false;
    for (var i = 0; i < row.size(); i++) {
      if (row.is(i, PartOfSpeech.VERB) || row.is(i, PartOfSpeech.AUX)) {
        return joined;
      }
      var joint = row.is(i, PartOfSpeech.CCONJ);
      joined |= joint;
      if (!joint
          && !row.is(i, PartOfSpeech.DET)
          && !Character.isUpperCase(row.at(i).text().charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /// Whether the authors were named before as those who act; in what they report ("we recall that
  /// …") something else does.
  private static boolean speaks(TokenRow row, int index) {
    for (var i = index - 1; i >= 0; i--) {
      if (row.word(i).equals("we") || LEADERS.contains(row.word(i)) && startsSentence(row, i)) {
        return true;
      }
      if (row.word(i).equals("that") && row.is(i, PartOfSpeech.SCONJ)) {
        return false;
      }
    }
    return false;
  }
}
