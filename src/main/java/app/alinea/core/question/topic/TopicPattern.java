package app.alinea.core.question.topic;

import app.alinea.core.question.clause.TokenRow;
import java.util.List;

/// Words in a row, each matched by the whole lemma or form of a token, never by a part of it; or
/// `@type:id`, an entity that starts at the token.
///
/// @param items in order
/// @param weight that one match adds
record TopicPattern(List<String> items, double weight) {
  /// What an item that stands for an entity begins with.
  static final String ENTITY = "@";

  TopicPattern {
    items = List.copyOf(items);
  }

  static TopicPattern parse(String text) {
    var caret = text.lastIndexOf('^');
    var weight = caret < 0 ? 1 : Double.parseDouble(text.substring(caret + 1));
    var words = caret < 0 ? text : text.substring(0, caret);
    return new TopicPattern(List.of(words.strip().split(" +", -1)), weight);
  }

  boolean matches(TokenRow row, int index) {
    if (index + items.size() > row.size()) {
      return false;
    }
    for (var i = 0; i < items.size(); i++) {
      if (!matches(row, index + i, items.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(TokenRow row, int index, String item) {
    if (item.startsWith(ENTITY)) {
      var start = row.at(index).span().start();
      return row.sentence().entities().stream()
          .anyMatch(
              e -> e.span().start() == start && e.id().equals(item.substring(ENTITY.length())));
    }
    return row.word(index).equals(item) || row.at(index).lemma().equals(item);
  }
}
