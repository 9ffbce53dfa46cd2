package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.Form.Pair;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.phrase.StemTemplates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Gathers questions of one rule into exercises of pairing off: acronyms with their meanings,
/// addressees with what is asked of them.
final class MatchingMaker {
  private static final Pattern CALLED =
      Pattern.compile(
          "^(?:À )?(?:[Qq]ui|[Qq]uel\\p{L}* \\p{L}+) .*?-(?:t-)?(?:ils?|elles?) (?:à |de |d’)");

  private static final Pattern AGAIN =
      Pattern.compile("(, | et )à (?=(?:se |s’|les |la |le )?\\p{Ll}+(?:er|ir|re)\\b)");

  private static final int FEWEST = 3;
  private static final int FEWEST_SPOKEN = 4;
  private static final int MOST = 5;
  private static final int LONGEST_SIDE = 160;
  private static final int MOST_OF_A_KIND = 2;
  private static final double ALIKE = 0.5;
  private static final double DIFFICULTY = 0.45;

  /// "the right to acquire": acquire what was lost.
  private static final Pattern CUT = Pattern.compile(", to \\p{Ll}+$");

  private static final Pattern TITLE =
      Pattern.compile("^(?:Monsieur|Madame|Mr|Mrs|Ms|M\\.|Mme)(?= )");

  /// Names on the right side would tell the left one.
  private static final Set<String> NAMELESS = Set.of("DemandAddressee", "SubjectByType");

  private static final Set<String> ACRONYMS = Set.of("AcronymForExpansion", AcronymPairs.RULE);
  private static final Set<String> PLACES =
      Set.of("PlaceOfFoundation", "PlaceOfAction", "MeetingAhead");
  private static final Pattern PART = Pattern.compile("\\d\\(\\p{Alnum}+\\) |, (?:§|lettre) ");

