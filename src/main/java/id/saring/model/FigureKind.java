package id.saring.model;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** What a figure counts. */
public enum FigureKind implements Vocabulary {
  @Doc("So many of something; unit is the counted noun.")
  COUNT,
  @Doc("An amount of money; unit is its ISO 4217 code.")
  MONEY,
  @Doc("A share of a hundred, or points between two shares.")
  PERCENT,
  @Doc("A measured quantity; unit is its unit.")
  MEASURE,
  @Doc("A place in an order, such as the third.")
  ORDINAL,
  @Doc("A place in a ranking.")
  RANK,
  @Doc("A number without a unit.")
  NUMBER,
  @Doc("The number of a law, a letter, a verse or a decision.")
  CITATION,
  @Doc("A result of a match.")
  SCORE,
  @Doc("A number that names one of a series, such as lantai 2; unit is its head noun.")
  LABEL
}
