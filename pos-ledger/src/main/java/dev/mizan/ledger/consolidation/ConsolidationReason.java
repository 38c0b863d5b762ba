// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.consolidation;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why companies can not be consolidated as they are given. */
public enum ConsolidationReason implements Reason {
    UNBALANCED(
            "consolidation.unbalanced",
            "The balances of {what} leave {rest}; they must sum to zero.",
            "أرصدة {what} يتبقى منها {rest}؛ يجب أن يكون مجموعها صفراً."),
    OTHER_CURRENCY(
            "consolidation.other-currency",
            "{what} is in {currency}, the group in {group}. Translate it first.",
            "{what} بعملة {currency} والمجموعة بعملة {group}. حوّله أولاً.");

    private final String code;
    private final Text message;

    ConsolidationReason(String code, String en, String ar) {
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
