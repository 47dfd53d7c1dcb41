package jp.kyogikai.issue;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the council proposes to the city about an adopted issue, and by when it hopes for a reply (提言書).
 *
 * @param number such as R8-課題-001-提言1
 * @param addressee such as みほん市長　様
 * @param alsoTo the others where several municipalities have the council together
 * @param sender who signs for the council, such as 会長　𠮷田　正
 * @param sealOmitted whether it says （公印省略）
 * @param issueNumber the number of the issue
 * @param title the title of the issue
 * @param situation how things are and what is wrong, as the issue was written, line by line
 * @param steps the meetings the issue went through, oldest first
 * @param adopted what the body adopted in words; null where it left none to its chair
 * @param proposal what the city is asked to do, line by line
 * @param replyDue by when the reply is asked for
 * @param department who is asked to reply
 * @param contact whom to ask
 */
public record ProposalPaper(
        Wording wording,
        String number,
        @ProperName String addressee,
        @ProperName List<String> alsoTo,
        String council,
        @ProperName String sender,
        boolean sealOmitted,
        String issueNumber,
        String title,
        String situation,
        List<AnswerPaper.Step> steps,
        @Nullable String adopted,
        String proposal,
        String replyDue,
        @ProperName String department,
        String contact)
        implements Paper {}
