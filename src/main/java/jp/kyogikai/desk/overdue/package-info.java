/** The page of what is overdue (期限超過の画面). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.overdue;
