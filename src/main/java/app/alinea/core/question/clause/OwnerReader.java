package app.alinea.core.question.clause;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Eleven members shall constitute a quorum", "Extraordinary sessions shall be convened …", "the
/// initial election": of whom, an English article says in its title, in its first sentence or where
/// it names the same thing once in full. Told with that, the sentence can be asked about.
public final class OwnerReader {
  private static final Set<String> LINKS = Set.of("of", "to");
  private static final Set<String> NAMING = Set.of("of", "on", "for", "and", "the", "against");
  private static final Set<String> GOING_ON =
      Set.of(
          "of",
          "to",
          "on",
          "for",
          "in",
          "from",
          "between",
          "among",
          "which",
          "who",
          "whose",
          "that",
          "present",
          "voting",
          "concerning",
          "with",
          "at",
          "and",
          "or",
          "under",
          "by",
          "-");

  private static final int OPENING = 6;

  /// "of the Commission".
  private static final int SHORT = 3;

  private static final int LONGEST = 9;
  private static final Pattern PART =
      Pattern.compile("(?iu)^(?:chapter|part|title|section) (?:[ivxlc]+|\\d+)\\s*[-–—:.]\\s*");
  private static final Pattern LED = Pattern.compile("^(?:[Tt]he|An?) ");
  private static final Pattern OWNED =
      Pattern.compile(
          "^.* of (?:the )?(\\p{Lu}[\\p{L}-]+(?: (?:of|on|for|the|and) \\p{Lu}[\\p{L}-]+|"
              + " \\p{Lu}[\\p{L}-]+)*)$");

  private final FunctionWords words;

