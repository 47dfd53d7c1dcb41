/** The book of what was sent to whom (送付簿の画面). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.mail;
