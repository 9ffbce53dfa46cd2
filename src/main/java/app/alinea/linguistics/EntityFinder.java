package app.alinea.linguistics;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the names, figures and dates of a sentence, longest and most specific first.
final class EntityFinder {
  /// Thousands as English groups them.
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

  private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\d-])[\\p{L}\\d]");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<![\\p{L}])[Aa]rticles? (?<number>\\d{1,3}(?:"
              + " ?(?:bis|ter))?|premier|1er|[IVX]{1,5})(?![\\p{L}\\d]|\\.\\d)(?:,"
              + " (?:paragraphe|paragraph) \\d+,?)?(?<of> (?:du|de la|de l’|de|of the|of) )?");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<![\\p{L}])(?:[Pp]résidente?|[Pp]remière?"
              + " ministre|[Cc]hancelière?|[Cc]hancelier|President|Prime"
              + " Minister|Chancellor|Mr|Mrs|Ms|M\\.|Mme) (?<name>\\p{Lu}[\\p{Ll}-]+(?:"
              + " \\p{Lu}[\\p{Ll}-]+)?)");

  private final Gazetteer gazetteer;
  private final List<EntityPatterns> patterns;
  private final List<EntityPatterns> names;

  EntityFinder(Language language, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.patterns = EntityPatterns.of(language);
    this.names = EntityPatterns.names(language);
  }

  /// A name found, before the document as a whole is known.
  record Found(Entity entity, boolean contextOnly) {}

  List<Found> find(String text) {
    var found = new ArrayList<Found>();
    addArticles(text, found);
    for (var pattern : patterns) {
      if (pattern.type() == EntityType.SUMMIT) {
        addMatches(text, pattern, found);
      }
    }
    addNames(text, found);
    addPersons(text, found);
    for (var name : names) {
      addLongerNames(text, name, found);
    }
    boolean digits = text.chars().anyMatch(Character::isDigit);
    for (var pattern : patterns) {
      if (pattern.type() != EntityType.SUMMIT && (digits || !pattern.needsDigit())) {
        addMatches(text, pattern, found);
      }
    }
    found.sort(Comparator.comparingInt(name -> name.entity().span().start()));
    return found;
  }

  private void addArticles(String text, List<Found> found) {
    var matcher = ARTICLE.matcher(text);
    while (matcher.find()) {
      var number = matcher.group("number");
      int end = matcher.end("number");
      var treaty = "this";
      if (matcher.group("of") != null) {
        var name = gazetteer.at(text, matcher.end());
        if (name.isPresent() && name.get().type() == EntityType.TREATY) {
          treaty = name.get().id().replaceFirst("^[a-z]+:", "");
          end = matcher.end() + name.get().text().length();
        }
      }
      var id = "article:" + treaty + "/" + number.toLowerCase(Locale.ROOT);
      add(text, EntityType.ARTICLE, id, new TextSpan(matcher.start(), end), value(number), found);
    }
  }

  private static void add(
      String text, EntityType type, String id, TextSpan span, double value, List<Found> found) {
    if (found.stream().noneMatch(other -> other.entity().span().overlaps(span))) {
      found.add(new Found(new Entity(type, id, span.of(text), span, value, ""), false));
    }
  }

  private void addNames(String text, List<Found> found) {
    var matcher = WORD_START.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      int start = matcher.start();
      var name = gazetteer.at(text, start);
      from = start + 1;
      if (name.isPresent()) {
        var span = new TextSpan(start, start + name.get().text().length());
        boolean free = found.stream().noneMatch(f -> f.entity().span().overlaps(span));
        if (free) {
          var entity =
              new Entity(name.get().type(), name.get().id(), name.get().canonical(), span, 0, "");
          found.add(new Found(entity, name.get().contextOnly()));
          from = span.end();
        }
      }
      if (from >= text.length()) {
        return;
      }
    }
  }

  private static void addPersons(String text, List<Found> found) {
    var matcher = PERSON.matcher(text);
    while (matcher.find()) {
      var name = matcher.group("name");
      var last = plain(name.substring(name.lastIndexOf(' ') + 1)).replaceFirst("y+$", "y");
      var span = new TextSpan(matcher.start("name"), matcher.end("name"));
      add(text, EntityType.PERSON, "person:" + last, span, 0, found);
    }
  }

  private void addMatches(String text, EntityPatterns pattern, List<Found> found) {
    var matcher = pattern.pattern().matcher(text);
    while (matcher.find()) {
      var span = new TextSpan(matcher.start(), matcher.end());
      if (found.stream().anyMatch(other -> other.entity().span().overlaps(span))) {
        continue;
      }
      var entity =
          new Entity(
              pattern.type(),
              id(pattern.type(), matcher),
              matcher.group(),
              span,
              value(group(matcher, "value")),
              pattern.unit());
      found.add(new Found(entity, false));
    }
  }

  /// A name by its shape swallows the names of its parts: "African Union Mission in …".
  private void addLongerNames(String text, EntityPatterns pattern, List<Found> found) {
    var matcher = pattern.pattern().matcher(text);
    while (matcher.find()) {
      var span = new TextSpan(matcher.start(), matcher.end());
      var inside = found.stream().filter(other -> other.entity().span().overlaps(span)).toList();
      var swallows =
          inside.stream()
              .allMatch(other ->
                  span.contains(other.entity().span())
                      && span.length() > other.entity().span().length()
                      && switch (other.entity().type()) {
                        case COUNTRY, CITY, REGION, ORGANISATION, BODY -> true;
                        default -> false;
                      });
      if (swallows) {
        found.removeAll(inside);
        found.add(
            new Found(
                new Entity(
                    pattern.type(), id(pattern.type(), matcher), matcher.group(), span, 0, ""),
                false));
      }
    }
  }

  private String id(EntityType type, Matcher matcher) {
    var kind = type.name().toLowerCase(Locale.ROOT) + ":";
    var place = group(matcher, "place");
    if (type == EntityType.SUMMIT && !place.isEmpty()) {
      return kind
          + gazetteer
              .at(place, 0)
              .map(name -> name.id().replaceFirst("^[a-z]+:", ""))
              .orElse(plain(place));
    }
    return kind + plain(matcher.group());
  }

  private static String group(Matcher matcher, String name) {
    if (!matcher.pattern().namedGroups().containsKey(name)) {
      return "";
    }
    var group = matcher.group(name);
    return group == null ? "" : group;
  }

  private static double value(String figure) {
    var whole = GROUPED.matcher(figure).matches() ? figure.replace(",", "") : figure;
    var digits = whole.replace(" ", "").replace(",", ".").replaceAll("[^\\d.]", "");
    try {
      return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    } catch (NumberFormatException severalPoints) {
      return Double.parseDouble(digits.replace(".", ""));
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
