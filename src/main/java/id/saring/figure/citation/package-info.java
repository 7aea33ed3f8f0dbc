/** Numbers of laws, articles, decrees and letters. */
package id.saring.figure.citation;
