package app.alinea.core.question.rule.name;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.GapStem;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Omnipresent;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A statement with a name left out, or with another name in its place: the reader who knows the
/// text knows which belongs there.
public final class MentionGap implements QuestionRule {
  private static final Set<EntityType> TYPES =
      EnumSet.of(
          EntityType.COUNTRY,
          EntityType.ORGANISATION,
          EntityType.BODY,
          EntityType.CITY,
          EntityType.REGION,
          EntityType.TREATY,
          EntityType.PROGRAMME);
  private static final Set<String> CONTRACTED = Set.of("du", "au", "des", "aux", "en");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des", "of");
  private static final List<String> AS = List.of("en tant que", "en tant qu'", "comme", "as");
  private static final Set<String> AGAINST = Set.of("contre", "against");
  private static final Set<EntityType> PINS =
      EnumSet.of(
          EntityType.TREATY,
          EntityType.RESOLUTION,
          EntityType.DOCUMENT,
          EntityType.DATE,
          EntityType.AMOUNT,
          EntityType.PROGRAMME);
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final int LONGEST_LINK = 5;
  private static final int FRONT = 1200;
  private static final int FEWEST_TOKENS = 9;
  private static final int FEWEST_BEFORE = 6;

  /// What so many words say is said of one name only.
  private static final int LONG_TAIL = 8;

  /// Where another name of the same kind is joined to it, either could fill the gap; and where the
  /// authors speak again behind it, they would be named twice.
  private static boolean isJoined(Idiom idiom, Clause clause, TokenRange range) {
    var row = clause.row();
    var left = row.word(range.from() - 1);
    var right = row.word(range.to());
    var kept = upToAuthor(idiom, clause, range).rest();
    for (var i = range.to(); i < kept.to(); i++) {
      if (idiom.words().is("author.pronoun", row.word(i))) {
        return true;
      }
    }
    var goesOn =
        range.to() < clause.rest().to()
            && (row.is(range.to(), PartOfSpeech.PROPN)
                || row.is(range.to(), PartOfSpeech.NOUN)
                || Character.isUpperCase(row.at(range.to()).text().charAt(0)));
    return goesOn
        || POSSESSIVE.contains(right)
        || left.equals(",")
        || left.equals("–")
        || isPartOfName(row, range)
        || isCutInEnglish(idiom, row, range)
        || row.is(range.from() - 1, PartOfSpeech.DET)
        || idiom.words().language() == Language.FRENCH
            && row.is(range.from() - 1, PartOfSpeech.NOUN)
        || idiom.words().is("coordinators", left)
        || idiom.words().is("coordinators", right)
        || right.equals(",") && row.is(range.to() + 1, PartOfSpeech.PROPN)
        || right.equals("-")
        || right.equals("–");
  }

  /// "the 2030 Agenda for …", "the U.S. Rip and Replace Program", "the United Nations (UN)
  /// Charter", "the Indo-Pacific concept": the name goes on to one side, or the article is another
  /// noun's; and a gap within quotation marks asks for the wording.
  private static boolean isCutInEnglish(Idiom idiom, TokenRow row, TokenRange range) {
    if (idiom.words().language() != Language.ENGLISH) {
      return false;
    }
    var from = range.from();
    var before = row.word(from - 1);
    var behind = range.to();
    if (row.word(behind).equals("(")) {
      while (behind < row.size() && !row.word(behind).equals(")")) {
        behind++;
      }
      behind++;
    }
    var capital =
        behind > range.to()
            && behind < row.size()
            && Character.isUpperCase(row.at(behind).text().charAt(0));
    var determined = row.is(from, PartOfSpeech.DET);
    var noun = row.is(range.to(), PartOfSpeech.NOUN) || row.is(range.to(), PartOfSpeech.ADJ);
    for (var i = range.to() + 1; i < Math.min(row.size(), range.to() + LONGEST_LINK); i++) {
      // "the United Nations Mission in Liberia (UNMIL)": the letters stand for the whole name.
      if (row.word(i).equals("(")
          && Character.isUpperCase(row.at(range.to() + 1).text().charAt(0))
          && row.is(range.to(), PartOfSpeech.ADP)) {
        return true;
      }
    }
    // "Women in the Digital Economy Initiative", "OPEC+".
    var link = row.is(from - 1, PartOfSpeech.ADP) && from > 2;
    var leftName =
        link
            && Character.isUpperCase(row.at(from - 2).text().charAt(0))
            && Character.isUpperCase(row.at(range.to() - 1).text().charAt(0))
            && range.length() > 2;
    // "the ASEAN Outlook on the Indo-Pacific", "WHO approved vaccines".
    var title =
        link
            && (before.equals("on") || before.equals("for"))
            && Character.isUpperCase(row.at(from - 2).text().charAt(0))
            && !idiom.words().is("time.words", row.word(from - 2));
    var describing = !row.is(from, PartOfSpeech.DET) && row.word(range.to()).endsWith("ed");
    if (leftName || title || describing || row.word(range.to()).matches("[+&/]")) {
      return true;
    }
    // "____’s President Volodymyr Zelenskyy": everybody knows.
    var head =
        row.word(range.to()).equals("'s")
            && idiom.words().is("organ.nouns", row.word(range.to() + 1));
    // "who support the Alliance": whichever of them the text means.
    var last = range.to() - 1;
    var generic =
        last - from == (determined ? 1 : 0) && idiom.words().is("generic.capitals", row.word(last));
    return capital
        || generic
        || isLinkedTo(row, behind)
        || head
        || row.word(from - 1).matches("(?:.*-)?\\d{4}")
        || determined && noun
        || row.word(from).endsWith("-led")
        || row.word(range.to() - 1).endsWith("-led")
        || !determined
            && from - 1 > 0
            && (row.is(from - 1, PartOfSpeech.NUM)
                || row.is(from - 1, PartOfSpeech.PROPN)
                || before.endsWith(".")
                || !before.isEmpty() && Character.isUpperCase(row.at(from - 1).text().charAt(0)))
        || before.matches("[\"“”«'‘`]+");
  }

