package app.alinea.core.question.rule;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;

/// Countries that so many paragraphs speak of that anybody would name them first.
public final class Omnipresent {
  private static final int MANY = 5;
  private static final double MANY_SHARE = 0.15;

  private Omnipresent() {}

  public static boolean is(Idiom idiom, Entity entity) {
    if (entity.type() != EntityType.COUNTRY) {
      return false;
    }
    var paragraphs = idiom.concordance().paragraphsNaming(entity.id());
    return paragraphs
        >= Math.max(MANY, MANY_SHARE * idiom.document().document().paragraphs().size());
  }
}
