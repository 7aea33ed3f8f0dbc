/** The rule engine: where rules match, and how far a match reaches. */
package id.saring.strip.rule;