  private static final Set<String> SUBJECT_FIRST = Set.of("RightGranted", "SizeOfBody");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?iu)^(?:(?:dans|à|de|par|in) )?(?:quels?|quelles?|which) (pays|villes?|organisations?"
              + "|organes?|instances?|régions?|country|city|organisation|body|region)\\b");

  /// A resolution or a name tells to whom a demand was made.
  private static final Pattern TELLING =
      Pattern.compile("\\d|(?<=[ ’'])\\p{Lu}|membres? permanents?|permanent members?");

  private static final Pattern EVERYBODYS =
      Pattern.compile(
          "reconnaît-il (?:à (?:tou[ts]|toute|chaque|chacun)|aux? \\p{Ll}+)"
              + "|recognise for (?:every|each|all|any)");

  private static final Pattern OWNING = Pattern.compile("(?<!\\p{L})(?:son|sa|ses|his|her) ");

  private static final Pattern ARTICLE =
      Pattern.compile("\\b((?:Article|l’article) [^ ]+) (?:recogni|reconnaît)");

  private final StemTemplates templates;

  MatchingMaker(StemTemplates templates) {
    this.templates = templates;
  }

  /// @param questions already sound
  List<Question> from(List<Question> questions) {
    var made = new ArrayList<Question>();
    made.addAll(gather(questions, ACRONYMS, "matching.acronym"));
    made.addAll(gather(questions, "DemandAddressee", "matching.demand"));
    made.addAll(gather(questions, PLACES, "matching.place"));
    made.addAll(
        gather(
            questions.stream()
                .filter(question -> question.form().stem().startsWith("In which city "))
                .toList(),
            "EventInPassing",
            "matching.place"));
    made.addAll(gather(questions, "MeaningOfTerm", "matching.term"));
    made.addAll(gather(questions, "SubjectPerson", "matching.office").stream().limit(1).toList());
    made.addAll(few(gather(questions, "SubjectParty", "matching.organ")));
    // The number of an article beside its title is remembered by the number alone.
    if (templates.language() == Language.ENGLISH) {
      made.addAll(few(gather(questions, "TitleOfArticle", "matching.article")));
    }
    made.addAll(gather(questions, "ItemOfList", "matching.acts").stream().limit(1).toList());
    made.addAll(gather(questions, "RightGranted", "matching.right"));
    made.addAll(gather(questions, "SizeOfBody", "matching.size"));
    made.addAll(gather(questions, "SubjectByType", "matching.actor"));
    made.addAll(gather(questions, "YearOfName", "matching.year"));
    return made;
  }

  private static List<Question> few(List<Question> sets) {
    return sets.stream().limit(MOST_OF_A_KIND).toList();
  }

  private List<Question> gather(List<Question> questions, String rule, String stem) {
    return gather(questions, Set.of(rule), stem);
  }

  private List<Question> gather(List<Question> questions, Set<String> rules, String stem) {
    var made = new ArrayList<Question>();
    var pairs = new ArrayList<Pair>();
    var sources = new ArrayList<Question>();
    var lefts = new HashSet<String>();
    var rights = new HashSet<String>();
    var fewest = FEWEST;
    var ordered =
        questions.stream()
            .filter(question -> rules.contains(question.provenance().rule()))
            .sorted(Comparator.comparingInt(question -> question.anchor().position()))
            .toList();
    for (var question : ordered) {
      var rule = question.provenance().rule();
      fewest = SpokenPairs.has(rule) ? FEWEST_SPOKEN : FEWEST;
      var pair = pair(question);
      var spoken = SpokenPairs.has(rule);
      if (pair.isEmpty()
          || rule.equals("DemandAddressee") && isAskedOfOthers(pair.get(), ordered)
          || CUT.matcher(pair.get().right()).find()
          || (LegalPairs.has(rule) || spoken) && isLike(pairs, pair.get())
          || LegalPairs.has(rule) && sources.stream().anyMatch(one -> isBeside(one, question))
          || rule.equals("RightGranted") && !isEverybodys(question)
          || !sources.isEmpty()
              && !PLACES.contains(rule)
              && !asksAlike(sources.getFirst(), question)
          || NAMELESS.contains(rule) && TELLING.matcher(pair.get().right()).find()
          || spoken && sources.stream().anyMatch(one -> SpokenPairs.nameTheSame(one, question))
          || SpokenPairs.nameActors(rule)
              && (isPartOf(pairs, pair.get()) || !isOfOneGender(pairs, pair.get()))
          || !lefts.add(pair.get().left().toLowerCase(Locale.ROOT))
          || !rights.add(pair.get().right().toLowerCase(Locale.ROOT))) {
        continue;
      }
      pairs.add(ACRONYMS.contains(rule) ? capitalised(pair.get()) : pair.get());
      sources.add(question);
      if (pairs.size() == MOST) {
        made.add(question(stem, pairs, sources));
        pairs.clear();
        sources.clear();
        // An acronym is told in two questions, and paired off once.
        if (!ACRONYMS.contains(rule)) {
          lefts.clear();
        }
        rights.clear();
      }
    }
    if (pairs.size() >= fewest) {
      made.add(question(stem, pairs, sources));
    }
    return made;
  }

  /// The President’s right of pardon does not stand among rights of everybody’s. What one part of
  /// an article grants is told apart from its other parts by a number alone.
  private static boolean isEverybodys(Question question) {
    return EVERYBODYS.matcher(question.form().stem()).find()
        && !PART.matcher(question.form().stem()).find()
        && !OWNING.matcher(question.form().answer()).find();
  }

  /// A town does not stand among countries, nor an organisation among States.
  private static boolean asksAlike(Question one, Question other) {
    var left = ASKED.matcher(one.form().stem());
    var right = ASKED.matcher(other.form().stem());
    return !left.find() || !right.find() || left.group(1).equals(right.group(1));
  }

  /// Rules that say nearly the same are told apart by the numbers of their articles alone.
  private static boolean isLike(List<Pair> pairs, Pair pair) {
    var words = WordBag.of(pair.right());
    return pairs.stream()
        .map(other -> WordBag.of(other.right()))
        .anyMatch(other -> other.sharedWith(words) >= ALIKE || words.sharedWith(other) >= ALIKE);
  }

  /// "jouer un rôle constructif" is asked of two States in other words around it.
  private static boolean isAskedOfOthers(Pair pair, List<Question> demands) {
    var words = WordBag.of(pair.right());
    return demands.stream()
        .filter(other -> !other.form().answer().equals(pair.left()))
        .map(MatchingMaker::pair)
        .flatMap(Optional::stream)
        .map(other -> WordBag.of(other.right()))
        .anyMatch(other -> other.sharedWith(words) >= ALIKE || words.sharedWith(other) >= ALIKE);
  }

  /// "le Parlement", "le Parlement communautaire": one body under two names.
  private static boolean isPartOf(List<Pair> pairs, Pair pair) {
    var words = WordBag.of(pair.left());
    return pairs.stream()
        .map(other -> WordBag.of(other.left()))
        .anyMatch(other -> other.sharedWith(words) >= 1 || words.sharedWith(other) >= 1);
  }

  /// "Madame … – Déléguée générale": one woman among men has the one title in the feminine.
  private static boolean isOfOneGender(List<Pair> pairs, Pair pair) {
    var title = TITLE.matcher(pair.left());
    return pairs.isEmpty() || !title.find() || pairs.getFirst().left().startsWith(title.group());
  }

  private static Pair capitalised(Pair pair) {
    var right = pair.right();
    return new Pair(pair.left(), Character.toUpperCase(right.charAt(0)) + right.substring(1));
  }

  /// Both sides from a typed question or a card: its answer, and what its stem is about. Two rules
  /// of one article are told apart by the number of a paragraph alone.
  private static boolean isBeside(Question one, Question other) {
    return !one.provenance().rule().equals("ItemOfList")
        && one.anchor().position() == other.anchor().position();
  }

  private static Optional<Pair> pair(Question question) {
    var form = question.form();
    var card = SUBJECT_FIRST.contains(question.provenance().rule());
    if (LegalPairs.has(question.provenance().rule())) {
      return LegalPairs.of(question);
    }
    if (SpokenPairs.has(question.provenance().rule())) {
      return SpokenPairs.of(question);
    }
    if (question.provenance().rule().equals(AcronymPairs.RULE)) {
      return AcronymPairs.of(question);
    }
    if (!(card ? form instanceof Form.Flashcard : form instanceof Form.ShortAnswer)) {
      return Optional.empty();
    }
    var subject = subject(form.stem());
    if (subject.isEmpty()
        || subject.length() > LONGEST_SIDE
        || form.answer().length() > LONGEST_SIDE) {
      return Optional.empty();
    }
    return card
        ? Optional.of(new Pair(subject, lower(form.answer())))
        : Optional.of(new Pair(form.answer(), subject));
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /// What stands in quotes, or after the words that ask ("appellent-ils à", "se trouve").
  private static String subject(String stem) {
    var bare = stem.replaceAll("[\\s\\p{Z}]*\\?$", "");
    var open = Math.max(bare.indexOf('«'), bare.indexOf('“'));
    if (open >= 0) {
      return bare.substring(open + 1).replaceAll("[»”]", "").strip();
    }
    for (var marker :
        List.of(" is called on to ", " se trouve ", " make up ", " does the text place ")) {
      var at = bare.indexOf(marker);
      if (at >= 0) {
        return bare.substring(at + marker.length());
      }
    }
    var article = ARTICLE.matcher(bare);
    var called = CALLED.matcher(bare);
    return article.find()
        ? article.group(1)
        : called.find() ? unled(bare.substring(called.end())) : "";
  }

  /// "cesser …, à respecter … et à se conformer": without the "à" of the verb that is not told.
  private static String unled(String acts) {
    return AGAIN.matcher(acts).replaceAll("$1");
  }

  private Question question(String stem, List<Pair> pairs, List<Question> sources) {
    var form = new Form.Matching(templates.get(stem), pairs);
    var topics = new TreeSet<String>();
    sources.forEach(source -> topics.addAll(source.topics()));
    var fact = stem + "-" + String.join("+", pairs.stream().map(Pair::left).toList());
    var explanation =
        String.join("\n", pairs.stream().map(pair -> pair.left() + " = " + pair.right()).toList());
    return new Question(
        QuestionIds.of("Matching", form, fact),
        form,
        sources.getFirst().anchor(),
        List.copyOf(topics),
        DIFFICULTY,
        explanation,
        new Provenance("Matching", fact, explanation, 0.85),
        Set.of(),
        QuestionStatus.DRAFT,
        false);
  }
}
