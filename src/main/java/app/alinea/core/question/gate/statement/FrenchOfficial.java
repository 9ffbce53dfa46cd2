package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.rule.Initials;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 1, 16, 20 and 25 of French communiqués of governments: a sum of "travaux" that a sentence
/// before tells of, a vague promise as a statement, means that are no more than "adéquats", a
/// ministry whose name is cut, and an expansion that lacks a letter of its acronym.
public final class FrenchOfficial implements Gate {
  private static final Pattern BARE_COST =
      Pattern.compile(
          "(?iu)(?:^|[ ’'])(?:des|du|les|le|la|l[’']) ?\\p{L}+,? (?:d[’']un|pour un|dont le)"
              + " (?:coût|montant)(?!\\p{L})");
  private static final Pattern PROMISE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:tout mettre en (?:œuvre|oeuvre)|mettre tout en"
              + " (?:œuvre|oeuvre)|veiller|s[’']employer|s[’']engager? à|redoubler"
              + " d[’']efforts|prendre (?:toutes )?(?:les|des)"
              + " (?:mesures|dispositions))(?!\\p{L})");
  private static final Pattern GOVERNING =
      Pattern.compile(
          "(?iu)^(?:monsieur |madame |m\\. |mme )?(?:l[ea]s? |l[’'])?(?:gouvernements?|état|conseil"
              + " des ministres|conseil|chef (?:de l[’']état|du gouvernement)|président(?:e)?(?: de"
              + " la république)?|premi(?:er|ère) ministre|ministres?|ministère|secrétaire"
              + " d[’']état)(?!\\p{L}).*");

  /// "Qu’a adopté le Conseil ?".
  private static final Pattern DOES =
      Pattern.compile(
          "(?iu)^Qu(?:[’']|e )(?:a|ont|va|vont)?-?\\s?\\p{L}+ (?:l[ea]s?"
              + " |l[’'])(?:gouvernement|état|conseil|chef|président|premi(?:er|ère)"
              + " ministre|ministre)[^,]{0,40}$");

  /// Where and when the council sat that the text itself reports on.
  private static final Pattern SITTING =
      Pattern.compile(
          "(?iu)(?<!prochain )conseil (?:des ministres|du gouvernement)"
              + " s[’']est(?:-il)? (?:tenu|réuni)(?!\\p{L})");

  /// "Qu’est-ce que le Conseil a entendu ?".
  private static final Pattern BARE_DEED =
      Pattern.compile(
          "(?iu)^Qu’est-ce que (?:le |la |les |l[’'])(?:[\\p{L}’']+ ){1,4}(?:a|ont)"
              + " \\p{L}+[\\s\\p{Z}]*\\?$");

  private static final Pattern VAGUE_MEANS =
      Pattern.compile(
          "(?iu)^(?:tous |toutes )?(?:les|des|d[’'])"
              + " ?(?:moyens|mesures|dispositions|efforts|actions|ressources|conditions|diligences|initiatives|solutions)(?:"
              + " \\p{L}+){0,2} (?:et \\p{L}+"
              + " )?(?:adéquat|nécessaire|utile|idoine|requis|approprié|supplémentaire"
              + "|indispensable|adapté|urgent|conséquent|possible)e?s?$");
  private static final Pattern MINISTRY =
      Pattern.compile(
          "(?u)(?<!\\p{L})[Mm]inistères? (?:des |du |de la |de l[’'])(?:[\\p{L}-]+ ?)+$");
  private static final Pattern ON =
      Pattern.compile("(?u)^, (?:des |du |de la |de l[’']|de )\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern HEAD_BEFORE =
      Pattern.compile("(?u)(?:^|[ ’'(])(\\p{Lu})\\p{L}+ (?:\\p{L}+ )?d(?:e |[’'])$");
  private static final Pattern NAME_END = Pattern.compile("[\\s\\p{Z}]*[?.]?$");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int SMALL = 3;
  private static final Set<String> LINKS = Set.of("pour", "contre", "dans", "avec", "entre");
  private static final Set<String> EXPANSIONS = Set.of("AcronymExpansion", "AcronymForExpansion");
  private static final Set<String> SUMS = Set.of("NumberStatement", "CountedThing", "SizeOfThing");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    if (SUMS.contains(rule) && BARE_COST.matcher(stem).find()) {
      return Optional.of("the cost of what, a sentence before tells");
    }
    if (rule.equals("SubjectParty") && (PROMISE.matcher(stem).find() || isGoverning(candidate))) {
      return Optional.of("whoever governs, or a promise that nobody doubts");
    }
    if (rule.equals("PurposeQuestion") && PROMISE.matcher(stem).find()) {
      return Optional.of("what is promised is the purpose itself");
    }
    if (candidate.form().type() != QuestionType.TRUE_FALSE && VAGUE_MEANS.matcher(key).matches()) {
      return Optional.of("means that nothing tells of");
    }
    if (SITTING.matcher(stem).find()) {
      return Optional.of("the sitting itself");
    }
    if (BARE_DEED.matcher(stem).find()
        || rule.equals("WhatSubjectDoes") && DOES.matcher(stem).find()) {
      return Optional.of("who governs does many things");
    }
    if (isCutMinistry(candidate.source(), stem)) {
      return Optional.of("a ministry whose name goes on");
    }
    return EXPANSIONS.contains(rule) ? expansion(candidate) : Optional.empty();
  }

  private static boolean isGoverning(Candidate candidate) {
    var answer = candidate.draft().answer().text();
    return GOVERNING.matcher(answer).matches()
        || candidate.form() instanceof Form.TrueFalse judged
            && GOVERNING.matcher(judged.stem()).matches();
  }

  /// "au Ministère des Pêches | , des Infrastructures maritimes".
  private static boolean isCutMinistry(String source, String stem) {
    var told = NAME_END.matcher(stem).replaceFirst("");
    var name = MINISTRY.matcher(told);
    if (!name.find()) {
      return false;
    }
    var written = plainMarks(source);
    var at = written.indexOf(plainMarks(name.group()));
    return at >= 0 && ON.matcher(written.substring(at + name.group().length())).matches();
  }

  private static String plainMarks(String text) {
    return text.replace('’', '\'').replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static Optional<String> expansion(Candidate candidate) {
    if (!(candidate.draft().fact() instanceof Fact.AcronymMeaning(var _, var letters, var full))) {
      return Optional.empty();
    }
    if (!startsSomewhere(letters, full)) {
      return Optional.of("no word begins with the first letter of " + letters);
    }
    var source = plainMarks(candidate.source());
    var at = source.indexOf(plainMarks(full));
    var head = at > 0 ? HEAD_BEFORE.matcher(source.substring(0, at)) : null;
    return head != null
            && head.find()
            && Character.toUpperCase(head.group(1).charAt(0)) == letters.charAt(0)
        ? Optional.of("the head before the expansion is left out")
        : Optional.empty();
  }

  private static boolean startsSomewhere(String letters, String full) {
    if (Initials.spell(letters, full)) {
      return true;
    }
    var first = Character.toLowerCase(letters.charAt(0));
    var plain = MARKS.matcher(Normalizer.normalize(full, Normalizer.Form.NFD)).replaceAll("");
    var words = BREAK.splitAsStream(plain.toLowerCase(Locale.ROOT)).toList();
    // Acronyms of another language have as many words, with other letters.
    return words.stream().anyMatch(word -> !word.isEmpty() && word.charAt(0) == first)
        || words.stream().filter(word -> word.length() > SMALL && !LINKS.contains(word)).count()
            >= letters.length();
  }
}
