/** Results of matches. */
package id.saring.figure.score;
