package app.alinea.core.question.rule.law;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.EmptyPhrase;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.Agreement;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.NumberedPart;
import app.alinea.core.question.rule.Opening;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// "Que prévoit l’article 15 au sujet des travaux de la Commission ?": a norm on a thing that its
/// article speaks of once. English asks for what the norm says, not for the article.
public final class MatterOfArticle implements QuestionRule {
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?iu)^(?:the |les |la |le |toutes les )?(?:provisions?|dispositions?|terms|clauses?) "
              + "(?:of|de|du|des) ");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?iu)^(?:[\\p{L}'’]+ ){0,8}(?:article|articles) \\d+(?:\\(\\d+\\))*(?: (?:of|de|du)"
              + " [^,]*)?$");

  private static final int LONGEST_SUBJECT = 14;
  private static final int SHORTEST_PREDICATE = 4;
  private static final int LONGEST = 42;
  private static final Set<String> VOID =
      Set.of("provisions", "dispositions", "terms", "stipulations", "clauses");

  /// "au sujet de toute décision" is no matter.
  private static final Set<String> QUANTIFIED =
      Set.of(
          "tout", "toute", "tous", "toutes", "chaque", "aucun", "aucune", "nul", "nulle", "any",
          "every", "each", "no", "all", "nothing", "rien", "seul", "seule", "seuls", "seules",
          "only");

  /// "les mesures correspondantes": another sentence names them.
  private static final Pattern NAMED_BEFORE =
      Pattern.compile(
          "(?iu) (?:correspondante?s?|concernée?s?|intéressée?s?|précitée?s?|susvisée?s?|susdite?s?"
              + "|corresponding|concerned|in question)$");

  /// In letters: "withdrawal" and "withdraw" are one matter.
  private static final int ROOT = 7;

  private static final int FEW = 4;
  private static final double SHARE = 0.25;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || !idiom.templates().has("matter")
        || !ProvisionName.isCited(idiom, fact)
        || clause.isFurther()
        || !clause.attribution().isEmpty()
        || !isMatter(idiom, clause)
        || !isNorm(clause)
        || isState(clause)
        || clause.predicate().length() < SHORTEST_PREDICATE
        || !Wording.standsAlone(clause.withoutOpenings())) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var opening = new Opening(idiom, clause);
    var subject = wording.told(row, clause.subject());
    var told = wording.told(row, clause.whole());
    var part = NumberedPart.of(idiom, row.sentence());
    if (subject.isEmpty()
        || told.isEmpty()
        || !opening.isSound()
        || opening.told().equalsIgnoreCase("à défaut, ")
        || clause.whole().length() > LONGEST
        || isSpokenOfAgain(idiom, clause, other -> part.map(each -> each.holds(other)).orElse(true))
        || goesOn(row, clause)
        || isEverywhere(idiom, clause)
        || leansOnAnother(row, clause)) {
      return List.of();
    }
    var pronoun = withPronoun(idiom, clause);
    // The subject said again tells half of what is asked.
    if (pronoun.isEmpty()) {
      return List.of();
    }
    var text = opening.told() + pronoun.get();
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    "matter",
                    Map.of(
                        "article",
                            part.map(each -> ProvisionName.of(idiom, fact, each) + ",")
                                .orElseGet(() -> ProvisionName.of(idiom, fact)),
                        "subject", subject.get(),
                        "of", French.of(subject.get()))),
            Answer.of(text, AnswerKind.CONSEQUENCE, row.span(clause.whole())),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// "elle prendra effet six mois après …": the question has named it.
  private static Optional<String> withPronoun(Idiom idiom, Clause clause) {
    var row = clause.row();
    var plural = row.at(clause.verb()).form().number() == GrammaticalNumber.PLURAL;
    var gender = Agreement.of(clause).gender();
    if (gender == Gender.NONE || clause.isFurther()) {
      return Optional.empty();
    }
    var one = gender == Gender.FEMININE ? "elle" : "il";
    return new Wording(idiom)
        .told(row, clause.predicate())
        .map(told -> one + (plural ? "s " : " ") + told);
  }

  private static int noun(Clause clause) {
    var row = clause.row();
    var noun = clause.subject().from();
    while (noun + 1 < clause.subject().to() && !row.is(noun, PartOfSpeech.NOUN)) {
      noun++;
    }
    return noun;
  }

  /// A definite or general thing; persons and organs are asked what they do, the text itself is no
  /// matter of its articles.
  private static boolean isMatter(Idiom idiom, Clause clause) {
    var row = clause.row();
    var from = clause.subject().from();
    if (QUANTIFIED.contains(row.word(from))
        || idiom.words().is("indefinites", row.word(from))
        || row.word(from + 1).equals("same")
        || row.word(from + 1).startsWith("même")
        || clause.subject().length() > LONGEST_SUBJECT
        || clause.subject().length() < 2
        || isText(idiom, row, from)
        || PartyNouns.isParty(idiom, clause)
        || idiom.words().is("receiver.nouns", row.word(from + 1))
        || idiom.words().is("lawgiver.nouns", row.word(clause.subject().to() - 1))
        || row.spellsOneOf(from, idiom.words().list("fractions")) > 0
        || row.spellsOneOf(from + 1, idiom.words().list("fractions")) > 0
        || !row.is(from, PartOfSpeech.DET)
        || NAMED_BEFORE.matcher(row.text(clause.subject())).find()
        || isPerson(row, clause.subject())
        || EMPTY.matcher(row.text(clause.subject())).find()
        || EmptyPhrase.is(row.text(clause.subject()))
        || isWholeText(idiom, row, clause)
        || row.entityAt(clause.subject()).isPresent()
        || idiom.words().is("negation", row.word(from))
        || idiom.words().is("nobody", row.word(from))
        || idiom.words().is("anaphoric.determiners", row.word(from))) {
      return false;
    }
    if (row.is(from, PartOfSpeech.NUM) || row.is(from + 1, PartOfSpeech.NUM)) {
      return false;
    }
    for (var i = from; i < clause.subject().to(); i++) {
      // French would have to repeat "de" before each member.
      if (row.is(i, PartOfSpeech.CCONJ) && row.is(i + 1, PartOfSpeech.DET)) {
        return false;
      }
      // "des autres membres": than whom, only the sentences before tell.
      if (row.word(i).equals("autres")
          || row.word(i).equals("other") && row.word(i - 1).equals("the")) {
        return false;
      }
      if (idiom.words().is("instrument.nouns", row.word(i)) && i <= from + 1
          || idiom.words().is("relatives", row.word(i))
          || row.word(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPerson(TokenRow row, TokenRange subject) {
    for (var i = subject.from(); i < subject.to() && !row.is(i, PartOfSpeech.ADP); i++) {
      if (row.word(i).equals("person") || row.word(i).equals("persons")) {
        return true;
      }
    }
    return false;
  }

  /// What the whole text is about is no matter of one article.
  private static boolean isWholeText(Idiom idiom, TokenRow row, Clause clause) {
    var head = row.at(clause.subject().to() - 1).text();
    if (clause.subject().length() > 3 || !Character.isUpperCase(head.charAt(0))) {
      return false;
    }
    var paragraphs = idiom.document().document().paragraphs();
    var naming = paragraphs.stream().filter(each -> each.text().contains(head)).count();
    return naming * 3 > paragraphs.size();
  }

  /// "This Convention", "la présente Convention".
  private static boolean isText(Idiom idiom, TokenRow row, int from) {
    return idiom.words().is("self.words", row.word(from))
        || idiom.words().is("self.words", row.word(from + 1));
  }

  private static boolean isNorm(Clause clause) {
    var row = clause.row();
    var verb = clause.verb();
    return row.mood(verb) == Mood.FUTURE || row.mood(verb) == Mood.PRESENT;
  }

  /// "Il est la langue de travail", "elle est faite sur le rapport …": asked that widely, nobody
  /// knows what is sought.
  private static boolean isState(Clause clause) {
    return clause.row().at(clause.verb()).lemma().equals("être");
  }

  /// Another sentence of the article names it too, and may say as much of it.
  private static boolean isSpokenOfAgain(
      Idiom idiom, Clause clause, Predicate<AnalysedSentence> considered) {
    var row = clause.row();
    var head = row.word(noun(clause));
    var sought = head.substring(0, Math.min(ROOT, head.length()));
    var own = row.sentence().sentence().index();
    return idiom.document().sentencesAt(row.sentence().position()).stream()
        .filter(other -> other.sentence().index() != own)
        .filter(considered)
        .anyMatch(other ->
            other.text().toLowerCase(Locale.ROOT).contains(sought)
                || idiom.words().is("subject.pronouns", new TokenRow(other).word(0))
                || idiom.words().is("possessives", new TokenRow(other).word(0)));
  }

  /// "What does Article 8 provide about the Centre?": what every other article speaks of, or the
  /// provisions of the text itself.
  private static boolean isEverywhere(Idiom idiom, Clause clause) {
    var row = clause.row();
    var from =
        clause.subject().from() + (row.is(clause.subject().from(), PartOfSpeech.DET) ? 1 : 0);
    var told = row.text(new TokenRange(from, clause.subject().to())).toLowerCase(Locale.ROOT);
    if (VOID.contains(row.word(from))) {
      return true;
    }
    if (!Character.isUpperCase(row.at(from).text().charAt(0))) {
      return false;
    }
    var paragraphs = idiom.document().document().paragraphs();
    var holding =
        paragraphs.stream()
            .filter(paragraph -> paragraph.text().toLowerCase(Locale.ROOT).contains(told))
            .count();
    return holding > FEW && holding > paragraphs.size() * SHARE;
  }

  /// "Les ratifications en seront échangées", "grounds for the application of Article 15": what it
  /// says stands elsewhere.
  private static boolean leansOnAnother(TokenRow row, Clause clause) {
    for (var i = clause.verbGroup().from(); i < clause.verb(); i++) {
      if (row.word(i).equals("en") || row.word(i).equals("y")) {
        return true;
      }
    }
    return ELSEWHERE.matcher(row.text(clause.rest())).find();
  }

  /// What follows in the sentence may say more of it.
  private static boolean goesOn(TokenRow row, Clause clause) {
    return row.size() - clause.rest().to() > 1;
  }
}
