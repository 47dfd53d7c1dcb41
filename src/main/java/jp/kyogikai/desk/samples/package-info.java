/** Filled-in papers of a city that does not exist, for the demonstration (見本の文書). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.samples;
