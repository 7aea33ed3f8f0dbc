/** Numbers that are no figures: names, codes, telephone numbers, addresses, marks of lists. */
package id.saring.figure.reject;
