package jp.kyogikai.desk.issues;

/**
 * One of several things that happen at a station side by side: an origin, a request, an answer (経過の枝).
 *
 * @param link the page that tells more; empty where there is none
 * @param state how it stands; empty where there is nothing to say
 */
public record Branch(String text, String link, String state) {}
