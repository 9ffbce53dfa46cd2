package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 21 and 25 of French declarations: what is told stops in the midst of what the sentence
/// says: "la décision des Seychelles d’accueillir | , en octobre, le forum", "aux ministres en
/// charge des Finances | , du Travail et de l’Emploi", "l’article 109 | , paragraphe 1".
public final class FrenchCut implements Gate {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern CLOSING = Pattern.compile("[?.!…\\s\\p{Z}]+$");

  /// What narrows the verb between commas, before the object or the complement that is still to
  /// come.
  private static final Pattern INCISION =
      Pattern.compile(
          "^, (?:à|au|aux|en|dans|lors|dès|par|avant|après|d'ici|avec|pour|sous|sur|durant|pendant"
              + ") (?!particulier)[^,;:.]{2,70}, ((?:de la|de l'|de|du|des|d')(?: |(?<='))\\S+)");

  /// ", sur la base de mesures de veille, de tri et de soin": the commas part a row of its own.
  private static final Pattern INNER_ROW =
      Pattern.compile(
          "^, [^,;:.]{2,70} (?:du|des|de|d'(?=\\p{L}))(?: |(?<='))\\p{L}+(?: \\p{Ll}+)?,"
              + " (?:du|des|de|d')(?: |(?<='))[^;:.]{2,50}? et (?:du|des|de|d')(?: |(?<=')).*");

  private static final Pattern OBJECT_BEHIND =
      Pattern.compile(
          "^, [^,;:.]{2,70}, ((?:le|la|les|l'|un|une|des|du|à|au|aux|de)(?: |(?<='))\\S+)");

  private static final Pattern INFINITIVE =
      Pattern.compile("(?:^| |')(?:d'|de |à |pour )\\p{L}{2,}(?:er|ir|re)$");

  /// "en charge des Finances | , du Travail et de l’Emploi".
  private static final Pattern ROW =
      Pattern.compile(
          "^, (?:de la|de l'|de|du|des|d')(?: |(?<='))[^;:.]{2,90}?(?<= )et (?:de la|de"
              + " l'|de|du|des|d')(?: |(?<=')).*");

