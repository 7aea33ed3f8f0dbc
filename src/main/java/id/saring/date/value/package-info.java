/** Values of time: TIMEX3 with its bounds, the Islamic calendar, the week of Java. */
package id.saring.date.value;
