/** The heart: a raw document in, an outcome out. */
package id.saring.clean;
