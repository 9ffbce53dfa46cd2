package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// What English treaties say of their own life and of their organs: how many bring them into force,
/// how soon a first meeting is held, who is appointed by whom, when a review may be asked for, when
/// a withdrawal takes effect.
final class EnglishClosings {
  /// Nothing that leans on a sentence before.
  private static final String PLAIN =
      "(?!.*\\b(?:such|these|those|they|it|he|she|said|former|latter|[Tt]hat (?:State|Party|date"
          + "|period|decision|notice)|above|preceding|paragraph)\\b)";

  private static final String SELF =
      "(?:this|This|the present|The present|the|The) \\p{Lu}\\p{Ll}+";
  private static final String STATES =
      "(?:(?:Contracting |Range |Riparian |riparian |Signatory |signatory |[Mm]ember |Member"
          + " )?(?:States?(?: Parties)?|Parties|Governments|Members|[Cc]ountries)|[Ss]ignatories)";
  private static final String FORCE = "(?:enter|come) into force[^.;]{0,140}?";

  private EnglishClosings() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    force(all);
    end(all);
    organs(all);
    limits(all);
    places(all);
    return List.copyOf(all);
  }

  private static void force(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "INSTRUMENT",
        "^(?:This|The present) [^.;]{0,60}"
            + FORCE
            + "deposit(?: with the [^.;,]{5,90}?| by [^.;,]{5,60}?) of (?<said>the"
            + " \\p{Ll}+(?:-\\p{Ll}+)?(?:th|st|nd|rd|ond|ird) instrument of"
            + " [^.;,]{5,70}?(?:, [^.;,]{5,30}?(?:,)? or [^.;,]{5,30}?)?)(?=[.;]|$| (?:referred"
            + " to|mentioned|provided for|in accordance) )");
    TreatyFormulas.measure(
        all,
        "BOUND",
        "^(?:This|The present|The(?= (?:Convention|Agreement|Treaty|Protocol|Charter)\\b))"
            + " [^.;]{0,60}"
            + FORCE
            + "(?:ratified|accepted|approved|signed|deposited|bound|received|deposit)[^.;]{0,80}?"
            + " by (?:at least )?(?<said>"
            + EnglishPhrases.NUMBER
            + " (?<noun>"
            + STATES
            + "))\\b(?!(?: to [^.;,]{5,60}?)?,? (?:accounting|representing|whose|possessing"
            + "|having))");
    TreatyFormulas.measure(
        all,
        "BOUND",
        "^(?:This|The present|The(?= (?:Convention|Agreement|Treaty|Protocol|Charter)\\b))"
            + " [^.;]{0,60}"
            + FORCE
            + "(?:when|on which|after|once) (?:at least )?(?<said>"
            + EnglishPhrases.NUMBER
            + " (?<noun>"
            + STATES
            + "))\\b(?!(?: to [^.;,]{5,60}?)?,? (?:accounting|representing|whose|possessing"
            + "|having))[^.;]{0,180}(?:ratif|consent|deposit|accept|bound)");
    TreatyFormulas.add(
        all,
        "DURATION",
        "^"
            + SELF
            + " (?:shall|will|is|shall be) (?:remain in force|be concluded|concluded|be in force)"
            + " for (?<said>an? (?:unlimited|indefinite) period(?: of time)?)");
    TreatyFormulas.add(
        all,
        "AREA",
        "^The provisions of (?:this|the present) \\p{Lu}\\p{Ll}+ shall apply (?<said>to the"
            + " (?:area|territory|zone|region)[^,;:.]{8,110}?)(?=[,;.]|$)");
    TreatyFormulas.add(
        all,
        "COND.amend",
        "^(?<what>(?:An|Any|Every) amendment[^,;.]{0,90}?|[Aa]mendments[^,;.]{0,90}?)"
            + " (?<modal>shall) (?<deed>enter into force|come into force|take effect)"
            + " (?<said>(?:when|after|on the|upon|if|once|"
            + EnglishPhrases.PERIOD
            + " after) (?![^;]*\\b(?:such|that|those|paragraph|it)\\b)[^;]{10,170}?)"
            + EnglishPhrases.END);
  }

  private static void end(List<TreatyFormulas.Formula> all) {
    for (var ending : List.of("enunciation", "ithdrawal")) {
      TreatyFormulas.measure(
          all,
          "ENDS_AFTER." + ending.charAt(0),
          "^(?:Such |The |Any |A )?(?:[Dd]|[Ww])"
              + ending
              + " (?:(?:of|from) this \\p{Lu}\\p{Ll}+ )?(?:shall (?:take effect|become"
              + " effective)|takes effect|becomes effective) (?<said>"
              + EnglishPhrases.PERIOD
              + ") (?<what>(?:after|following|from) (?![^.;]*\\b(?:such"
              + " (?!notification|notice|denunciation)|that|paragraph))[^.;,]{8,130}?)(?=[.;,]|$)");
    }
    TreatyFormulas.measure(
        all,
        "SOONEST.withdraw",
        "^(?:At any time )?(?:[Aa]fter|after the expiry of) (?<said>"
            + EnglishPhrases.PERIOD
            + ") from the date (?:on which|of)[^.;]{0,60}(?:into|in) force[^.;]{0,90} may withdraw"
            + " from\\b");
    TreatyFormulas.measure(
        all,
        "NOTICE.withdraw",
        "withdraw from (?:this|the present) [^.;]{0,150}?(?:(?<said>"
            + EnglishPhrases.PERIOD
            + ")['’]? (?:written |prior |advance )?notice\\b)");
    TreatyFormulas.measure(
        all,
        "REVIEW",
        "^(?!.*\\b(?:request|propose)).*?(?:[Aa]fter|expir(?:y|ation) of|in force for) (?:the"
            + " expir(?:y|ation) of )?(?:a period of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ")(?: from| after|,)[^;]{0,220}\\bconference\\b[^;]{0,120}"
            + "(?:for the (?:purpose of )?(?:review|revision)|to review|purpose of reviewing)");
    TreatyFormulas.add(
        all,
        "SHARE",
        "(?:at least|not less than) (?<said>one[- ]third|one[- ]quarter|one[- ]half|two[-"
            + " ]thirds|half|a majority) of the (?<noun>(?:States |Contracting )?Parties|(?:Member"
            + " States|Members)) (?:favou?r|request|support|are in favou?r of) (?:a|such a|the"
            + " convening of (?:such )?a) (?:conference|meeting)");
  }

  private static void organs(List<TreatyFormulas.Formula> all) {
    var office =
        "^"
            + PLAIN
            + "(?<what>The (?!other |remaining |members? )(?:(?! (?:which|who|whose|that)"
            + " )[^,;:.]){3,70}?) ";
    var chosen =
        " ?(?<deed>appointed|elected|nominated|designated|chosen) (?:by secret ballot )?(?:(?! by"
            + " )[^,;:.]){0,60}?by (?<said>the (?:(?! by )[^,;:.]){3,80}?)(?=[,;.]|$|"
            + " (?:for|from|in|on|upon|at|after|under|with|to|as|who|which|every|among|by|before|without)"
            + " )";
    TreatyFormulas.add(all, "CHOSEN.shall", office + "shall be" + chosen);
    TreatyFormulas.add(all, "CHOSEN.is", office + "(?<modal>is|are)" + chosen);
    TreatyFormulas.measure(
        all,
        "FIRST",
        "^(?<what>[Tt]he first (?:meeting|session)(?: of [^,;.]{4,70}?)?) shall (?:be"
            + " (?:held|convened)|meet|take place|be called)[^.;]{0,120}?(?:not later"
            + " than|within|no later than) (?<said>"
            + EnglishPhrases.PERIOD
            + ") (?:after|of|from|following) [^.;]{0,60}?(?:entry into force|entered into force)");
    TreatyFormulas.add(
        all,
        "EXTRA",
        "^(?<what>(?:Special|Extraordinary) (?:sessions|meetings) of [^,;.]{4,60}?)"
            + " (?<modal>shall|may) be (?:convened|held|called)[^.;,]{0,80}? (?:at|on|upon) the"
            + " (?:written )?request of"
            + " (?<said>(?:[^;.,]|\\.(?=\\p{L})){5,110}?)(?=[;,]|\\.(?!\\p{L})|$)");
    TreatyFormulas.add(
        all,
        "SECRETARIAT",
        "^(?:The )?(?:[Ss]ecretariat functions|functions of the [Ss]ecretariat|[Ss]ecretariat"
            + " services)(?: [^,;.]{3,60}?)? (?:shall be|are) (?:performed|provided|carried"
            + " out|exercised|discharged) by (?<said>the [^,;.]{5,90}?)(?=[,;.]|$)");
    TreatyFormulas.add(
        all,
        "QUORUM.of",
        "^(?:The |A )(?<what>quorum (?:for|of|at) [^,;.]{5,80}?) (?:shall"
            + " be|is|shall consist of) (?<said>[^;.]{8,110}?)"
            + EnglishPhrases.END);
  }

  private static void limits(List<TreatyFormulas.Formula> all) {
    var subject =
        "^"
            + PLAIN
            + "(?<what>(?!Its|Their|This|His|.{0,20}\\bfirst"
            + " )(?:The|Each|Every|Any|All|\\p{Lu}\\p{Ll}+s)(?:(?!"
            + " (?:which|who|whose|that|where|may|shall|other) )[^,;:.]){1,80}?) shall ";
    var deed = "(?<deed>(?!not )(?:(?! (?:which|who|that|within|shall|may) )[^,;:.]){5,110}?)";
    TreatyFormulas.measure(
        all,
        "WITHIN",
        subject
            + deed
            + ",? (?:within|not later than|no later than) (?:a period of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ") (?<noun>(?:of|after|from|following) (?:(?! (?:which|and) )[^,;:.]){6,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.measure(
        all,
        "LEAST",
        "^(?<what>The (?:period|duration|term|length|minimum age|number|rest period|minimum"
            + " period)[^,;.]{5,100}?) (?:shall|may|must) (?:in no case )?(?:not be"
            + " (?:less|lower|shorter) than|be at least|be no less than) (?<said>"
            + EnglishPhrases.PERIOD
            + ")\\b");
    TreatyFormulas.measure(
        all,
        "AGE",
        "^(?:No (?:person|child|worker)|(?:Persons|Children|Young persons|Workers)(?=.{5,50}"
            + " (?:shall|may) not be )) (?:under|below) (?:the age of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ")(?: of age)? (?:shall|may) (?:not )?be (?<deed>(?:(?! which | who"
            + " )[^,;:.]){5,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "DISPUTE.to",
        "^(?<what>[Aa]ny dispute[^;.]{10,190}?(?:which|that|if it) (?:cannot be|is not|has not"
            + " been) (?:settled|resolved)[^;.,]{0,90}?),? (?<modal>shall|may),?(?:[^.;]{0,60},)?"
            + " be (?<deed>submitted|referred) (?<said>to (?:arbitration|the International Court of"
            + " Justice|an arbitral tribunal)[^;.,]{0,60}?)(?=[;.,]|$)");
    TreatyFormulas.measure(
        all,
        "WITHIN",
        "^"
            + PLAIN
            + "Within (?:a period of )?(?<said>"
            + EnglishPhrases.PERIOD
            + ") (?<noun>(?:of|after|from|following) [^,;:.]{6,110}?),"
            + " (?<what>(?:the|each|every|any|all) (?:(?!"
            + " (?:which|who|whose|that|where|may|shall|other) )[^,;:.]){2,80}?) shall"
            + " (?<deed>(?!not )(?:(?! (?:which|who|that|shall|may) )[^,;:.]){8,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "FINE",
        "^(?<what>(?:Non-compliance with|Infringements? of|The supply of) [^;:]{10,150}?)"
            + " shall[^;]{0,80}? be subject to (?:an? )?(?:administrative )?(?:fines?|penalties)"
            + " (?:of )?up to (?<said>(?:EUR )?\\d[\\d .,]*\\d(?: (?:million )?EUR)?(?:,? or,? in"
            + " the case of an undertaking, up to [^;.,]{3,90}(?:, whichever is (?:the"
            + " )?(?:higher|lower))?)?)(?=[;.:,]|$| where| if)");
  }

  private static void places(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "DEPOSITARY",
        "^(?<said>The [^,;.]{5,90}?) (?:shall be|is|shall act as) (?:hereby designated (?:as"
            + " )?)?the [Dd]epositary (?:of|for) (?:this|the present) ");
    TreatyFormulas.add(
        all,
        "DEPOSITARY",
        "(?<said>the Government of [^,;.]{4,80}?),? (?:which is )?hereby (?:designated|appointed)"
            + " (?:as )?(?:the )?[Dd]epositary");
    TreatyFormulas.add(
        all,
        "SEATED",
        "^(?<what>The [^,;.]{4,70}?) shall have its (?:permanent )?(?:seat|headquarters)"
            + " (?<said>(?:at|in) (?:The )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)");
  }
}
