package jp.kyogikai.membership;

import jp.kyogikai.shared.PersonId;

/** The offices of a person have changed, told within the same transaction so that rights follow at once (委嘱の変更). */
public record AppointmentsChanged(PersonId person) {}
