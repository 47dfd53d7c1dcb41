package jp.kyogikai.workflow;

import jp.kyogikai.consultation.Need;
import jp.kyogikai.shared.Wareki;

/** A matter that no meeting would hear in time any more (間に合う会議がなくなる付議). */
final class LostMatter {

    private LostMatter() {}

    static String sentence(Need need) {
        return "%sは%sまでに結論が必要ですが、間に合う会議がなくなります。「随時開催の要否を判断する」のタスクが事務局に届きます。"
                .formatted(need.number(), Wareki.day(need.by()));
    }
}
