package jp.kyogikai.workflow;

import jp.kyogikai.issue.Registration;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.OriginId;

/** Where the issue of a case goes, and where it hears that the answer was explained (事例から上がる課題). */
interface RaisedIssues {

    /** Registers the issue and begins its way, in the transaction of the case. */
    Raised raise(Registration registration, Actor actor);

    /** Tells the issue that the answer was explained to the family, or why it was not. */
    void explained(OriginId origin);

    /** The issue and the origin that is owed its answer. */
    record Raised(IssueId issue, OriginId origin) {}
}
