package app.alinea.core.language;

/// What kind of thing a name stands for; a distractor has the type of its key.
public enum EntityType {
  COUNTRY,
  CITY,
  REGION,
  ORGANISATION,
  BODY,
  PERSON,
  OFFICE,
  TREATY,
  ARTICLE,
  SUMMIT,
  DATE,
  YEAR,
  PERCENTAGE,
  AMOUNT,
  COUNT,
  DURATION,
  ACRONYM,
  PROGRAMME,
  DOCUMENT,
  RESOLUTION,
  MILITARY_TERM
}
