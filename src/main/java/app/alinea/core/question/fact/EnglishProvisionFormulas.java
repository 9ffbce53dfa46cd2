package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// What English provisions say in set words: on what condition a thing may be done, what a text
/// applies to, what it says of reservations, of its copies and of States that join later.
final class EnglishProvisionFormulas {
  /// A subject that an article or the like begins, without a clause of its own.
  private static final String SUBJECT =
      "^(?<what>(?:The|An?|Any|Each|Every|All|Neither|Decisions|Amendments|Persons|Members|Parties|States)\\b(?![^.;]{0,90}?"
          + " (?:which|who|whose|that|where) )(?:(?! (?:may|shall|can|must) )[^,;:.()]){3,90}) ";

  private static final String DEED = "(?<deed>[^,;:.()]{3,110}?)";

  private static final String SELF = "^(?:This|The present) \\p{Lu}\\p{Ll}+ (?:shall )?";

  private static final String END = "(?=[.;]?$)";

  private EnglishProvisionFormulas() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    conditions(all);
    scope(all);
    life(all);
    later(all);
    return List.copyOf(all);
  }

  private static void conditions(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "COND.only",
        SUBJECT
            + "(?<modal>may|shall|can|must) (?!not\\b|only\\b)"
            + DEED
            + ",? (?<said>only (?:if|when|after|where|with the|on condition that|upon|subject to|on"
            + " the basis of|in the event of|in case of)\\b[^;:]{6,170}?)"
            + END);
    TreatyFormulas.add(
        all,
        "COND.only",
        SUBJECT
            + "(?<modal>may|shall|can) only "
            + DEED
            + ",? (?<said>(?:if|when|after|where|with the|on condition that|upon|subject to|on the"
            + " basis of|in the event of|in case of)\\b[^;:]{6,170}?)"
            + END);
    TreatyFormulas.add(
        all,
        "COND.only",
        SUBJECT
            + "(?<modal>may|shall|can|must) (?!not\\b|only\\b)"
            + DEED
            + ",? (?<said>(?:provided that|on condition that) [^;:]{6,170}?)"
            + END);
    TreatyFormulas.add(
        all,
        "COND.case",
        SUBJECT
            + "(?<modal>may|shall|must)"
            + " (?!not\\b|only\\b)(?!.*(?:determin|decid|examin|consider|ask|verif|assess|inquir|establish|know|whether)\\p{L}*"
            + " (?:if|when) )"
            + DEED
            + "(?<!only|even|or|and|time|date|day|moment),? (?<said>(?:if|whenever)"
            + " [^;:]{10,170}?)"
            + END);
    TreatyFormulas.add(
        all,
        "COND.without",
        SUBJECT
            + "(?<modal>may|shall|must) not (?!only\\b)"
            + DEED
            + " without (?<said>(?:the|an?|its|their|his) [^,;:.]{5,100}?)"
            + END);
  }

  private static void scope(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all, "SCOPE", SELF + "(?:apply|applies) (?<said>(?:only )?to [^;:]{12,170}?)" + END);
    TreatyFormulas.add(
        all, "SCOPE.not", SELF + "(?:does )?not apply (?<said>to [^;:]{12,170}?)" + END);
    for (var verb : List.of("cover", "govern", "regulate", "protect")) {
      TreatyFormulas.add(
          all,
          "SCOPE." + verb,
          SELF + "(?:" + verb + "|" + verb + "s) (?<said>(?:only )?[^;:]{12,170}?)" + END);
    }
    TreatyFormulas.add(all, "SCOPE.lay", SELF + "(?:lay|lays) down (?<said>[^;:]{12,170}?)" + END);
    TreatyFormulas.add(
        all,
        "BINDING",
        SELF + "(?:be|is) binding (?<said>(?:only )?(?:up)?on [^;:.]{10,150}?)" + END);
    TreatyFormulas.add(
        all,
        "TERM.includes",
        "[“\"‘'](?<what>[^”\"’']{2,50})[”\"’'] (?:also )?(?:includes|shall include)"
            + " (?<said>[^;:.]{4,120}?)(?=[.;]|$)");
  }

  private static void life(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(all, "REVISED", SELF + "revises (?<said>the [^;:]{10,200}?)" + END);
    TreatyFormulas.add(
        all,
        "RATIFIED_TO",
        "[Rr]atifications of (?:this|the present) \\p{Lu}\\p{Ll}+ shall be communicated (?<said>to"
            + " the [^,;.]{8,120}?) for registration");
    TreatyFormulas.add(
        all,
        "COPIES",
        "^(?<said>The [^,;.]{4,110}?) (?:shall|will)"
            + " (?:transmit|send|communicate|deliver|furnish|forward) (?:a )?(?:duly )?certified"
            + " (?:true )?cop(?:y|ies)\\b");
    TreatyFormulas.add(
        all,
        "GIVES_NOTICE",
        "^(?<said>The [^,;.]{4,110}?) (?:shall|will) (?:notify|inform)"
            + " [^;]*\\b(?:ratification|accession)s?\\b[^;]*\\b(?:denunciation|entry into"
            + " force|withdrawal|reservation)");
    TreatyFormulas.measure(
        all,
        "EARLIEST",
        "denounce[^.;]{0,60} after the expir(?:ation|y) of (?:a period of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ") from the date (?:on which|of)[^.;]{0,60}(?:into|in) force");
    TreatyFormulas.measure(
        all,
        "ENDS_AFTER.receipt",
        "^(?:Such|The|Any) (?:notice of )?denunciation (?:shall|will) take effect (?<said>"
            + EnglishPhrases.PERIOD
            + ") after (?<what>(?:the date of )?(?:its )?receipt(?: thereof)? by the [^.;,]{4,80}?)"
            + "(?= of |[.;,]|$)");
    TreatyFormulas.measure(
        all,
        "ENDS_AFTER.registered",
        "denunciation shall not take effect until (?<said>"
            + EnglishPhrases.PERIOD
            + ") after the date on which it (?:is|was|has been) registered");
  }

  private static void later(List<TreatyFormulas.Formula> all) {
    var later =
        "(?:enter|come) into force (?:for|in respect of|with respect to|as regards|with regard to)"
            + " (?:any|each|every|that|such|the) (?:\\p{L}+"
            + " )?(?:Member|State|Party|Government|country)[^.;]{0,160}? ";
    TreatyFormulas.measure(
        all,
        "LATER.deposit",
        later
            + "(?<said>"
            + EnglishPhrases.PERIOD
            + ") after (?:the date of )?(?:the )?deposit(?: by [^.;,]{4,30})? of (?:its|their|the) "
            + "(?:own )?instrument");
    TreatyFormulas.measure(
        all,
        "LATER.registered",
        later
            + "(?<said>"
            + EnglishPhrases.PERIOD
            + ") after the date on which its ratification (?:has been|was|is) registered");
    TreatyFormulas.add(
        all,
        "LATER.day",
        later
            + "(?<said>on the (?:\\p{Ll}+(?:-\\p{Ll}+)?|\\d+th) day (?:after|following) (?:the date"
            + " of )?(?:the )?deposit[^.;]{5,90}?)(?=[.;]|$)");
  }
}
