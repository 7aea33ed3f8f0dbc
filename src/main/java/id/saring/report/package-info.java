/** The page on which people see a run: aggregates over its rows, a model of the page, the page. */
package id.saring.report;
