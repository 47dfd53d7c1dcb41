/** What the charter says, for the office to look at: the chart of the bodies, their rules and the versions (協議会の画面). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.councils;
