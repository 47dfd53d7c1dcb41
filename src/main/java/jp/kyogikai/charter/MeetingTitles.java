package jp.kyogikai.charter;

/** What the meetings of a body are called on paper (会議の名称). */
public record MeetingTitles(String regular, String extraordinary) {}
