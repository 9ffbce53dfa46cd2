package app.alinea.core.question.pipeline;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The members of a row of three or more that are a noun with what describes it: "de transparence,
/// de *traitement équitable* et de participation". What leads them stays outside.
final class RowPhrases {
  private static final int FEWEST_MEMBERS = 3;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int SHORTEST_WORD = 5;

  private final FunctionWords words;

  RowPhrases(FunctionWords words) {
    this.words = words;
  }

  /// @param tokens of an answer
  /// @return where each of them stands in the sentence; empty where there is no such row
  List<TextSpan> within(List<Token> tokens) {
    var members = members(tokens);
    if (members.size() < FEWEST_MEMBERS) {
      return List.of();
    }
    return members.stream()
        .skip(1)
        .map(this::bare)
        .filter(this::isPhrase)
        .map(
            member -> new TextSpan(member.getFirst().span().start(), member.getLast().span().end()))
        .toList();
  }

  /// Split at commas and at the word that joins the last one; empty where the last is not joined,
  /// something joins within a member or something is done besides.
  private static List<List<Token>> members(List<Token> tokens) {
    var members = new ArrayList<List<Token>>();
    var current = new ArrayList<Token>();
    var joined = 0;
    for (var token : tokens) {
      if (token.form().mood() == Mood.PRESENT_PARTICIPLE) {
        return List.of();
      }
      var comma = token.text().equals(",") || token.text().equals(";");
      if (!comma && !token.is(PartOfSpeech.CCONJ)) {
        current.add(token);
        continue;
      }
      joined += comma ? 0 : 1;
      if (comma && joined > 0 || joined > 1) {
        return List.of();
      }
      if (!current.isEmpty()) {
        members.add(List.copyOf(current));
        current.clear();
      }
    }
    if (joined != 1 || current.isEmpty()) {
      return List.of();
    }
    members.add(current);
    return members;
  }

  /// Without preposition and article.
  private List<Token> bare(List<Token> member) {
    var from = 0;
    while (from < member.size()
        && (member.get(from).is(PartOfSpeech.ADP) || member.get(from).is(PartOfSpeech.DET))) {
      from++;
    }
    return member.subList(from, member.size());
  }

  /// A noun and one or two words on it; no deed, no name, nothing that hangs on more.
  private boolean isPhrase(List<Token> member) {
    if (member.size() < SHORTEST
        || member.size() > LONGEST
        || !member.getFirst().is(PartOfSpeech.NOUN) && !member.getFirst().is(PartOfSpeech.ADJ)
        || member.getFirst().text().length() < SHORTEST_WORD) {
      return false;
    }
    var last = member.getLast();
    return member.stream().anyMatch(token -> token.is(PartOfSpeech.NOUN))
        && (last.is(PartOfSpeech.NOUN)
            || last.is(PartOfSpeech.ADJ)
            || last.form().mood() == Mood.PAST_PARTICIPLE)
        && member.stream()
            .noneMatch(token ->
                token.is(PartOfSpeech.PROPN)
                    || token.is(PartOfSpeech.PUNCT)
                    || token.form().person() > 0
                    || words.is("possessives", token.text().toLowerCase(Locale.ROOT))
                    || words.is("relatives", token.text().toLowerCase(Locale.ROOT)));
  }
}
