package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what is to be done behind "à" or "de": the verb, its object, what for and by when. An act
/// whose end is not sure is none.
final class ChargedAct {
  private static final Set<String> DROPPED = Set.of("lui", "leur", "me", "m'", "nous");
  private static final Set<String> VAGUE =
      Set.of(
          "mesure",
          "disposition",
          "initiative",
          "diligence",
          "moyen",
          "effort",
          "action",
          "démarche");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int LONGEST_INSERT = 14;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;
  private static final int LONGEST_AIM = 22;

  private final FunctionWords words;
  private final TokenRow row;

  ChargedAct(FunctionWords words, TokenRow row) {
    this.words = words;
    this.row = row;
  }

  /// @param next where a further act begins, or -1
  record Read(TokenRange verb, TokenRange object, TokenRange aim, TokenRange term, int next) {}

  /// Whether an infinitive begins here, what it is done for left out.
  static boolean starts(FunctionWords words, TokenRow row, int index) {
    var at = DROPPED.contains(row.word(index)) ? index + 1 : index;
    return row.isInfinitive(at) && !words.is("charge.fixed", row.word(at));
  }

  /// @param start an infinitive, or a verb in the future
  Optional<Read> at(int start) {
    var from = DROPPED.contains(row.word(start)) ? start + 1 : start;
    if (!row.isVerb(from)) {
      return Optional.empty();
    }
    var verb = verb(from);
    var term = new TokenRange(verb.to(), verb.to());
    var lemma = row.at(from).lemma();
    var at = verb.to();
    while (!opens(lemma, at)) {
      var behind = behindInsert(at);
      if (behind < 0) {
        return Optional.empty();
      }
      var told = term(row.word(at).equals(",") ? at + 1 : at);
      term = told.isEmpty() ? term : told;
      at = behind;
    }
    return isPreparing(lemma, at) ? prepared(at) : object(verb, at, term);
  }

  /// Behind what stands between the verb and its object: an adverb, a manner, an aside; or -1.
  private int behindInsert(int at) {
    if (row.is(at, PartOfSpeech.ADV) && !row.word(at).equals("plus")) {
      return at + 1;
    }
    var manner = row.spellsOneOf(at, words.list("charge.manners"));
    if (manner > 0) {
      return at + manner;
    }
    var from = row.word(at).equals(",") ? at + 1 : at;
    var loose = from > at || row.word(at - 1).equals(",") || row.is(at, PartOfSpeech.ADP);
    return loose && (row.is(from, PartOfSpeech.ADP) || row.is(from, PartOfSpeech.ADV))
        ? closing(from)
        : -1;
  }

  /// "prendre les dispositions nécessaires pour …": what they are taken for is the matter.
  private boolean isPreparing(String lemma, int at) {
    return lemma.equals("prendre") && VAGUE.contains(head(at));
  }

