/** Tables as Parquet. */
package id.saring.dataset.parquet;
