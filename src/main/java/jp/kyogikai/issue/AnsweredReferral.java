package jp.kyogikai.issue;

import java.time.LocalDate;

/** A request whose report a meeting has adopted, and on which day it did (報告のあった依頼). */
public record AnsweredReferral(ReferralCard card, LocalDate on) {}
