/**
 * What a table is: columns, their types and their documentation, read from the records of its rows.
 */
package id.saring.dataset.table;
