// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.supplier;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why suppliers were not changed or found. */
public enum SupplierReason implements Reason {
    UNKNOWN(
            "supplier.unknown",
            "There is no supplier {supplier}. Define the supplier first.",
            "لا يوجد مورد برقم {supplier}. عرّف المورد أولاً."),
    CURRENCY(
            "supplier.currency",
            "{price} for {sku} is not in {currency}, the currency of the books. Convert it first.",
            "السعر {price} للصنف {sku} ليس بعملة الدفاتر {currency}. حوّله أولاً."),
    NOTHING(
            "supplier.nothing",
            "No supplier and no price is named. Name at least one.",
            "لم يُذكر أي مورد أو سعر. اذكر واحداً على الأقل.");

    private final String code;
    private final Text message;

    SupplierReason(String code, String en, String ar) {
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