  /// "the Kelp Fund to Fight Rot".
  private static boolean isLinkedTo(TokenRow row, int behind) {
    return row.word(behind).equals("to")
        && behind + 1 < row.size()
        && Character.isUpperCase(row.at(behind + 1).text().charAt(0));
  }

  /// The clause up to ", et nous …", where the authors begin anew.
  private static Clause upToAuthor(Idiom idiom, Clause clause, TokenRange range) {
    var row = clause.row();
    for (var i = range.to(); i + 2 < clause.rest().to(); i++) {
      if (row.word(i).equals(",")
          && idiom.words().is("coordinators", row.word(i + 1))
          && idiom.words().is("author.pronoun", row.word(i + 2))) {
        return clause.upTo(i);
      }
    }
    return clause;
  }

  private static Clause tight(Idiom idiom, Clause clause, TokenRange range) {
    return idiom.words().language() == Language.ENGLISH && !idiom.law()
        ? TightClause.around(idiom, clause, range)
        : clause;
  }

  /// "The leaders noted the progress of ____.": many things could be noted.
  private static boolean isOpen(Idiom idiom, Clause clause, TokenRange range) {
    return idiom.words().language() == Language.ENGLISH
        && idiom.words().is("attitude.verbs", clause.mainLemma())
        && range.to() >= clause.rest().to()
        && range.from() - clause.rest().from() < FEWEST_BEFORE;
  }

  /// "rend ____ plus sûre": an adjective behind the gap shows its gender; "la lutte contre ____"
  /// could be against anything.
  private static boolean isGivenAway(Clause clause, TokenRange range) {
    var row = clause.row();
    var at = range.to();
    while (at < clause.rest().to() && row.is(at, PartOfSpeech.ADV)) {
      at++;
    }
    var agrees =
        (row.is(at, PartOfSpeech.ADJ) || row.mood(at) == Mood.PAST_PARTICIPLE)
            && row.at(at).form().gender() != Gender.NONE;
    return agrees
        || range.to() >= clause.rest().to() && AGAINST.contains(row.word(range.from() - 1));
  }

  /// "the recommendations by ____ … the GEAC’s report": the sentence names it again by its letters.
  private static boolean showsAcronym(Idiom idiom, String name, Statement statement) {
    return idiom.document().acronyms().entrySet().stream()
        .filter(entry -> entry.getValue().equalsIgnoreCase(name))
        .anyMatch(entry -> (statement.before() + " " + statement.after()).contains(entry.getKey()));
  }

  /// Whether another name or a number is left to tell which statement this is.
  private static boolean holdsAnother(Clause clause, TokenRange range) {
    var row = clause.row();
    for (var i = clause.whole().from(); i < clause.whole().to(); i++) {
      var author = clause.kind() == Subject.AUTHOR && clause.subject().contains(i);
      var first = row.at(i).text().charAt(0);
      if (!author
          && !range.contains(i)
          && (Character.isDigit(first)
              || Character.isUpperCase(first) && (i > 0 || row.is(i, PartOfSpeech.PROPN)))) {
        return true;
      }
    }
    return clause.isFurther() && clause.kind() != Subject.AUTHOR;
  }

