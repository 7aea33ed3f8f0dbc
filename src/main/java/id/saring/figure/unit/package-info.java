/** What a number is a number of: currency, measure, rate, percent, the noun that is counted. */
package id.saring.figure.unit;
