package app.alinea.core.question.rule.law;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Quel est le quorum de la Commission ?", "À la demande de qui …?": what French laws lay down of
/// their bodies in set words. Where the sentence does not name the body, the article does.
public final class SetNorm implements QuestionRule {
  private static final String PREFIX = "NORM.";
  private static final String HELD = "held";
  private static final int LONGEST_STATEMENT = 46;
  private static final int LONGEST_ANSWER = 22;
  private static final int LONGEST_CASE = 30;
  private static final int TYPED = 6;

  /// What an earlier sentence has told.
  private static final Pattern LEANING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:cette|cet|ces|ce|celle-ci|celui-ci|ceux-ci|ladite|ledit|lesdits|il"
              + "|elle|ils|elles|lui|tel|telle|tels|telles|précédent\\p{L}*|ci-dessus|intéressée?s?"
              + "|autres?)(?!\\p{L})");

  private static final Pattern BAN =
      Pattern.compile("(?iu)\\binterdi|\\bprohib|\\bn(?:ul|ulle) ne\\b");

  /// Questions whose body an article may name for the sentence.
  private static final Set<String> OF_BODY = Set.of("QUORUM", "CASTING_OF", "CASTING", "EACH");

  private static final Pattern OF_SOMETHING = Pattern.compile(" (?:de la|du|de l[’']|des) \\p{L}");

  /// "la moitié des pays membres de l’Assemblée": of the Assembly.
  private static final Pattern MEMBERS_OF =
      Pattern.compile("(?:de ses|des) \\p{L}+.* ((?:du |de la |de l’)(\\p{L}+)(?: \\p{L}[^,]*)?)$");

  /// "…, trois par le Sénat".
  private static final Pattern AGAIN = Pattern.compile("(,(?: et)?| et) \\p{Ll}+ par ");

  /// A gap would take the preposition along.
  private static final Pattern LED = Pattern.compile("^(?:devant|par|avec) ");

  /// "trente cinq ans": near numbers would be made of one half.
  private static final Pattern SPACED =
      Pattern.compile("^(?:vingt|trente|quarante|cinquante|soixante|cent|mille) \\p{Ll}+ \\p{Ll}");

  private static final Set<String> BY_WHOM =
      Set.of("BY_WHOM_THEN", "MAY_BE_BY", "STANDS_IN", "ONLY_BY");

  /// One body by its name, none of a row.
  private static final Pattern DEFINITE =
      Pattern.compile("^par (?:le |la |l’)(?!.*(?:,| et | ou )).+$");

  /// "Qui" asks in the singular.
  private static final Map<String, String> ONE_DOES =
      Map.of("nomment", "nomme", "élisent", "élit", "désignent", "désigne");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Formula formula)
        || !formula.name().startsWith(PREFIX)
        || !ProvisionName.isCited(idiom, fact)) {
      return List.of();
    }
    var name = formula.name().substring(PREFIX.length());
    var row = formula.row();
    var answer = told(idiom, row, formula.said());
    var parts = parts(idiom, formula, name);
    if (answer.isEmpty()
        || parts.isEmpty()
        || goesOn(row, formula.said())
        || name.equals("OUTSIDE") && isItem(idiom, row)
        || name.equals("PROHIBITED") && hasAnotherBan(idiom, row)
        || LearntWhole.isOne(name) && LearntWhole.isOneOfList(idiom, row, formula.said())
        || answer.get().split(" ", -1).length
            > (LearntWhole.isOne(name) ? LearntWhole.LONGEST : LONGEST_ANSWER)
        || LEANING.matcher(answer.get()).find()) {
      return List.of();
    }
    var text = name.equals("EACH") ? AGAIN.matcher(answer.get()).replaceAll("$1 ") : answer.get();
    var statement = statement(idiom, formula, text, parts.get().getOrDefault(HELD, ""));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question("norm." + name, parts.get()),
            new Answer(
                text,
                kind(formula, name, text),
                text.toLowerCase(Locale.ROOT),
                row.span(formula.said()),
                bare(text)),
            statement,
            types(formula, text, statement)));
  }

  private static AnswerKind kind(ArticleFact.Formula formula, String name, String text) {
    if (formula.measured()) {
      return AnswerKind.VALUE;
    }
    return BY_WHOM.contains(name) && DEFINITE.matcher(text).find()
        ? AnswerKind.ORGAN
        : AnswerKind.FREE;
  }

  /// "L’esclavage est interdit. La traite est interdite.": either would answer.
  private static boolean hasAnotherBan(Idiom idiom, TokenRow row) {
    var own = row.sentence().sentence();
    return idiom.document().sentencesAt(row.sentence().position()).stream()
        .anyMatch(
            other -> other.sentence().index() != own.index() && BAN.matcher(other.text()).find());
  }

  /// "…, ne s’applique pas : a) aux barques ; b) …": one of several.
  private static boolean isItem(Idiom idiom, TokenRow row) {
    var own = row.sentence().sentence();
    return idiom.document().sentencesAt(row.sentence().position()).stream()
        .noneMatch(written ->
            written.sentence().index() == own.index()
                && written.text().contains("ne s")
                && written.text().contains("pas"));
  }

  /// "après avis du doyen et éteints par les gardes": what stands behind "et" is done, not asked.
  private static boolean goesOn(TokenRow row, TokenRange said) {
    for (var i = said.from(); i + 1 < said.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)
          && (row.isVerb(i + 1) || row.mood(i + 1) == Mood.PAST_PARTICIPLE)) {
        return true;
      }
    }
    return false;
  }

  private static EnumSet<QuestionType> types(
      ArticleFact.Formula formula, String text, Statement statement) {
    var types = EnumSet.of(QuestionType.FLASHCARD);
    if (formula.measured() && !SPACED.matcher(text).find()) {
      types.add(QuestionType.MULTIPLE_CHOICE);
    }
    var name = formula.name().substring(PREFIX.length());
    var whole = LearntWhole.isOne(name) || name.equals("NOT_DURING");
    if (!whole && text.split(" ", -1).length <= TYPED) {
      types.add(QuestionType.SHORT_ANSWER);
      if (!statement.isNone() && !name.equals("WITH_WHOM")) {
        types.add(QuestionType.CLOZE);
      }
    }
    return types;
  }

  /// "du Président": the name alone answers too.
  private static List<String> bare(String text) {
    var plain = text.replaceFirst("^(?:devant |par |avec |du |de la |de l’|des |à )", "");
    return plain.equals(text)
        ? List.of()
        : List.of(plain, plain.replaceFirst("^(?:le |la |les |l’)", ""));
  }

  private static Optional<Map<String, String>> parts(
      Idiom idiom, ArticleFact.Formula formula, String name) {
    var parts = new HashMap<String, String>();
    parts.put("text", InstrumentName.main(idiom));
    parts.put("ofText", French.of(InstrumentName.main(idiom)));
    parts.put("article", ProvisionName.of(idiom, formula));
    parts.put("when", "");
    parts.put("mid", "");
    for (var part : formula.parts().entrySet()) {
      var told = told(idiom, formula.row(), part.getValue());
      if (told.isEmpty() || LEANING.matcher(told.get()).find()) {
        return Optional.empty();
      }
      parts.put(part.getKey(), told.get());
    }
    if (!parts.get("when").isEmpty()) {
      if (parts.get("when").split(" ", -1).length > LONGEST_CASE) {
        return Optional.empty();
      }
      parts.put("when", parts.get("when") + ", ");
    }
    if (!parts.get("mid").isEmpty()) {
      parts.put("mid", " " + parts.get("mid"));
    }
    var subject = formula.parts().get("subj");
    if (subject != null) {
      parts.put("of", French.of(parts.getOrDefault("subj", "")));
      parts.computeIfPresent("verb", (_, verb) -> InvertedVerb.of(formula.row(), subject, verb));
    }
    if (subject == null) {
      parts.computeIfPresent("verb", (_, verb) -> ONE_DOES.getOrDefault(verb, verb));
    }
    if (name.equals("ELECTOR")) {
      parts.computeIfPresent("noun", (_, noun) -> noun.replaceFirst("s$", ""));
    }
    if (name.equals("MANDATES")) {
      HeldBody.elected(formula.evidence().sentence(), idiom)
          .filter(who -> who.matches("(?:le|la) .*"))
          .ifPresent(
              who -> parts.computeIfPresent("noun", (_, noun) -> noun + " de " + who.substring(3)));
    }
    if (name.equals("REDUCED")) {
      return reduced(idiom, formula, parts);
    }
    if (name.equals("TERM_HERE")) {
      return HeldBody.elected(formula.evidence().sentence(), idiom)
          .map(who -> {
            parts.put(HELD, French.of(who));
            return parts;
          });
    }
    return OF_BODY.contains(name) ? held(idiom, formula, parts) : Optional.of(parts);
  }

  /// "Ce délai est ramené à huit jours": the time limit of the sentence before.
  private static Optional<Map<String, String>> reduced(
      Idiom idiom, ArticleFact.Formula formula, Map<String, String> parts) {
    var cases = (parts.get("when") + parts.get("mid")).replaceFirst(", $", "").strip();
    return HeldBody.limited(idiom, formula.evidence().sentence())
        .map(clause -> {
          parts.put("clause", clause);
          parts.put("case", cases.isEmpty() ? "" : ", " + cases + ",");
          return parts;
        });
  }

  /// The body whose quorum or casting vote it is: named beside it, or by the article.
  private static Optional<Map<String, String>> held(
      Idiom idiom, ArticleFact.Formula formula, Map<String, String> parts) {
    var said = formula.row().text(formula.said()).replace('\'', '’');
    parts.put("within", "");
    if (parts.containsKey(HELD)) {
      return Optional.of(parts);
    }
    if (formula.name().endsWith("QUORUM")) {
      var body = MEMBERS_OF.matcher(said);
      if (body.find()
          && idiom.words().is("quorate.nouns", body.group(2).toLowerCase(Locale.ROOT))) {
        parts.put(HELD, body.group(1));
        return Optional.of(parts);
      }
    } else if (!formula.name().endsWith("EACH")
        && OF_SOMETHING.matcher(said.replaceFirst("^(?:du|de la|de l’|des) ?", "")).find()) {
      return Optional.of(parts);
    }
    return ofArticle(idiom, formula, parts);
  }

  private static Optional<Map<String, String>> ofArticle(
      Idiom idiom, ArticleFact.Formula formula, Map<String, String> parts) {
    return HeldBody.of(idiom, formula.evidence().sentence())
        .map(body -> {
          parts.put(HELD, French.of(body));
          parts.put("within", " au sein " + French.of(body));
          return parts;
        });
  }

  /// The whole sentence with the answer left out, the body put in where it is missing.
  private static Statement statement(
      Idiom idiom, ArticleFact.Formula formula, String answer, String held) {
    var row = formula.row();
    var said = formula.said();
    var from = said.from();
    for (var part : formula.parts().values()) {
      from = Math.min(from, part.from());
    }
    var to = said.to();
    while (to < row.size() && !Set.of(".", ";").contains(row.word(to))) {
      to++;
    }
    var before = said.from() > from ? told(idiom, row, new TokenRange(from, said.from())) : none();
    var after = to > said.to() ? plain(idiom, row, new TokenRange(said.to(), to)) : none();
    if (from > 3
        || to - from > LONGEST_STATEMENT
        || row.text(new TokenRange(from, to)).contains("(")
        || before.isEmpty()
        || after.isEmpty()) {
      return Statement.NONE;
    }
    if (said.from() == from) {
      // A hole at the start is the question over again.
      return Statement.NONE;
    }
    var whole = before.get();
    if (OF_BODY.contains(formula.name().substring(PREFIX.length()))
        && !formula.parts().containsKey(HELD)
        && !held.isEmpty()) {
      if (!whole.startsWith("le quorum ")) {
        return Statement.NONE;
      }
      whole = "le quorum " + held + whole.substring("le quorum".length());
    }
    if (Set.of("TERM_HERE", "EACH", "REDUCED", "ELECTOR", "MANDATES")
        .contains(formula.name().substring(PREFIX.length()))) {
      return Statement.NONE;
    }
    return LED.matcher(answer).find() || LEANING.matcher(whole + " " + after.get()).find()
        ? Statement.NONE
        : new Statement(whole, answer, after.get());
  }

  private static Optional<String> none() {
    return Optional.of("");
  }

  private static Optional<String> told(Idiom idiom, TokenRow row, TokenRange range) {
    return new Wording(idiom)
        .told(row, Wording.trimmed(row, range))
        .filter(text -> !text.isBlank())
        .map(text -> text.replace('\'', '’'));
  }

  private static Optional<String> plain(Idiom idiom, TokenRow row, TokenRange range) {
    return idiom.voice().retell(row, range).map(text -> text.replace('\'', '’'));
  }
}
