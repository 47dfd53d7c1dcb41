/** Commands for whoever runs the installation (運用コマンド). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.operation;
