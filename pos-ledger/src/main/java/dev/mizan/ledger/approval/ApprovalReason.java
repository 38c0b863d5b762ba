// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a proposal or a judgement is not taken; nothing has changed. */
public enum ApprovalReason implements Reason {
    SAME_PERSON(
            "approval.same-person",
            "{person} made this proposal and can not approve it. Ask somebody else.",
            "{person} هو من قدّم هذا الطلب ولا يجوز أن يعتمده. اطلب ذلك من غيره."),
    UNKNOWN("approval.unknown", "There is no proposal {id}.", "لا يوجد طلب {id}."),
    JUDGED_ALREADY(
            "approval.judged-already",
            "The proposal {id} was judged before: {judgement}.",
            "الطلب {id} بُتّ فيه من قبل: {judgement}."),
    PROPOSED_ALREADY(
            "approval.proposed-already",
            "The proposal {id} was made before with another content.",
            "الطلب {id} قُدّم من قبل بمحتوى آخر."),
    NEEDS_APPROVAL(
            "approval.needs-approval",
            "{what} needs the approval of a second person from {limit} on.",
            "{what} يحتاج إلى اعتماد شخص آخر ابتداءً من {limit}."),
    OWN_LIMIT(
            "approval.own-limit",
            "{person} can not set their own limit. Ask somebody else.",
            "لا يجوز أن يحدد {person} سقفه بنفسه. اطلب ذلك من غيره.");

    private final String code;
    private final Text message;

    ApprovalReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text message() {
        return message;
    }
}
