/** When an article was published and updated. */
package id.saring.clean.publication;
