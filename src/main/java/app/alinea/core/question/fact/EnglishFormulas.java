package app.alinea.core.question.fact;

import app.alinea.core.question.fact.TreatyFormulas.Formula;
import java.util.ArrayList;
import java.util.List;

/// The formulas of English treaties and constitutions.
final class EnglishFormulas {
  private static final String MONTH_EN =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String PLACE_EN =
      "(?:at|in) (?:[Tt]he )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*";
  private static final String SELF_EN =
      "^(?=.{0,60}\\b(?:[Tt]his|[Tt]he present|It|[Tt]he Agreement|[Tt]he Convention|[Tt]he"
          + " Treaty)\\b)";

  private EnglishFormulas() {}

  static List<Formula> all() {
    var all = new ArrayList<Formula>();
    var done = "^(?:DONE|Done|SIGNED|Signed)(?: in (?:duplicate|triplicate))?,? ";
    TreatyFormulas.add(all, "PLACE", done + "(?<said>" + PLACE_EN + ")(?=[,. ])");
    TreatyFormulas.add(
        all,
        "SIGNED",
        done
            + "(?:"
            + PLACE_EN
            + "),? (?:on )?(?:this )?(?:the )?(?<said>(?:\\d{1,2}(?:st|nd|rd|th)?"
            + " |\\p{Ll}+(?:-\\p{Ll}+)? )(?:day )?(?:of )?"
            + MONTH_EN
            + ",? (?:\\d{4}|one thousand[\\p{L} -]{8,50}?))(?=[,.;]|$| in )");
    TreatyFormulas.measure(
        all,
        "TRIBUNAL",
        "(?:submitted|referred)\\b[^.;]{0,180} to an? (?:arbitral |arbitration )?tribunal,?"
            + " (?:composed |consisting |made up )?of (?<said>"
            + EnglishPhrases.NUMBER
            + " (?<noun>members|arbitrators))\\b");
    TreatyFormulas.add(
        all,
        "APPOINTER",
        "^(?<when>If [^;]{15,240}, )[^;]{0,80}?(?:may|shall) (?:invite|request|ask) (?<said>the"
            + " (?:President|Secretary-General|Chairman|Director-General)[^,;]{0,80}?) to"
            + " (?<what>(?:make the necessary|appoint|nominate|designate)[^,;.]{0,70})(?=[,;.]|$)");
    TreatyFormulas.measure(
        all,
        "NOTICE.denounce",
        "denounce\\b[^.;]{0,150}?notice of (?<said>" + EnglishPhrases.PERIOD + ")\\b");
    TreatyFormulas.measure(
        all,
        "NOTICE.denounce",
        "denounce\\b[^.;]{0,150}?(?<said>"
            + EnglishPhrases.PERIOD
            + ")['’]? (?:written |prior )?notice\\b");
    TreatyFormulas.measure(
        all,
        "NOTICE.terminate",
        "terminate (?:this|the present|the Agreement)\\b[^.;]{0,150}?notice of (?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "NOTICE.terminate",
        "terminate (?:this|the present|the Agreement)\\b[^.;]{0,150}?(?<said>"
            + EnglishPhrases.PERIOD
            + ")['’]? (?:written |prior )?notice\\b");
    TreatyFormulas.measure(
        all,
        "BEFORE_END",
        "(?:termination|denunciation)\\b[^.;]{0,160}?(?<said>"
            + EnglishPhrases.PERIOD
            + ") before (?<what>(?:the date of )?(?:the"
            + " (?:expiry|end|expiration))[^,.;]{3,50})(?=[,.;]|$)");
    TreatyFormulas.measure(
        all,
        "DURATION",
        SELF_EN
            + ".*\\b(?:shall|will) (?:remain|be|continue) (?:in force|valid)(?: initially)? for"
            + " (?:an? (?:initial )?(?:period|term) of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "RENEWAL",
        "(?:extended|renewed|prolonged)\\b[^.;]{0,40}? for (?:successive |further |additional"
            + " )?periods? of (?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.add(
        all,
        "EXCHANGE",
        "instruments of ratification shall be exchanged (?<said>" + PLACE_EN + ")");
    TreatyFormulas.add(
        all,
        "ARCHIVES",
        "(?:DONE|Done|original|copy)[^;]{0,240}deposited in (?<said>the archives of (?:the"
            + " )?[^,;.]{5,90}?)(?=[,;.]|$| which | and of | and shall )");
    TreatyFormulas.add(
        all,
        "UNTIL",
        "(?!.* and (?:(?:thereafter|subsequently),? )?(?:from [^.;]{4,40})?(?:at|in) [^.;]* until )"
            + SELF_EN
            + ".*open for signature[^.;]{0,140}? until (?<said>\\d{1,2}(?:st|nd|rd|th)? "
            + MONTH_EN
            + ",? \\d{4})");
    TreatyFormulas.add(
        all,
        "SIGNATORIES",
        SELF_EN
            + ".*open (?:for|to) signature by (?<said>[^.;,]{5,140}?)(?= until"
            + " |(?<!represented|participating|present|held) at (?:the"
            + " )?(?:\\p{Lu}|headquarters|seat)| from |[.;]|$)");
    TreatyFormulas.add(
        all,
        "ACCEDING",
        SELF_EN + ".*open (?:for|to) accession by (?<said>[^.;,]{5,140}?)(?=[.;,]|$)");
    TreatyFormulas.add(
        all,
        "PREVAILS",
        "In (?:the event|case) of (?:any"
            + " )?(?:divergence|inconsistenc|difference|discrepanc|doubt|dispute)[^,]{0,60},"
            + " (?<said>the \\p{Lu}\\p{Ll}+ (?:version|text)) shall prevail");
    TreatyFormulas.add(
        all,
        "QUORUM",
        "^(?<said>(?!(?:A majority|(?:One|Two|Three)[ -](?:half|third|quarter|fourth)s?) of"
            + " (?:the|all) )(?:An? |One|Two|Three|The presence)[^.;,]{8,120}?) (?:shall"
            + " )?(?:constitutes?|forms?) a quorum\\b");
    TreatyFormulas.add(
        all,
        "SEAT",
        "^(?:The )(?<what>(?:seat|headquarters|head office) of [^,;.]{4,80}?) (?:shall be|is|are)"
            + "(?: located| established| situated)? (?<said>"
            + PLACE_EN
            + ")");
    TreatyFormulas.add(
        all,
        "EMBLEM",
        "^(?<what>The (?:motto|national anthem|capital|seat of government|official"
            + " language|national flag|currency)(?: of [^,;.]{2,60}?)?) (?:is|shall be)"
            + " (?<said>(?!(?:determined|laid|fixed|prescribed)\\b)[^;.]{3,120})[.;]?$");
    TreatyFormulas.add(
        all,
        "EMBLEMS",
        "^(?<what>The (?:official|working) languages(?: of [^,;.]{2,60}?)?) (?:are|shall be)"
            + " (?<said>\\p{Lu}[^;.]{3,120})[.;]?$");
    TreatyFormulas.measure(
        all,
        "VOICES",
        "(?:^|, )(?<what>[Ee](?:ach|very) [^,;.]{3,60}?) (?:shall have|has|is entitled to|shall be"
            + " entitled to) (?<said>(?:two|three|four|five)(?: basic)? votes?)\\b");
    TreatyFormulas.add(
        all,
        "REPLACED",
        SELF_EN
            + ".*(?:replaces|supersedes|shall replace|shall supersede) (?<said>the"
            + " (?:Agreement|Convention|Treaty|Protocol) (?!of (?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+"
            + " )?\\d{4})[^.;]{8,160}?(?:\\d{4}))\\b");
    TreatyFormulas.add(
        all,
        "DISPUTES",
        "[Dd]isputes?\\b[^.;]{0,180}(?:interpretation[^.;]{0,30}application"
            + "|application[^.;]{0,30}interpretation)[^.;]{0,160}"
            + "(?<!(?:not|not be|cannot be|not been|not so) )(?:settled|resolved)"
            + "[^.;,]{0,40}? (?<said>(?:by|through) (?:direct )?(?:negotiations?|diplomatic"
            + " channels|the diplomatic channel|arbitration|consultations?))\\b");
    TreatyFormulas.add(
        all,
        "COURT",
        "^(?=.*\\binterpretation\\b)(?=.*\\bapplication\\b).*\\b[Dd]isputes?\\b[^.;]{0,260}\\bbe"
            + "(?: (?:referred|submitted|brought|taken)| [^.;]{0,80}, be referred)\\b[^.;]{0,70}?"
            + " (?:to|before) (?<said>the (?:Permanent Court|International Court|Court|Tribunal)"
            + "(?: of (?:\\p{Lu}\\p{L}+ )*\\p{Lu}\\p{L}+)?)(?![^.;]{0,60}\\bor to\\b)");
    TreatyFormulas.measure(
        all,
        "MAXIMUM",
        "^(?<what>The (?:period|duration|term|length)[^,;.]{5,100}?) (?:shall|may|must) not exceed"
            + " (?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "RATIFIERS",
        "(?:enter|come) into force[^.;]{0,90}the ratifications of (?<said>"
            + EnglishPhrases.NUMBER
            + " (?<noun>Members|States|Parties))\\b");
    TreatyFormulas.add(
        all,
        "INSTRUMENT",
        "^(?!.{0,40}\\b[Aa]mendments?\\b).{0,120}?(?:enter|come) into force[^.;]{0,90}deposit of"
            + " (?<said>the \\p{Ll}+(?:-\\p{Ll}+)?(?:th|st|nd|rd|ond|ird) instrument of"
            + " [^.;]{5,70}?)(?=[.;]|$| (?:referred to|mentioned|provided for|in accordance) )");
    all.addAll(EnglishProvisionFormulas.all());
    all.addAll(EnglishClosings.all());
    all.addAll(EnglishOrgans.all());
    all.addAll(EnglishFigures.all());
    all.addAll(EnglishNorms.all());
    all.addAll(EnglishPowers.all());
    all.addAll(EnglishLimits.all());
    all.addAll(EnglishRights.all());
    all.addAll(EnglishCloses.all());
    all.addAll(EnglishThresholds.all());
    all.addAll(EnglishPledges.all());
    all.addAll(EnglishBonds.all());
    return List.copyOf(all);
  }
}
