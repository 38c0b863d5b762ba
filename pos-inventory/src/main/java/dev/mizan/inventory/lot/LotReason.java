// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why lots were not picked. */
public enum LotReason implements Reason {
    INSUFFICIENT(
            "lot.insufficient",
            "The usable lots hold {available}, but {wanted} are wanted. Order more, or take less.",
            "الدفعات الصالحة تحتوي على {available} والمطلوب {wanted}. اطلب المزيد أو خفّض الكمية.");

    private final String code;
    private final Text message;

    LotReason(String code, String en, String ar) {
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
