/** Headlines, and first lines that read as the title of a browser window. */
package id.saring.extract.title;
