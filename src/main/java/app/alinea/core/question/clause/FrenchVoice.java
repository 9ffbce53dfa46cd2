package app.alinea.core.question.clause;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Morphology;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Nous nous engageons à protéger nos citoyens" becomes "les Alliés s’engagent à protéger leurs
/// citoyens".
public final class FrenchVoice implements Voice {
  private static final Set<String> ELIDING = Set.of("que", "lorsque", "puisque", "quoique", "si");

  /// "notre histoire de coopération" has no place for "des Alliés".
  private static final Set<String> COMPLEMENTS = Set.of("de", "d'", "du", "des", "à", "au");

  /// "nos troupes au sein de la force": where or how, and no complement of the noun.
  private static final Set<String> ADVERBIAL = Set.of("sein", "sens", "cours", "moyen");

  private static final Set<String> COMPOUNDING = Set.of("de", "d'");

  private final Author author;
  private final Morphology morphology;
  private final Skipping skipping;
  private final FunctionWords words;
  private final TextNames names;

  public FrenchVoice(Author author, Morphology morphology, FunctionWords words) {
    this.author = author;
    this.morphology = morphology;
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
    var telling = new Telling(row);
    for (var range : ranges) {
      if (!telling.add(range)) {
        return Optional.empty();
      }
    }
    return Optional.of(names.fromOutside(telling.rendering.finished()));
  }

  /// One retelling; knows whether the author has been named in it.
  private final class Telling {
    private final TokenRow row;
    private final Rendering rendering = new Rendering();
    private boolean named;

    Telling(TokenRow row) {
      this.row = row;
      this.named = false;
    }

    boolean add(TokenRange range) {
      var authorSpeaks = speaks(range);
      for (var i = range.from(); i < range.to(); i++) {
        var skip = skipping.length(row, i);
        if (skip > 0) {
          i += skip - 1;
          continue;
        }
        var word = row.word(i);
        if (words.is("author.unclear", word)) {
          return false;
        }
        if (word.equals("nous")) {
          if (!pronoun(i)) {
            return false;
          }
        } else if (word.equals("notre") || word.equals("nos")) {
          var end = possessive(i, range.to(), authorSpeaks);
          if (end < 0) {
            return false;
          }
          i = end - 1;
        } else if (isFirstPersonVerb(i)) {
          var third = thirdPerson(i);
          if (third.isEmpty()) {
            return false;
          }
          put(i, i == range.from(), third.get());
        } else {
          put(i, i == range.from(), row.at(i).text());
        }
      }
      return true;
    }

    /// Whether "we" is a subject in the sentence, so that "our" means the author's.
    private boolean speaks(TokenRange range) {
      var speaks = false;
      for (var i = 0; i < range.to(); i++) {
        if (row.word(i).equals("nous") && subjectVerb(i) > 0) {
          speaks = true;
        }
        // "nous réaffirmons que le terrorisme …": from there on somebody else acts.
        speaks &= !(row.word(i).startsWith("qu") && isFirstPersonVerb(i - 1) && i < range.from());
      }
      return speaks || range.to() <= firstSpeech();
    }

    /// Where "nous" first acts; a circumstance in front of it belongs to what it does.
    private int firstSpeech() {
      for (var i = 0; i < row.size(); i++) {
        if (row.word(i).equals("nous") && subjectVerb(i) > 0) {
          return row.word(i - 1).equals(",") ? i : 0;
        }
      }
      return 0;
    }

    private void put(int index, boolean startsRange, String text) {
      var spaced =
          startsRange
              || index == 0
              || row.at(index - 1).span().end() < row.at(index).span().start();
      if (spaced) {
        rendering.word(text);
      } else {
        rendering.attached(text);
      }
    }

    private boolean pronoun(int index) {
      if (!author.isKnown()) {
        return false;
      }
      var verb = subjectVerb(index);
      if (verb > 0) {
        if (!named) {
          rendering.word(author.name());
          named = true;
        } else if (!rendering.endsElided()) {
          elideBeforePronoun();
        } else {
          rendering.word(author.pronoun());
        }
        return true;
      }
      var next = index + 1;
      var reflexive = row.word(index - 1).equals("nous") || row.isInfinitive(next);
      if (!reflexive) {
        return false;
      }
      rendering.word(startsWithVowel(third(next)) ? "s’" : "se");
      return true;
    }

    private void elideBeforePronoun() {
      for (var eliding : ELIDING) {
        if (rendering.removeLast(eliding)) {
          rendering.word(eliding.substring(0, eliding.length() - 1) + "’" + author.pronoun());
          return;
        }
      }
      rendering.word(author.pronoun());
    }

    private String third(int index) {
      return isFirstPersonVerb(index)
          ? thirdPerson(index).orElse("")
          : index < row.size() ? row.at(index).text() : "";
    }

