package jp.kyogikai.membership;

import jp.kyogikai.shared.PersonId;

/** A person and an office held (役職者). */
public record OfficeHolder(PersonId person, Office office) {}
