package jp.kyogikai.access;

/** Accounts were opened or closed, told within the same transaction (アカウントの変更). */
record AccountsChanged() {}
