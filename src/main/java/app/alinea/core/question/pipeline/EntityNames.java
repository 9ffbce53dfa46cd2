package app.alinea.core.question.pipeline;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.distractor.Contender;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.phrase.FrenchPlaces;
import app.alinea.core.question.rule.SummitNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of a document with the determiner that the document itself gives them ("l’Iran", "la
/// Suède"), so that they can stand beside one another as options.
final class EntityNames {
  private static final Map<String, String> CONTRACTED =
      Map.of("du", "le ", "au", "le ", "des", "les ", "aux", "les ");

  /// English says the letters of these one by one, and an article before them.
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "UN",
          "EU",
          "US",
          "UK",
          "WTO",
          "WHO",
          "IMF",
          "OSCE",
          "AU",
          "ICC",
          "ICJ",
          "IAEA",
          "OECD",
          "ILO",
          "FAO",
          "WFP",
          "ECB",
          "OAS",
          "GCC",
          "ICRC",
          "United Nations",
          "European Union",
          "United States",
          "United Kingdom",
          "African Union",
          "Netherlands",
          "Philippines");

  private static final Pattern TEXT =
      Pattern.compile(
          "^(?:Constitution|Charter|Statutes?|Convention|Treaty|Protocol|Covenant|Agreement|Declaration|Charte|Statuts?|Traité|Protocole|Pacte|Accord|Déclaration)"
              + " (?:of|de|du|des|d[’']) ?");

  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
  private final Map<String, Contender> first = new HashMap<>();
  private final Language language;

  EntityNames(AnalysedDocument document) {
    this.language = document.language();
    for (var sentence : document.sentences()) {
      var row = new TokenRow(sentence);
      for (var entity : sentence.entities()) {
        var tokens = row.tokensIn(entity.span());
        if (tokens.isEmpty() || entity.type() == EntityType.ARTICLE) {
          continue;
        }
        var name =
            entity.type() == EntityType.SUMMIT
                ? SummitNames.yearless(entity.span().of(sentence.text()))
                : entity.span().of(sentence.text());
        var determined = determined(row, tokens.from(), name);
        counts
            .computeIfAbsent(entity.id(), _ -> new HashMap<>())
            .merge(determined, 1, Integer::sum);
        first.putIfAbsent(
            entity.id(),
            new Contender(
                name,
                AnswerKind.of(entity.type()),
                entity.id(),
                "",
                "",
                sentence.position(),
                1,
                WordBag.of(name)));
      }
    }
  }

  private static String determined(TokenRow row, int start, String name) {
    var before = row.word(start - 1);
    return switch (before) {
      case "la", "le", "les", "the" -> before + " " + name;
      case "l'" -> "l’" + name;
      default -> CONTRACTED.containsKey(before) ? CONTRACTED.get(before) + name : name;
    };
  }

  /// Each entity once, by the name most often given to it with its determiner.
  List<Contender> contenders() {
    var found = new ArrayList<Contender>();
    for (var entry : counts.entrySet()) {
      var entity = first.get(entry.getKey());
      if (entity == null || isText(entity)) {
        continue;
      }
      var best =
          entry.getValue().entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .orElseThrow()
              .getKey();
      var mentions = entry.getValue().values().stream().mapToInt(Integer::intValue).sum();
      found.add(contender(entity, withArticle(entity, best), mentions));
      if (entity.kind() == AnswerKind.COUNTRY || entity.kind() == AnswerKind.CITY) {
        found.add(contender(entity, located(entity), mentions));
      }
    }
    return found;
  }

  /// "the Constitution of the Tide Organisation" is no body beside bodies.
  private static boolean isText(Contender entity) {
    return switch (entity.kind()) {
      case BODY, ORGANISATION, ORGAN -> TEXT.matcher(entity.text()).find();
      default -> false;
    };
  }

  private static Contender contender(Contender entity, String text, int mentions) {
    return new Contender(
        text,
        entity.kind(),
        entity.referent(),
        "",
        "",
        entity.position(),
        mentions,
        WordBag.of(text));
  }

  /// A country or region that the document only lists gets the article of its name.
  private String withArticle(Contender entity, String best) {
    if (language == Language.ENGLISH && WITH_ARTICLE.contains(best)) {
      return "the " + best;
    }
    var place = entity.kind() == AnswerKind.COUNTRY || entity.kind() == AnswerKind.REGION;
    return language == Language.FRENCH && place && best.equals(entity.text())
        ? FrenchPlaces.definite(best)
        : best;
  }

  /// "en France", "à Genève"; "in Geneva".
  private String located(Contender entity) {
    return switch (language) {
      case ENGLISH -> "in " + entity.text();
      case FRENCH ->
          entity.kind() == AnswerKind.CITY
              ? French.to(entity.text())
              : FrenchPlaces.in(entity.text());
    };
  }
}
