package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Organs of a law beside the one that an answer names, whatever preposition leads to it: "de la
/// Commission" beside "du Parlement". A law gives a task to one of its organs; another is wrong
/// where no sentence that names it shares much of what is asked.
final class OtherOrgans {
  private static final int WANTED = 3;
  private static final int FEWEST = 2;
  private static final int FEWEST_MENTIONS = 2;
  private static final double SAID_ALIKE = 0.4;
  private static final int IN_FULL = 3;
  private static final Pattern COURT =
      Pattern.compile("(?iu)(?:^|[ ’])(?:cour|court|tribunal|magistrature)");
  private static final Pattern BODY =
      Pattern.compile(
          "(?iu)quel organe|which body|^(?:qui est|who is) (?:le |la |l’|the"
              + " )|(?<!\\p{L})(?:présid|incarn|assist|install|élue?s?(?!\\p{L})"
              + "|serment|supplé|presid|chair|sworn|elected|attend)");

  /// "le Président", "the Chairperson": of what, only the title in full tells.
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)(?:président|présidente|vice-président|president|vice-president|chair|chairperson"
              + "|chairman|secrétaire|secretary|directeur|director|gouverneur|governor|speaker)");

  private static final Pattern OFFICE =
      Pattern.compile("(?:Premier Ministre|Prime Minister|Garde des Sceaux|Secretary.*)");

  /// "l’Assemblée nationale", "le Conseil constitutionnel".
  private static final String RANK =
      "(?: (?:national|constitutionnel|suprême|permanent|ministériel|exécutif|général|supérieur"
          + "|central|régional|consultatif|populaire|fédéral)(?:l?e|ive|ale)?)?";

  /// "le Conseil supérieur": of what, only the longer name tells.
  private static final Pattern RANKED = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Ll}+");

  private static final String NAME =
      "(\\p{Lu}[\\p{L}-]+"
          + RANK
          + "(?: (?:de la |de l[’']|du |des |de |d[’']|et de |et )?\\p{Lu}[\\p{L}-]+"
          + RANK
          + "){0,6})";

  private static final Pattern FRENCH =
      Pattern.compile("(?<!\\p{L})(?:([Ll]e |[Ll]a |[Ll][’']))" + NAME);
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<!\\p{L})[Tt]he (\\p{Lu}[\\p{L}-]+(?: (?:of the |of |for |and"
              + " )?\\p{Lu}[\\p{L}-]+){0,6})");

  private static final Pattern FRENCH_KEY =
      Pattern.compile("(?iu)^((?:par|auprès de|de|à|avec|devant) )?(le |la |l[’'])(.+)$");
  private static final Pattern CONTRACTED = Pattern.compile("(?iu)^(auprès du|du|au) (.+)$");
  private static final Pattern ENGLISH_KEY =
      Pattern.compile("^((?:by|of|to|from|with) )?[Tt]he (.+)$");

  /// What stands between two members of a row.
  private static final Pattern ROW =
      Pattern.compile(
          "[ ,]*(?:(?:et|and|ou|or) )?(?:(?:à|de|par|of|by|to) )?(?:la |le |les |l’|the |du |au"
              + " )?");

  /// Each country has its own.
  private static final Pattern MANY =
      Pattern.compile(
          "(?iu)(?:governments?"
              + " .*|governments?|gouvernements?|ministers?|ministres?|judges?|juges?|authority|autorité|(?:central|competent|national)"
              + " authority|autorité centrale|.* session of"
              + " .*|administration|court|tribunal|parliament|parlement)");

  private final Map<String, Organ> organs = new HashMap<>();

  /// The sentences that name each organ, found once for all questions.
  private final Map<String, List<Said>> naming = new HashMap<>();

  private final FunctionWords words;
  private final Set<String> organisations;
  private final Matter matter;
  private final Animacy animacy;
  private final Language language;
  private final boolean law;

  /// @param article as it stands before the name, with its space or apostrophe
  private record Organ(String article, String name, int mentions) {
    String text() {
      return article + name;
    }
  }

  /// What leads to the organ of a key: "de", "par", or nothing.
  private record Key(String lead, Organ organ) {}

  OtherOrgans(AnalysedDocument document, FunctionWords words, Matter matter) {
    this.matter = matter;
    this.words = words;
    this.animacy = new Animacy(words);
    this.language = document.language();
    this.law = document.document().isLaw();
    this.organisations = law ? organisations(document) : Set.of();
    if (law) {
      document.sentences().forEach(sentence -> find(sentence.text()));
      matter.said().forEach(this::name);
    }
  }

  private void name(Said said) {
    var text = plain(said.sentence().text());
    for (var organ : organs.keySet()) {
      if (text.contains(plain(organ))) {
        naming.computeIfAbsent(organ, _ -> new ArrayList<>()).add(said);
      }
    }
  }

  /// The organisation itself is none of its organs.
  private static Set<String> organisations(AnalysedDocument document) {
    return document.surfaceForms().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("organisation:"))
        .flatMap(entry -> entry.getValue().stream())
        .map(name -> name.replace('\'', '’'))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void find(String text) {
    var french = language == Language.FRENCH;
    var matcher = (french ? FRENCH : ENGLISH).matcher(text);
    while (matcher.find()) {
      var whole = OrganName.whole(text, matcher.group(french ? 2 : 1), matcher.end(), language);
      if (whole.isEmpty()) {
        continue;
      }
      var name = whole.get();
      var first = name.split("[ ’']", 2)[0].toLowerCase(Locale.ROOT);
      var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      if (MANY.matcher(name).matches() || organisations.contains(name)) {
        continue;
      }
      if (words.is("organ.nouns", first)
          || OFFICE.matcher(name).matches()
          || !french && words.is("organ.nouns", last)) {
        var article =
            french ? matcher.group(1).toLowerCase(Locale.ROOT).replace('\'', '’') : "the ";
        var before = organs.get(name);
        organs.put(name, new Organ(article, name, before == null ? 1 : before.mentions() + 1));
      }
    }
  }

  /// Two or more up to so many, or none.
  List<Option> beside(Draft draft, RandomGenerator random, int most) {
    var key = law ? key(draft.answer().text()) : Optional.<Key>empty();
    if (key.isEmpty()) {
      return List.of();
    }
    var own = key.get().organ();
    var asked = matter.askedBy(draft);
    if (!matter.isFocused(asked)) {
      return List.of();
    }
    var told = plain(draft.stem() + " " + draft.fact().evidence().sentence().text());
    var named = named(told);
    var others =
        new ArrayList<>(
            organs.values().stream()
                .filter(other -> other.mentions() >= FEWEST_MENTIONS && isOne(other.name()))
                .filter(other ->
                    isApart(own.name(), other.name()) && !told.contains(plain(other.name())))
                .filter(other -> !mayBeSame(own.name(), other.name()))
                .filter(other -> named.stream().noneMatch(one -> mayBeSame(one, other.name())))
                .filter(other -> isLike(draft.stem(), own, other))
                .filter(other ->
                    naming.getOrDefault(other.name(), List.of()).stream()
                        .noneMatch(said ->
                            matter.shared(asked, said) >= SAID_ALIKE * matter.weight(asked)))
                .sorted(Comparator.comparing(Organ::name))
                .toList());
    Collections.shuffle(others, Random.from(random));
    others.sort(Comparator.comparingInt((Organ other) -> -Math.min(WANTED, other.mentions())));
    var chosen = new ArrayList<Organ>();
    for (var other : others) {
      if (chosen.size() < most
          && chosen.stream()
              .allMatch(one ->
                  isApart(one.name(), other.name())
                      && !mayBeSame(one.name(), other.name())
                      && !OfficeTwins.are(one.name(), other.name()))) {
        chosen.add(other);
      }
    }
    return chosen.size() < FEWEST
        ? List.of()
        : chosen.stream().map(other -> new Option(led(key.get().lead(), other), "")).toList();
  }

  /// The organs that a text names, each by its longest name: "Président" in "le Président de la
  /// République" is nobody else.
  private List<String> named(String told) {
    var found = organs.keySet().stream().filter(name -> told.contains(plain(name))).toList();
    return found.stream()
        .filter(name ->
            found.stream()
                .noneMatch(
                    other -> other.length() > name.length() && plain(other).contains(plain(name))))
        .toList();
  }

  /// Two that one sentence names side by side are two.
  private boolean mayBeSame(String left, String right) {
    return mayBeOne(left, right)
        && (!isQualified(left)
            || !isQualified(right)
            || naming.getOrDefault(left, List.of()).stream()
                .noneMatch(said -> areInARow(said.sentence().text(), left, right)));
  }

  private static boolean areInARow(String sentence, String left, String right) {
    var text = plain(sentence);
    var one = text.indexOf(plain(left));
    var other = text.indexOf(plain(right));
    if (one < 0 || other < 0) {
      return false;
    }
    var behind = Math.min(one, other) + (one < other ? left : right).length();
    var next = Math.max(one, other);
    return behind < next && ROW.matcher(text.substring(behind, next)).matches();
  }

  private static boolean isQualified(String name) {
    return name.indexOf(' ') > 0;
  }

  /// Whether a name of one word tells which of several is meant.
  private boolean isOne(String name) {
    var longer = organs.keySet().stream().filter(other -> other.startsWith(name + " ")).count();
    return name.indexOf(' ') > 0
        ? !RANKED.matcher(name).matches() || longer == 0
        : !TITLE.matcher(name).matches() && longer < 2;
  }

  /// "le Conseil" may be "le Conseil des Ministres", and its president is of it.
  private static boolean isApart(String left, String right) {
    var one = plain(left);
    var other = plain(right);
    return !one.contains(other) && !other.contains(one);
  }

  /// "Chefs d'Etat" and "Chefs d’État" are one.
  private static String plain(String text) {
    return WordBag.unaccented(text.replace('\'', '’').toLowerCase(Locale.ROOT));
  }

  /// A court does what no other organ does; where a body is asked for, or what only somebody does,
  /// nobody takes the other.
  private boolean isLike(String stem, Organ own, Organ other) {
    return COURT.matcher(own.name()).find() == COURT.matcher(other.name()).find()
        && (!BODY.matcher(stem).find()
            || animacy.alike(AnswerKind.ORGAN, own.text(), other.text()));
  }

  /// "the Bureau of the Union" may be "the International Bureau"; two presidents in full are two.
  private boolean mayBeOne(String left, String right) {
    return head(left).equals(head(right))
        && Math.min(left.split(" ", -1).length, right.split(" ", -1).length) < IN_FULL;
  }

  private String head(String name) {
    return Pattern.compile("[ ’]")
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> words.is("organ.nouns", word))
        .findFirst()
        .orElse(name);
  }

  private Optional<Key> key(String text) {
    if (language == Language.ENGLISH) {
      var matcher = ENGLISH_KEY.matcher(text);
      return matcher.matches() ? known(matcher.group(1), matcher.group(2)) : Optional.empty();
    }
    var plain = FRENCH_KEY.matcher(text);
    if (plain.matches()) {
      return known(plain.group(1), plain.group(3));
    }
    var contracted = CONTRACTED.matcher(text);
    if (!contracted.matches()) {
      return Optional.empty();
    }
    var lead =
        switch (contracted.group(1).toLowerCase(Locale.ROOT)) {
          case "au" -> "à ";
          case "du" -> "de ";
          default -> "auprès de ";
        };
    return known(lead, contracted.group(2));
  }

  private Optional<Key> known(String lead, String name) {
    return Optional.ofNullable(organs.get(name.replace('\'', '’')))
        .map(organ -> new Key(lead == null ? "" : lead.toLowerCase(Locale.ROOT), organ));
  }

  private static String led(String lead, Organ organ) {
    if (organ.article().equals("le ") && lead.endsWith("de ")) {
      return lead.substring(0, lead.length() - "de ".length()) + "du " + organ.name();
    }
    if (organ.article().equals("le ") && lead.equals("à ")) {
      return "au " + organ.name();
    }
    return lead + organ.text();
  }
}
