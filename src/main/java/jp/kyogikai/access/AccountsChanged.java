package jp.kyogikai.access;

/** An account was opened or closed, told within the same transaction (アカウントの変更). */
record AccountsChanged(Username username) {}
