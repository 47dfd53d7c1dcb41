/** What programs and Tasklist are answered when a request is refused (要求への回答). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.api;
