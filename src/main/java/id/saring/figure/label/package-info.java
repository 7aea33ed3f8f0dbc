/** Numbers that say which one: ordinals, ranks and classes, members of a series. */
package id.saring.figure.label;