  private Optional<Read> prepared(int from) {
    for (var i = from + 1; i < Math.min(row.size(), from + LONGEST_INSERT); i++) {
      var opened = row.word(i).equals("pour") ? 1 : row.spellsOneOf(i, words.list("charge.aims"));
      if (opened > 0) {
        return row.isInfinitive(i + opened) ? at(i + opened) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private TokenRange verb(int from) {
    var to = from + 1;
    var idiom = row.spellsOneOf(to, words.list("charge.idioms"));
    return new TokenRange(from, idiom > 0 ? to + idiom : to);
  }

  private boolean opens(String lemma, int at) {
    return words
        .partner("charge.governing", lemma)
        .map(preposition -> leads(preposition, at))
        .orElse(row.is(at, PartOfSpeech.DET) || row.is(at, PartOfSpeech.NUM));
  }

  private boolean leads(String preposition, int at) {
    return switch (preposition) {
      case "à" ->
          Set.of("à", "au", "aux").contains(row.word(at))
              && !row.isInfinitive(at + 1)
              && !row.word(at + 1).equals("travers");
      default -> row.word(at).equals(preposition);
    };
  }

  /// Behind the comma that closes an aside; a row of places goes on behind its own.
  private int closing(int from) {
    for (var i = from + 1; i < Math.min(row.size(), from + LONGEST_INSERT); i++) {
      if (row.isVerb(i) && row.at(i).form().person() > 0 || row.word(i).equals(";")) {
        return -1;
      }
      if (row.word(i).equals(",") && !row.is(i + 1, PartOfSpeech.PROPN)) {
        return i + 1;
      }
    }
    return -1;
  }

  private Optional<Read> object(TokenRange verb, int from, TokenRange before) {
    var to = from + 1;
    while (to < row.size() && !ends(to) && !endsAtComma(from, to)) {
      if (words.is("relatives", row.word(to)) || row.word(to).equals("«")) {
        return Optional.empty();
      }
      to++;
    }
    while (row.is(to - 1, PartOfSpeech.CCONJ)) {
      to--;
    }
    var object = new TokenRange(from, to);
    if (object.length() < SHORTEST
        || object.length() > LONGEST
        || VAGUE.contains(head(from))
        || goesOn(to)
        || pointsBack(object)) {
      return Optional.empty();
    }
    var aim = aim(to);
    var behind = aim.isEmpty() ? term(row.word(to).equals(",") ? to + 1 : to) : before;
    return Optional.of(
        new Read(
            verb,
            object,
            aim,
            behind.isEmpty() ? before : behind,
            next(aim.isEmpty() ? to : aim.to())));
  }

  /// "un schéma, pour les régions, de la formation": whose end is behind the comma; "un comité du
  /// plan, d’accompagnement" is told enough.
  private boolean goesOn(int end) {
    var next = row.word(end + 1);
    return row.word(end).equals(",")
        && (next.equals("du")
            || next.equals("des")
            || next.equals("de") && row.is(end + 2, PartOfSpeech.DET));
  }

  private String head(int from) {
    var at = from;
    while (at < from + 3 && !row.is(at, PartOfSpeech.NOUN)) {
      at++;
    }
    return row.at(Math.min(at, row.size() - 1)).lemma();
  }

  /// What ends the object without a comma.
  private boolean ends(int index) {
    var word = row.word(index);
    return Set.of(";", ".", ":", "?", "!", "–").contains(word)
        || row.spellsOneOf(index, words.list("charge.ends")) > 0
        || word.equals("pour") && row.isInfinitive(index + 1)
        || word.startsWith("chargé")
            && words.is("charge.of", row.word(index + 1))
            && row.isInfinitive(index + 2)
        || joins(index);
  }

  /// "et de", "ainsi que d’", "et à" before a further act.
  private boolean joins(int index) {
    var word = row.word(index);
    var link =
        word.equals("et")
            ? index + 1
            : word.equals("ainsi") && row.word(index + 1).startsWith("qu") ? index + 2 : -1;
    return link > 0
        && (words.is("charge.links", row.word(link)) && starts(words, row, link + 1)
            || row.isInfinitive(link));
  }

  /// A comma within a row of names goes on to an "et" of that row.
  private boolean endsAtComma(int from, int index) {
    if (!row.word(index).equals(",")) {
      return false;
    }
    var next = index + 1;
    var listed =
        (row.is(next, PartOfSpeech.DET)
                || row.is(next, PartOfSpeech.NOUN)
                || row.is(next, PartOfSpeech.PROPN)
                || row.is(next, PartOfSpeech.ADJ)
                || Set.of("de", "d'", "du", "des").contains(row.word(next)))
            && !row.isInfinitive(next + 1);
    for (var i = next; listed && i < Math.min(row.size(), from + LONGEST); i++) {
      if (ends(i)) {
        return true;
      }
      if (row.word(i).equals("et") || row.spells(i, "ainsi que") > 0) {
        return false;
      }
    }
    return true;
  }

  private boolean pointsBack(TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (words.is("demonstratives", row.word(i))
          || row.word(i).equals("y")
          // "des terrains à bâtir" is a thing, "la Guinée à mobiliser des partenaires" is none.
          || row.isInfinitive(i)
              && (!row.word(i - 1).equals("à") || row.is(i + 1, PartOfSpeech.DET))
          // "de prise en charge": no verb, whatever the tagger says.
          || row.isVerb(i) && row.at(i).form().person() > 0 && !row.is(i - 1, PartOfSpeech.ADP)) {
        return true;
      }
    }
    return false;
  }

  private TokenRange aim(int at) {
    var from = row.word(at).equals(",") ? at + 1 : at;
    var none = new TokenRange(at, at);
    var opens =
        row.word(from).equals("pour") && row.isInfinitive(from + 1)
            || row.spellsOneOf(from, words.list("charge.aims")) > 0;
    if (!opens) {
      return none;
    }
    var to = from + 2;
    while (to < row.size() && !Set.of(";", ".", ":", ",").contains(row.word(to))) {
      to++;
    }
    return to - from > LONGEST_AIM ? none : new TokenRange(from, to);
  }

  /// "au plus tard le 31 octobre 2024", "avant le 15 mai 2024", "au cours du mois de mai 2025".
  private TokenRange term(int at) {
    var opened = row.spellsOneOf(at, words.list("charge.terms"));
    if (opened == 0) {
      return new TokenRange(at, at);
    }
    for (var i = at + opened; i < Math.min(row.size(), at + opened + 6); i++) {
      if (YEAR.matcher(row.at(i).text()).matches()) {
        return new TokenRange(at, i + 1);
      }
    }
    return new TokenRange(at, at);
  }

  private int next(int to) {
    var comma = row.word(to).equals(",");
    var at = comma ? to + 1 : to;
    var link = -1;
    if (row.word(at).equals("et")) {
      link = at + 1;
    } else if (row.word(at).equals("ainsi") && row.word(at + 1).startsWith("qu")) {
      link = at + 2;
    } else if (comma) {
      link = at;
    }
    return link > 0 && words.is("charge.links", row.word(link)) && starts(words, row, link + 1)
        ? link + 1
        : -1;
  }
}
