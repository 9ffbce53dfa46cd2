package app.alinea.core.question.clause;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// "shall be deposited with the Secretary-General": of which organisation an English treaty says
/// once, in its definitions or where it names the office in full. Told with that, the office tells
/// who is meant.
public final class OfficeReader {
  private static final String OFFICE = "((?:Secretary|Director)[- ][Gg]eneral)";
  private static final String NAME =
      "(\\p{Lu}[\\p{L}-]+(?:(?: (?:of|and|for|on|of the|for the))? \\p{Lu}[\\p{L}-]+|,(?="
          + " [\\p{Lu}\\p{L} ]{1,40} Organi[sz]ation) \\p{Lu}[\\p{L}-]+)*)";

  /// Where whoever holds an office receives something.
  private static final Pattern RECEIVING =
      Pattern.compile(
          "\\b(?:deposited|registered|filed) with the "
              + OFFICE
              + "\\b(?!"
              + " of\\b)|\\b(?:addressed|notified|communicated|submitted|transmitted|forwarded|sent)"
              + " to the "
              + OFFICE
              + "\\b(?! of\\b)");

  private static final Pattern IN_FULL = Pattern.compile("\\b" + OFFICE + " of the " + NAME);

  /// "“Organization” means the Maritime Organization", "the Labour Organisation (hereinafter …)".
  private static final Pattern DEFINED =
      Pattern.compile(
          "[“\"«] ?(\\p{Lu}[\\p{L}-]+) ?[”\"»] (?:shall mean|means) the "
              + NAME
              + "|\\bthe "
              + NAME
              + " \\((?:hereinafter|hereafter)[^()“\"]{0,40}[“\"](?:the"
              + " )?(\\p{Lu}[\\p{L}-]+)[”\"]");

  private final FunctionWords words;

  public OfficeReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences with such an office, told with its organisation, in order.
  public List<AnalysedSentence> read(AnalysedDocument document, List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.ENGLISH) {
      return told;
    }
    var organisations = organisations(document);
    for (var sentence : sentences) {
      if (sentence.sentence().usable() && !organisations.isEmpty()) {
        inFull(sentence, organisations).ifPresent(told::add);
      }
    }
    return told;
  }

  private static Optional<AnalysedSentence> inFull(
      AnalysedSentence sentence, Map<String, Name> organisations) {
    var found = RECEIVING.matcher(sentence.text());
    if (!found.find()) {
      return Optional.empty();
    }
    var office = found.group(1) == null ? 2 : 1;
    var organisation = organisations.get(key(found.group(office)));
    if (organisation == null) {
      return Optional.empty();
    }
    var row = new TokenRow(sentence);
    var end = row.tokensIn(new TextSpan(found.start(office), found.end(office))).to();
    return Optional.of(
        new JoinedRow()
            .add(sentence, new TokenRange(0, end))
            .word("of", PartOfSpeech.ADP, "of", WordForm.NONE)
            .add(organisation.row().sentence(), organisation.range())
            .goingOn(end - 1)
            .add(sentence, new TokenRange(end, row.size()))
            .inPlaceOf(sentence));
  }

  /// A name with its article where the text has it.
  private record Name(TokenRow row, TokenRange range) {
    static Name of(AnalysedSentence sentence, MatchResult found, int group) {
      var row = new TokenRow(sentence);
      var range = row.tokensIn(new TextSpan(found.start(group), found.end(group)));
      return new Name(row, new TokenRange(range.from() - 1, range.to()));
    }

    /// "Organization" for the Maritime Organization.
    boolean isShort() {
      return range.length() <= 2;
    }

    String text() {
      return row.text(new TokenRange(range.from() + 1, range.to()));
    }
  }

  /// The organisation of each office that is spoken of as that of one only.
  private static Map<String, Name> organisations(AnalysedDocument document) {
    var owners = new HashMap<String, Map<String, Name>>();
    var meanings = new HashMap<String, Name>();
    for (var sentence : document.sentences()) {
      if (!sentence.text().contains("of the ") && !sentence.text().contains("rgani")) {
        continue;
      }
      IN_FULL
          .matcher(sentence.text())
          .results()
          .forEach(found -> {
            var name = Name.of(sentence, found, 2);
            owners
                .computeIfAbsent(key(found.group(1)), _ -> new HashMap<>())
                .putIfAbsent(name.text(), name);
          });
      DEFINED
          .matcher(sentence.text())
          .results()
          .forEach(found -> {
            var meant = found.group(1) == null;
            meanings.put(found.group(meant ? 4 : 1), Name.of(sentence, found, meant ? 3 : 2));
          });
    }
    var known = new HashMap<String, Name>();
    owners.forEach((office, names) -> {
      if (names.size() == 1) {
        var name = names.values().iterator().next();
        var whole = meanings.getOrDefault(name.text(), name);
        if (!whole.isShort()) {
          known.put(office, whole);
        }
      }
    });
    return known;
  }

  private static String key(String office) {
    return office.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
