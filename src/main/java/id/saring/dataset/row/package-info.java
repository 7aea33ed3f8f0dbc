/** The rows of all tables, as records. */
package id.saring.dataset.row;
