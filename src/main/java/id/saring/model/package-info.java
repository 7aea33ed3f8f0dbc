/**
 * What stages hand to one another: records without behaviour, and nothing of Beam, Parquet or
 * files.
 */
package id.saring.model;
