package app.alinea.core.question.gate.statement;

import static java.util.stream.Collectors.joining;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 1, 17, 19 and 21 in French statements: who speaks, who is spoken to, and what else one
/// paragraph asks of him.
public final class FrenchSpeech implements Gate {
  private static final int FEWEST = 2;
  private static final int ROOT = 6;
  private static final int SHORTEST_ROOT = 4;
  private static final int ENDING = 3;
  private static final int NAME = 3;
  private static final int TITLE = 7;
  private static final int WHOLE_DEED = 5;

  private static final Pattern TITLED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:discours|allocution|message|lettre|v(?:œ|oe)ux|adresse à"
              + "|interview|entretien avec|prestation de serment)(?!\\p{L})");

  private static final Pattern I = Pattern.compile("(?iu)(?<!\\p{L})(?:je |j[’'])");

  private static final Pattern PARTICIPANTS =
      Pattern.compile("(?<!\\p{L})(?:les|des|aux) participants(?!\\p{L})");

  /// "Qu’est-il demandé au Ministre de faciliter ?"
  private static final Pattern BARE_VERB =
      Pattern.compile("est-il demandé .* (?:de |d')(\\p{L}+(?:er|ir|re)) ?\\?$");

  private static final Pattern ADDRESSEE = Pattern.compile("(?<!\\p{L})(?:ministre|secrétaire) .*");

  private static final Pattern MINISTER = Pattern.compile("(?<!\\p{L})ministre chargée? .*");

  private static final Pattern MORE_THAN = Pattern.compile("(?<!\\p{L})plus (?:de |d')$");

  private static final Pattern COUNTED_QUALIFIED =
      Pattern.compile("qualifie-t-il (?:plus d|près d|environ |\\d|quelque |des )");

  /// "Uni autour de la côte": no name for a thing.
  private static final Pattern STATE =
      Pattern.compile(
          "^\\p{L}+(?:é|i|u|is|it)e?s? (?:autour|par|de|d'|à|au|aux|en|dans|pour|sur) ?.*");

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

  /// "votre visite": of whoever is spoken to.
  private static final Pattern SPOKEN_TO =
      Pattern.compile("(?<![\\p{L}-])(?:votre|vos|vous)(?!\\p{L})");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s,;?]+");

  /// What the minister does or has to do.
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          " (?:(?:\\p{L}+-)+(?:il|elle)|doit|est|sera|peut|et (?:aux?|à|le|la|les)|(?:(?:de|à)"
              + " |d')\\p{L}+(?:er|ir|re))(?!\\p{L})");

  /// "Comment le texte complète-t-il « J’invite le Syndic à veiller … »" – "ouvrir une étude".
  private static final Pattern LEAD_WITH_VERB =
      Pattern.compile("complète-t-il .*(?: (?:à|de)|d') ?\\p{L}+(?:er|ir|re)[ :]*…");

  private static final Pattern INFINITIVE = Pattern.compile("^\\p{L}+(?:er|ir|re) .*");

  private static final Pattern INVERTED =
      Pattern.compile("-(?:t-)?(?:ils?|elles?)(?!\\p{L})(.*?)[ ?]*$");

  private static final Pattern TAIL = Pattern.compile(", ((?:de |d'|à )[^,]*?)[ ?]*$");

  private static final Pattern NEXT_MEMBER = Pattern.compile(" et (?:de |d'|à )");

  private final boolean ofOne;
  private final List<String> paragraphs;

  public FrenchSpeech(AnalysedDocument document) {
    this.paragraphs =
        document.document().paragraphs().stream()
            .map(each -> SEPARATORS.matcher(plain(each.text())).replaceAll(" "))
            .toList();
    this.ofOne =
        TITLED.matcher(document.document().title()).find()
            || document.sentences().stream()
                    .filter(each -> I.matcher(each.text()).find())
                    .limit(FEWEST)
                    .count()
                == FEWEST;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = plain(candidate.form().stem());
    var key = plain(candidate.draft().answer().text());
    var source = plain(candidate.source());
    if (ofOne
        && !source.contains("participants")
        && (PARTICIPANTS.matcher(stem).find() || PARTICIPANTS.matcher(key).find())) {
      return Optional.of("one person speaks, and there are no participants");
    }
    if (SPOKEN_TO.matcher(stem).find() || SPOKEN_TO.matcher(key).find()) {
      return Optional.of("of whoever is spoken to");
    }
    var rule = candidate.draft().rule();
    if (rule.equals("AttributeOfThing")
        && (COUNTED_QUALIFIED.matcher(stem).find()
            || stem.contains("qualifie-t-il") && STATE.matcher(key).matches())) {
      return Optional.of("a count or a state, and no name for a thing");
    }
    if (rule.equals("ObjectByHead") && !stem.startsWith("dans quel") && isBare(stem)) {
      return Optional.of("a deed without its occasion");
    }
    if (LEAD_WITH_VERB.matcher(stem).find() && INFINITIVE.matcher(key).matches()) {
      return Optional.of("two verbs that do not join");
    }
    var tail = TAIL.matcher(stem);
    if (tail.find()
        && NEXT_MEMBER
            .matcher(source)
            .region(after(source, tail.group(1)), source.length())
            .lookingAt()) {
      return Optional.of("a row without its last member");
    }
    return again(candidate, stem).or(() -> fused(stem)).or(() -> nested(candidate, key));
  }

  private static int after(String text, String part) {
    var at = text.indexOf(part);
    return at < 0 ? text.length() : at + part.length();
  }

  /// "Quelle stratégie le Conseil a-t-il établie ?": nothing behind the verb tells which.
  private static boolean isBare(String stem) {
    var verb = INVERTED.matcher(stem);
    return verb.find() && verb.group(1).strip().split(" ", -1).length < WHOLE_DEED;
  }

  /// Another paragraph has him facilitate something else.
  private Optional<String> again(Candidate candidate, String stem) {
    var asked = BARE_VERB.matcher(stem);
    if (!asked.find() || asked.group(1).length() < SHORTEST_ROOT) {
      return Optional.empty();
    }
    var verb = asked.group(1);
    var root = verb.substring(0, Math.max(SHORTEST_ROOT, Math.min(ROOT, verb.length() - ENDING)));
    var own = SEPARATORS.matcher(plain(candidate.source())).replaceAll(" ");
    var whom = ADDRESSEE.matcher(stem);
    var named =
        whom.find()
            ? Arrays.stream(SEPARATORS.split(whom.group())).limit(NAME).collect(joining(" "))
            : own;
    var times =
        paragraphs.stream()
            .filter(each -> each.contains(own) || each.contains(named))
            .flatMap(each -> BREAK.splitAsStream(each))
            .filter(word -> word.startsWith(root))
            .count();
    return times > 1 ? Optional.of("asked for twice: " + verb) : Optional.empty();
  }

  /// A minister whom the text does not name so.
  private Optional<String> fused(String stem) {
    var found = MINISTER.matcher(stem);
    if (!found.find()) {
      return Optional.empty();
    }
    var title =
        Arrays.stream(SEPARATORS.split(BEHIND_TITLE.split(found.group(), 2)[0]))
            .limit(TITLE)
            .collect(joining(" "));
    return paragraphs.stream().anyMatch(each -> each.contains(title))
        ? Optional.empty()
        : Optional.of("no such addressee: " + title);
  }

  /// Who counts more than a hundred thousand counts more than eighty thousand as well.
  private static Optional<String> nested(Candidate candidate, String key) {
    var type = candidate.form().type();
    var chosen =
        type == QuestionType.MULTIPLE_CHOICE
            || candidate.form() instanceof Form.TrueFalse judged && !judged.isTrue();
    var digits = key.chars().anyMatch(Character::isDigit);
    return chosen
            && digits
            && (key.startsWith("plus de ")
                || key.startsWith("plus d'")
                || MORE_THAN.matcher(plain(candidate.draft().statement().before())).find())
        ? Optional.of("what is more than this is more than less as well")
        : Optional.empty();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