    /// The first-person verb that this "nous" is the subject of, or -1.
    private int subjectVerb(int index) {
      if (row.word(index - 1).equals("nous")) {
        return -1;
      }
      for (var i = index + 1; i < Math.min(row.size(), index + 5); i++) {
        if (isFirstPersonVerb(i)) {
          return i;
        }
        var word = row.word(i);
        if (!words.is("clitics", word) && !word.equals("nous")) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isFirstPersonVerb(int index) {
      if (index < 0 || index >= row.size() || !row.isVerb(index)) {
        return false;
      }
      var form = row.at(index).form();
      return form.person() == 1 && form.number() == GrammaticalNumber.PLURAL;
    }

    private Optional<String> thirdPerson(int index) {
      var token = row.at(index);
      var mood = token.form().mood() == Mood.IMPERATIVE ? Mood.PRESENT : token.form().mood();
      var form = new WordForm(Gender.NONE, GrammaticalNumber.PLURAL, 3, mood);
      return morphology
          .inflect(token.lemma(), token.partOfSpeech(), form)
          .or(() ->
              morphology.inflect(
                  token.lemma(),
                  token.partOfSpeech() == PartOfSpeech.AUX ? PartOfSpeech.VERB : PartOfSpeech.AUX,
                  form));
    }

    /// "notre sécurité" → "leur sécurité", or "la sécurité des Alliés" where nothing names them.
    ///
    /// @return the first token after what was written, or -1
    private int possessive(int index, int to, boolean authorSpeaks) {
      var plural = row.word(index).equals("nos");
      if (isOwnName(index + 1)) {
        article(index, plural, row.at(index + 1).form().gender());
        return index + 1;
      }
      if ((named || authorSpeaks) && !isRivalled(index)) {
        put(index, false, plural ? "leurs" : "leur");
        return index + 1;
      }
      var noun = index + 1;
      while (noun < to && row.is(noun, PartOfSpeech.ADJ)) {
        noun++;
      }
      if (noun >= to || !row.is(noun, PartOfSpeech.NOUN)) {
        return -1;
      }
      var gender = row.at(noun).form().gender();
      if (!plural && gender == Gender.NONE && !startsWithVowel(row.at(index + 1).text())) {
        return -1;
      }
      var end = noun + 1;
      while (end < to
          && (row.is(end, PartOfSpeech.ADJ)
              || isJoint(row.word(end)) && row.is(end + 1, PartOfSpeech.ADJ))) {
        end++;
      }
      // "notre environnement de sécurité": the two nouns are one thing.
      if (COMPOUNDING.contains(row.word(end))
          && end + 1 < to
          && row.is(end + 1, PartOfSpeech.NOUN)
          && Character.isLowerCase(row.at(end + 1).text().charAt(0))) {
        end += 2;
        while (end < to && row.is(end, PartOfSpeech.ADJ)) {
          end++;
        }
      }
      if (words.is("mutual.nouns", row.at(noun).lemma()) && !tellsWithWhom(end, to)) {
        return -1;
      }
      if (words.is("self.nouns", row.at(noun).lemma())) {
        return -1;
      }
      var listed = isJoint(row.word(end)) && row.is(end + 1, PartOfSpeech.NOUN);
      if (listed
          || COMPLEMENTS.contains(row.word(end)) && !ADVERBIAL.contains(row.word(end + 1))
          || !author.isKnown()
          || !author.owns() && !words.is("own.acts", row.at(noun).lemma())) {
        return -1;
      }
      article(index, plural, gender);
      for (var i = index + 1; i < end; i++) {
        put(i, false, row.at(i).text());
      }
      rendering.word(author.genitive());
      named = true;
      return end;
    }

    /// "les femmes et les hommes qui travaillent pour notre sécurité": "leur" would be theirs.
    private boolean isRivalled(int index) {
      for (var i = index - 1; i > 1; i--) {
        if (row.word(i).equals("nous") || row.word(i).equals(",")) {
          return false;
        }
        if (row.word(i).equals("qui") && !words.is("author.pronoun", row.word(i - 1))) {
          return row.is(i - 1, PartOfSpeech.NOUN)
              && row.at(i - 1).form().number() == GrammaticalNumber.PLURAL;
        }
      }
      return false;
    }

    /// "notre Alliance" is "l’Alliance" to whoever tells of it: with "leur" it might be another’s.
    private boolean isOwnName(int index) {
      var token = row.at(Math.min(index, row.size() - 1));
      return index < row.size()
          && words.is("own.names", row.word(index))
          && Character.isUpperCase(token.text().charAt(0));
    }

    /// "nos relations" may be those with somebody whom only the sentence before names.
    private boolean tellsWithWhom(int from, int to) {
      for (var i = from; i < to; i++) {
        if (row.word(i).equals("avec") || row.word(i).equals("entre")) {
          return true;
        }
      }
      return false;
    }

    private static boolean isJoint(String word) {
      return word.equals("et") || word.equals(",");
    }

    private void article(int index, boolean plural, Gender gender) {
      if (plural) {
        if (rendering.removeLast("de")) {
          rendering.word("des");
        } else if (rendering.removeLast("à")) {
          rendering.word("aux");
        } else {
          rendering.word("les");
        }
        return;
      }
      if (startsWithVowel(row.at(index + 1).text())) {
        rendering.word("l’");
      } else if (gender == Gender.FEMININE) {
        rendering.word("la");
      } else if (rendering.removeLast("de")) {
        rendering.word("du");
      } else if (rendering.removeLast("à")) {
        rendering.word("au");
      } else {
        rendering.word("le");
      }
    }

    private boolean startsWithVowel(String text) {
      return FrenchSound.elides(text);
    }
  }
}
