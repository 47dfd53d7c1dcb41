package jp.kyogikai.program;

import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ChapterId;

/** The part of one body as forms and pages see it (会議体の原案の概要). */
public record ChapterCard(ChapterId id, BodyId body, ChapterState state, LocalDate due, String text) {}
