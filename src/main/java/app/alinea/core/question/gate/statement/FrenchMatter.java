package app.alinea.core.question.gate.statement;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.gate.Gate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 1, 20 and 24 of French declarations: a question whose only content is who speaks, a thing
/// whose matter an earlier sentence tells, a courtesy as the answer, and whoever always speaks.
public final class FrenchMatter implements Gate {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d-]+");
  private static final Pattern LEANING =
      Pattern.compile(
          "(?iu)^(?:[àa] (?:cet effet|cette fin|ce titre|cet égard|cette occasion)|dans (?:ce|cet"
              + "|cette) \\p{L}+|pour ce faire|pour cela|en ce sens|ce faisant|à ces fins)"
              + "(?!\\p{L}).*",
          Pattern.DOTALL);
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})n(?:e |[’'])(?:[\\p{L}’'-]+ ){1,4}?(?:pas|jamais)(?!\\p{L})");

  private static final Pattern HALF_NAME =
      Pattern.compile("(?iu)^Quel(?:le)?s? \\p{L}+ (?:plus|moins|bien|mal|non) \\p{L}");
  private static final Pattern WATERS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:golfe|mer|détroit|canal|péninsule|corne|cap|lac|baie|archipel|îles?)"
              + " (?:d(?:e|u|es) |de la |de l[’']|d[’'])?____");
  private static final Pattern OWNED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:son|sa|ses) .*____.*(?<!\\p{L})(?:son|sa|ses) ");
  private static final Pattern HALF_PAIR =
      Pattern.compile("(?u)(?<!\\p{L})entre (?:la |le |l[’'](?!\\p{L}+ensemble)|un |une )(?!___)");
  private static final Pattern BARE_COUNT =
      Pattern.compile(
          "(?iu)(?:^|[ ’])\\d[\\d ]* (?:cas|décès|victimes|personnes|blessés|morts|emplois|dossiers"
              + "|foyers|candidats|participants) (?:ont|sont|seront|étaient|furent)(?!\\p{L})");
  private static final Pattern EVENT =
      Pattern.compile(
          "(?iu)^(?:au cours de|lors de|à l[’']occasion de|durant|pendant|à l[’']issue de|au terme"
              + " de|à|en marge de|au lendemain de) (?:ce|cet|cette|ces) (?!jour)\\p{L}+");
  private static final Pattern NAME_BEHIND =
      Pattern.compile(
          "(?u)^((?: (?:pour|sur|contre|de|des|du|d[’'])[ ’']?[^,.;:()]{3,60})?)"
              + " \\((\\p{Lu}{2,})\\)");
  private static final Pattern DETERMINER = Pattern.compile("(?iu)(?:le |la |les |l[’'])?");
  private static final Pattern RISE = Pattern.compile("(?iu)^de \\d");
  private static final Pattern MET =
      Pattern.compile("(?u)^Nous, .*, nous sommes (\\p{L}+(?:és|is|us))(?!\\p{L})");
  private static final Pattern DUTY = Pattern.compile("(?iu)(?<!\\p{L})doi(?:t|vent)(?!\\p{L})");
  private static final Pattern THEIRS = Pattern.compile("(?iu)(?<!\\p{L})leurs?(?!\\p{L})");
  private static final Pattern OURS = Pattern.compile("(?iu)(?<!\\p{L})(?:nos|notre)(?!\\p{L})");

  private static final int FEWEST_TOLD = 5;
  private static final Pattern ENDS_IN_VERB =
      Pattern.compile("(?u)-(?:t-)?(?:ils?|elles?|on)[\\s\\p{Z}]*\\?$");
  private static final int FEWEST_WORDS = 8;
  private static final int SPOKEN = 3;
  private static final int HEAD = 4;

  /// A short text has few things to remember; there who speaks and what they do is enough.
  private static final int FEW_SENTENCES = 40;

  private final FunctionWords words;
  private final AnalysedDocument document;
  private final Map<String, Integer> sentencesByLemma = new HashMap<>();

  public FrenchMatter(FunctionWords words, AnalysedDocument document) {
    this.words = words;
    this.document = document;
    for (var sentence : document.sentences()) {
      sentence.tokens().stream()
          .map(token -> token.lemma())
          .distinct()
          .forEach(lemma -> sentencesByLemma.merge(lemma, 1, Integer::sum));
    }
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var type = candidate.form().type();
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    var rule = candidate.draft().rule();
    var asks = type != QuestionType.TRUE_FALSE && type != QuestionType.CLOZE;
    if (stem.startsWith("Qu’est-ce qu") && isSomebody(candidate)) {
      return Optional.of("somebody is asked for as a thing");
    }
    if (HALF_PAIR.matcher(stem).find() && !isBetweenSeveral(stem)) {
      return Optional.of("one of two sides is missing");
    }
    if (BARE_COUNT.matcher(stem).find()) {
      return Optional.of("a number of what, an earlier sentence tells");
    }
    if (EVENT.matcher(candidate.source()).find()) {
      return Optional.of("on which occasion, an earlier sentence tells");
    }
    if (candidate.form() instanceof Form.Cloze cloze && cloze.answer().startsWith("d’ici")) {
      return Optional.of("the gap takes the preposition in");
    }
    if (type != QuestionType.TRUE_FALSE && goesOn(candidate)) {
      return Optional.of("the name goes on behind the answer");
    }
    if (HALF_NAME.matcher(stem).find()) {
      return Optional.of("a name is cut in two");
    }
    if (type == QuestionType.CLOZE && WATERS.matcher(stem).find()) {
      return Optional.of("the gap is half of a name");
    }
    if (type == QuestionType.CLOZE && rule.equals("MentionGap") && OWNED.matcher(stem).find()) {
      return Optional.of("whose it is behind the gap");
    }
    if (rule.equals("GovernedObject") && RISE.matcher(key).find()) {
      return Optional.of("from one number to another");
    }
    if (candidate.form() instanceof Form.TrueFalse judged
        && judged.isTrue()
        && rule.equals("SubjectByType")
        && stem.startsWith("Selon ")
        && DUTY.matcher(stem).find()) {
      return Optional.of("a duty that nobody doubts");
    }
    if (isMeeting(candidate.source(), stem)) {
      return Optional.of("« se réunir » without its pronoun");
    }
    var whole = type == QuestionType.TRUE_FALSE ? stem : stem + " " + key;
    if (hasTwoOwners(candidate.source(), whole)) {
      return Optional.of("two owners under one word");
    }
    if (asks && isCourtesy(key)) {
      return Optional.of("a courtesy is the answer");
    }
    if (asks && rule.startsWith("Subject") && NEGATED.matcher(stem).find()) {
      return Optional.of("a negation that is easily overlooked");
    }
    if (type != QuestionType.TRUE_FALSE && isSpeaker(candidate, key)) {
      return Optional.of("whoever speaks in the text");
    }
    if (rule.equals("ObjectByHead")
        && document.sentences().size() > FEW_SENTENCES
        && matter(candidate, stem, true) <= 1
        && ENDS_IN_VERB.matcher(stem).find()
        && stem.split("[\\s\\p{Z}]+").length < FEWEST_WORDS) {
      return Optional.of("nothing but a noun and who speaks");
    }
    var told = type == QuestionType.TRUE_FALSE ? stem : stem + " " + key;
    return LEANING.matcher(candidate.source()).matches()
            && matter(candidate, told, false) < FEWEST_TOLD
        ? Optional.of("an earlier sentence tells the matter")
        : Optional.empty();
  }

  /// "entre la Banque" without whom else; "entre les pays" names all.
  private static boolean isBetweenSeveral(String stem) {
    var found = HALF_PAIR.matcher(stem);
    return found.find() && stem.substring(found.start()).contains(" et ");
  }

  /// "l’Organisation des Nations unies" of "… pour l’alimentation (FAO)".
  private static boolean goesOn(Candidate candidate) {
    var answer = candidate.draft().answer();
    var source = candidate.source();
    if (!answer.kind().isName()
        || isFigure(answer.kind())
        || answer.span().end() > source.length()) {
      return false;
    }
    var behind = NAME_BEHIND.matcher(source.substring(answer.span().end()));
    var own = answer.text().replaceFirst("^(?:[Ll]e |[Ll]a |[Ll]es |[Ll][’'])", "");
    return behind.find()
        && (!behind.group(1).isEmpty()
            || own.isEmpty()
            || own.charAt(0) != behind.group(2).charAt(0));
  }

  /// "2 % de notre produit intérieur brut (PIB)": what follows a figure is no part of a name.
  private static boolean isFigure(AnswerKind kind) {
    return switch (kind) {
      case NUMBER, VALUE, YEAR, DATE -> true;
      default -> false;
    };
  }

  /// "Qu’est-ce que le Conseil remercie ? La Suède …".
  private static boolean isSomebody(Candidate candidate) {
    var span = candidate.draft().answer().span();
    var text = candidate.source();
    return candidate.draft().fact().evidence().sentence().entities().stream()
        .filter(entity -> entity.span().start() >= span.start())
        .filter(entity -> entity.span().start() <= text.length())
        .filter(entity ->
            DETERMINER
                .matcher(
                    text.substring(Math.min(span.start(), text.length()), entity.span().start()))
                .matches())
        .anyMatch(entity ->
            switch (entity.type()) {
              case COUNTRY, PERSON, ORGANISATION -> true;
              default -> false;
            });
  }

  /// "Nous, les ministres, nous sommes réunis": they met, and were not brought together.
  private static boolean isMeeting(String source, String stem) {
    var met = MET.matcher(source);
    return met.find() && stem.contains(" sont " + met.group(1));
  }

  /// "leurs contributions à leurs opérations" of "leurs … nos": nobody sees whose are whose.
  private static boolean hasTwoOwners(String source, String told) {
    var theirs = THEIRS.matcher(source).results().count();
    return theirs > 0
        && OURS.matcher(source).find()
        && THEIRS.matcher(told).results().count() > theirs;
  }

  private boolean isCourtesy(String key) {
    var lower = key.toLowerCase(Locale.ROOT);
    return lower.contains("hospitalité")
        || BREAK
            .splitAsStream(lower)
            .limit(HEAD)
            .anyMatch(word -> words.is("ceremony.nouns", word));
  }

  /// "Le Président de la République" in the communiqué of his ministers.
  private boolean isSpeaker(Candidate candidate, String key) {
    var rule = candidate.draft().rule();
    var plain = key.toLowerCase(Locale.ROOT).replace('’', '\'');
    return (rule.startsWith("Subject") || rule.equals("AgentQuestion"))
        && words.is("usual.speakers", plain)
        && document.sentences().stream()
                .filter(sentence ->
                    sentence.text().toLowerCase(Locale.ROOT).replace('’', '\'').contains(plain))
                .limit(SPOKEN)
                .count()
            == SPOKEN;
  }

  /// How many words of a text say something of their own: nouns, names and adjectives of the
  /// sentence that are not its subject's.
  private long matter(Candidate candidate, String told, boolean strictly) {
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    var shown = new HashSet<>(List.of(BREAK.split(told.toLowerCase(Locale.ROOT), -1)));
    clause(candidate.draft().fact())
        .ifPresent(clause ->
            BREAK
                .splitAsStream(clause.row().text(clause.subject()).toLowerCase(Locale.ROOT))
                .forEach(shown::remove));
    var telling = new HashSet<String>();
    for (var i = 0; i < row.size(); i++) {
      var says =
          row.is(i, PartOfSpeech.NOUN)
              || row.is(i, PartOfSpeech.PROPN)
              || row.is(i, PartOfSpeech.ADJ);
      var lemma = row.at(i).lemma();
      if (says
          && shown.contains(row.word(i))
          && !words.is("generic.words", row.word(i))
          && !words.is("generic.words", lemma)
          && !(strictly
              && words.is("stance.nouns", lemma)
              && sentencesByLemma.getOrDefault(lemma, 0) > 1)
          && !(strictly && row.is(i, PartOfSpeech.ADJ))) {
        telling.add(lemma);
      }
    }
    return telling.size();
  }

  private static Optional<Clause> clause(Fact fact) {
    return switch (fact) {
      case Fact.Predication(var _, var clause) -> Optional.of(clause);
      case Fact.Undertaking(var _, var clause) -> Optional.of(clause);
      case Fact.Action action -> Optional.of(action.clause());
      case Fact.Demand demand -> Optional.of(demand.clause());
      case Fact.Circumstance circumstance -> Optional.of(circumstance.clause());
      case Fact.Mention mention -> Optional.of(mention.clause());
      case Fact.Quantity quantity -> Optional.of(quantity.clause());
      case Fact.Slot slot -> Optional.of(slot.clause());
      default -> Optional.empty();
    };
  }
}
