package jp.kyogikai.casework;

import jp.kyogikai.privacy.PersonalData;

/** What the writer says about one finding of the former check (検出箇所の判断). */
public record Judgement(PersonalData kind, String excerpt, Decision decision, String reason) {}
