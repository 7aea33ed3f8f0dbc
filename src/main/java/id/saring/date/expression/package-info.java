/** Temporal expressions as they are written, before anything is reckoned. */
package id.saring.date.expression;
