@org.jspecify.annotations.NullMarked
package jp.kyogikai.rehearsal;
