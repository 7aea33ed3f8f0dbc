/** Photo credits and the captions before them. */
package id.saring.extract.caption;
