package app.alinea.reading.web;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes away what stands around the text of a page, and finds the part that is the text.
final class PageCleaner {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, math annotation, iframe, object, embed, canvas,"
          + " video, audio, form button, button, input, select, textarea, dialog, nav, aside, menu,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=search], [role=complementary], [role=dialog], [role=alert], [role=menu],"
          + " [role=menubar]";
  private static final String NOTE_CALLS =
      "sup:has(a[href^=#]), a[href^=#]:has(sup), .mw-editsection, .noprint, figure:has(img)"
          + " figcaption";
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /// Parts of class names and ids that pages give to what is not their text.
  private static final Set<String> AROUND =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "submenu",
          "breadcrumb",
          "breadcrumbs",
          "ariane",
          "sidebar",
          "footer",
          "comments",
          "comment",
          "commentaires",
          "commentaire",
          "disqus",
          "share",
          "sharing",
          "partage",
          "partager",
          "social",
          "cookie",
          "cookies",
          "consent",
          "banner",
          "newsletter",
          "related",
          "pagination",
          "pager",
          "advert",
          "advertisement",
          "ads",
          "promo",
          "skip",
          "skiplink",
          "toolbar",
          "toc",
          "sommaire",
          "respond",
          "popup",
          "modal");

  private static final Pattern NAME_PARTS = Pattern.compile("[^a-z]+");
  private static final Set<String> GROUPS = Set.of("ul", "ol", "table", "div");
  private static final int DEEPEST_GROUP = 3;
  private static final double MAIN_PART = 0.4;
  private static final double SMALL_PART = 0.5;
  private static final double MOSTLY_LINKS = 0.7;
  private static final int FEWEST_LINKS = 4;
  private static final int SHORT_LINK = 40;

  /// The element that holds the text, cleaned.
  Element main(Document page) {
    var body = page.body();
    body.select(NEVER_TEXT).remove();
    body.select(NOTE_CALLS).remove();
    body.select("[style]").stream()
        .filter(styled -> HIDDEN.matcher(styled.attr("style")).find())
        .forEach(Element::remove);
    int whole = body.text().length();
    for (var around : body.select("footer, header")) {
      boolean ofArticle = around.closest("article, main") != null;
      if (!ofArticle && around.text().length() < SMALL_PART * whole) {
        around.remove();
      }
    }
    for (var named : body.select("[class], [id]")) {
      if (isNamedAround(named) && named.text().length() < SMALL_PART * whole) {
        named.remove();
      }
    }
    groupsOfLinks(body).forEach(PageCleaner::removeIfMenu);
    return part(body);
  }

  /// The lists, tables and boxes close around links; looking at every box would take the square of
  /// a deep page.
  private static Set<Element> groupsOfLinks(Element body) {
    var groups = new LinkedHashSet<Element>();
    for (var link : body.select("a[href]")) {
      int levels = 0;
      for (var around : link.parents()) {
        if (GROUPS.contains(around.normalName()) && ++levels <= DEEPEST_GROUP) {
          groups.add(around);
        }
        if (levels > DEEPEST_GROUP) {
          break;
        }
      }
    }
    return groups;
  }

  private static Element part(Element body) {
    int whole = body.text().length();
    return body.select("main, [role=main], article").stream()
        .filter(part -> part.text().length() >= MAIN_PART * whole)
        .max(Comparator.comparingInt(part -> part.text().length()))
        .orElse(body);
  }

  private static boolean isNamedAround(Element element) {
    var name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return !element.normalName().equals("body")
        && NAME_PARTS.splitAsStream(name).anyMatch(AROUND::contains);
  }

  /// A menu is a group of short links with hardly a word between them.
  private static void removeIfMenu(Element group) {
    var links = group.select("a[href]");
    if (links.size() < FEWEST_LINKS) {
      return;
    }
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    int all = group.text().length();
    if (linked > MOSTLY_LINKS * all && linked < SHORT_LINK * links.size()) {
      group.remove();
    }
  }
}