  private static final Pattern OF =
      Pattern.compile(
          "(?<![\\p{L}])(?:de la|de l'|de|du|des|d')(?: |(?<='))(?:\\p{L}+[ -]?){1,3}$");
  private static final Pattern HOLDER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:en"
              + " charge|charg\\p{L}+|ministres?|ministères?|matière|domaines?|secteurs?|questions?|états?|gouvernements?|autorités|région|pays|principes?)"
              + " (?:de la|de l'|de|du|des|d')(?: |(?<='))(?:\\p{L}+[ -]?){1,4}$");

  private static final Pattern PROVISION =
      Pattern.compile("^,? (?:paragraphes?|alinéas?|points?|§) ?\\d");
  private static final Pattern ARTICLE = Pattern.compile("(?iu)(?:article|chapitre|titre) \\S+$");

  /// "pour qu’ils se réunissent | ou qu’ils nomment …".
  private static final Pattern CLAUSES = Pattern.compile("^ (?:ou|et) qu(?:e |').*");

  private static final Pattern APPOSED = Pattern.compile("^, (?:en l'occurrence|à savoir) .*");

  /// "la phase cruciale, de réforme": a comma that the source has by mistake.
  private static final Pattern STRAY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:la|le|l'|les|une?) ?\\p{L}+ \\p{L}+(?:al|ale|aux|ales|if|ive|ives|que"
              + "|ques|eux|euse), d(?:e |')\\p{L}+(?:tion|ment|ance|forme)s?(?!\\p{L})");

  /// "par la mobilisation | , notamment, de la coopération financière".
  private static final Pattern NOTABLY =
      Pattern.compile(
          "^, (?:notamment|en particulier|entre autres), ((?:de la|de l'|de|du|des|d')(?:"
              + " |(?<='))\\S+)");

  /// "souverain, juste | et prospère".
  private static final Pattern LAST_OF_ROW = Pattern.compile(", \\p{Ll}+$");

  private static final Pattern GOES_ON = Pattern.compile("^ et (?!qu)\\p{Ll}+(?:[,;.:]| |$).*");

  /// "les réformes nécessaires | pour inscrire …", "aux restrictions prévues | par la loi".
  private static final Pattern WANTING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:nécessaires?|requise?s?|propres|indispensables?|destinée?s?|visant"
              + "|prévue?s?|énoncée?s?|fixée?s?|définie?s?|énumérée?s?)$");

  private static final Pattern WANTED = Pattern.compile("^ (?:pour|à|au|aux|afin|par|dans) .*");

  private static final int SHORTEST_RUN = 2;

  /// A stretch of what is told that the source has word for word.
  private record Run(String text, String behind, String next) {}

  @Override
  public Optional<String> objection(Candidate candidate) {
    var source = plain(candidate.source());
    var told = new ArrayList<>(List.of(plain(candidate.form().stem())));
    if (candidate.form().type() != QuestionType.TRUE_FALSE) {
      told.add(plain(candidate.draft().answer().text()));
    }
    // Looking for it takes long, and few texts have such a comma.
    if ((told.getFirst().contains(", d") || told.getFirst().contains(", D"))
        && STRAY.matcher(told.getFirst()).find()) {
      return Optional.of("a comma that does not belong there");
    }
    if (told.size() > 1
        && runs(told.getLast(), source).stream()
            .anyMatch(run ->
                run.next().isEmpty()
                    && WANTING.matcher(run.text()).find()
                    && WANTED.matcher(run.behind()).matches())) {
      return Optional.of("what its last word calls for is missing");
    }
    // Between somebody and his task those whom he works with are left out on purpose.
    if (candidate.draft().rule().startsWith("Charge")) {
      told.removeFirst();
    }
    return told.stream()
        .flatMap(text -> runs(text, source).stream())
        .flatMap(run -> cut(run).stream())
        .findFirst();
  }

  private static Optional<String> cut(Run run) {
    var behind = run.behind();
    var incision = INCISION.matcher(behind);
    if (incision.find()
        && !run.next().startsWith(incision.group(1))
        && !INNER_ROW.matcher(behind).matches()) {
      return Optional.of("the complement behind the commas is missing: " + incision.group(1));
    }
    var notably = NOTABLY.matcher(behind);
    if (notably.find() && !run.next().startsWith(notably.group(1))) {
      return Optional.of("the complement behind an aside is missing: " + notably.group(1));
    }
    if (run.next().isEmpty()
        && LAST_OF_ROW.matcher(run.text()).find()
        && GOES_ON.matcher(behind).matches()) {
      return Optional.of("the last of a row is missing");
    }
    var object = OBJECT_BEHIND.matcher(behind);
    if (INFINITIVE.matcher(run.text()).find()
        && object.find()
        && !run.next().startsWith(object.group(1))) {
      return Optional.of("the object behind the commas is missing: " + object.group(1));
    }
    if (run.next().isEmpty()
        && ROW.matcher(behind).matches()
        && OF.matcher(run.text()).find()
        && HOLDER.matcher(run.text()).find()) {
      return Optional.of("the first of a row of complements");
    }
    if (ARTICLE.matcher(run.text()).find() && PROVISION.matcher(behind).find()) {
      return Optional.of("an article without its paragraph");
    }
    if (run.next().isEmpty()
        && CLAUSES.matcher(behind).matches()
        && run.text().matches(".*(?<!\\p{L})qu(?:e |').*")) {
      return Optional.of("the first of two clauses");
    }
    return run.next().isEmpty() && APPOSED.matcher(behind).matches()
        ? Optional.of("what is put beside it is missing")
        : Optional.empty();
  }

  /// The stretches of a text that stand in the source, as long as they are, with what the source
  /// says behind them and what the text does.
  private static List<Run> runs(String text, String source) {
    var found = new ArrayList<Run>();
    var words = CLOSING.matcher(text).replaceFirst("").split(" ", -1);
    var from = 0;
    while (from < words.length) {
      var to = from;
      var at = -1;
      var run = "";
      var last = "";
      while (to < words.length) {
        run = run.isEmpty() ? words[to] : run + " " + words[to];
        var here = source.indexOf(run);
        if (here < 0) {
          break;
        }
        at = here;
        last = run;
        to++;
      }
      if (to - from >= SHORTEST_RUN || to == words.length && to > from) {
        var next = String.join(" ", List.of(words).subList(to, words.length));
        found.add(new Run(last, source.substring(at + last.length()), next));
        from = to;
      } else {
        from++;
      }
    }
    return found;
  }

  private static String plain(String text) {
    return SPACE.matcher(text.replace('’', '\'')).replaceAll(" ").strip();
  }
}
