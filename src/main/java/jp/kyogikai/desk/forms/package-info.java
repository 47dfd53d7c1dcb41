/** Start forms with the choices a user has (開始様式). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.forms;
