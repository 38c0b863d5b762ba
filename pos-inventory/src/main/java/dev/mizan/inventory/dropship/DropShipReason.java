// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.dropship;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why goods are not sent by their supplier. */
public enum DropShipReason implements Reason {
    KEPT_IN_STOCK(
            "dropship.kept-in-stock",
            "{sku} is kept in stock. Goods that the supplier sends need a number of their own.",
            "الصنف {sku} محفوظ في المخزون. للبضاعة التي يرسلها المورد رقم صنف مستقل."),
    UNKNOWN_ITEM("dropship.unknown-item", "There is no item {sku}.", "لا يوجد صنف {sku}."),
    NOT_AGREED(
            "dropship.not-agreed", "No supplier sends {sku} to customers.", "لا يرسل أي مورد الصنف {sku} إلى العملاء."),
    UNKNOWN_SALE(
            "dropship.unknown-sale",
            "No order to a supplier belongs to the sale {sale}.",
            "لا يوجد أمر شراء مرتبط بعملية البيع {sale}.");

    private final String code;
    private final Text message;

    DropShipReason(String code, String en, String ar) {
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
