/** Figures: every number of a text with its exact value, unit and kind. */
package id.saring.figure;