  /// Whether a treaty, a date or a place besides it tells which statement this is.
  private static boolean isPinned(Clause clause, Entity entity) {
    var row = clause.row();
    return row.sentence().entities().stream()
        .filter(other -> !other.id().equals(entity.id()) && PINS.contains(other.type()))
        .map(other -> row.tokensIn(other.span()))
        .anyMatch(
            tokens -> tokens.from() >= clause.whole().from() && tokens.to() <= clause.rest().to());
  }

  /// "Afrique de l’Ouest", "Initiative de coopération d’Istanbul": the name goes on to one side.
  private static boolean isPartOfName(TokenRow row, TokenRange range) {
    var of = OF.contains(row.word(range.to()));
    var at = range.to() + (row.word(range.to() + 1).equals("l'") ? 2 : 1);
    if (of && at < row.size() && Character.isUpperCase(row.at(at).text().charAt(0))) {
      return true;
    }
    if (!row.word(range.from() - 1).startsWith("d")) {
      return false;
    }
    for (var i = range.from() - 2; i > Math.max(1, range.from() - 5); i--) {
      var noun = row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN);
      if (noun && Character.isUpperCase(row.at(i).text().charAt(0))) {
        return true;
      }
      if (!noun && !OF.contains(row.word(i)) && !row.is(i, PartOfSpeech.ADJ)) {
        return false;
      }
    }
    return false;
  }

  /// The country whose constitution or treaty this is everybody puts into its gaps.
  private static boolean isParty(Idiom idiom, Fact fact, Entity entity) {
    if (entity.type() != EntityType.COUNTRY || !ProvisionName.isCited(idiom, fact)) {
      return false;
    }
    var document = idiom.document().document();
    var front = document.frontMatter();
    var named = document.title() + " " + front.substring(0, Math.min(front.length(), FRONT));
    return Stream.concat(
            Stream.of(entity.canonical()),
            idiom.document().surfaceForms().getOrDefault(entity.id(), Set.of()).stream())
        .map(name -> name.replaceFirst("^(?:[Ll]es? |[Ll]a |[Ll][’']|[Tt]he )", ""))
        .anyMatch(named::contains);
  }

  /// "La présente déclaration": which of the text's, its heading tells.
  private static final Pattern THIS = Pattern.compile("(?iu)\\bprésente?\\b");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || !TYPES.contains(entity.type())
        || !Wording.standsAlone(clause)
        || idiom.words().is("demand.verbs", clause.mainLemma())
        || idiom.words().is("copulas", clause.mainLemma())
        || THIS.matcher(clause.row().text(clause.subject())).find()
        || isJoined(idiom, clause, range)
        || range.from() < clause.rest().from()
        || clause.whole().length() < FEWEST_TOKENS
        || isOpen(idiom, clause, range)
        || isParty(idiom, fact, entity)
        || isGivenAway(clause, range)
        || Omnipresent.is(idiom, entity) && !isPinned(clause, entity)
        || clause.row().spellsOneOf(range.to(), AS) > 0
            && WelcomedMember.isRivalled(idiom, fact, entity)) {
      return List.of();
    }
    var row = clause.row();
    var before = row.word(range.from() - 1);
    if (CONTRACTED.contains(before)
        || row.word(range.to()).equals("-")
        || before.equals(":")
        || idiom.words().is("possessives", row.word(range.from()))) {
      return List.of();
    }
    var kept = upToAuthor(idiom, clause, range);
    if (idiom.words().language() == Language.FRENCH
        && idiom.words().is("attitude.verbs", clause.mainLemma())
        && OF.contains(before)
        && kept.rest().to() - range.to() < LONG_TAIL
        && !Anchoring.isAnchored(idiom, kept, entity, kept.rest())) {
      return List.of();
    }
    if (!holdsAnother(kept, range)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(row, range, AnswerKind.of(entity.type()));
    var statement = GapStem.of(idiom, tight(idiom, kept, range), range);
    if (answer.isEmpty()
        || statement.isEmpty()
        || showsAcronym(idiom, row.text(row.tokensIn(entity.span())), statement.get())) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            // Each gap of a sentence is a question of its own.
            idiom.words().language() == Language.ENGLISH
                ? SortOfName.stem(idiom, row, range, statement.get())
                : statement.get().with(Form.Cloze.GAP),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.CLOZE)));
  }
}
