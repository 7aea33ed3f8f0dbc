/** What HDFS does for Saring by its own library; in jars of the profile {@code hdfs}. */
package id.saring.beam.hdfs;
