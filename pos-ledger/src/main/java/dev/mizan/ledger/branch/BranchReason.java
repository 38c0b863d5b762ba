// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.branch;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why the branches of an entry can not be balanced; nothing has changed. */
public enum BranchReason implements Reason {
    OVERFLOW(
            "branch.overflow",
            "The amounts of {entry} are too large to be balanced by branch.",
            "مبالغ القيد {entry} أكبر من أن توازن بين الفروع."),
    AS_IT_IS(
            "branch.as-it-is",
            "Whether each branch balances alone is {apart} already.",
            "استقلال دفاتر كل فرع مضبوط على {apart} بالفعل.");

    private final String code;
    private final Text message;

    BranchReason(String code, String en, String ar) {
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
