package app.alinea.core.question.rule;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.listing.ListForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Questions from introductions that announce "les données suivantes", "the following data".
final class FollowingStem {
  private static final Set<String> MARKS = Set.of("suivants", "suivantes");
  private static final Set<String> TAKEN =
      Set.of("le", "la", "les", "toutes", "tous", "the", "all");

  private static final Map<String, String> CONTRACTED = Map.of("des", "de", "aux", "à");

  private final Idiom idiom;
  private final TokenRow row;
  private final int end;

  FollowingStem(Idiom idiom, TokenRow row, int end) {
    this.idiom = idiom;
    this.row = row;
    this.end = end;
  }

  Optional<ListStem.Asked> of(Optional<Clause> clause) {
    return isEnglish() ? english(clause) : french(clause);
  }

  /// Only where nothing but the list's noun stands behind the verb or opens what stands there.
  private Optional<ListStem.Asked> french(Optional<Clause> clause) {
    var mark = mark();
    if (mark != end - 1) {
      return Optional.empty();
    }
    var noun = row.is(mark - 1, PartOfSpeech.NOUN) ? mark - 1 : mark - 2;
    if (!row.is(noun, PartOfSpeech.NOUN)) {
      return Optional.empty();
    }
    var start = noun;
    while (start > 0 && TAKEN.contains(row.word(start - 1))) {
      start--;
    }
    var gender = row.at(noun).form().gender();
    var name = row.text(new TokenRange(noun, mark));
    var which = idiom.phrasing().which(gender, GrammaticalNumber.PLURAL) + " " + name;
    var one =
        mark - noun > 1
            ? which
            : idiom.phrasing().which(gender, GrammaticalNumber.SINGULAR)
                + " "
                + row.at(noun).lemma();
    if (row.isVerb(0) && start > 1) {
      return opened(start, which);
    }
    if (clause.isEmpty() || !clause.get().fronted().isEmpty()) {
      return Optional.empty();
    }
    if (start < noun) {
      return asked(clause.get(), start, List.of(), which, one);
    }
    var contracted = CONTRACTED.getOrDefault(row.word(noun - 1), "");
    return contracted.isEmpty()
        ? Optional.empty()
        : led(clause.get(), noun - 1, contracted + " " + which, contracted + " " + one);
  }

  /// "à bord des bateaux suivants" as "à bord de quels bateaux".
  private Optional<ListStem.Asked> led(Clause clause, int start, String which, String one) {
    var before = new TokenRange(clause.rest().from(), Math.max(clause.rest().from(), start));
    if (start < clause.rest().from()
        || !before.isEmpty() && !row.is(before.from(), PartOfSpeech.ADP)) {
      return Optional.empty();
    }
    var lead = before.isEmpty() ? "" : row.text(before).replace("'", "’") + " ";
    return inverted(clause, lead + which, lead + one, List.of());
  }

  /// "Sont publiées chaque année les données suivantes": the list is the subject.
  private Optional<ListStem.Asked> opened(int start, String which) {
    return idiom
        .voice()
        .retell(row, new TokenRange(0, start))
        .map(text -> Character.toLowerCase(text.charAt(0)) + text.substring(1))
        .map(
            said -> new ListStem.Asked(which + " " + said, which + " " + said, ListForm.FOLLOWING));
  }

  private Optional<ListStem.Asked> english(Optional<Clause> clause) {
    var mark = 0;
    while (mark < end && !row.word(mark).equals("following")) {
      mark++;
    }
    var last = mark + 1;
    while (last < end
        && (row.is(last, PartOfSpeech.NOUN) || row.is(last, PartOfSpeech.ADJ))
        && !row.word(last).equals("as")) {
      last++;
    }
    if (clause.isEmpty()
        || !clause.get().fronted().isEmpty()
        || !row.word(mark - 1).equals("the")) {
      return Optional.empty();
    }
    var start = row.word(mark - 2).equals("all") ? mark - 2 : mark - 1;
    var name = row.text(new TokenRange(mark + 1, last));
    var tail = last < end ? List.of(new TokenRange(last, end)) : List.<TokenRange>of();
    var which = name.isEmpty() ? "what" : "which " + name;
    return asked(clause.get(), start, tail, which, which);
  }

  private Optional<ListStem.Asked> asked(
      Clause clause, int start, List<TokenRange> tail, String which, String one) {
    var before = new TokenRange(clause.rest().from(), Math.max(clause.rest().from(), start));
    if (start < clause.rest().from()) {
      return Optional.empty();
    }
    var lead = "";
    var kept = new ArrayList<TokenRange>();
    if (row.is(start - 1, PartOfSpeech.ADP) && !before.isEmpty()) {
      if (!row.is(before.from(), PartOfSpeech.ADP)) {
        return Optional.empty();
      }
      lead = row.text(before).replace("'", "’") + " ";
    } else if (!before.isEmpty()) {
      if (!row.is(before.from(), PartOfSpeech.ADP) && (isEnglish() || hasVerb(before))) {
        return Optional.empty();
      }
      kept.add(before);
    }
    kept.addAll(tail);
    return inverted(clause, lead + which, lead + one, kept);
  }

  private Optional<ListStem.Asked> inverted(
      Clause clause, String which, String one, List<TokenRange> kept) {
    return idiom
        .phrasing()
        .invert(one, clause, kept)
        .flatMap(single ->
            idiom
                .phrasing()
                .invert(which, clause, kept)
                .map(all -> new ListStem.Asked(single, all, ListForm.FOLLOWING)));
  }

  private boolean isEnglish() {
    return idiom.words().language() == Language.ENGLISH;
  }

  private boolean hasVerb(TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (row.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private int mark() {
    for (var i = end - 1; i > 0; i--) {
      if (MARKS.contains(row.word(i))) {
        return i;
      }
    }
    return -1;
  }
}
