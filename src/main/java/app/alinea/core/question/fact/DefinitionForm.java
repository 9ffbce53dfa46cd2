package app.alinea.core.question.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The forms in which texts define: by a verb, by a preposition, and among other definitions by a
/// comma or a colon.
final class DefinitionForm {
  private static final String TERM =
      "(?:«[\\s\\p{Z}]?(?<t1>[^«»]{2,80}?)[\\s\\p{Z}]?»"
          + "|[“”\"„][\\s\\p{Z}]?(?<t2>[^“”\"„]{2,80}?)[\\s\\p{Z}]?[”\"“]"
          + "|(?:‘|‘‘|'')(?<t3>[^‘’']{2,80}?)(?:’’|’|''))";

  /// What belongs to the term though the quotation marks do not hold it: "« consentement » de la
  /// personne concernée".
  private static final String TAIL = "(?<tail>\\s(?:de|du|des|d[’']|of)\\s?[^,:;«»“”\"]{2,50})?";

  private static final String ASIDE =
      "(?:,?\\s(?:in relation to|with (?:regard|respect|reference) to|when used|lorsqu|employé|en"
          + " ce qui concerne|which includes?|which may include)[^,:;]{2,60})?";

  /// "For the purposes of this Treaty, …", "Aux fins du présent article, …".
  private static final String LEAD =
      "(?:(?:for the purposes? of|in|pour l[’']application d|pour les besoins d|aux fins d|au sens"
          + " d|dans)[^,:“”\"«„]{4,90}[,:]\\s)?";

  private static final String WORD =
      "(?:(?:le|les|l[’']|la|the) ?(?:termes?|expressions?|mots?|notion|terms?|words?)\\s)?";
  private static final String ENTITLED =
      "(?:on entend(?:ra)?|il (?:faut|convient d[’'])\\s?entendre|il est entendu|s[’']entend)";

  private static final List<Pattern> ANYWHERE =
      List.of(
          form(
              LEAD
                  + "(?:une?|le|la|l[’'])\\s?"
                  + TERM
                  + "\\sest\\s(?<what>(?:toute?|une?|le|la|l[’'])\\s?.+)"),
          form(
              LEAD
                  + WORD
                  + TERM
                  + TAIL
                  + ASIDE
                  + "\\s?,?\\s(?:désigne(?:nt|ra|ront)?|signifie(?:nt|ra)?|s[’']entend(?:ent)?"
                  + "(?:\\s(?:comme|de|du|des)(?=\\s)|\\sd[’'])?|vise(?:nt)?|recouvre(?:nt)?)"
                  + "\\s?:?\\s?(?<what>.+)"),
          form(
              LEAD
                  + ENTITLED
                  + "\\spar\\s(?:les? termes? )?"
                  + TERM
                  + TAIL
                  + "\\s?[,:]?\\s?(?<what>.+)"),
          form(
              LEAD
                  + "par\\s(?:les? termes? )?"
                  + TERM
                  + TAIL
                  + "\\s?,?\\s"
                  + ENTITLED
                  + "\\s:?\\s?(?<what>.+)"),
          form(
              LEAD
                  + ENTITLED
                  + "\\spar\\s"
                  + bare("«“\"„")
                  + "\\s(?<what>(?:une?|tout|toute|tous"
                  + "|toutes|l[’']ensemble|chaque)\\s.+)"),
          form(
              LEAD
                  + WORD
                  + TERM
                  + TAIL
                  + ASIDE
                  + ",?\\s(?:means?|shall mean|refers? to|shall refer to|denotes?|designates?"
                  + "|signif(?:y|ies)|is defined as)(?:\\sthat)?:?\\s(?<what>.+)"));

  private static final List<Pattern> AMONG_TERMS =
      List.of(
          form(WORD + TERM + TAIL + "\\s?[:,=–—-]\\s?(?<what>.+)"),
          form("par\\s" + TERM + TAIL + "\\s?[:,]?\\s(?<what>.+)"),
          form(bare("«“”\"„,") + "\\s?(?::|\\s[–—]\\s)\\s?(?<what>.+)"),
          form(
              "(?:the term )?"
                  + bare("“”\",")
                  + "\\s(?:means|shall mean|désigne|signifie)\\s(?<what>.+)"));

  private static final Pattern ARTICLE =
      Pattern.compile("(?iu)^(?:l[’']|(?:les?|la|une?|the|an?) )(?=\\p{L})");

  /// "Chapitre 1 : Dispositions générales", "Ce terme désigne également …".
  private static final Pattern NO_TERM =
      Pattern.compile(
          "(?iu)^(?:(?:chapitre|chapter|titre|title|section|partie?|annexe?|article|livre"
              + "|book) (?:[ivxlc]+|\\d+)\\b"
              + "|(?:cet?|cette|ces|this|that|these|those|such) )");

  private DefinitionForm() {}

  /// A term and where its meaning starts.
  record Found(String term, int from) {}

  /// @param amongTerms whether the sentence stands where terms are listed
  static Optional<Found> find(String text, boolean amongTerms) {
    var forms =
        amongTerms ? Stream.concat(ANYWHERE.stream(), AMONG_TERMS.stream()) : ANYWHERE.stream();
    return forms
        .map(form -> form.matcher(text))
        .filter(Matcher::matches)
        .map(DefinitionForm::found)
        .findFirst()
        .filter(found -> !NO_TERM.matcher(found.term()).find());
  }

  private static Found found(Matcher matcher) {
    var term =
        Stream.of("t1", "t2", "t3", "t4")
            .filter(name -> matcher.namedGroups().containsKey(name))
            .map(matcher::group)
            .filter(text -> text != null)
            .findFirst()
            .orElseThrow();
    var tail = matcher.namedGroups().containsKey("tail") ? matcher.group("tail") : null;
    var whole = (tail == null ? term : term.strip() + tail).strip();
    // Without quotation marks the article before a term is none of it.
    var quoted = !matcher.namedGroups().containsKey("t4") || matcher.group("t4") == null;
    return new Found(
        quoted ? whole : ARTICLE.matcher(whole).replaceFirst(""), matcher.start("what"));
  }

  private static String bare(String without) {
    return "(?<t4>\\p{L}[^:;.()" + without + "]{2,60}?)";
  }

  private static Pattern form(String pattern) {
    return Pattern.compile("(?iu)^" + pattern + "$");
  }
}