  public OwnerReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences told with whose it is, in order.
  public List<AnalysedSentence> read(AnalysedDocument document, List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.ENGLISH) {
      return told;
    }
    var ofState =
        document.sentences().stream().anyMatch(each -> HEAD_OF_STATE.matcher(each.text()).find());
    for (var sentence : sentences) {
      if (sentence.sentence().usable()) {
        owned(document, sentence, ofState).ifPresent(told::add);
      }
    }
    return told;
  }

  /// @param ofState whether the text speaks of the head of a State: "the President" is nobody else
  private Optional<AnalysedSentence> owned(
      AnalysedDocument document, AnalysedSentence sentence, boolean ofState) {
    var row = new TokenRow(sentence);
    var noun = bare(row);
    if (noun < 0 || ofState && row.word(noun).equals("president")) {
      return Optional.empty();
    }
    var named = named(document, sentence).map(name -> new Owner(name.row(), name.range(), true));
    var titled = bodyOfTitle(document, sentence).isPresent() && !isElection(row, noun);
    var owner =
        inFull(document, sentence, row.word(noun))
            .filter(full -> named.filter(name -> titled || isShortFor(full, name)).isEmpty())
            .or(() -> named)
            .filter(found -> !row.sentence().text().contains(found.name()));
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    var joined = new JoinedRow().add(sentence, new TokenRange(0, noun + 1));
    if (owner.get().bare()) {
      var link = isElection(row, noun) ? "to" : "of";
      joined.word(link, PartOfSpeech.ADP, link, WordForm.NONE);
      joined.word("the", PartOfSpeech.DET, "the", WordForm.NONE);
    }
    return Optional.of(
        joined
            .add(owner.get().row().sentence(), owner.get().range())
            .add(sentence, new TokenRange(noun + 1, row.size()))
            .inPlaceOf(sentence));
  }

  /// @param bare whether the name stands without its "of the"
  private record Owner(TokenRow row, TokenRange range, boolean bare) {
    String name() {
      return row.text(range);
    }
  }

  private static boolean isElection(TokenRow row, int noun) {
    return row.word(noun).startsWith("election");
  }

  private static final Pattern HEAD_OF_STATE =
      Pattern.compile("(?iu)\\bpresident of (?:the )?(?:\\p{L}+ )?(?:republic|state|nation)\\b");

  /// "the Commission" for the Lagoon Commission of the title.
  private static boolean isShortFor(Owner full, Owner name) {
    var last = full.range().to() - 1;
    return full.range().length() == SHORT
        && name.range().length() > 1
        && (" " + name.name() + " ").contains(" " + full.row().at(last).text() + " ");
  }

  /// Where a noun that is always somebody's stands alone, or -1.
  private int bare(TokenRow row) {
    var start = start(row);
    for (var i = start; i < row.size(); i++) {
      var election = words.is("owned.events", row.word(i)) && i > 0;
      var opening = i < start + OPENING && words.is("owned.nouns", row.word(i));
      if (i < start + OPENING && row.isVerb(i) && !row.word(i).endsWith("ed") && !election) {
        opening = false;
      }
      if (opening && verbBefore(row, start, i)) {
        opening = false;
      }
      if ((opening || election && isEach(row, i))
          && !GOING_ON.contains(row.word(i + 1))
          && !row.is(i + 1, PartOfSpeech.NOUN)
          && !row.is(i + 1, PartOfSpeech.PROPN)) {
        return i;
      }
    }
    return -1;
  }

  /// Behind "Except as otherwise provided, " and the like.
  private int start(TokenRow row) {
    if (!row.word(0).equals("except") && !row.word(0).equals("subject")) {
      return 0;
    }
    for (var i = 1; i + 1 < row.size(); i++) {
      if (row.word(i).equals(",")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean verbBefore(TokenRow row, int start, int noun) {
    for (var i = start; i < noun; i++) {
      var word = row.word(i);
      if (word.equals("shall")
          || word.equals("may")
          || word.equals("must")
          || word.equals("is")
          || word.equals("are")
          || LINKS.contains(word)
          || word.equals(",")) {
        return true;
      }
    }
    return noun > start
        && (row.is(noun - 1, PartOfSpeech.PROPN) || row.is(noun - 1, PartOfSpeech.NOUN));
  }

  private boolean isEach(TokenRow row, int noun) {
    var before = row.word(noun - 1);
    return words.is("owned.leads", before);
  }

  /// "election to the Committee" in another sentence of the article: what the bare noun means.
  private Optional<Owner> inFull(
      AnalysedDocument document, AnalysedSentence sentence, String noun) {
    var found = new ArrayList<Owner>();
    var names = new HashSet<String>();
    for (var other : document.sentencesAt(sentence.position())) {
      var row = new TokenRow(other);
      for (var i = 0; i + 3 < row.size(); i++) {
        if (!isSame(row.word(i), noun)
            || !LINKS.contains(row.word(i + 1))
            || !row.word(i + 2).equals("the")) {
          continue;
        }
        var end = nameEnd(row, i + 3);
        if (end > i + 3 && isBody(row, i + 3, end)) {
          var range = new TokenRange(i + 1, end);
          names.add(row.text(range));
          found.add(new Owner(row, range, false));
        }
      }
    }
    return names.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean isSame(String word, String noun) {
    return word.replaceFirst("s$", "").equals(noun.replaceFirst("s$", ""));
  }

  private record Name(TokenRow row, TokenRange range) {}

  /// The body that the article bears in its title, else the only one with which its sentences
  /// begin.
  private Optional<Name> named(AnalysedDocument document, AnalysedSentence sentence) {
    var titled = bodyOfTitle(document, sentence);
    if (titled.isPresent()) {
      return document.sentences().stream()
          .map(TokenRow::new)
          .flatMap(row -> spelled(row, titled.get()).stream())
          .findFirst();
    }
    var openers = new ArrayList<Name>();
    var names = new HashSet<String>();
    for (var other : document.sentencesAt(sentence.position())) {
      var row = new TokenRow(other);
      var from = afterLabel(row);
      if (!row.word(from - 1).equals("the")) {
        continue;
      }
      var end = nameEnd(row, from);
      if (end > from && isBody(row, from, end) && !NAMING.contains(row.word(end))) {
        openers.add(new Name(row, new TokenRange(from, end)));
        names.add(row.text(new TokenRange(from, end)));
      }
    }
    return names.size() == 1
            && sentence.sentence().index() > 0
            && openers.getFirst().row().sentence().sentence().index() == 0
        ? Optional.of(openers.getFirst())
        : Optional.empty();
  }

  /// Behind the determiner, and behind the letter that numbers a paragraph.
  private static int afterLabel(TokenRow row) {
    var letter = row.size() > 3 && row.word(0).matches("[a-z\\d]\\.?");
    return letter ? row.word(1).matches("[.)]") ? 3 : 2 : 1;
  }

  /// "Executive Committee", "Composition of the Ferry Board".
  private Optional<String> bodyOfTitle(AnalysedDocument document, AnalysedSentence sentence) {
    var heading =
        PART.matcher(document.document().paragraphAt(sentence.position()).heading().strip())
            .replaceFirst("");
    var title = OWNED.matcher(heading);
    var name = title.matches() ? title.group(1) : LED.matcher(heading).replaceFirst("");
    return Optional.of(name).filter(this::isBodyName);
  }

  private boolean isBodyName(String name) {
    var parts = name.split(" ", -1);
    return parts.length <= LONGEST
        && Character.isUpperCase((name + "a").charAt(0))
        && (words.is("short.bodies", parts[parts.length - 1].toLowerCase(Locale.ROOT))
            || words.is("short.bodies", parts[0].toLowerCase(Locale.ROOT))
                && (parts.length == 1 || NAMING.contains(parts[1])))
        && Character.isUpperCase((parts[parts.length - 1] + "a").charAt(0));
  }

  private static Optional<Name> spelled(TokenRow row, String name) {
    var at = row.sentence().text().indexOf(name);
    if (at < 0) {
      return Optional.empty();
    }
    var range = row.tokensIn(new TextSpan(at, at + name.length()));
    return row.text(range).equals(name) && !range.isEmpty()
        ? Optional.of(new Name(row, range))
        : Optional.empty();
  }

  private boolean isBody(TokenRow row, int from, int to) {
    return words.is("short.bodies", row.word(to - 1)) || words.is("short.bodies", row.word(from));
  }

  /// One past a name in capitals: "Committee on the Rights of Lagoons".
  private static int nameEnd(TokenRow row, int from) {
    var end = from;
    while (end < row.size() && end - from < LONGEST) {
      if (isCapital(row, end)) {
        end++;
      } else if (NAMING.contains(row.word(end))) {
        var next = row.word(end + 1).equals("the") ? end + 2 : end + 1;
        if (end == from || row.word(end).equals("and") || !isCapital(row, next)) {
          break;
        }
        end = next + 1;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isCapital(TokenRow row, int index) {
    return index < row.size() && Character.isUpperCase(row.at(index).text().charAt(0));
  }
}
